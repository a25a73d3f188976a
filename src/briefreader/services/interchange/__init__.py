"""What comes in from other programs: one file a format, and one way into the library."""
