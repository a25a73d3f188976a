"""Which sources can be followed as links."""

import re
from urllib.parse import urlsplit

_ADDRESS = re.compile(r"https?://[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+", re.IGNORECASE)


def web_address(source: str) -> str:
    """Return ``source`` if it is a sound web address in ASCII, else nothing.

    Word takes a document with an unsound address for a damaged one.
    """
    if not _ADDRESS.fullmatch(source):
        return ""
    try:
        parts = urlsplit(source)
        sound = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return ""
    return source if sound else ""
