"""The shipped rules that tell what sort of statement a text is."""

from functools import cache

from briefreader import shipped
from briefreader.commitments.kinds import KindRules, parse_kinds


@cache
def load_kinds() -> KindRules:
    """Return the shipped rules; raises ResourceError if their file has a mistake."""
    return parse_kinds(shipped.resource("kinds.toml").read_text("utf-8"))
