"""Recognition of the text of scanned pages by a program that the user has installed."""
