"""Decisions on commitments: judging, correcting, splitting, grouping."""
