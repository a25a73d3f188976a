"""What could not be stored of notes lies in recovery files, and comes back into the library."""

import datetime as dt
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.library.database import Library
from briefreader.library.records import Annotation, Statement, Target
from briefreader.services.annotations import notes, recovery
from briefreader.services.annotations.recovery import KeptNote, RecoveryFile, kept_in, left_behind
from briefreader.services.changes import apply_change, apply_changes
from briefreader.services.processes import has_ended, own_mark
from briefreader.text.span import Span

NOW = dt.datetime(2024, 5, 6, tzinfo=dt.UTC)


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the mark of a process that has ended, and let this one's files have it."""
    with subprocess.Popen([sys.executable, "-c", ""]) as other:
        other.wait()
    place = own_mark().partition("-")[0]
    mark = f"{place}-{other.pid}"
    monkeypatch.setattr(recovery, "own_mark", lambda: mark)
    return mark


def written(statement: Statement, words: str) -> Annotation:
    """Return a note that is not in the library."""
    made = notes.annotate(statement, Span(0, 5), words, colour="blue", tags=["t"], now=NOW).after
    assert made is not None
    return made


def stored(library: Library, statement: Statement) -> list[str]:
    """Return the words of the statement's notes."""
    return [each.note for each in library.annotations.of_statement(statement.id)]


def test_a_process_that_runs_has_not_ended(ended: str) -> None:
    """Of another machine's nothing is known."""
    place, _, number = ended.partition("-")
    assert has_ended(ended)
    assert not has_ended(own_mark())
    assert not has_ended(f"{'0' * len(place)}-{number}")
    assert not has_ended(f"{place}-no number")


@pytest.mark.usefixtures("ended")
def test_notes_come_back_from_a_recovery_file(library: Library, statement: Statement) -> None:
    """With all that a person wrote of them, as new notes."""
    kept = KeptNote(None, written(statement, "why?"))
    assert RecoveryFile(library.path).keep([kept])
    (file,) = left_behind(library.path)
    assert kept_in(file) == (kept,)
    apply_changes(library, recovery.recovering(library, kept_in(file)))
    (back,) = library.annotations.of_statement(statement.id)
    assert replace(back, id=0) == kept.written


@pytest.mark.usefixtures("ended")
def test_a_recovery_file_is_for_its_owner_only(library: Library, statement: Statement) -> None:
    """And so is its folder, which is the user's and not the library's."""
    RecoveryFile(library.path).keep([KeptNote(None, written(statement, "mine"))])
    (file,) = left_behind(library.path)
    assert file.parent != library.path.parent
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.usefixtures("ended")
def test_where_the_state_folder_cannot_be_written_it_lies_beside_the_library(
    library: Library, statement: Statement, user_folders: Path
) -> None:
    """As when the home folder's disk is full, and the library's is not."""
    user_folders.mkdir(exist_ok=True)
    (user_folders / "state").write_text("no folder")
    assert RecoveryFile(library.path).keep([KeptNote(None, written(statement, "mine"))])
    (file,) = left_behind(library.path)
    assert file.parent == library.path.parent


def test_files_of_a_running_window_and_of_other_libraries_are_left_alone(
    library: Library, statement: Statement, monkeypatch: pytest.MonkeyPatch, ended: str
) -> None:
    """The one will store its notes itself; the other's statements are not here."""
    kept = [KeptNote(None, written(statement, "theirs"))]
    RecoveryFile(library.path.with_name("other.db")).keep(kept)
    monkeypatch.setattr(recovery, "own_mark", own_mark)
    RecoveryFile(library.path).keep(kept)
    assert left_behind(library.path) == ()
    assert len(left_behind(library.path.with_name("other.db"))) == 1


@pytest.mark.usefixtures("ended")
def test_the_file_follows_what_is_unsaved(library: Library, statement: Statement) -> None:
    """The last words are in it, once, and it goes when they are stored."""
    file = RecoveryFile(library.path)
    file.keep([KeptNote(None, written(statement, "one"))])
    file.keep([KeptNote(None, written(statement, "one and two"))])
    (path,) = left_behind(library.path)
    assert [each.written.note for each in kept_in(path)] == ["one and two"]
    file.drop()
    assert left_behind(library.path) == ()
    assert list(path.parent.iterdir()) == []


