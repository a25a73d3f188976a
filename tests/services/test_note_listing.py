"""Notes and bookmarks are filtered, ordered and walked through."""

import datetime as dt
from dataclasses import replace

import pytest

from briefreader.library.records import Annotation, Bookmark, Target
from briefreader.services.annotations.note_listing import (
    Note,
    NoteFilter,
    NoteKind,
    NoteOrder,
    listed,
    next_place,
    tags_of,
)
from briefreader.text.span import Span

DAY = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)


def note(number: int, start: int, words: str, **fields: object) -> Annotation:
    """Return an annotation at ``start``, changed on the day of its number."""
    changed = DAY + dt.timedelta(days=number)
    made = Annotation(
        id=number, statement_id=1, span=Span(start, start + 5), exact=f"exact{number}", prefix="",
        suffix="", note=words, created=DAY, modified=changed,
    )  # fmt: skip
    return replace(made, **fields)  # type: ignore[arg-type]


NOTES = (
    note(1, 50, "Ask the *ministry*", tags=("urgent", "Ask"), colour="pink"),
    note(2, 10, "", colour="blue"),
    note(3, 0, "On the whole", target=Target.STATEMENT, span=Span(0, 0), exact=""),
)
MARKS = (Bookmark(id=1, statement_id=1, name="The ministry", position=30),)


def names(notes: tuple[Note, ...]) -> list[str]:
    """Return each as kind and id, such as "A1" or "B1"."""
    return [f"{type(each).__name__[0]}{each.id}" for each in notes]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (NoteFilter(), ["A3", "A2", "B1", "A1"]),
        (NoteFilter(text="MINISTRY"), ["B1", "A1"]),
        (NoteFilter(text="urgent ask"), ["A1"]),
        (NoteFilter(text="exact2"), ["A2"]),
        (NoteFilter(kind=NoteKind.HIGHLIGHT), ["A2"]),
        (NoteFilter(kind=NoteKind.NOTE), ["A3", "A1"]),
        (NoteFilter(kind=NoteKind.BOOKMARK, text="the"), ["B1"]),
        (NoteFilter(tag="urgent"), ["A1"]),
        (NoteFilter(colour="blue"), ["A2"]),
        (NoteFilter(text="nothing like it"), []),
    ],
)
def test_what_is_listed(wanted: NoteFilter, found: list[str]) -> None:
    """Every word, the kind, the tag and the colour must fit."""
    assert names(listed(NOTES, MARKS, wanted, NoteOrder.PLACE)) == found


@pytest.mark.parametrize(
    ("order", "found"),
    [
        (NoteOrder.PLACE, ["A3", "A2", "B1", "A1"]),
        (NoteOrder.CHANGED, ["A3", "A2", "A1", "B1"]),
        (NoteOrder.COLOUR, ["A2", "A1", "A3", "B1"]),
    ],
)
def test_orders(order: NoteOrder, found: list[str]) -> None:
    """In the text, the newest first, or colour by colour."""
    assert names(listed(NOTES, MARKS, NoteFilter(), order)) == found


@pytest.mark.parametrize(
    ("position", "by", "found"),
    [(0, 1, "A2"), (10, 1, "B1"), (50, 1, "A2"), (30, -1, "A2"), (10, -1, "A1"), (99, -1, "A1")],
)
def test_to_the_next_place(position: int, by: int, found: str) -> None:
    """Round and round; a note on the whole statement has no place."""
    there = next_place((*NOTES, *MARKS), position, by)
    assert there is not None
    assert names((there,)) == [found]


def test_nothing_to_go_to() -> None:
    """A statement without marks, or with notes on the whole of it only."""
    assert next_place(NOTES[2:], 0, 1) is None


def test_tags_once_each() -> None:
    """In alphabetical order, whatever their case."""
    assert tags_of((*NOTES, NOTES[0])) == ("Ask", "urgent")
