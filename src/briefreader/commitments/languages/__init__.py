"""Languages in which commitments are found, each as one value."""
