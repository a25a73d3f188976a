"""Files that are none, or made to do harm: one line that says why, at once, nothing changed."""

import json
import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefreader.library.database import open_library
from briefreader.services.importing import reading_pool
from effort import patience

ODDITIES = ("pipe", "device")
RTF = (
    rb"{\rtf1 \uc2000000000 \u-99999999999 ?We agreed.}",
    rb"{\rtf1 \uc]]>2000000000 \u-99999999999 ?We agreed.}",
)


@pytest.fixture(params=ODDITIES)
def oddity(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that makes something that never ends, or never begins, under a name."""
    if sys.platform == "win32":
        pytest.skip("there are no pipes and devices in folders here")

    def make(name: str) -> Path:
        path = tmp_path / name
        if request.param == "pipe":
            os.mkfifo(path)
        else:
            path.symlink_to("/dev/zero")
        return path

    return make


def refused(run: Callable[..., Any], *arguments: object) -> str:
    """Return the one line with which a command that must end by itself refuses."""
    with patience():
        result = run(*arguments)
    (line,) = result.err.splitlines()
    assert result.code == 1
    assert "Traceback" not in line
    return str(line)


def test_a_library_that_is_no_file_is_refused(
    run: Callable[..., Any], oddity: Callable[[str], Path]
) -> None:
    """Neither waited for nor read until memory runs out."""
    path = oddity("library.db")
    assert f"{path}: this is not a regular file" in refused(run, "list", "--library", path)


@pytest.mark.parametrize("name", ["colleague.briefstatement", "statement.pdf"])
def test_what_is_imported_must_be_a_file(
    run: Callable[..., Any], oddity: Callable[[str], Path], database: Path, name: str
) -> None:
    """Statement files and documents alike."""
    path = oddity(name)
    told = refused(run, "import", "--library", database, path)
    assert f"{path}: this is not a regular file" in told


@pytest.mark.parametrize("name", ["backup.zip", "backup.db"])
def test_what_is_restored_must_be_a_file(
    run: Callable[..., Any], oddity: Callable[[str], Path], tmp_path: Path, name: str
) -> None:
    """Archives and libraries alike."""
    path, target = oddity(name), tmp_path / "target.db"
    assert "not a regular file" in refused(run, "restore", path, "-o", target)
    assert not target.exists()


def misplaced(path: Path) -> Path:
    """Let the archive's table of contents say that its members begin before the file does."""
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x05\x06") + 16
    told = int.from_bytes(data[at : at + 4], "little")
    data[at : at + 4] = (told + 1000).to_bytes(4, "little")
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("export", "--library"), "out.csv"),
        (("export", "--library"), "out.jsonld"),
        (("backup", "--library"), "out.zip"),
        (("backup", "--library"), "out.db"),
        (("briefing", "--statement", "1", "--library"), "out.pdf"),
        (("briefing", "--statement", "1", "--library"), "out.docx"),
        (("restore",), "out.db"),
    ],
)
def test_what_is_written_must_be_a_file(
    run: Callable[..., Any],
    oddity: Callable[[str], Path],
    database: Path,
    command: tuple[str, ...],
    name: str,
) -> None:
    """A pipe or device is neither written to nor taken away from all programs."""
    path = oddity(name)
    before = path.lstat()
    told = refused(run, *command, database, "-o", path)
    assert "not a regular file" in told or "exists already" in told
    assert path.lstat().st_ino == before.st_ino


@pytest.mark.parametrize("name", ["colleague.briefstatement", "letter.docx"])
def test_an_archive_with_members_nowhere_keeps_no_other_file_out(
    run: Callable[..., Any], database: Path, tmp_path: Path, file: Path, name: str
) -> None:
    """The file beside it is imported."""
    path = tmp_path / name
    with zipfile.ZipFile(path, "w") as archive:
        for member in ("manifest.json", "statement.json", "word/document.xml"):
            if not name.endswith("ment") or member.endswith("json"):
                archive.writestr(member, "{}")
    file.write_text("Japan and Chad agreed to meet.")
    result = run("import", "--library", database, misplaced(path), file)
    assert result.code == 1
    assert "is damaged" in result.err
    assert "Traceback" not in result.err
    assert "imported" in result.out


def test_a_library_archive_with_members_nowhere_is_refused(
    run: Callable[..., Any], database: Path, tmp_path: Path
) -> None:
    """Nothing is restored."""
    path, target = tmp_path / "backup.zip", tmp_path / "target.db"
    assert run("backup", "--library", database, "-o", path).code == 0
    assert "is damaged" in refused(run, "restore", misplaced(path), "-o", target)
    assert not target.exists()
    with open_library(database) as library:
        assert len(library.statements.summaries()) == 1


@pytest.mark.parametrize("content", RTF)
def test_numbers_beyond_measure_in_rich_text_hide_no_words(
    run: Callable[..., Any], tmp_path: Path, content: bytes
) -> None:
    """They stand for no character, and skip none."""
    path = tmp_path / "letter.rtf"
    path.write_bytes(content)
    result = run("extract", path, "--format", "json")
    assert result.code == 0
    assert json.loads(result.out)["statement"]["text"].endswith("We agreed.")


@pytest.mark.parametrize("command", [("extract",), ("briefing", "-o", "out.pdf")])
def test_a_document_that_takes_too_much_is_refused(
    run: Callable[..., Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    """A text of 300,000 brackets takes minutes; it is read by a process that is ended."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(reading_pool, "MAX_SECONDS", 1.0)
    path = tmp_path / "brackets.md"
    path.write_text(f"{'[' * 300_000} text")
    told = refused(run, command[0], path, *command[1:])
    assert "took longer than 1 seconds" in told
    assert not (tmp_path / "out.pdf").exists()
