"""A due date can be typed as statements word it, or as a date."""

import datetime as dt

import pytest

from briefreader.services.detection.typed_due_date import typed_due_date

SAID = dt.date(2025, 3, 10)


@pytest.mark.parametrize(
    ("typed", "by"),
    [
        ("2026-12-31", dt.date(2026, 12, 31)),
        ("by the end of 2026", dt.date(2026, 12, 31)),
        ("end of 2026", dt.date(2026, 12, 31)),
        ("2030", dt.date(2030, 12, 31)),
        ("May 2027", dt.date(2027, 5, 31)),
        ("  within   two years ", dt.date(2027, 3, 10)),
        ("next year", dt.date(2026, 12, 31)),
    ],
)
def test_words_and_dates_are_understood(typed: str, by: dt.date) -> None:
    """The last day that they allow; the words stay as typed, but for white space."""
    due = typed_due_date(typed, SAID, "en")
    assert due is not None
    assert due.by == by
    assert due.text == " ".join(typed.split())


@pytest.mark.parametrize("typed", ["", "soon", "bridge", "2026-13-45"])
def test_other_words_are_none(typed: str) -> None:
    """Instead of a guess."""
    assert typed_due_date(typed, SAID, "en") is None
