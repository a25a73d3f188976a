"""The choice of what stands on the tool bar."""
