"""Exchange with colleagues: statement files, conflicts, agreement, archives."""
