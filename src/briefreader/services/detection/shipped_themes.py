"""The themes that the app comes with; far quicker to load than detection."""

from functools import cache

from briefreader import shipped
from briefreader.commitments.attributes.taxonomy import Taxonomy, parse_taxonomy


@cache
def load_taxonomy() -> Taxonomy:
    """Return the shipped themes; raises ResourceError if their file has a mistake."""
    return parse_taxonomy(shipped.resource("themes.toml").read_text("utf-8"))
