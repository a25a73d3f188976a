"""State of the window, open and selected records, and the one way by which records change."""
