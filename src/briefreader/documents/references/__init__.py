"""Files of references, as reference managers keep them beside documents."""
