"""Everything that leaves the app but the briefing: one file a format."""
