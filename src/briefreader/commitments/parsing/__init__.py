"""Sentences taken apart: mentions, entities, clauses, action spans."""
