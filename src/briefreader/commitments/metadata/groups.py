"""Groups that make statements, which the text names and the gazetteer need not know."""

import re

from briefreader.commitments.metadata.maker_lists import MakerReader
from briefreader.text.folding import fold

_INTRODUCED = 6_000
"""How far into a text a group's abbreviation is defined."""


def speaking_group(opening: str, text: str, reader: MakerReader) -> str | None:
    """Return the group whose members speak: "We, the Ministers of the X (Y)", "The X Council,".

    It is named by its short form, or as the text abbreviates or writes it.
    """
    folded = fold(opening)
    for match in reader.rules.speaks.finditer(opening):
        if not reader.rules.forum.search(folded, match.start(), match.start("group")):
            return _short(match, text, reader)
    body = reader.rules.body.search(opening)
    return (reader.finder.party_of(fold(body["body"])) or body["body"]) if body else None


def titled_group(title: str, text: str, reader: MakerReader) -> str | None:
    """Return the group that a title names as its maker: "Declaration of the X Community"."""
    match = reader.rules.titled.search(title)
    return _short(match, text, reader) if match else None


def _short(match: re.Match[str], text: str, reader: MakerReader) -> str:
    name = match["group"]
    known = reader.finder.party_of(fold(name))
    if known:
        return known
    defined = re.search(rf"{re.escape(name)} \((\w[\w+-]{{1,14}})\)", text[:_INTRODUCED])
    return defined[1] if defined else name
