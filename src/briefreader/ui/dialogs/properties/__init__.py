"""The properties of a statement, and the dialog in which they are corrected."""
