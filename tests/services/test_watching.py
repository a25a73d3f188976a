"""What is new in watched folders comes in by itself."""

import os
from pathlib import Path
from typing import Any

import pytest

from briefreader.library.database import Library
from briefreader.services.importing.document_reading import Readings
from briefreader.services.importing.watched_folders import watch_folders, watched_folders
from briefreader.services.importing.watching import directories, import_watched, look
from reading_here import read_here

WORDS = "Joint statement\n\nWe will build bridge {} over the river before the spring comes."


@pytest.fixture
def readings(detector: Any) -> Readings:
    """Return readings made in this process."""
    return read_here(detector)


@pytest.fixture
def folder(library: Library, tmp_path: Path) -> Path:
    """Return a watched folder with a statement in it."""
    made = tmp_path / "in"
    made.mkdir()
    (made / "a.txt").write_text(WORDS.format(1))
    watch_folders(library, [made])
    return made


def names(library: Library, readings: Readings) -> list[tuple[str, str]]:
    """Import what is new, and return the names and outcomes."""
    return [
        (each.path.name if each.path else "", each.outcome.value)
        for each in import_watched(library, readings)
    ]


def test_what_is_new_comes_in_once(library: Library, readings: Readings, folder: Path) -> None:
    """However often the folder is looked into; files deeper in it count too."""
    assert names(library, readings) == [("a.txt", "imported")]
    assert names(library, readings) == []
    (folder / "sub").mkdir()
    (folder / "sub" / "b.txt").write_text(WORDS.format(2))
    assert names(library, readings) == [("b.txt", "imported")]


def test_a_changed_file_comes_in_again(library: Library, readings: Readings, folder: Path) -> None:
    """As a new version of its statement."""
    names(library, readings)
    (folder / "a.txt").write_text(WORDS.format(1) + " They met.")
    (result,) = import_watched(library, readings)
    assert result.is_version


def test_a_failure_is_not_tried_again_until_it_changes(
    library: Library, readings: Readings, folder: Path
) -> None:
    """The user is told once."""
    (folder / "b.txt").touch()
    assert ("b.txt", "failed") in names(library, readings)
    assert names(library, readings) == []
    (folder / "b.txt").write_text(WORDS.format(2))
    assert names(library, readings) == [("b.txt", "imported")]


def test_what_was_not_reached_is_still_new(
    library: Library, readings: Readings, folder: Path
) -> None:
    """After cancelling, or when the app was closed meanwhile."""
    (folder / "b.txt").write_text(WORDS.format(2))
    asked: list[int] = []

    def second() -> bool:
        asked.append(1)
        return len(asked) > 1

    assert len(list(import_watched(library, readings, second))) == 1
    assert [each.name for each in look(library).files] == ["b.txt"]


def test_a_folder_that_is_gone_does_no_harm(library: Library, readings: Readings) -> None:
    """A memory stick is not always there; it stays in the list."""
    watch_folders(library, [Path("/no/such/folder")])
    assert names(library, readings) == []
    assert watched_folders(library) == (Path("/no/such/folder"),)
    assert directories(library, 10) == ()


def test_folders_are_listed_once_and_with_what_is_below(library: Library, folder: Path) -> None:
    """So that a change anywhere in them is noticed."""
    (folder / "sub").mkdir()
    watch_folders(library, [folder, folder])
    assert watched_folders(library) == (folder,)
    assert directories(library, 10) == (folder, folder / "sub")
    assert directories(library, 1) == (folder,)


def test_a_folder_that_is_watched_again_is_imported_again(
    library: Library, readings: Readings, folder: Path
) -> None:
    """Nothing is remembered of one that is no longer watched; its statements are duplicates."""
    names(library, readings)
    watch_folders(library, [])
    assert names(library, readings) == []
    watch_folders(library, [folder])
    assert names(library, readings) == [("a.txt", "duplicate")]


def test_a_file_that_vanishes_is_left_out(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the listing and the look at it."""
    monkeypatch.setattr(
        "briefreader.services.importing.watching.files_below", lambda _: [folder / "gone.txt"]
    )
    assert look(library).files == ()
    assert os.listdir(folder) == ["a.txt"]  # noqa: PTH208
