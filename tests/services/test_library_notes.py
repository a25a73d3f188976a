"""Notes of all statements: which are listed, in which order, and what is exported of them."""

import csv
import datetime as dt
import io
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.library.database import Library
from briefreader.library.listed_notes import ListedNote
from briefreader.library.records import Trashing
from briefreader.services.annotations import notes
from briefreader.services.annotations.library_notes import LibraryNoteOrder, read_notes
from briefreader.services.annotations.note_listing import NoteFilter, NoteKind
from briefreader.services.annotations.notes_export import export_notes
from briefreader.text.span import Span
from commitments_made import add_commitment, add_statement

BRIDGE, WELLS = "Chad will mend a bridge", "Peru will dig wells"


def add_note(library: Library, statement_id: int, quote: str, words: str, **fields: object) -> int:
    """Store a note on ``quote``, modified on the day of its number, and return its id."""
    statement = library.statements.get(statement_id)
    start = statement.text.index(quote)
    now = dt.datetime(2024, 5, 1 + len(read_notes(library).every), tzinfo=dt.UTC)
    span = Span(start, start + len(quote))
    change = notes.annotate(statement, span, words, colour="yellow", now=now)
    assert change.after is not None
    return library.annotations.put(replace(change.after, **fields)).id  # type: ignore[arg-type]


@pytest.fixture
def library(library: Library) -> Library:
    """Return a library with notes on two statements, and on one in the trash."""
    lima = add_statement(library, "Lima talks", dt.date(2024, 5, 1), [BRIDGE, WELLS])
    cairo = add_statement(library, "Cairo | talks", dt.date(2025, 2, 1), ["It rained on Chad"])
    gone = add_statement(library, "Gone", dt.date(2026, 2, 1), ["Nothing"])
    add_note(library, cairo, "rained", "Écoles *first*", tags=("Ask",), author="Ben")
    add_note(library, lima, WELLS, "=Why?", tags=("Water", "Ask"), author="Ana")
    add_note(library, lima, BRIDGE, "", colour="blue")
    add_note(library, gone, "Nothing", "of no account")
    library.trash.put(Trashing((gone,), trashed=True))
    return library


def quotes(found: Sequence[ListedNote]) -> list[str]:
    """Return what these notes are on."""
    return [each.exact for each in found]


def listed(library: Library, **wanted: object) -> list[str]:
    """Return what the notes are on that a filter lets through, by statement."""
    made = NoteFilter(**wanted)  # type: ignore[arg-type]
    return quotes(read_notes(library).listed(made, LibraryNoteOrder.STATEMENT))


def test_notes_are_listed_by_statement_or_by_change(library: Library) -> None:
    """The newest statement first, as in its text; or what was changed last."""
    found = read_notes(library)
    assert listed(library) == ["rained", BRIDGE, WELLS]
    assert quotes(found.listed(NoteFilter(), LibraryNoteOrder.CHANGED)) == [
        BRIDGE, WELLS, "rained",
    ]  # fmt: skip
    assert (found.every[0].title, found.every[0].date) == ("Cairo | talks", dt.date(2025, 2, 1))
    assert (found.tags, found.authors) == (("Ask", "Water"), ("", "Ana", "Ben"))
    assert found.colours == {"yellow", "blue"}


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"text": "ecoles"}, ["rained"]),
        ({"text": "lima wells"}, [WELLS]),
        ({"text": "water ask"}, [WELLS]),
        ({"tag": "Ask"}, ["rained", WELLS]),
        ({"colour": "blue"}, [BRIDGE]),
        ({"author": ""}, [BRIDGE]),
        ({"author": "Ben"}, ["rained"]),
        ({"kind": NoteKind.NOTE, "text": "chad"}, []),
        ({"kind": NoteKind.HIGHLIGHT}, [BRIDGE]),
    ],
)
def test_a_filter_narrows_them(
    library: Library, wanted: dict[str, object], found: list[str]
) -> None:
    """By words of note, quote, tags and title, however written; by tag, colour, author, kind."""
    assert listed(library, **wanted) == found


def test_a_table_has_them_in_their_order(library: Library, tmp_path: Path) -> None:
    """What is a formula is made harmless."""
    out = tmp_path / "notes.csv"
    export_notes(library, tuple(reversed(read_notes(library).every)), out)
    rows = list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"), newline="")))
    assert [row["quote"] for row in rows] == [WELLS, BRIDGE, "rained"]
    assert (rows[0]["note"], rows[0]["tags"], rows[0]["author"]) == ("'=Why?", "Water; Ask", "Ana")
    assert (rows[2]["title"], rows[2]["date"]) == ("Cairo | talks", "2025-02-01")


def test_markdown_has_a_chapter_for_each_statement(library: Library, tmp_path: Path) -> None:
    """With the notes that are listed only, and their authors, as there are two."""
    out = tmp_path / "notes.md"
    export_notes(library, [each for each in read_notes(library).every if each.tags], out)
    assert out.read_text("utf-8") == (
        "# Cairo \\| talks\n\n1 February 2025 · Chad, Peru\n\nSource: Cairo \\| talks.txt\n\n"
        "- para. 2 · Ben · \\#Ask\n\n  > rained\n\n  Écoles *first*\n\n"
        "# Lima talks\n\n1 May 2024 · Chad, Peru\n\nSource: Lima talks.txt\n\n"
        "- para. 3 · Ana · \\#Water \\#Ask\n\n  > Peru will dig wells\n\n  =Why?\n"
    )


def test_annotations_are_those_of_the_whole_export(library: Library, tmp_path: Path) -> None:
    """With the same identifiers, and nothing else of the statement."""
    add_commitment(library, 1, BRIDGE)
    chosen = read_notes(library).every[1:2]
    out, all_out = tmp_path / "notes.jsonld", tmp_path / "all.jsonld"
    export_notes(library, chosen, out)
    export_notes(library, read_notes(library).every, all_out)
    some, every = (json.loads(each.read_text("utf-8")) for each in (out, all_out))
    assert some["total"] == 1
    (item,) = some["first"]["items"]
    assert item["motivation"] == "highlighting"
    assert item in every["first"]["items"]
    assert (every["total"], some["id"] == every["id"]) == (3, False)
