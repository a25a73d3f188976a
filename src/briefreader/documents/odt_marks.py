"""The comments and highlights of an OpenDocument text, at their words (ODF 1.3, 14.1)."""

from collections.abc import Callable, Iterator, Sequence
from xml.etree import ElementTree as ET

from briefreader.documents.anchors import AnchorPlaces
from briefreader.documents.document_marks import DocumentMark, moment
from briefreader.documents.highlights import highlights
from briefreader.documents.odt_anchors import (
    ANNOTATION,
    OFFICE,
    CommentEnd,
    CommentPlace,
    OdtAnchors,
)
from briefreader.documents.odt_styles import TEXT
from briefreader.documents.raised_text import printed_lines
from briefreader.text.span import Span

_DC = "{http://purl.org/dc/elements/1.1/}"
_LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
_SENDER = (f"{_DC}creator", f"{_DC}date", f"{OFFICE}date-string")
_DELETED = f"{TEXT}tracked-changes"
Words = Callable[[ET.Element], Iterator[str]]
"""Yields the paragraphs of a story, marked as raised where they are."""


def comments_in(body: ET.Element) -> list[ET.Element]:
    """Return the comments (office:annotation) in order, without those on deleted words."""
    found = list(body.iter(ANNOTATION))
    deleted = {id(each) for gone in body.iter(_DELETED) for each in gone.iter(ANNOTATION)}
    return [each for each in found if id(each) not in deleted]


def odt_marks(
    comments: Sequence[ET.Element],
    words: Words,
    anchors: OdtAnchors,
    signed: Sequence[str],
    text: str,
) -> Iterator[DocumentMark]:
    """Yield the marks of a document that reads ``text``; ``signed`` are its paragraphs with signs.

    A comment on no words stands at the word before it; an answer without a place where the comment
    stands that it answers.
    """
    places = anchors.signs.places(signed, text)
    by_name = {name: each for each in comments if (name := each.get(f"{OFFICE}name"))}
    for each in comments:
        time = moment(each.findtext(f"{_DC}date") or "")
        yield DocumentMark(
            span=_span(each, by_name, places),
            note="\n".join(printed_lines(words(each))),
            author=each.findtext(f"{_DC}creator") or "",
            created=time,
            modified=time,
            is_settled=each.get(f"{_LOEXT}resolved") == "true",
        )
    yield from highlights(anchors.highlighter.colours, places)


def _span(comment: ET.Element, by_name: dict[str, ET.Element], places: AnchorPlaces) -> Span | None:
    """Return where a comment stands, or the first above it that stands anywhere."""
    seen: set[int] = set()
    above: ET.Element | None = comment
    while above is not None and id(above) not in seen:
        seen.add(id(above))
        begin, end = CommentPlace(id(above)), CommentEnd(above.get(f"{OFFICE}name", ""))
        span = places.between(begin, end) or places.word_at(end) or places.word_at(begin)
        if span is not None:
            return span
        above = by_name.get(above.get(f"{_LOEXT}parent-name", ""))
    return None
