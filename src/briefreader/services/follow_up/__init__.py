"""Follow-up of commitments: what became of them, entry by entry, and who looks after them."""
