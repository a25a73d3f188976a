"""View of threads: each promise of a series, and its wordings on a line of time."""
