"""The themes that the app comes with; far quicker to load than detection."""

from functools import cache

from briefreader import shipped
from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.attributes.taxonomy_file import parse_taxonomy
from briefreader.library.database import Library


@cache
def load_taxonomy() -> Taxonomy:
    """Return the shipped themes; raises ResourceError if their file has a mistake."""
    return parse_taxonomy(shipped.resource("themes.toml").read_text("utf-8"))


def theme_names(library: Library) -> dict[str, str]:
    """Return the names of all themes, the shipped and the user's, by key, in order."""
    merged = library.themes.merged()
    known = (theme for theme in load_taxonomy().themes if theme.key not in merged)
    return {theme.key: theme.name for theme in (*known, *library.themes.all())}
