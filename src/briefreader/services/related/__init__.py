"""Commitments of other statements that say the same as one."""
