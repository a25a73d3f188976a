"""Statement files, notes, codes and archives are read in processes of their own, within limits."""

import multiprocessing
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import little_memory
import pytest
import refusing_reader

from briefreader.errors import CancelledError, DocumentError, ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.archive.archive import write_archive
from briefreader.services.archive.restoration import content_of_backup, restore, restore_into
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.gold_evaluation import evaluate
from briefreader.services.formats.briefstatement.briefstatement_reading import read_statement_file
from briefreader.services.formats.briefstatement.briefstatement_writing import write_statement_file
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.importing import reading_pool
from briefreader.services.importing.foreign_files import (
    notes_file_apart,
    read_one_apart,
    statement_file_apart,
)
from briefreader.services.importing.outcomes import Outcome
from briefreader.services.merge.agreement import compare_with
from briefreader.services.merge.importing import import_with_statement_files
from briefreader.ui.dialogs.exchange.exchange_jobs import compare, plan_merge
from briefreader.ui.dialogs.interchange.interchange_jobs import plan_notes

NOW = datetime(2026, 1, 2, tzinfo=UTC)
REFUSED = "refused by the process"


def _never() -> bool:
    return False


def _untold(_done: int, _total: int, _what: str) -> None:
    """Take no notice."""


@pytest.fixture
def sent(library: Library, statement: Statement, tmp_path: Path) -> Path:
    """Return the file of the library's statement."""
    path = tmp_path / "talks.briefstatement"
    write_statement_file(library, statement.id, "Ann", path)
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project of another program, with no text."""
    path = tmp_path / "p.qdpx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", '<Project xmlns="urn:QDA-XML:project:1.0" name="p"/>')
    return path


def test_what_is_read_apart_is_what_is_in_the_file(
    library: Library, sent: Path, project: Path
) -> None:
    """Every record comes back from the other process."""
    assert statement_file_apart(sent) == read_statement_file(sent)
    themes = library.themes.all()
    assert notes_file_apart(project, themes, NOW) == read_notes_file(project, themes, NOW)
    assert multiprocessing.active_children() == []


def test_every_door_reads_apart(
    library: Library,
    sent: Path,
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The window's and the command line's: what the process refuses comes in nowhere."""
    archive = tmp_path / "library.zip"
    write_archive(library, archive)
    annotations = tmp_path / "notes.jsonld"
    annotations.write_text("[]")
    gold = tmp_path / "gold"
    gold.mkdir()
    (gold / "talks.json").write_text('{"commitments": []}')
    (gold / "talks.txt").write_text("We agreed.")
    monkeypatch.setattr(reading_pool, "serve", refusing_reader.serve)
    database = library.path
    doors: list[Callable[[], object]] = [
        lambda: plan_merge(database, sent, "Bob", _untold, _never),
        lambda: compare(database, sent, _never),
        lambda: compare_with(library, sent),
        lambda: plan_notes(database, project, 0, _untold, _never),
        lambda: plan_notes(database, annotations, 0, _untold, _never),
        lambda: restore(archive, tmp_path / "restored.db", replaces=False),
        lambda: restore_into(archive, database, NOW),
        lambda: content_of_backup(archive),
    ]
    for door in doors:
        with pytest.raises(ExchangeError, match=REFUSED):
            door()
    named = [sent, annotations, project]
    results = import_with_statement_files(library, named, lambda _files, _cancelled: iter(()))
    for result in results:
        assert (result.outcome, REFUSED in result.reason) == (Outcome.FAILED, True)
    with pytest.raises(DocumentError, match=REFUSED):
        list(evaluate(gold, load_detector()))
    assert not (tmp_path / "restored.db").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="the system cannot limit memory")
def test_a_project_that_needs_too_much_memory_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small archive that unpacks to millions of elements is refused, and nothing of ours dies."""
    monkeypatch.setattr(reading_pool, "serve", little_memory.serve)
    monkeypatch.setattr(reading_pool, "MAX_SECONDS", 600.0)
    bomb = tmp_path / "bomb.qdpx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        head = b'<Project xmlns="urn:QDA-XML:project:1.0"><Sources>'
        packed.writestr("project.qde", head + b"<a/>" * 3_000_000 + b"</Sources></Project>")
    with pytest.raises(ExchangeError, match="takes more than 192 MB of memory"):
        notes_file_apart(bomb, (), NOW)


def test_an_archive_of_millions_of_members_is_read_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its list of contents alone would fill the memory."""
    monkeypatch.setattr(reading_pool, "serve", little_memory.serve)
    monkeypatch.setattr(reading_pool, "MAX_SECONDS", 600.0)
    path = tmp_path / "many.zip"
    _write_list(path, 1_500_000)
    with pytest.raises(ExchangeError, match="takes more than 192 MB of memory"):
        content_of_backup(path)


def _write_list(path: Path, members: int) -> None:
    """Write a zip archive whose list names so many members, and which holds none of them."""
    entry = b"PK\x01\x02" + bytes(24) + b"\x01\x00" + bytes(16) + b"a"
    size = len(entry) * members
    end = b"PK\x05\x06" + bytes(4) + b"\xff\xff\xff\xff" + size.to_bytes(4, "little") + bytes(6)
    path.write_bytes(entry * members + end)


def test_other_ways_of_packing_are_no_archives(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """They may take gigabytes to unpack; ours are never packed so."""
    archive, other = tmp_path / "library.zip", tmp_path / "other.zip"
    write_archive(library, archive)
    with (
        zipfile.ZipFile(archive) as old,
        zipfile.ZipFile(other, "w", zipfile.ZIP_LZMA) as new,
    ):
        for name in old.namelist():
            new.writestr(name, old.read(name))
    with pytest.raises(ExchangeError, match="is not an archive"):
        restore(other, tmp_path / "restored.db", replaces=False)


def test_reading_can_be_cancelled(sent: Path) -> None:
    """The process ends at once, and nothing has come in."""
    with pytest.raises(CancelledError):
        statement_file_apart(sent, lambda: True)
    assert multiprocessing.active_children() == []


def test_errors_of_the_reader_come_through_as_they_are(tmp_path: Path) -> None:
    """What is wrong with the file is told, not that a process found it."""
    path = tmp_path / "none.briefstatement"
    path.write_text("none")
    with pytest.raises(ExchangeError, match="is damaged, or no statement file"):
        read_one_apart(read_statement_file, path, _never)
