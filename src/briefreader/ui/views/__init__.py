"""The views that fill the centre of the main window, a folder each."""
