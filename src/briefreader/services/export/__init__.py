"""Exports, all that leaves the app but the briefing: one file a format."""
