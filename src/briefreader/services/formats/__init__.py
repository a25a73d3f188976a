"""Files that hold records of statements: what is written is read again."""
