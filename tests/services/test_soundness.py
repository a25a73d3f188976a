"""When a library is checked for damage, and what is found."""

import datetime as dt
from pathlib import Path

import pytest

from briefreader.errors import CancelledError, DamagedLibraryError
from briefreader.library.database import Library, open_library
from briefreader.services.archive.soundness import (
    check_for_damage,
    is_check_due,
    note_checked,
)
from briefreader.services.export.progress import Steps

NOW = dt.datetime(2026, 3, 4, 12, tzinfo=dt.UTC)
WEEK = dt.timedelta(days=7)


def test_a_closed_library_is_checked_weekly(library: Library) -> None:
    """At first, then a week later, and where the clock was set back as far."""
    library.is_known_whole = True
    assert is_check_due(library, NOW)
    note_checked(library, NOW)
    assert not is_check_due(library, NOW)
    assert not is_check_due(library, NOW + WEEK - dt.timedelta(hours=1))
    assert is_check_due(library, NOW + WEEK)
    assert is_check_due(library, NOW - WEEK)


def test_one_that_was_not_closed_is_checked_at_once(library: Library) -> None:
    """Once it was found in order it counts as closed well."""
    note_checked(library, NOW)
    library.is_known_whole = False
    assert is_check_due(library, NOW)
    note_checked(library, NOW)
    assert library.is_known_whole
    assert not is_check_due(library, NOW)


@pytest.mark.parametrize("noted", ["yesterday", 5, "2026-03-04"])
def test_a_note_that_makes_no_sense_puts_off_no_check(library: Library, noted: object) -> None:
    """As of a program that wrote something else there."""
    library.is_known_whole = True
    library.settings.set("checked", noted)
    assert is_check_due(library, NOW)


def test_one_that_can_only_be_read_is_left(library: Library) -> None:
    """Nothing could be noted there, or mended."""
    library.is_read_only = True
    library.is_known_whole = False
    assert not is_check_due(library, NOW)


def test_damage_that_nobody_has_met_is_found(library: Library) -> None:
    """A page of an index of words, which no list reads."""
    path = library.path
    library.close()
    with open_library(path) as opened:
        (page,) = opened._db.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'statements_fts_data'"
        ).fetchone()
    check_for_damage(path, Steps())
    damage(path, page)
    with open_library(path) as opened, pytest.raises(DamagedLibraryError, match="is damaged"):
        check_for_damage(opened.path, Steps())


def damage(path: Path, page: int) -> None:
    """Overwrite a page of a library."""
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\x55" * 4096)


def test_a_check_can_be_broken_off(library: Library) -> None:
    """As when the window closes meanwhile."""
    with pytest.raises(CancelledError):
        check_for_damage(library.path, Steps(cancelled=lambda: True))
