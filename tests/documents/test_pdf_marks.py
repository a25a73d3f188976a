"""What people noted and highlighted in a PDF is found with the words that it stands on."""

import datetime as dt
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NullObject,
    TextStringObject,
)

import format_files as files
from briefreader.documents.document import Document
from briefreader.documents.document_marks import DocumentMark
from briefreader.documents.pdf import read_pdf
from briefreader.text.normalise import normalise

LINES = (
    "Canada shall double its aid to the towns on the coast by 2035 and shall report each",
    "year on what it gave, so that the other governments can see how far it has come.",
    "",
    "Both sides shall meet in Ottawa in 2027 and will settle there how the money is to be",
    "shared among the towns.",
)
PAGE = files.down_the_page(LINES)
Words = tuple[str, int]
"""Words on the page, and how often they occur before."""


def quads(content: bytes, *words: Words, page: int = 0) -> list[float]:
    """Return the points around words of a page, as Acrobat orders them, a quad each."""
    found: list[float] = []
    pdf = pdfium.PdfDocument(content)
    text_page = pdf[page].get_textpage()
    for text, before in words:
        searcher = text_page.search(text)
        index, count = [searcher.get_next() for _ in range(before + 1)][-1]
        boxes = [text_page.get_charbox(each, loose=True) for each in range(index, index + count)]
        left, bottom = min(each[0] for each in boxes), min(each[1] for each in boxes)
        right, top = max(each[2] for each in boxes), max(each[3] for each in boxes)
        found += [left, top, right, top, left, bottom, right, bottom]
    pdf.close()
    return found


def mark(kind: str, points: Sequence[float] = (), **keys: Any) -> DictionaryObject:
    """Return an annotation; ``Rect`` is around its points where it is not given."""
    made = DictionaryObject({NameObject("/Type"): NameObject("/Annot")})
    made[NameObject("/Subtype")] = NameObject(f"/{kind}")
    if points:
        made[NameObject("/QuadPoints")] = numbers(points)
        box = [min(points[::2]), min(points[1::2]), max(points[::2]), max(points[1::2])]
        made[NameObject("/Rect")] = numbers(box)
    for name, value in keys.items():
        is_text = isinstance(value, str) and not isinstance(value, NameObject)
        made[NameObject(f"/{name}")] = TextStringObject(value) if is_text else value
    return made


def numbers(values: Sequence[float]) -> ArrayObject:
    """Return an array of numbers."""
    return ArrayObject(map(FloatObject, values))


