"""The Preferences dialog: how detection works for this library."""
