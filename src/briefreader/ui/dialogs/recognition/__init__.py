"""Recognition of the text of scanned pages."""
