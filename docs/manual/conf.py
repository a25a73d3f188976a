"""Sphinx's settings for the manual: ``make manual``."""

project = "Briefreader"
author = "Briefreader contributors"
copyright = author  # noqa: A001 - Sphinx's name for it
extensions = ["myst_parser"]
html_title = "Briefreader manual"
html_theme = "alabaster"
html_theme_options = {"description": "What governments actually promised", "show_powered_by": False}
html_show_copyright = False
html_show_sourcelink = False
html_copy_source = False
html_use_index = False
# A page's own heading is the only one: no "permalink" marks that nobody links to offline.
html_permalinks = False
