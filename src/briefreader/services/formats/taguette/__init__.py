"""Taguette's exports: tables of highlights and of codes, and its projects."""
