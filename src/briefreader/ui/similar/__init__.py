"""Two statements that are nearly the same, side by side."""