def marked(content: bytes, *marks: DictionaryObject, page: int = 0) -> bytes:
    """Return the file with annotations; one whose IRT is a number answers the one of that place."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    places: list[IndirectObject] = [writer._add_object(each) for each in marks]
    for each in marks:
        if isinstance(each.get("/IRT"), FloatObject):
            each[NameObject("/IRT")] = places[int(each["/IRT"])]
    writer.pages[page][NameObject("/Annots")] = ArrayObject(places)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def read(content: bytes) -> tuple[Document, list[tuple[str, DocumentMark]]]:
    """Return the document, and its marks with the words that each stands on."""
    document = read_pdf(Path("x.pdf"), content)
    text = normalise(document.text)
    return document, [
        (each.span.of(text) if each.span else "", each) for each in document.marks.taken
    ]


def words_of(content: bytes) -> list[str]:
    """Return the words that the marks of a file stand on."""
    return [words for words, _ in read(content)[1]]


PLAIN = files.pdf([PAGE])


@pytest.mark.parametrize("kind", ["Highlight", "Underline", "StrikeOut", "Squiggly"])
def test_words_are_marked_with_note_author_colour_and_times(kind: str) -> None:
    """The text is that of the file without marks; the note is not in it."""
    content = marked(
        PLAIN,
        mark(
            kind,
            quads(PLAIN, ("shall", 1)),
            Contents="Is this binding?\rПроверить 😀",
            T="Mia Möller",
            C=numbers([0, 1, 0]),
            CreationDate="D:20260304050607+01'00'",
            M="D:20260305",
        ),
    )
    document, ((words, found),) = read(content)
    assert document.text == read_pdf(Path("x.pdf"), PLAIN).text
    assert words == "shall"
    assert found.span is not None
    assert found.span.start == document.text.index("shall report")
    assert (found.note, found.author) == ("Is this binding?\nПроверить 😀", "Mia Möller")
    assert found.colour == "#00ff00"
    assert found.created == dt.datetime(2026, 3, 4, 4, 6, 7, tzinfo=dt.UTC)
    assert found.modified == dt.datetime(2026, 3, 5, tzinfo=dt.UTC)


def test_words_over_lines_are_one_mark() -> None:
    """A quad a line; those of words that stand apart are a mark each, and the note comes once."""
    over = quads(PLAIN, ("shall report each", 0), ("year on what it gave", 0))
    apart = quads(PLAIN, ("Canada", 0), ("Ottawa", 0))
    document, found = read(
        marked(PLAIN, mark("Highlight", over), mark("Highlight", apart, Contents="two"))
    )
    assert [words for words, _ in found] == [
        "shall report each year on what it gave",
        "Canada",
        "Ottawa",
    ]
    assert [each.note for _, each in found] == ["", "two", ""]
    assert document.marks.left == ()


def test_broken_words_and_columns_are_found() -> None:
    """The text joins what the page parts."""
    left = (
        "The parties shall co-",
        "operate on water and on",
        "the roads to the border,",
        "and they shall share the",
        "cost of both by the end",
    )
    right = (
        "of the year two thou-",
        "sand and thirty. They",
        "shall tell each other",
        "what they have spent on",
        "it, and what is left.",
    )
    placed = [*files.down_the_page(left), *files.down_the_page(right, left=320)]
    plain = files.pdf([placed])
    points = quads(plain, ("cost of both by the end", 0), ("of the year two thou", 0))
    content = marked(
        plain,
        mark("Highlight", points),
        mark("Underline", quads(plain, ("shall", 2))),
        mark("Highlight", quads(plain, ("operate", 0))),
    )
    document, found = read(content)
    assert found[0][0].startswith("cost of both by the end of the year two thou")
    assert found[1][1].span is not None
    assert found[1][1].span.start == document.text.index("shall tell")
    assert found[2][0].endswith("operate")


@pytest.mark.parametrize("matrix", ["0 1 -1 0 842 0", "-1 0 0 -1 595 842", "0 -1 1 0 -300 595"])
def test_marks_on_turned_lines_are_found(matrix: str) -> None:
    """The quads are turned with them."""
    plain = files.pdf([PAGE], turned=matrix)
    assert words_of(marked(plain, mark("Highlight", quads(plain, ("in Ottawa in", 0))))) == [
        "in Ottawa in"
    ]


def test_answers_stand_where_what_they_answer_stands() -> None:
    """Each is a note of its own; a state is told in words; a circle does no harm."""
    first = mark("Highlight", quads(PLAIN, ("Ottawa", 0)), Contents="Why there?", T="Mia")
    answer = mark(
        "Text", Rect=numbers([0, 0, 9, 9]), Contents="Close by", T="Noor", IRT=FloatObject(0)
    )
    state = mark(
        "Text",
        Rect=numbers([0, 0, 9, 9]),
        Contents="Accepted set by Mia",
        State="Accepted",
        F=FloatObject(30),
        IRT=FloatObject(1),
    )
    one = mark("Text", Rect=numbers([72, 750, 82, 760]), Contents="round", IRT=FloatObject(4))
    other = mark("Text", Rect=numbers([72, 750, 82, 760]), Contents="and round", IRT=FloatObject(3))
    found = read(marked(PLAIN, first, answer, state, one, other))[1]
    assert [(words, each.note, each.author) for words, each in found[:3]] == [
        ("Ottawa", "Why there?", "Mia"),
        ("Ottawa", "Close by", "Noor"),
        ("Ottawa", "Accepted set by Mia", ""),
    ]
    assert [each.note for _, each in found[3:]] == ["round", "and round"]


def test_what_is_to_stand_for_struck_out_words_is_a_note_on_them() -> None:
    """As Acrobat writes it: a caret with the new words, and the words struck out in its group."""
    caret = mark("Caret", Rect=numbers([300, 700, 310, 710]), Contents="Toronto")
    struck = mark(
        "StrikeOut", quads(PLAIN, ("Ottawa", 0)), IRT=FloatObject(0), RT=NameObject("/Group")
    )
    assert [(words, each.note) for words, each in read(marked(PLAIN, caret, struck))[1]] == [
        ("Ottawa", "Toronto")
    ]


def test_a_note_on_the_page_stands_at_the_nearest_words() -> None:
    """On the word that it touches, or else on the line beside; without text, on no words."""
    left, bottom, right, top = (quads(PLAIN, ("2027", 0))[each] for each in (0, 5, 2, 1))
    on_word = mark("Text", Rect=numbers([left + 2, bottom, right + 5, top]), Contents="on")
    beside = mark("Text", Rect=numbers([20, bottom, 40, top]), Contents="beside")
    typed = mark("FreeText", Rect=numbers([20, bottom, 40, top]), Contents="typed")
    # Its sign hangs down over the next line.
    put = mark("Text", Rect=numbers([left + 2, top - 24, left + 22, top - 3]), Contents="put")
    found = read(marked(PLAIN, on_word, beside, typed, put))[1]
    assert [words for words, _ in found] == ["2027", LINES[3], LINES[3], "2027"]
    scanned = files.pdf([[]], more="q 100 0 0 100 0 0 cm BI /W 1/H 1/CS/G/BPC 8 ID x EI Q")
    document, ((words, note),) = read(marked(scanned, beside, mark("Highlight", [1, 2, 3, 4] * 2)))
    assert document.is_scanned
    assert (words, note.note) == ("", "beside")
    assert [each.values["count"] for each in document.marks.left] == [1]


def test_what_is_no_note_is_left_and_drawings_are_counted() -> None:
    """Links, fields and windows of notes are not counted, nor what is hidden."""
    box = numbers([72, 700, 200, 760])
    kinds = ("Link", "Widget", "Popup", "Screen")
    document, found = read(
        marked(
            PLAIN,
            *(mark(kind, Rect=box, Contents="no") for kind in kinds),
            mark("Highlight", quads(PLAIN, ("Ottawa", 0)), Contents="gone", F=FloatObject(2)),
            mark("Ink", Rect=box),
            mark("Square", Rect=box),
            mark("Circle", Rect=box, Contents="round this"),
        )
    )
    assert [each.note for _, each in found] == ["round this"]
    (left,) = document.marks.left
    assert left.values == {"count": 2}


def test_a_note_that_repeats_its_words_is_a_highlight() -> None:
    """Some programs write the words that are highlighted where a note would stand."""
    points = quads(PLAIN, ("each", 0), ("year on what", 0))
    ((words, found),) = read(
        marked(PLAIN, mark("Highlight", points, Contents="each year\non what"))
    )[1]
    assert (words, found.note) == ("each year on what", "")


def test_words_that_are_not_in_the_text_are_told() -> None:
    """A running header is no part of the text."""
    pages = [
        [(72, 810, 9, "Communique of the ministers"), *files.down_the_page(LINES)] for _ in range(3)
    ]
    plain = files.pdf(pages)
    document, ((_, found),) = read(
        marked(plain, mark("Highlight", quads(plain, ("Communique of", 0), page=1)), page=1)
    )
    assert "Communique" not in document.text
    assert (found.span, found.words) == (None, "Communique of")


@pytest.mark.parametrize(
    "points",
    [
        [1e30] * 8,
        [-1e5, -1e5, 1e5, -1e5, -1e5, -9e4, 1e5, -9e4],
        [5.0] * 8,
        [5.0] * 7,
        [100, 200, 300, 200, 100, 200, 300, 200] * 2000,
    ],
)
def test_hostile_quads_do_no_harm(points: list[float]) -> None:
    """What has no place keeps its note."""
    content = marked(PLAIN, mark("Highlight", points, Contents="kept"))
    assert [each.note for _, each in read(content)[1]] == ["kept"]


def test_thousands_of_marks_and_a_huge_note_are_bounded() -> None:
    """What is beyond the bounds is counted; one string for all of them is not read each time."""
    huge = TextStringObject("x" * 3_000_000)
    writer = PdfWriter(clone_from=PdfReader(BytesIO(PLAIN)))
    shared = writer._add_object(huge)
    one = mark("Highlight", quads(PLAIN, ("Ottawa", 0)), Contents=shared, IRT=NullObject())
    place = writer._add_object(one)
    writer.pages[0][NameObject("/Annots")] = ArrayObject([place] * 9_000)
    out = BytesIO()
    writer.write(out)
    document, found = read(out.getvalue())
    assert len(found) == 1
    assert len(found[0][1].note) == 100_000
    assert len(document.marks.left) == 2
    many = [mark("Highlight", quads(PLAIN, ("2027", 0)), Contents=str(n)) for n in range(1)]
    many *= 5_100
    assert len(read(marked(PLAIN, *many))[1]) == 1
