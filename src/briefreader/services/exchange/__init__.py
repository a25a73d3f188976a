"""Archives of whole libraries."""
