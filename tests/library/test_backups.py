"""Backups in the folder beside a library: whole, verified, private, known by their names."""

import datetime as dt
import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Never

import pytest
from sqlite_utils import Database

from briefreader.errors import CancelledError, LibraryError
from briefreader.library.backup_content import content_of, content_or_none
from briefreader.library.backups import backups_of, delete_backup, has_changed, make_backup
from briefreader.library.database import Library, open_library
from briefreader.library.migrations import migrations
from briefreader.library.records import Annotation, Commitment, Review
from briefreader.library.version import APPLICATION_ID

NOW = dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC)
Dump = Callable[[Path], dict[str, list[Any]]]


def written_in(library: Library, key: str = "written") -> None:
    """Write something that the log alone holds."""
    library.settings.set(key, value=True)


def damage(path: Path) -> None:
    """Zero the pages after the first one."""
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(bytes(path.stat().st_size - 4096))


def test_a_backup_holds_what_the_log_holds(library: Library, dump_of: Dump) -> None:
    """While the library is open and has not been checkpointed."""
    written_in(library)
    made = make_backup(library.path, NOW)
    assert dump_of(made.path) == dump_of(library.path)
    assert "written" in repr(dump_of(made.path)["settings"])
    assert made.path.parent == library.path.parent / "backups"
    assert [each.name for each in made.path.parent.iterdir()] == [made.path.name]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_only_the_owner_can_read_a_backup(library: Library) -> None:
    """Whatever the umask."""
    before = os.umask(0)
    try:
        made = make_backup(library.path, NOW)
    finally:
        os.umask(before)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700


def test_backups_are_listed_by_their_names(library: Library) -> None:
    """The newest first, two of a second apart, and none of another library or file."""
    path = library.path
    times = [NOW, NOW, NOW + dt.timedelta(days=1)]
    made = [make_backup(path, time) for time in times]
    other = make_backup(path.with_name("library.db"), NOW)
    for name in ("other.db 2026-03-04T05.06.07Z.db", "library.db notes.db", "library.db.txt"):
        (path.parent / "backups" / name).touch()
    found = backups_of(path)
    assert {each.path for each in found} == {each.path for each in (*made, other)}
    assert found[0].made == times[2]
    delete_backup(found[0])
    assert len(backups_of(path)) == 3


def test_a_library_without_backups_has_none(library_path: Path) -> None:
    """No folder is made for looking."""
    assert backups_of(library_path) == ()
    assert not (library_path.parent / "backups").exists()


def test_what_has_changed_since_a_backup_is_known(library: Library) -> None:
    """Also where the change is in the log alone; no clock is asked."""
    made = make_backup(library.path, dt.datetime(2199, 1, 1, tzinfo=dt.UTC))
    assert not has_changed(library.path, made)
    written_in(library)
    assert has_changed(library.path, made)


def test_a_damaged_library_gets_no_backup(library: Library, add_statement: Any) -> None:
    """And says so; those from before are kept."""
    add_statement()
    older = make_backup(library.path, NOW)
    library.close()
    damage(library.path)
    with pytest.raises(LibraryError, match="damaged"):
        make_backup(library.path, NOW + dt.timedelta(days=1))
    assert [each.path for each in backups_of(library.path)] == [older.path]
    assert [each.name for each in older.path.parent.iterdir()] == [older.path.name]


def test_a_cancelled_backup_leaves_nothing(library: Library) -> None:
    """Whoever asked for it hears of it."""

    def cancel(_left: int, _pages: int) -> Never:
        raise CancelledError

    with pytest.raises(CancelledError):
        make_backup(library.path, NOW, cancel)
    assert list((library.path.parent / "backups").iterdir()) == []


def test_what_a_killed_program_left_is_deleted_a_day_later(library: Library) -> None:
    """Not what another program may be making now."""
    folder = make_backup(library.path, NOW).path.parent
    old, new, others = (
        folder / f".{name}" for name in ("library.db a.part", "library.db b.part", "c.db a.part")
    )
    for part, age in ((old, 2), (new, 0), (others, 2)):
        part.touch()
        time = (NOW - dt.timedelta(days=age)).timestamp()
        os.utime(part, (time, time))
    make_backup(library.path, NOW)
    assert (old.exists(), new.exists(), others.exists()) == (False, True, True)


def test_a_folder_that_cannot_be_made_is_told_of(library: Library) -> None:
    """With the folder and the reason."""
    (library.path.parent / "backups").touch()
    with pytest.raises(LibraryError, match=r"No backup can be made in .*backups"):
        make_backup(library.path, NOW)


def old_library(path: Path) -> None:
    """Write a library as it was before the last schema steps, with a statement in it."""
    db = Database(path, execute_plugins=False)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(db, stop_before="011_authors")
    db.execute(
        "INSERT INTO statements (title, parties, language, source, text, digest, imported) "
        "VALUES ('Old', '[]', 'en', '', 'Text', 'd', '2024-05-06T07:08:09+00:00')"
    )
    db.conn.commit()
    db.close()


def test_a_library_is_backed_up_before_its_schema_is_changed(library_path: Path) -> None:
    """The backup has the schema from before; opening again makes no other."""
    old_library(library_path)
    for _ in range(2):
        open_library(library_path).close()
    (backup,) = backups_of(library_path)
    with closing(sqlite3.connect(backup.path)) as db:
        columns = [row[1] for row in db.execute("PRAGMA table_info(annotations)")]
        assert db.execute("SELECT title FROM statements").fetchall() == [("Old",)]
    assert "author" not in columns
    assert content_of(backup.path).statements == 1


def test_without_a_backup_the_schema_stays_as_it_was(library_path: Path) -> None:
    """A library is not changed for good where there is no way back."""
    old_library(library_path)
    (library_path.parent / "backups").touch()
    with pytest.raises(LibraryError, match="No backup can be made"):
        open_library(library_path)
    with closing(sqlite3.connect(library_path)) as db:
        columns = [row[1] for row in db.execute("PRAGMA table_info(annotations)")]
    assert "author" not in columns


def test_a_new_library_needs_no_backup(library_path: Path) -> None:
    """There is nothing in it yet."""
    open_library(library_path).close()
    assert not (library_path.parent / "backups").exists()


def test_a_backup_is_known_by_what_it_holds(
    library: Library, a_commitment: Commitment, an_annotation: Annotation
) -> None:
    """Statements, commitments, those decided, notes, and when it was last worked with."""
    stored = library.commitments.put(a_commitment)
    library.annotations.put(an_annotation)
    content = content_of(make_backup(library.path, NOW).path)
    assert (content.statements, content.commitments, content.notes) == (1, 1, 1)
    assert content.decided == (stored.review != "unreviewed")
    assert content.last_used == an_annotation.modified


def test_a_backup_is_known_by_its_last_decision(library: Library, a_commitment: Commitment) -> None:
    """When it was made; one that was taken back is none."""
    library.commitments.put(replace(a_commitment, review=Review.UNREVIEWED))
    assert content_of(make_backup(library.path, NOW).path).last_decision is None
    (stored,) = library.commitments.find()
    library.commitments.put(replace(stored, review=Review.CONFIRMED))
    decision = content_of(make_backup(library.path, NOW).path).last_decision
    assert decision is not None
    assert decision.tzinfo is dt.UTC
    library.commitments.put(replace(stored, review=Review.UNREVIEWED))
    assert content_of(make_backup(library.path, NOW).path).last_decision is None


def test_a_backup_that_cannot_be_read_has_no_content(library: Library) -> None:
    """The others can still be listed."""
    made = make_backup(library.path, NOW)
    damage(made.path)
    assert content_or_none(made.path) is None
