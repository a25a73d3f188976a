"""Notes and codes that come in from other programs."""
