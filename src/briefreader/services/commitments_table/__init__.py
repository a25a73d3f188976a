"""The table of all commitments: filtering, sorting, counting and export."""
