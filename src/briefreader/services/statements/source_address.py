"""Keys by which addresses of the same document are known for the same, however they are written.

What may differ is what Hypothesis leaves out of account too (https://github.com/hypothesis/h,
h/util/uri.py): http or https, the case of the host, a slash at the end, the order of a query and
what in it only tells where a reader came from, the fragment, and its proxy in front.
"""

import re
import unicodedata
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from briefreader.services.statements.public_source import public_source

_WEB = re.compile(r"https?://", re.IGNORECASE)
# Hypothesis's proxy, and the Internet Archive's copies of a page: the page's address follows.
_IN_FRONT = re.compile(
    r"https?://(?:via\.hypothes\.is/(?:html/|pdf\?url=)?(?:v/[^/]*/)?"
    r"|web\.archive\.org/web/[0-9a-z_*]+/)(?=https?(?::|%3A))",
    re.IGNORECASE,
)
_DOI = re.compile(r"(?:doi:|(?:https?://)?(?:dx\.)?doi\.org/)\s*(10\..+)", re.IGNORECASE)
_TRACKING = re.compile(r"utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|WT\..+|via\..+", re.IGNORECASE)
_URN = re.compile(r"urn:", re.IGNORECASE)
_PORTS = {"http": 80, "https": 443}
_PATH, _QUERY = "/-._~:@!$&'()*+,;=", "/?-._~:@!$'()*,"
# With what the keys of each sort begin, which no address of another sort does.
_FILE_KEY, _WEB_KEY = "file:", "web:"


def address_key(source: str) -> str:
    """Return what all addresses of the same document have in common, empty if it says nothing.

    ``source`` is an address, a DOI, a URN, or a file's path or name, of which only the name counts.
    """
    source = " ".join(source.split())
    if front := _IN_FRONT.match(source):
        source = source[front.end() :]
        source = source if _WEB.match(source) else unquote(source)
    if doi := _DOI.fullmatch(source):
        return f"doi:{unquote(doi[1]).casefold().rstrip('/')}"
    if _URN.match(source):
        return source.casefold()
    if _WEB.match(source):
        return _web_key(source)
    # A comma or a per cent sign may be escaped in an address, and is none in a path.
    name = public_source(source)
    name = unicodedata.normalize("NFC", unquote(name)).casefold()
    return f"{_FILE_KEY}{name}" if name else ""


def is_file_key(key: str) -> bool:
    """Tell whether only a file's name is known, which says less than an address."""
    return key.startswith(_FILE_KEY)


def is_web_key(key: str) -> bool:
    """Tell whether the address is that of a page."""
    return key.startswith(_WEB_KEY)


def _web_key(address: str) -> str:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        # What is no sound address is still itself.
        return f"{_WEB_KEY}{address}"
    host = (parts.hostname or "").rstrip(".").removeprefix("www.")
    if port is not None and port != _PORTS.get(parts.scheme):
        host = f"{host}:{port}"
    path = quote(unquote(parts.path).rstrip("/"), safe=_PATH)
    items = parse_qsl(parts.query, keep_blank_values=True)
    kept = sorted(each for each in items if not _TRACKING.fullmatch(each[0]))
    query = urlencode(kept, safe=_QUERY)
    key = f"{_WEB_KEY}{host}{path}"
    return f"{key}?{query}" if query else key
