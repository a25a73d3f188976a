"""What is open and selected in the window, and the one way by which records change."""
