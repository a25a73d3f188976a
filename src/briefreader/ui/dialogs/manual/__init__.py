"""The manual that F1 opens."""
