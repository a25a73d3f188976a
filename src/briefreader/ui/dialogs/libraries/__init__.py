"""Other libraries, and files that were opened lately."""
