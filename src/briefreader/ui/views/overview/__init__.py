"""The library in figures: a main view."""
