"""Codebooks: themes as codes, which programs for qualitative analysis exchange."""
