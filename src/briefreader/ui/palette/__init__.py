"""The command palette: every action by a few typed letters."""
