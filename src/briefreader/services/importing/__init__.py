"""Import of documents: folders, reading processes, storing, watching."""
