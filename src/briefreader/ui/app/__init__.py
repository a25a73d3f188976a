"""The application apart from its windows: appearance, jobs, translation."""
