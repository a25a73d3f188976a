"""Comparison of two statements: of a library or of files, their words and figures, one page."""
