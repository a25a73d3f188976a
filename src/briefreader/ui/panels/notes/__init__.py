"""The notes tab: annotations and bookmarks."""
