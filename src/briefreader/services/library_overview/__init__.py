"""The library as a whole: who promised how much, on what, when, and what became of it."""
