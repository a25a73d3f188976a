"""The reader: one statement with its highlights, margin and hover card."""
