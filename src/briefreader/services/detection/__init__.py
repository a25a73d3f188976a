"""Detection in a library: detector, coverage, cues, themes, thresholds."""
