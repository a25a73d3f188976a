"""Finder of commitments in joint statements, for reading, correcting and briefing."""

__version__ = "0.1.0"
