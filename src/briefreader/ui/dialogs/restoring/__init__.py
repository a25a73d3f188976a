"""Automatic backups, and the dialog that brings one back."""
