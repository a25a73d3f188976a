"""A popup that finds what is meant by a few typed letters: commands, themes, actors, dates."""
