"""Panels beside the reader, a folder each."""
