"""Follow-up of a commitment: the history of its status, with what shows it."""
