"""The side panel's third tab: the statement's commitments at a glance."""
