"""What the library panel asks for."""

import datetime as dt

import pytest

from briefreader.library.database import Library
from briefreader.library.listing import Listing, SearchScope
from briefreader.library.query import Fault
from briefreader.library.records import Statement
from briefreader.services.annotations import notes
from briefreader.services.changes import apply_change
from briefreader.services.statements import listing
from briefreader.services.statements.searching import find
from briefreader.text.span import Span


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2015", dt.date(2015, 1, 1), dt.date(2015, 12, 31)),
        ("2016-2", dt.date(2016, 2, 1), dt.date(2016, 2, 29)),
        ("2015-12", dt.date(2015, 12, 1), dt.date(2015, 12, 31)),
        (" 2015-11-02 ", dt.date(2015, 11, 2), dt.date(2015, 11, 2)),
        ("2015-13", None, None),
        ("2015-02-30", None, None),
        ("soon", None, None),
        ("9999", dt.date(9999, 1, 1), None),
        ("", None, None),
    ],
)
def test_a_day_may_be_written_short(typed: str, first: dt.date, last: dt.date) -> None:
    """A year or a month stands for its first or last day."""
    assert listing.read_day(typed, last=False) == first
    assert listing.read_day(typed, last=True) == last


def test_everything_means_notes_commitments_and_texts(
    library: Library, statement: Statement
) -> None:
    """In this order; one scope alone shows only its own."""
    span = Span(0, 5)
    note = notes.annotate(statement, span, "plant more", colour="blue", now=statement.imported)
    apply_change(library, note)
    found = find(library, "plant", None, Listing())
    assert [hit.where for hit in found.hits] == ["notes", "commitments", "text"]
    assert (found.more, found.fault) == (False, None)
    found = find(library, "plant", SearchScope.COMMITMENTS, Listing(), limit=1)
    assert [hit.where for hit in found.hits] == ["commitments"]
    assert found.more
    assert find(library, '"plant', None, Listing()).fault is Fault.QUOTE


@pytest.mark.parametrize(
    ("typed", "worth"), [("c", False), ("c ", False), ("cl", True), ("気", True), ("", False)]
)
def test_one_letter_is_not_searched_while_typing(typed: str, worth: bool) -> None:
    """It would match nearly everything; one sign of Chinese is a word."""
    assert listing.is_worth_searching(typed) is worth
