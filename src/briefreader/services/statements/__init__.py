"""Statements: properties, collections, versions, citation, overview."""
