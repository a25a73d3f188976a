"""All commitments of the library as a table: filters, rows, and the text below them."""
