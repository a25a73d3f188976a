"""The comments and highlights of a Word document, at their words."""

from collections.abc import Iterator, Sequence

from briefreader.documents.anchors import AnchorPlaces
from briefreader.documents.document_marks import DocumentMark
from briefreader.documents.docx_anchors import (
    DocxAnchors,
    comment_begin,
    comment_end,
    comment_reference,
)
from briefreader.documents.docx_comments import DocxComment
from briefreader.documents.highlights import highlights
from briefreader.text.span import Span


def docx_marks(
    comments: Sequence[DocxComment], anchors: DocxAnchors, signed: Sequence[str], text: str
) -> Iterator[DocumentMark]:
    """Yield the marks of a document that reads ``text``; ``signed`` are its paragraphs with signs.

    A comment on no words stands at the word before it; an answer without a place where the comment
    stands that it answers.
    """
    places = anchors.signs.places(signed, text)
    spans = {each.id: _comment_span(each.id, places) for each in comments}
    by_id = {each.id: each for each in comments}
    for each in comments:
        yield DocumentMark(
            span=_answering(each, by_id, spans),
            note=each.note,
            author=each.author,
            created=each.moment,
            modified=each.moment,
            is_settled=each.is_settled,
        )
    yield from highlights(anchors.highlighter.colours, places)


def _comment_span(comment: str, places: AnchorPlaces) -> Span | None:
    begin, end = comment_begin(comment), comment_end(comment)
    return (
        places.between(begin, end)
        or places.between(begin, comment_reference(comment))
        or next(filter(None, map(places.word_at, (begin, end, comment_reference(comment)))), None)
    )


def _answering(
    comment: DocxComment, by_id: dict[str, DocxComment], spans: dict[str, Span | None]
) -> Span | None:
    """Return where a comment stands, or the first above it that stands anywhere."""
    seen: set[str] = set()
    above: DocxComment | None = comment
    while above is not None and above.id not in seen:
        if (span := spans[above.id]) is not None:
            return span
        seen.add(above.id)
        above = by_id.get(above.answers)
    return None
