"""Attributes of a commitment: due date, themes, amounts, confidence."""
