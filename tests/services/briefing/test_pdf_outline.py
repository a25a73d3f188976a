"""What is added to a PDF of Qt's, read back by another library."""

import datetime as dt
import re

import pypdfium2
import pypdfium2.raw as raw
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from briefreader.services.briefing.outline import InternalLink, OutlineEntry
from briefreader.services.briefing.pdf_outline import with_outline

MADE = dt.date(2022, 1, 2)


@pytest.fixture
def drawn():
    """Return a PDF of two pages as Qt writes it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("Déclaration конференции")
    painter = QPainter(writer)
    painter.drawText(100, 100, "first page")
    writer.newPage()
    painter.drawText(100, 100, "second page")
    painter.end()
    return bytes(buffer.data().data())


def test_entries_stand_under_the_last_one_above_them(drawn):
    """Whatever the levels are, also where the first is no chapter, or a level is left out."""
    levels = (1, 0, 2, 1, 1, 0)
    marks = [
        OutlineEntry(f"«{number}» é ж 日", level, 0, 100) for number, level in enumerate(levels)
    ]

    made = pypdfium2.PdfDocument(with_outline(drawn, "fr", MADE, marks, opened=True))

    entries = list(made.get_toc())
    assert [entry.get_title() for entry in entries] == [mark.title for mark in marks]
    assert [entry.level for entry in entries] == [0, 0, 1, 1, 1, 0]


def test_an_entry_leads_to_its_place(drawn):
    """To the page, and to the height on it, at whatever size the reader shows it."""
    marks = [OutlineEntry("one", 0, 0, 700.126), OutlineEntry("two", 0, 1, 42)]

    made = pypdfium2.PdfDocument(with_outline(drawn, "fr", MADE, marks, opened=True))

    places = [entry.get_dest() for entry in made.get_toc()]
    assert [place.get_index() for place in places] == [0, 1]
    assert [place.get_view()[1][1] for place in places] == pytest.approx([700.13, 42])


def test_the_outline_is_shown_where_it_should(drawn):
    """A file of one page has one too, which a reader shows when asked; without marks is none."""
    marks = [OutlineEntry("one", 0, 0, 700)]
    modes = {}
    for name, given, opened in (("on", marks, True), ("off", marks, False), ("none", (), True)):
        document = pypdfium2.PdfDocument(with_outline(drawn, "fr", MADE, given, opened=opened))
        modes[name] = document.get_pagemode(), len(list(document.get_toc()))

    assert modes == {
        "on": (raw.PAGEMODE_USEOUTLINES, 1),
        "off": (raw.PAGEMODE_USENONE, 1),
        "none": (raw.PAGEMODE_USENONE, 0),
    }


def test_neither_words_nor_title_are_touched(drawn):
    """What Qt has written of the document stays, but for its clock."""
    made = pypdfium2.PdfDocument(
        with_outline(drawn, "fr", MADE, [OutlineEntry("one", 0, 0, 700)], opened=True)
    )

    before, after = pypdfium2.PdfDocument(drawn).get_metadata_dict(), made.get_metadata_dict()
    assert after["Title"] == "Déclaration конференции"
    assert after == before | {"CreationDate": "D:20220102000000Z", "ModDate": "D:20220102000000Z"}
    words = [page.get_textpage().get_text_bounded() for page in made]
    assert words == ["first page", "second page"]


def test_qts_clock_does_not_show(drawn):
    """The same page drawn at another second gives the same bytes."""
    later = re.sub(rb"(?<=Date \(D:)\d{14}", b"20300101121314", drawn)
    assert later != drawn
    mark = OutlineEntry("one", 0, 1, 700)
    jump = InternalLink(0, (10, 20, 110, 40), mark)

    first, second = (
        with_outline(pdf, "fr", MADE, [mark], [jump], opened=True) for pdf in (drawn, later)
    )

    assert first == second
