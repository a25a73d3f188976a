"""Places of a text from which one can go elsewhere: addresses, and numbers of footnotes."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from briefreader.text.footnotes import find_footnotes
from briefreader.text.links import find_links
from briefreader.text.span import Span
from briefreader.text.span_index import SpanIndex


class LinkedPlace(NamedTuple):
    """A place at ``span`` that leads to a web or mail ``address``, or else to the ``target``."""

    span: Span
    address: str = ""
    target: Span = Span(0, 0)


def linked_places(text: str, paragraphs: Sequence[Span]) -> SpanIndex[LinkedPlace]:
    """Return all such places of a normalised ``text``; footnotes lead to and fro."""
    links = (LinkedPlace(each.span, address=each.address) for each in find_links(text))
    notes = (
        LinkedPlace(one, target=other)
        for each in find_footnotes(text, paragraphs)
        for one, other in ((each.reference, each.note), (each.note, each.reference))
    )
    return SpanIndex(chain(links, notes))