@pytest.mark.usefixtures("ended")
def test_the_same_words_are_not_written_again(library: Library, statement: Statement) -> None:
    """Though each attempt to store them has another time."""
    file = RecoveryFile(library.path)
    note = written(statement, "one")
    file.keep([KeptNote(None, note)])
    (path,) = left_behind(library.path)
    first = path.stat().st_ino
    file.keep([KeptNote(None, replace(note, created=NOW.replace(hour=9)))])
    assert path.stat().st_ino == first


def test_words_go_into_the_note_that_was_edited(library: Library, statement: Statement) -> None:
    """If nobody has changed it since."""
    seen = apply_change(library, notes.annotate(statement, Span(0, 5), "a", colour="y", now=NOW))
    assert seen.after is not None
    kept = KeptNote(seen.after, replace(seen.after, note="a and b"))
    apply_changes(library, recovery.recovering(library, [kept]))
    assert stored(library, statement) == ["a and b"]


def test_a_note_that_was_changed_since_stays_and_the_words_become_a_new_one(
    library: Library, statement: Statement
) -> None:
    """Neither is lost."""
    seen = apply_change(library, notes.annotate(statement, Span(0, 5), "a", colour="y", now=NOW))
    assert seen.after is not None
    library.annotations.put(replace(seen.after, note="theirs"))
    kept = KeptNote(seen.after, replace(seen.after, note="a and b"))
    apply_changes(library, recovery.recovering(library, [kept]))
    assert sorted(stored(library, statement)) == ["a and b", "theirs"]


def test_what_was_stored_meanwhile_is_not_stored_twice(
    library: Library, statement: Statement
) -> None:
    """As when the computer stopped before the file could be deleted."""
    kept = [KeptNote(None, written(statement, "once"))]
    apply_changes(library, recovery.recovering(library, kept))
    assert recovery.recovering(library, kept) == ()
    assert stored(library, statement) == ["once"]


def test_words_that_have_lost_their_place_are_quoted(
    library: Library, statement: Statement
) -> None:
    """In a note on the whole statement; its commitment may have gone as well."""
    note = replace(
        written(statement, "why?"),
        exact="words of before",
        target=Target.COMMITMENT,
        commitment_id=4711,
    )
    apply_changes(library, recovery.recovering(library, [KeptNote(None, note)]))
    (back,) = library.annotations.of_statement(statement.id)
    assert (back.note, back.target) == ("why?\n\n> words of before", Target.STATEMENT)


def test_a_note_whose_commitment_is_gone_stays_at_its_words(
    library: Library, statement: Statement
) -> None:
    """For these are there."""
    note = replace(written(statement, "why?"), target=Target.COMMITMENT, commitment_id=4711)
    apply_changes(library, recovery.recovering(library, [KeptNote(None, note)]))
    (back,) = library.annotations.of_statement(statement.id)
    assert (back.span, back.target, back.commitment_id) == (Span(0, 5), Target.SPAN, None)


@pytest.mark.usefixtures("ended")
def test_notes_of_a_statement_that_is_gone_stay_in_the_file(
    library: Library, statement: Statement
) -> None:
    """So that their words can still be copied."""
    here = KeptNote(None, written(statement, "here"))
    gone = KeptNote(None, replace(here.written, statement_id=4711, note="gone"))
    RecoveryFile(library.path).keep([here, gone])
    (path,) = left_behind(library.path)
    assert len(recovery.recovering(library, [here, gone])) == 1
    recovery.forget(path, recovery.lost(library, kept_in(path)))
    assert kept_in(path) == (gone,)


@pytest.mark.parametrize("content", [b"", b"[", b"{}", b"[1]", b'[{"seen": null}]', b"\xff"])
def test_a_file_that_cannot_be_read_has_nothing(content: bytes, tmp_path: Path) -> None:
    """It stops no start."""
    path = tmp_path / "kept.json"
    path.write_bytes(content)
    assert kept_in(path) == ()
    assert kept_in(tmp_path / "missing.json") == ()
