"""Threads of a library: which statements make a series, and what a person decided on threads."""
