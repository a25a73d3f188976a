"""Library paths that cannot be used: a clear line, exit 1, and the file as it was."""

import random
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from briefreader import shipped

Program = Callable[..., subprocess.CompletedProcess[bytes]]
Dump = Callable[[Path], list[str]]
Drop = Callable[[], None] | None


def commands(library: Path, folder: Path) -> list[list[object]]:
    """Return one call of each command that uses a library."""
    return [
        ["import", shipped.sample(), "--library", library],
        ["list", "--library", library],
        ["commitments", "--library", library],
        ["search", "peace", "--library", library],
        ["backup", "--library", library, "-o", folder / "copy.db"],
        ["check", "--library", library],
    ]


def refusal(completed: subprocess.CompletedProcess[bytes]) -> str:
    """Return the one line with which the program refused; fail if it did anything else."""
    error = completed.stderr.decode()
    assert completed.returncode == 1, error
    assert error.startswith("briefreader: ")
    assert error.endswith("\n")
    assert error.count("\n") == 1, error
    assert completed.stdout == b""
    return error


def make_foreign(path: Path) -> None:
    """Write an SQLite file of another application."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.execute("INSERT INTO bookmarks VALUES ('about:blank')")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: path.write_text("Dear diary"), "is not a Briefreader library"),
        (make_foreign, "belongs to another application"),
        (lambda path: path.write_bytes(shipped.sample().read_bytes()), "not a Briefreader library"),
    ],
    ids=["text", "foreign", "statement"],
)
def test_a_file_that_is_no_library(
    make: Callable[[Path], object], reason: str, program: Program, tmp_path: Path
) -> None:
    """Every command refuses it; no byte of it changes and no file appears beside it."""
    path = tmp_path / "some.db"
    make(path)
    before = path.read_bytes()
    for command in commands(path, tmp_path):
        line = refusal(program(*command))
        assert str(path) in line
        assert reason in line
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_no_library(program: Program, tmp_path: Path) -> None:
    """Every command refuses it; it stays empty."""
    folder = tmp_path / "folder"
    folder.mkdir()
    for command in commands(folder, tmp_path):
        assert "is a folder" in refusal(program(*command))
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_not_writable(
    program: Program, tmp_path: Path, as_ordinary_user: Drop
) -> None:
    """No library can be made in it; the message says what to check."""
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    for path in (folder / "library.db", folder / "deeper" / "library.db"):
        command = ["import", shipped.sample(), "--library", path]
        line = refusal(program(*command, before=as_ordinary_user))
        assert str(path) in line
        assert "cannot be written" in line
        assert "Check the permissions of the file and of its folder" in line
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("locked", ["file", "folder", "both"])
def test_a_library_that_is_not_writable(
    locked: str,
    program: Program,
    sample_library: Path,
    tmp_path: Path,
    as_ordinary_user: Drop,
    dump: Dump,
) -> None:
    """An import is refused and the library holds what it held, byte for byte."""
    folder = tmp_path / "locked"
    folder.mkdir()
    path = folder / "library.db"
    shutil.copyfile(sample_library, path)
    content, rows = path.read_bytes(), dump(path)
    new = tmp_path / "new.txt"
    new.write_text("France and Peru agreed to meet.")
    if locked in {"file", "both"}:
        path.chmod(0o400)
    if locked in {"folder", "both"}:
        folder.chmod(0o500)
    completed = program("import", new, "--library", path, before=as_ordinary_user)
    folder.chmod(0o700)
    path.chmod(0o600)
    line = refusal(completed)
    assert f"The library {path} cannot be written" in line
    assert path.read_bytes() == content
    assert dump(path) == rows


def test_a_library_without_read_permission(
    program: Program, sample_library: Path, tmp_path: Path, as_ordinary_user: Drop
) -> None:
    """The message says so, and what to check."""
    path = shutil.copyfile(sample_library, tmp_path / "library.db")
    path.chmod(0)
    line = refusal(program("list", "--library", path, before=as_ordinary_user))
    assert "cannot be read" in line
    assert "Check its permissions" in line


def test_a_damaged_library(program: Program, sample_library: Path, tmp_path: Path) -> None:
    """Each command says that it is damaged, or check names the damage; none crashes."""
    path = shutil.copyfile(sample_library, tmp_path / "library.db")
    content = path.read_bytes()
    damaged = content[:4096] + random.Random(1).randbytes(len(content) - 4096)  # noqa: S311
    path.write_bytes(damaged)
    for command in commands(path, tmp_path):
        line = refusal(program(*command))
        assert "is damaged" in line
        assert "Restore it from a backup" in line
    assert path.read_bytes() == damaged


def test_a_library_with_damaged_content(
    program: Program, sample_library: Path, tmp_path: Path
) -> None:
    """The schema can be read but not the rows: the same message; check says what is wrong."""
    path = shutil.copyfile(sample_library, tmp_path / "library.db")
    connection = sqlite3.connect(path)
    (root,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'commitments'"
    ).fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    path.write_bytes(content)
    line = refusal(program("commitments", "--library", path))
    assert "is damaged" in line
    checked = program("check", "--library", path)
    assert checked.returncode == 1
    assert b"Traceback" not in checked.stderr
    assert checked.stderr.startswith(f"briefreader: {path}: ".encode())
