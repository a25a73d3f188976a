"""Documents that cannot be read: a clear line, exit 1, and the library as it was."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Program = Callable[..., subprocess.CompletedProcess[bytes]]
Dump = Callable[[Path], list[str]]

BAD: dict[str, tuple[str, bytes | None, str]] = {
    "empty": ("empty.txt", b"", "is empty"),
    "blank": ("blank.txt", b" \n\n\t\n", "no text"),
    "binary": ("binary.txt", bytes(range(256)) * 64, "binary data"),
    "zeros": ("zeros.txt", b"\0" * 4096, "binary data"),
    "missing": ("missing.txt", None, "no such file"),
    "picture": ("flag.png", b"\x89PNG\r\n\x1a\n", "cannot read “.png” files"),
    "torn UTF-16": ("torn.txt", b"\xff\xfeW\x00e\x00\x00\xd8", "damaged at byte"),
}


def refusal(completed: subprocess.CompletedProcess[bytes]) -> str:
    """Return the one line with which the program refused; fail if it did anything else."""
    error = completed.stderr.decode()
    assert completed.returncode == 1, error
    assert error.startswith("briefreader: ")
    assert error.endswith("\n")
    assert error.count("\n") == 1, error
    return error


@pytest.fixture
def database(sample_library: Path, tmp_path: Path) -> Path:
    """Return a library that holds the sample statement."""
    return shutil.copyfile(sample_library, tmp_path / "library.db")


@pytest.mark.parametrize("kind", BAD)
def test_extract_refuses(kind: str, program: Program, tmp_path: Path) -> None:
    """One line that names the file and the reason; nothing on standard output."""
    name, content, reason = BAD[kind]
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    completed = program("extract", path, "--format", "json")
    line = refusal(completed)
    assert str(path) in line
    assert reason in line
    assert completed.stdout == b""


@pytest.mark.parametrize("kind", BAD)
def test_import_refuses(
    kind: str, program: Program, tmp_path: Path, database: Path, dump: Dump
) -> None:
    """The same line; the library holds what it held."""
    name, content, reason = BAD[kind]
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    before = dump(database)
    completed = program("import", path, "--library", database, "--format", "json")
    assert reason in refusal(completed)
    (result,) = json.loads(completed.stdout)
    assert (result["outcome"], result["statement"]) == ("failed", None)
    assert dump(database) == before


def test_a_folder_is_no_document(program: Program, tmp_path: Path) -> None:
    """Extract takes one file; the message says what to do with a folder."""
    line = refusal(program("extract", tmp_path))
    assert f"{tmp_path}: this is a folder; choose a file" in line


def test_an_empty_folder_brings_nothing(
    program: Program, tmp_path: Path, database: Path, dump: Dump
) -> None:
    """Import says so rather than doing nothing in silence."""
    folder = tmp_path / "empty"
    folder.mkdir()
    before = dump(database)
    assert "holds no file" in refusal(program("import", folder, "--library", database))
    assert dump(database) == before


def test_a_file_without_read_permission(
    program: Program,
    tmp_path: Path,
    database: Path,
    dump: Dump,
    as_ordinary_user: Callable[[], None] | None,
) -> None:
    """Neither command may read it; the message says whom to ask."""
    path = tmp_path / "secret.txt"
    path.write_text("We will meet.")
    path.chmod(0)
    before = dump(database)
    for command in (["extract", path], ["import", path, "--library", database]):
        line = refusal(program(*command, before=as_ordinary_user))
        assert f"{path}: you may not read this file" in line
    assert dump(database) == before


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16", "utf-16-le", "utf-8-sig"])
def test_other_encodings_are_read(
    encoding: str, program: Program, database: Path, tmp_path: Path
) -> None:
    """The text is that of the UTF-8 file, to the letter, and the commitments are the same."""
    text = (
        "Joint statement of France and Peru\n\nFrance and Peru agreed to open a café in São Tomé."
    )
    (tmp_path / "utf8.txt").write_text(text, encoding="utf-8")
    (tmp_path / "other.txt").write_text(text, encoding=encoding)
    expected = program("extract", tmp_path / "utf8.txt", "--format", "json")
    found = program("extract", tmp_path / "other.txt", "--format", "json")
    assert found.returncode == 0, found.stderr
    assert found.stdout == expected.stdout
    assert json.loads(found.stdout)["statement"]["text"] == text
    assert len(json.loads(found.stdout)["commitments"]) == 1
    imported = program("import", tmp_path / "other.txt", "--library", database)
    assert imported.returncode == 0, imported.stderr


def test_a_text_without_commitments_is_fine(
    program: Program, tmp_path: Path, database: Path
) -> None:
    """It is extracted and imported; it simply has none."""
    path = tmp_path / "weather.txt"
    path.write_text("The weather was fine. The ministers discussed it at length.")
    extracted = program("extract", path, "--format", "json")
    assert extracted.returncode == 0
    assert json.loads(extracted.stdout)["commitments"] == []
    imported = program("import", path, "--library", database)
    assert (imported.returncode, imported.stderr) == (0, b"")
    listed: list[dict[str, Any]] = json.loads(
        program("list", "--library", database, "--format", "json").stdout
    )
    assert sorted(each["commitments"] > 0 for each in listed) == [False, True]
