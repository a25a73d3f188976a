"""Library archives, and restoring a library from a copy."""
