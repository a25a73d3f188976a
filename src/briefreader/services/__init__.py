"""What the user does, step by step, without widgets."""
