"""Sphinx's settings for the manual, with ``-t fr`` for the French one: ``make manual``."""

project = "Briefreader"
author = "Briefreader contributors"
copyright = author  # noqa: A001 - Sphinx's name for it
extensions = ["myst_parser"]
html_theme = "alabaster"
if tags.has("fr"):  # noqa: F821 - Sphinx gives it
    language = "fr"
    html_title = "Manuel de Briefreader"
    description = "Ce que les gouvernements ont vraiment promis"
    other = {"English": "../index.html"}
else:
    # The French pages are put into a folder of their own, between these for what is missing.
    exclude_patterns = ["fr"]
    html_title = "Briefreader manual"
    description = "What governments actually promised"
    other = {"Français": "fr/index.html"}
html_theme_options = {
    "description": description,
    "extra_nav_links": other,
    "show_powered_by": False,
}
html_show_copyright = False
html_show_sourcelink = False
html_copy_source = False
html_use_index = False
# A page's own heading is the only one: no "permalink" marks that nobody links to offline.
html_permalinks = False
