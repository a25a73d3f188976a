"""Measurement of detection against statements coded by hand."""
