"""The view of what is due over the whole library: groups, and a timeline of a year."""
