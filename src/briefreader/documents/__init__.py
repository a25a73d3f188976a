"""Readers of file formats, one file a format; each yields a ``Document``."""
