"""Obsidian vaults (.vault.zip): a note of Markdown for each statement, and back in from there."""
