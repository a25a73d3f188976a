"""What people noted in a file comes in with it as notes: once, with author, colour and times."""

import datetime as dt
import pickle
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import format_files as files
from briefreader.documents.document_marks import DocumentMark, Marks
from briefreader.library.database import Library
from briefreader.library.records import Target
from briefreader.services.annotations.mark_colours import nearest_colour
from briefreader.services.importing.file_notes import take_notes
from briefreader.services.importing.outcomes import Outcome
from briefreader.text.span import Span
from commented_file import TEXT, commented
from reading_here import import_path, import_text

THEN = dt.datetime(2026, 3, 4, 12, tzinfo=dt.UTC)
NOW = dt.datetime(2026, 11, 28, tzinfo=dt.UTC)


def notes_of(library: Library, statement_id: int = 1) -> list[tuple[str, str, str]]:
    """Return the words, notes and authors of a statement's annotations."""
    found = library.annotations.of_statement(statement_id)
    return [(each.exact, each.note, each.author) for each in found]


def test_the_notes_of_a_file_come_in_with_it(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """On their words, with all that the file tells; the result says how many."""
    path = commented(tmp_path / "a.docx", ("shall", "Binding?", "Mia"))
    result = import_path(library, path, detector)
    (note,) = library.annotations.of_statement(result.statement_id)
    text = library.statements.get(result.statement_id).text
    assert text == TEXT
    assert note.span == Span(text.rindex("shall"), text.rindex("shall") + 5)
    assert (note.exact, note.prefix[-4:], note.suffix) == ("shall", "and ", " report.")
    assert (note.note, note.author, note.tags) == ("Binding?", "Mia", ())
    assert (note.created, note.modified, note.target) == (THEN, THEN, Target.SPAN)
    assert (result.notes, result.warnings) == (1, ())
    assert result.reason == "notes and highlights of the file that came in: 1"


def test_a_file_that_was_commented_on_again_brings_what_is_new(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """Once: what is there, or was changed here, is not doubled."""
    first = ("shall", "Binding?", "Mia")
    path = commented(tmp_path / "a.docx", first)
    import_path(library, path, detector)
    (note,) = library.annotations.of_statement(1)
    library.annotations.put(replace(note, note="Binding, I think", modified=NOW, tags=("ask",)))
    again = import_path(library, path, detector)
    assert (again.outcome, again.notes) == (Outcome.DUPLICATE, 0)
    commented(path, first, ("meet", "Where?", "Noor"))
    result = import_path(library, path, detector)
    assert (result.outcome, result.notes) == (Outcome.DUPLICATE, 1)
    assert result.reason == (
        "the same text as “Joint statement”; notes and highlights of the file that came in: 1"
    )
    assert notes_of(library) == [("meet", "Where?", "Noor"), ("shall", "Binding, I think", "Mia")]
    assert import_path(library, path, detector).notes == 0


def test_a_new_version_brings_its_notes_and_keeps_mine(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """A note that is in both files is there once, also if it had lost its place meanwhile."""
    gone = ("report", "To whom?", "Mia")
    path = commented(tmp_path / "a.docx", ("meet", "Where?", "Mia"), gone)
    import_path(library, path, detector)
    commented(path, ("meet", "Where?", "Mia"), text="Joint statement\n\nBoth sides shall meet.")
    second = import_path(library, path, detector)
    assert second.is_version
    assert (second.notes, len(library.orphans.of_statement(1))) == (0, 1)
    commented(path, ("meet", "Where?", "Mia"), gone, ("sides", "Who?", "Noor"), text=f"{TEXT} Now.")
    third = import_path(library, path, detector)
    assert third.is_version
    assert third.notes == 1
    assert library.orphans.of_statement(1) == ()
    assert notes_of(library) == [
        ("sides", "Who?", "Noor"),
        ("meet", "Where?", "Mia"),
        ("report", "To whom?", "Mia"),
    ]


def test_notes_on_a_former_version_find_their_words(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """Those whose words have gone stand on the whole statement, with the words quoted."""
    path = tmp_path / "a.docx"
    import_path(library, commented(path), detector)
    other = commented(path, text=TEXT.replace("report", "talk"))
    assert import_path(library, other, detector).is_version
    commented(path, ("Both sides", "Who?", "Mia"), ("report", "To whom?", "Mia"))
    result = import_path(library, path, detector)
    assert (result.outcome, result.notes) == (Outcome.DUPLICATE, 2)
    assert sorted(notes_of(library)) == [
        ("", "> report\n\nTo whom?", "Mia"),
        ("Both sides", "Who?", "Mia"),
    ]


def test_what_has_no_place_is_a_note_on_the_statement(library: Library, detector: Any) -> None:
    """With the words that were marked; a note that was changed in the file is changed here."""
    statement = library.statements.get(import_text(library, TEXT, detector).statement_id)
    found = DocumentMark(span=None, words="the header", note="old", created=THEN, modified=THEN)
    words = DocumentMark(
        span=Span(17, 27), note="old", created=THEN, modified=THEN, colour="#0000ff"
    )
    settled = DocumentMark(span=Span(28, 33), note="done", is_settled=True)
    taken = take_notes(library, statement, Marks((found, words, settled)), TEXT, NOW)
    assert [str(each) for each in taken.remarks()] == [
        "notes and highlights of the file that came in: 3",
        "comments among them that were marked as done there: 1",
    ]
    on_all, on_words, done = library.annotations.of_statement(statement.id)
    assert (on_all.target, on_all.span, on_all.note) == (
        Target.STATEMENT,
        Span(0, 0),
        "> the header\n\nold",
    )
    assert (on_words.colour, on_words.exact, done.created) == ("blue", "Both sides", NOW)
    later = replace(words, note="new", modified=NOW)
    assert take_notes(library, statement, Marks((later,)), TEXT, NOW).changed == 1
    assert library.annotations.get(on_words.id).note == "new"
    again = Marks((found, later, settled))
    assert take_notes(library, statement, again, TEXT, NOW).total == 0
    assert pickle.loads(pickle.dumps(again)) == again  # noqa: S301 - our own


def test_marks_that_were_left_are_told(library: Library, detector: Any, tmp_path: Path) -> None:
    """As a warning of the import: the text itself is as it should be."""
    plain = files.pdf([files.down_the_page(["Both sides shall meet in Ottawa next year."])])
    drawn = plain.replace(b"/Contents", b"/Annots[<</Subtype/Ink/Rect[9 9 20 20]>>]/Contents", 1)
    path = tmp_path / "a.pdf"
    path.write_bytes(drawn)
    result = import_path(library, path, detector)
    assert result.notes == 0
    assert [str(each) for each in result.warnings] == [
        "drawings and other marks of the file that are not on words, and were left: 1"
    ]
    assert not library.statements.has_warnings(library.statements.get(1))


@pytest.mark.parametrize(
    ("colour", "nearest"),
    [
        ("#ffff00", "yellow"),
        ("#00ff00", "green"),
        ("#00ffff", "blue"),
        ("#0000ff", "blue"),
        ("#ff00ff", "pink"),
        ("#ff0000", "pink"),
        ("#ffa500", "yellow"),
        ("#000000", "yellow"),
        ("", "yellow"),
        ("red", "yellow"),
    ],
)
def test_the_nearest_colour_is_that_of_the_nearest_hue(colour: str, nearest: str) -> None:
    """What is grey, or no colour, is as notes usually are."""
    assert nearest_colour(colour) == nearest
