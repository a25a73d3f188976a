"""Threads: one promise through the statements of a series."""
