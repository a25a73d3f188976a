"""Print, print preview, and export of the one-page briefing."""
