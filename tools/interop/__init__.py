"""Runs with the real programs that files are exchanged with: ``python tools/interop``."""
