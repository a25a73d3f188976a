"""Metadata that a statement gives: title, date, place, parties, language, kind."""
