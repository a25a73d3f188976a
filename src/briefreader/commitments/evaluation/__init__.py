"""Measuring detection against statements coded by hand."""
