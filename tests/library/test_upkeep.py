"""Backups are whole, and damage is found."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.errors import LibraryError
from briefreader.library.database import Library, open_library
from briefreader.library.records import Annotation, Bookmark, Commitment, Orphan, Statement
from briefreader.text.span import Span


def test_a_backup_holds_everything(
    library: Library, statement: Statement, a_commitment: Commitment, tmp_path: Path
) -> None:
    """It is one file, a library like the first, made while that is open."""
    stored = library.commitments.put(a_commitment)
    copy = tmp_path / "copies" / "copy.db"
    copy.parent.mkdir()
    library.back_up(copy)
    assert list(copy.parent.iterdir()) == [copy]
    with open_library(copy, create=False) as backup:
        assert backup.statements.get(statement.id) == statement
        assert backup.commitments.find() == (stored,)
        assert backup.problems() == ()


def test_a_backup_overwrites_nothing(library: Library, tmp_path: Path) -> None:
    """A file that is there already is left alone."""
    target = tmp_path / "precious.txt"
    target.write_text("precious")
    with pytest.raises(LibraryError, match="exists already"):
        library.back_up(target)
    assert target.read_text() == "precious"


def test_a_backup_into_a_missing_folder_is_refused(library: Library, tmp_path: Path) -> None:
    """The message says why."""
    with pytest.raises(LibraryError, match="No such file or directory"):
        library.back_up(tmp_path / "missing" / "copy.db")


def test_misplaced_quotes_are_found(
    library: Library, a_commitment: Commitment, an_annotation: Annotation
) -> None:
    """A commitment or a note whose quote is not what the text says there is named."""
    library.commitments.put(a_commitment)
    library.annotations.put(an_annotation)
    assert library.problems() == ()
    wrong = library.commitments.put(replace(a_commitment, span=Span(0, 5)))
    noted = library.annotations.put(replace(an_annotation, exact="Almaty"))
    assert library.problems() == (
        f"commitment {wrong.id}: statement 1 has other words at its place",
        f"annotation {noted.id}: statement 1 has other words at its place",
    )


def test_lost_places_are_found(
    library: Library, library_path: Path, statement: Statement, a_bookmark: Bookmark
) -> None:
    """A bookmark beyond the text, and an orphan that cannot be read; a sound one is no damage."""
    orphan = Orphan(
        statement_id=statement.id,
        exact="",
        prefix="",
        suffix="",
        record=a_bookmark,
        created=statement.imported,
    )
    broken = library.orphans.put(orphan)
    library.orphans.put(orphan)
    library.bookmarks.put(replace(a_bookmark, position=len(statement.text)))
    assert library.problems() == ()
    beyond = library.bookmarks.put(replace(a_bookmark, position=len(statement.text) + 1))
    with sqlite3.connect(library_path) as other:
        other.execute("UPDATE orphans SET record = '{' WHERE id = ?", [broken.id])
    other.close()
    assert library.problems() == (
        f"bookmark {beyond.id}: statement {statement.id} ends before its place",
        f"orphan {broken.id}: the bookmark that it kept cannot be read",
    )


def test_rows_without_their_statement_are_found(library: Library, a_commitment: Commitment) -> None:
    """Another program may have deleted a statement without regard to what refers to it."""
    library.commitments.put(a_commitment)
    other = sqlite3.connect(library.path)
    other.execute("DELETE FROM statements")
    other.commit()
    other.close()
    assert "commitments 1: refers to one of statements that is not there" in library.problems()


def test_damaged_pages_are_found(
    library: Library, statement: Statement, library_path: Path
) -> None:
    """A file in which a text was overwritten is reported, not a crash."""
    library.statements.put(replace(statement, text="Astana " * 20_000))
    library.close()
    content = bytearray(library_path.read_bytes())
    middle = content.index(b"Astana " * 100) // 4096 + 3
    content[middle * 4096 : (middle + 2) * 4096] = b"\xa5" * 8192
    library_path.write_bytes(content)
    with open_library(library_path) as damaged:
        assert damaged.problems() != ()
