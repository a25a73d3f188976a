"""Part of a statement's source that may leave the app, whatever the format."""

import re
from urllib.parse import unquote, urlsplit

_WEB = re.compile(r"(?P<scheme>https?://)(?P<authority>[^/?#\\]*)(?P<rest>.*)", re.IGNORECASE)
_NEEDS_NO_ESCAPES = re.compile(r"https?://[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+", re.IGNORECASE)
_PUBLIC_NAME = re.compile(r"(?:doi|urn):", re.IGNORECASE)
_FILE_SCHEME = re.compile(r"file:", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:(?=\S)")
_SEPARATOR = re.compile(r"[/\\]")
_SOUND_NAME = re.compile(r"(?:doi|urn):[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+", re.IGNORECASE)


def public_source(source: str) -> str:
    """Return what others may know of ``source``, on one line.

    An address of the web stays, without the name and password that it may carry, and so do a DOI
    and a URN. Of all else, which may be a path in any system's form or a file's address, only the
    file's name does: the folders are private. What ends in a folder says nothing.
    """
    source = " ".join(source.split())
    if web := _WEB.fullmatch(source):
        _, _, host = web["authority"].rpartition("@")
        return f"{web['scheme']}{host}{web['rest']}"
    if _PUBLIC_NAME.match(source):
        return source
    if file := _FILE_SCHEME.match(source):
        return _name(unquote(source[file.end() :]))
    name = _name(source)
    # A per cent sign may be the name's own, unless it hides folders.
    return _name(unquote(name)) if _SEPARATOR.search(unquote(name)) else name


def web_address(source: str) -> str:
    """Return ``source`` as an address that may stand in any file, empty if it is none.

    Blanks, control characters and what is no ASCII are escaped by per cent, as are the characters
    that no address has.
    """
    address = public_source(source)
    if not _WEB.fullmatch(address):
        return ""
    return "".join(
        each
        if "!" <= each <= "~" and each not in '"<>\\^`{|}'
        else "".join(f"%{byte:02X}" for byte in each.encode())
        for each in address
    )


def identifying_address(source: str) -> str:
    """Return ``source`` as the identifier of a document: its ``web_address``, a DOI or a URN.

    Empty if it is none of them, or has characters that no identifier has.
    """
    public = public_source(source)
    return web_address(source) or (public if _SOUND_NAME.fullmatch(public) else "")


def is_public(source: str) -> bool:
    """Tell whether ``source`` names no folder of a computer, as what left the app never does."""
    return bool(_WEB.match(source) or _PUBLIC_NAME.match(source)) or not _SEPARATOR.search(source)


def sound_link(address: str) -> str:
    """Return ``address`` if it is one of the web that may be followed as it stands, else nothing.

    Word takes a document with an unsound address for a damaged one.
    """
    if not _NEEDS_NO_ESCAPES.fullmatch(address):
        return ""
    try:
        parts = urlsplit(address)
        sound = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return ""
    return address if sound else ""


def _name(path: str) -> str:
    last = _SEPARATOR.split(path)[-1]
    return last[2:] if _DRIVE.match(last) else last
