"""Statement files (.briefstatement): one statement with all decisions, for a colleague."""
