"""Comparison of two statements' commitments: which take up which, and what has changed."""
