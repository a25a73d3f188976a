"""Notes and bookmarks: making, listing and anchoring them."""
