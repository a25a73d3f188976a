"""The side panel of commitments: grouped tree, card and edit dialog."""
