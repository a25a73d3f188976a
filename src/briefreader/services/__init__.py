"""Services: all that the user does, step by step, without widgets."""
