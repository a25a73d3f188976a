"""Export of statements: what, in which format, and to which file."""
