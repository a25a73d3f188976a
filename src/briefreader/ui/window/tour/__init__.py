"""The tour of the first run: four steps that can be skipped."""
