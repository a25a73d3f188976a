"""Widgets and texts that several panels share."""
