"""Views that share the centre of the window with the reader, a folder each."""
