"""Bookmarks and annotations."""

import datetime as dt

from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.annotations import notes
from briefreader.services.changes import apply_change
from briefreader.text.span import Span

NOW = dt.datetime(2024, 5, 6, tzinfo=dt.UTC)
LATER = dt.datetime(2024, 5, 7, tzinfo=dt.UTC)


def test_an_annotation_knows_its_words_and_their_surroundings(
    library: Library, statement: Statement
) -> None:
    """The quote selector has the words and what stands before and after them."""
    start = statement.text.index("Tokyo")
    span = Span(start, start + 5)
    change = notes.annotate(statement, span, "Where?", colour="blue", tags=["q"], now=NOW)
    made = apply_change(library, change).after
    assert made is not None
    assert made.exact == "Tokyo"
    assert made.prefix.endswith("meet again in ")
    assert made.suffix.startswith(" next year.")
    assert (made.note, made.tags, made.colour) == ("Where?", ("q",), "blue")
    assert library.annotations.of_statement(statement.id) == (made,)


def test_editing_an_annotation_keeps_its_place(library: Library, statement: Statement) -> None:
    """Note, tags, colour and time change; the target and the time of making do not."""
    made = apply_change(
        library, notes.annotate(statement, Span(0, 5), "a", colour="yellow", now=NOW)
    ).after
    assert made is not None
    change = notes.edit_annotation(made, note="b", tags=("t",), colour="green", now=LATER)
    edited = apply_change(library, change).after
    assert edited is not None
    assert (edited.note, edited.tags, edited.colour) == ("b", ("t",), "green")
    assert (edited.created, edited.modified) == (NOW, LATER)
    assert (edited.span, edited.exact) == (made.span, made.exact)


def test_names_of_the_steps_say_what_undo_does(statement: Statement) -> None:
    """A highlight without a note is called so."""
    assert notes.annotate(statement, Span(0, 5), "a", colour="y", now=NOW).name == "Add note"
    highlight = notes.annotate(statement, Span(0, 5), "", colour="y", now=NOW)
    assert highlight.name == "Highlight"
    assert highlight.after is not None
    assert notes.remove_annotation(highlight.after).name == "Remove highlight"


def test_bookmarks_are_added_renamed_and_removed(library: Library, statement: Statement) -> None:
    """They stand in text order."""
    later = apply_change(library, notes.add_bookmark(statement, 40, "later")).after
    first = apply_change(library, notes.add_bookmark(statement, 4, "first")).after
    assert first is not None
    assert later is not None
    assert library.bookmarks.of_statement(statement.id) == (first, later)
    apply_change(library, notes.rename_bookmark(later, "end"))
    assert library.bookmarks.get(later.id).name == "end"
    apply_change(library, notes.remove_bookmark(first))
    assert [each.name for each in library.bookmarks.of_statement(statement.id)] == ["end"]
