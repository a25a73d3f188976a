"""What a commitment has: due date, themes, amounts, confidence."""
