"""Dialogs and the actions that open them, a folder per feature."""
