"""Addresses of web pages and mail that a text holds."""

import re
from typing import NamedTuple

from briefreader.text.span import Span

_ADDRESS = re.compile(
    r"(?<![\w@.-])(?:https?://\w|mailto:[\w.+-]+@)[^\s<>\"“”„«»{}|\\^`\x00-\x1f]*", re.IGNORECASE
)
_AFTER = ".,;:!?…'’*_"
_PAIRS = {")": "(", "]": "["}


class Link(NamedTuple):
    """An address at ``span``, as it is written there: http, https or mailto."""

    span: Span
    address: str


def find_links(text: str) -> tuple[Link, ...]:
    """Return the addresses in ``text`` in order, without the punctuation of the sentence."""
    if not any(each in text for each in ("://", "mailto:", "Mailto:", "MAILTO:")):
        return ()
    found = ((each.start(), _bare(each[0])) for each in _ADDRESS.finditer(text))
    return tuple(Link(Span(start, start + len(words)), words) for start, words in found)


def _bare(address: str) -> str:
    """Return ``address`` without what belongs to the sentence around it."""
    while address:
        last = address[-1]
        opening = _PAIRS.get(last)
        closes_more = opening is not None and address.count(last) > address.count(opening)
        if last not in _AFTER and not closes_more:
            break
        address = address[:-1]
    return address
