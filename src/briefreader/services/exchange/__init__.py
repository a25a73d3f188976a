"""What goes to colleagues and comes from them: statement files, merging, agreement, archives."""
