"""A library in an archive, and out of it again."""

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefreader.errors import CancelledError, ExchangeError, ExportError, LibraryError
from briefreader.library.database import Library, open_library
from briefreader.library.records import Statement
from briefreader.services.annotations import notes
from briefreader.services.archive.archive import write_archive
from briefreader.services.archive.restoration import restore
from briefreader.services.changes import apply_change
from briefreader.services.export.progress import Steps


@pytest.fixture
def archive(library: Library, statement: Statement, tmp_path: Path) -> Path:
    """Return the archive of a library with a statement and a bookmark."""
    apply_change(library, notes.add_bookmark(statement, 3, "Hé 🕊"))
    path = tmp_path / "archive.zip"
    write_archive(library, path)
    return path


def remade(archive: Path, **members: bytes | None) -> None:
    """Write other members into the archive; None takes one out."""
    with zipfile.ZipFile(archive) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts |= {name.replace("_", "."): data for name, data in members.items() if data is not None}
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)


def manifest_of(archive: Path, **fields: Any) -> bytes:
    """Return the archive's manifest with other fields."""
    with zipfile.ZipFile(archive) as old:
        return json.dumps(json.loads(old.read("manifest.json")) | fields).encode()


def test_a_restored_library_is_equal(
    library: Library, archive: Path, tmp_path: Path, dump_of: Callable[[Path], Any]
) -> None:
    """Every row of every table."""
    target = tmp_path / "new" / "restored.db"
    target.parent.mkdir()
    restore(archive, target, replaces=False)
    assert dump_of(target) == dump_of(library.path)
    with open_library(target) as restored:
        assert restored.problems() == ()
    assert sorted(each.name for each in target.parent.iterdir()) == ["restored.db"]


def test_nothing_is_overwritten(archive: Path, tmp_path: Path) -> None:
    """Whatever it is that stands there."""
    target = tmp_path / "there.db"
    target.write_text("mine")
    with pytest.raises(ExchangeError, match="exists already"):
        restore(archive, target, replaces=False)
    assert target.read_text() == "mine"


def test_what_is_cancelled_leaves_nothing(library: Library, archive: Path, tmp_path: Path) -> None:
    """Neither a file nor half of one."""
    folder = tmp_path / "empty"
    folder.mkdir()
    steps = Steps(cancelled=lambda: True)
    with pytest.raises(CancelledError):
        write_archive(library, folder / "a.zip", steps)
    with pytest.raises(CancelledError):
        restore(archive, folder / "a.db", steps, replaces=False)
    assert not list(folder.iterdir())


def test_an_archive_that_cannot_be_written_says_so(library: Library, tmp_path: Path) -> None:
    """As the folder is not there."""
    with pytest.raises(ExportError, match="cannot be written"):
        write_archive(library, tmp_path / "nowhere" / "a.zip")


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        (lambda a: {"library_db": b"SQLite format 3\0 but not really"}, "changed after"),
        (lambda a: {"manifest_json": manifest_of(a, sha256="0" * 64)}, "changed after"),
        (lambda a: {"manifest_json": manifest_of(a, size=7)}, "changed after"),
        (lambda a: {"manifest_json": manifest_of(a, version=2)}, "newer Briefreader"),
        (lambda a: {"manifest_json": manifest_of(a, schema=10**6)}, "newer Briefreader"),
        (lambda a: {"manifest_json": manifest_of(a, format="x")}, "not an archive"),
        (lambda a: {"manifest_json": b"{"}, "not an archive"),
        (lambda a: {"manifest_json": b"[]"}, "manifest.json"),
        (lambda a: {"evil_sh": b"rm"}, "not an archive"),
        (lambda a: foreign(b"no database"), "is damaged"),
        (lambda a: foreign(b"\0" * 100_000_000), "far more than it holds"),
    ],
)
def test_hostile_archives_are_refused(
    members: Callable[[Path], dict[str, bytes]], reason: str, archive: Path, tmp_path: Path
) -> None:
    """With the reason, and no library is made."""
    remade(archive, **members(archive))
    target = tmp_path / "restored.db"
    before = set(tmp_path.iterdir())
    with pytest.raises((ExchangeError, LibraryError), match=reason):
        restore(archive, target, replaces=False)
    assert set(tmp_path.iterdir()) == before


def foreign(content: bytes) -> dict[str, bytes]:
    """Return members whose manifest agrees with a library that is none."""
    manifest = {
        "format": "briefreader-library",
        "version": 1,
        "schema": 1,
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    return {"library_db": content, "manifest_json": json.dumps(manifest).encode()}


def test_zip_slip_is_refused(archive: Path, tmp_path: Path) -> None:
    """Names in the archive never become names on the disk."""
    with zipfile.ZipFile(archive, "a") as opened:
        opened.writestr("../../evil.sh", "rm")
    with pytest.raises(ExchangeError, match="not an archive"):
        restore(archive, tmp_path / "restored.db", replaces=False)


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 half"])
def test_what_is_no_archive_is_refused(content: bytes, tmp_path: Path) -> None:
    """A file of another kind, or half of one."""
    path = tmp_path / "a.zip"
    path.write_bytes(content)
    with pytest.raises(ExchangeError, match="damaged"):
        restore(path, tmp_path / "restored.db", replaces=False)
