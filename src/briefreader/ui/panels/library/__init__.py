"""The library panel: statements, search and filters."""
