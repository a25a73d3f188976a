"""The view of the notes of all statements."""
