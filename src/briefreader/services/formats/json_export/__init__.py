"""Our own JSON export, which comes in again."""
