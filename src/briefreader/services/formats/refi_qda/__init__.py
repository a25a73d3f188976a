"""REFI-QDA projects (.qdpx), which programs for qualitative analysis exchange."""
