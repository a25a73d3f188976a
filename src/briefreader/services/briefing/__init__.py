"""The one-page briefing: what goes on it, how it is fitted, and its file formats."""
