"""Merge of what comes in from other libraries and programs with what is here."""
