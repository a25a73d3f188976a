"""The words of a PDF that its annotations stand on, and what was written there."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import pypdfium2 as pdfium

from briefreader.documents.document_marks import DocumentMark
from briefreader.documents.pdf_annotations import AnnotationReader, PdfAnnotation, Shape
from briefreader.documents.pdf_characters import Turned
from briefreader.documents.pdf_lines import Line, lines_of
from briefreader.documents.pdf_marked_lines import MarkedLines, Piece
from briefreader.text.letter_places import Counterparts, Letters, aligned, letters_of
from briefreader.text.span import Span
from briefreader.text.word_span import word_end, word_start

_LITTLE = 3
"""So many letters between two pieces, such as the mark of a note, do not part them."""


class _Place(NamedTuple):
    """A piece of a line, found in the text: the numbers of its letters there, end exclusive."""

    start: int
    end: int


@dataclass(slots=True)
class _Annotated:
    """An annotation, the pieces of lines that it stands on, and the nearest ones if on none."""

    annotation: PdfAnnotation
    pieces: list[Piece] = field(default_factory=list)
    nearest: list[Piece] = field(default_factory=list)


class PdfMarks:
    """Gathers the annotations page by page; gives them when it is known what the text is."""

    def __init__(self) -> None:
        self._reader = AnnotationReader()
        self._pages: list[dict[int, _Annotated]] = []
        self._drawn = 0

    def lines_of_page(self, page: pdfium.PdfPage, directions: Sequence[Turned]) -> list[list[Line]]:
        """Return the lines of a page in the directions in which its characters stand."""
        annotations = self._reader.of_page(page)
        if not annotations:
            return [lines for each in directions if (lines := lines_of(each.characters))]
        marked = MarkedLines(directions)
        found: dict[int, _Annotated] = {}
        for each in annotations:
            annotated = _Annotated(each)
            if each.quads:
                annotated.pieces = marked.within(each.quads)
            elif each.box is not None:
                left, _, _, top = each.box
                pin = (left, top) if each.is_sign else None
                annotated.nearest = marked.nearest(each.box, pin)
            found[each.number] = annotated
        self._pages.append(found)
        return marked.lines

    @property
    def drawn(self) -> int:
        """How many annotations were left out as they are drawings without words."""
        return self._drawn

    @property
    def beyond(self) -> int:
        """How many were not read, as there are too many."""
        return self._reader.left

    def in_text(self, lines: Iterable[Line], text: str) -> list[DocumentMark]:
        """Return the marks in ``text``, which was made of ``lines`` in this order."""
        if not self._pages:
            return []
        placed = _PlacedLines(lines, text)
        return [mark for page in self._pages for mark in self._of_page(page, placed)]

    def _of_page(
        self, page: dict[int, _Annotated], placed: "_PlacedLines"
    ) -> Iterator[DocumentMark]:
        members = _members(page)
        for number, each in page.items():
            root = _root(page, number)
            annotation = each.annotation
            if number != root and annotation.belongs and not annotation.note:
                continue
            pieces = each.pieces
            if number == root and not pieces:
                # What is struck out to make room for these words tells where they belong.
                pieces = [piece for member in members[number] for piece in page[member].pieces]
            if number != root and not pieces:
                above = page[root]
                pieces = above.pieces
                spans = placed.spans(pieces) or placed.first(above.nearest)
            else:
                spans = placed.spans(pieces) or placed.first(each.nearest)
            if annotation.shape is not Shape.WORDS and not annotation.note:
                self._drawn += annotation.shape is Shape.DRAWN and number == root
                continue
            yield from _marks(annotation, spans, " ".join(piece.words for piece in pieces))


class _PlacedLines:
    """The lines of a file where they stand in its text."""

    def __init__(self, lines: Iterable[Line], text: str) -> None:
        self._text = text
        self._letters: Letters = letters_of(text)
        self._begins: dict[int, int] = {}
        found: list[str] = []
        begin = 0
        for line in lines:
            letters = letters_of(line.text).text
            self._begins[id(line)] = begin
            found.append(letters)
            begin += len(letters)
        # Only hyphens at the ends of lines are not in both.
        self._counterparts = Counterparts(aligned("".join(found), self._letters.text))

    def spans(self, pieces: Iterable[Piece]) -> list[Span]:
        """Return where the pieces stand, those that follow each other as one."""
        places = sorted(place for each in pieces if (place := self._place(each)) is not None)
        joined: list[_Place] = []
        for place in places:
            if joined and place.start - joined[-1].end <= _LITTLE:
                joined[-1] = _Place(joined[-1].start, max(joined[-1].end, place.end))
            else:
                joined.append(place)
        return [self._letters.span(each.start, each.end - 1) for each in joined]

    def first(self, pieces: Iterable[Piece]) -> list[Span]:
        """Return where the first of the pieces stands that is in the text."""
        for each in pieces:
            place = self._place(each)
            if place is not None:
                span = self._letters.span(place.start, place.end - 1)
                start, end = word_start(self._text, span.start), word_end(self._text, span.end)
                return [Span(start, end)]
        return []

    def _place(self, piece: Piece) -> _Place | None:
        begin = self._begins.get(id(piece.line))
        if begin is None:
            return None
        ends = self._counterparts.ends(begin + piece.start, begin + piece.end)
        return _Place(ends[0], ends[1] + 1) if ends else None


def _members(page: dict[int, _Annotated]) -> defaultdict[int, list[int]]:
    """Return the annotations that belong to others, by the numbers of these."""
    members: defaultdict[int, list[int]] = defaultdict(list)
    for number, each in page.items():
        parent = each.annotation.parent
        if each.annotation.belongs and parent is not None:
            members[parent].append(number)
    return members


def _root(page: dict[int, _Annotated], number: int) -> int:
    """Return the annotation that a line of answers begins with; itself if they go in a circle."""
    seen = {number}
    root = number
    while (parent := page[root].annotation.parent) is not None and parent in page:
        if parent in seen:
            return number
        seen.add(parent)
        root = parent
    return root


def _marks(annotation: PdfAnnotation, spans: Sequence[Span], words: str) -> Iterator[DocumentMark]:
    """Yield the mark of an annotation; pieces that stand apart are marks of their own."""
    whole = DocumentMark(
        span=spans[0] if spans else None,
        words=words,
        note=annotation.note,
        author=annotation.author,
        colour=annotation.colour,
        created=annotation.created,
        modified=annotation.modified,
    )
    yield whole
    if annotation.shape is Shape.WORDS:
        yield from (replace(whole, span=each, note="", words="") for each in spans[1:])
