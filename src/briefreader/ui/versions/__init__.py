"""New versions of statements."""
