"""The outline of a statement: its headings, to go to."""
