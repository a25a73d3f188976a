"""A file is written whole or not at all, and its ending says how."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, Never

import pytest

from briefreader.errors import CancelledError, ExportError, NotFoundError
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.export.progress import Steps
from briefreader.services.export.writing import FORMATS, export, format_of

ENDINGS = (".csv", ".json", ".md", ".ics", ".bib", ".csl.json", ".ris")


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("a.csv", ".csv"),
        ("A.B.CSV", ".csv"),
        ("a.json", ".json"),
        ("a.csl.json", ".csl.json"),
        ("a.CSL.Json", ".csl.json"),
        ("csl.json", ".json"),
    ],
)
def test_the_longest_ending_counts(name: str, ending: str) -> None:
    """In any case of letters, and where an ending has two parts."""
    found = format_of(Path(name))
    assert found
    assert found.ending == ending


@pytest.mark.parametrize("name", ["a", "a.xls", "csv", ".csv", ".csl.json.txt"])
def test_other_endings_are_refused(name: str, library: Library, tmp_path: Path) -> None:
    """The message names those that there are, and nothing is written."""
    before = list(tmp_path.iterdir())
    with pytest.raises(ExportError, match=r"\.csv, \.json"):
        export(library, [], tmp_path / name)
    assert list(tmp_path.iterdir()) == before


def test_each_format_says_what_it_is() -> None:
    """A name and a line of its own, both without a full stop."""
    assert set(ENDINGS) <= set(FORMATS)
    for each in FORMATS.values():
        assert each.name
        assert not each.about.endswith(".")
    assert len({each.name for each in FORMATS.values()}) == len(FORMATS)


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_same_library_gives_the_same_bytes(
    ending: str, rich: Statement, exported: Callable[..., bytes]
) -> None:
    """No clock and no chance is in a file."""
    first = exported(ending, rich)
    assert first
    assert exported(ending, rich) == first


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_statements(ending: str, exported: Callable[..., bytes]) -> None:
    """An empty list makes a file of its format."""
    exported(ending)


@pytest.mark.parametrize("ending", ENDINGS)
def test_private_folders_stay_private(
    ending: str, library: Library, rich: Statement, exported: Callable[..., bytes]
) -> None:
    """Of a path only the file's name leaves the app."""
    from dataclasses import replace

    stored = library.statements.put(replace(rich, source="/home/secret/talks.txt"))
    assert b"secret" not in exported(ending, stored)


@pytest.mark.parametrize("ending", ENDINGS)
def test_progress_is_told_and_asked(
    ending: str, rich: Statement, exported: Callable[..., bytes]
) -> None:
    """For each statement, up to the last."""
    told: list[tuple[int, int]] = []
    exported(ending, rich, rich, steps=Steps(lambda done, total, _: told.append((done, total))))
    assert told == [(0, 2), (1, 2), (2, 2)]


@pytest.mark.parametrize("ending", ENDINGS)
def test_cancelled_in_the_midst(
    ending: str, library: Library, rich: Statement, tmp_path: Path
) -> None:
    """The file that was there stays as it was, and no other is left."""
    out = tmp_path / f"out{ending}"
    out.write_text("before")
    files = set(tmp_path.iterdir())
    asked = iter([False, True])
    with pytest.raises(CancelledError):
        export(library, [rich.id] * 3, out, Steps(cancelled=lambda: next(asked)))
    assert out.read_text() == "before"
    assert set(tmp_path.iterdir()) == files


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_full_disk(
    ending: str,
    library: Library,
    rich: Statement,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The message names the file and the reason; nothing is left."""
    opened = io.open

    class Full(io.TextIOWrapper):
        def write(self, text: str) -> Never:
            raise OSError(28, "No space left on device")

    def open_full(file: Any, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
        if "w" in mode:
            return Full(opened(file, "wb"), encoding="utf-8")
        return opened(file, mode, *args, **kwargs)

    out = tmp_path / f"out{ending}"
    files = set(tmp_path.iterdir())
    monkeypatch.setattr(io, "open", open_full)
    with pytest.raises(ExportError, match=rf"out{ending}.*No space left"):
        export(library, [rich.id], out)
    assert set(tmp_path.iterdir()) == files


def test_a_statement_that_is_not_there(library: Library, rich: Statement, tmp_path: Path) -> None:
    """It is named, and no file is left."""
    files = set(tmp_path.iterdir())
    with pytest.raises(NotFoundError, match="99"):
        export(library, [rich.id, 99], tmp_path / "out.json")
    assert set(tmp_path.iterdir()) == files
