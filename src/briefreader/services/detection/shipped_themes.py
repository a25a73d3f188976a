"""The themes that the app comes with; far quicker to load than detection."""

from functools import cache

from briefreader import shipped
from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.attributes.taxonomy_file import parse_taxonomy
from briefreader.commitments.attributes.theme_vocabulary import (
    BASE_LANGUAGE,
    ThemeVocabulary,
    parse_theme_vocabulary,
    with_terms,
)
from briefreader.library.database import Library


@cache
def load_taxonomy() -> Taxonomy:
    """Return the shipped themes, with their English terms.

    Raises ResourceError if one of their files has a mistake.
    """
    return with_terms(_themes(), load_vocabulary(BASE_LANGUAGE))


@cache
def load_vocabulary(language: str) -> ThemeVocabulary:
    """Return the terms of the shipped themes in the language with this code.

    Raises ResourceError if its file has a mistake.
    """
    text = shipped.resource("languages", language, "themes.toml").read_text("utf-8")
    return parse_theme_vocabulary(text, language, [theme.key for theme in _themes().themes])


@cache
def _themes() -> Taxonomy:
    return parse_taxonomy(shipped.resource("themes.toml").read_text("utf-8"))


def theme_names(library: Library) -> dict[str, str]:
    """Return the names of all themes, the shipped and the user's, by key, in order."""
    merged = library.themes.merged()
    known = (theme for theme in load_taxonomy().themes if theme.key not in merged)
    return {theme.key: theme.name for theme in (*known, *library.themes.all())}
