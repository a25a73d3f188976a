"""Automatic backups: when one is due, which ones stay, and how one comes back."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.errors import CancelledError, ExchangeError, LibraryError
from briefreader.library.backups import backups_of
from briefreader.library.database import Library, open_library
from briefreader.library.records import Statement
from briefreader.services.annotations import notes
from briefreader.services.archive.archive import write_archive
from briefreader.services.archive.automatic_backups import back_up_before, back_up_if_due
from briefreader.services.archive.backup_policy import LARGE_IMPORT, MOST, is_due, superfluous
from briefreader.services.archive.restoration import content_of_backup, restore_into
from briefreader.services.changes import apply_change
from briefreader.services.export.progress import Steps
from briefreader.services.importing.importer import import_paths

NOW = dt.datetime(2026, 3, 4, 12, tzinfo=dt.UTC)
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
Dump = Callable[[Path], Any]


@pytest.mark.parametrize(
    ("since", "changed", "on_start", "expected"),
    [
        (HOUR, True, True, True),
        (HOUR, False, True, False),
        (HOUR, True, False, False),
        (DAY, True, False, True),
        (DAY, False, False, False),
        (-2 * DAY, True, False, True),
        (-HOUR, True, False, False),
    ],
)
def test_a_backup_is_due_after_a_change(
    since: dt.timedelta, changed: bool, on_start: bool, expected: bool
) -> None:
    """At a start, or when a day has passed, also by a clock that was set back."""
    assert is_due(NOW, NOW - since, changed=changed, on_start=on_start) is expected


def test_the_first_backup_is_always_due() -> None:
    """Nothing has to have changed for it."""
    assert is_due(NOW, None, changed=False, on_start=False)


def test_backups_of_hours_days_and_weeks_stay() -> None:
    """Of a backup every six hours for two months, the oldest that stays is weeks old."""
    made = [NOW - number * 6 * HOUR for number in range(240)]
    kept = sorted(set(made) - superfluous(made), reverse=True)
    assert len(kept) == MOST
    assert kept[:3] == made[:3]
    assert len({each.date() for each in kept}) >= 8
    assert NOW - kept[-1] > 18 * DAY


@given(st.lists(st.integers(0, 20_000), max_size=60))
def test_ten_stay_at_most_and_the_newest_does(hours: Sequence[int]) -> None:
    """Whatever the times; of ten or fewer none goes."""
    times = [NOW + each * HOUR for each in hours]
    going = superfluous(times)
    assert going <= set(times)
    assert len(set(times) - going) == min(MOST, len(set(times)))
    assert not times or max(times) not in going


def test_backups_are_thinned_once_a_new_one_is_sound(library: Library) -> None:
    """The one that was just made stays even if the clock was set back."""
    for number in range(14):
        library.settings.set("number", value=number)
        assert back_up_if_due(library.path, NOW - number * DAY, on_start=True) is not None
    found = backups_of(library.path)
    assert len(found) <= MOST + 1
    assert min(each.made for each in found) == NOW - 13 * DAY


def test_nothing_is_backed_up_twice(library: Library) -> None:
    """A start after which nothing has changed makes no backup."""
    assert back_up_if_due(library.path, NOW, on_start=True) is not None
    assert back_up_if_due(library.path, NOW + DAY, on_start=True) is None
    assert back_up_before(library.path, NOW + DAY) is None
    library.settings.set("changed", value=True)
    assert back_up_if_due(library.path, NOW + HOUR, on_start=False) is None
    assert back_up_if_due(library.path, NOW + DAY, on_start=False) is not None


@pytest.mark.parametrize(("files", "backups"), [(LARGE_IMPORT - 1, 0), (LARGE_IMPORT, 1)])
def test_a_large_import_makes_a_backup_first(
    library: Library, statement: Statement, tmp_path: Path, files: int, backups: int
) -> None:
    """What it holds is the library without the files that come in."""
    paths = [tmp_path / f"{number}.txt" for number in range(files)]

    def unread(_paths: Sequence[Path], _cancelled: Callable[[], bool]) -> Iterator[Any]:
        return iter(())

    list(import_paths(library, paths, unread))
    found = backups_of(library.path)
    assert len(found) == backups
    for each in found:
        assert content_of_backup(each.path).statements == 1


@pytest.fixture(params=["copy.db", "archive.zip"])
def backup(
    request: pytest.FixtureRequest, library: Library, statement: Statement, tmp_path: Path
) -> Path:
    """Return a backup of a library with a statement, as a copy and as an archive."""
    path = tmp_path / "elsewhere" / request.param
    path.parent.mkdir()
    if path.suffix == ".zip":
        write_archive(library, path)
    else:
        library.back_up(path)
    return path


def test_an_open_library_gets_a_backup_s_content(
    library: Library, statement: Statement, backup: Path, dump_of: Dump
) -> None:
    """Its own connection sees it next; as it was, it is one more of its backups."""
    before = dump_of(library.path)
    apply_change(library, notes.add_bookmark(statement, 3, "Written since"))
    with_bookmark = dump_of(library.path)
    kept = restore_into(backup, library.path, NOW)
    assert library.bookmarks.of_statement(statement.id) == ()
    assert dump_of(library.path) == before
    assert dump_of(kept) == with_bookmark
    assert [each.path for each in backups_of(library.path)] == [kept]
    assert library.problems() == ()
    apply_change(library, notes.add_bookmark(statement, 4, "Written afterwards"))
    restore_into(kept, library.path, NOW + DAY)
    assert dump_of(library.path) == with_bookmark


def test_a_backup_is_looked_into(backup: Path) -> None:
    """A copy and an archive alike; what is none of both is refused."""
    assert content_of_backup(backup).statements == 1
    backup.write_bytes(backup.read_bytes()[:3000])
    with pytest.raises((ExchangeError, LibraryError)):
        content_of_backup(backup)


def test_a_library_that_is_being_written_to_stays_as_it_was(
    library: Library, backup: Path, dump_of: Dump, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told of, and no further backup is left."""
    monkeypatch.setattr("briefreader.library.restoration._BUSY_SECONDS", 0)
    before = dump_of(library.path)
    with (
        open_library(library.path) as other,
        other.transaction(),
        pytest.raises(LibraryError, match="being written to"),
    ):
        restore_into(backup, library.path, NOW)
    assert dump_of(library.path) == before
    assert backups_of(library.path) == ()


def test_a_cancelled_restoring_changes_nothing(
    library: Library, backup: Path, dump_of: Dump
) -> None:
    """Nothing is left behind either."""
    before = dump_of(library.path)
    with pytest.raises(CancelledError):
        restore_into(backup, library.path, NOW, Steps(cancelled=lambda: True))
    assert dump_of(library.path) == before
    assert backups_of(library.path) == ()


def test_the_open_library_is_no_backup_of_itself(library: Library) -> None:
    """It would be locked by itself."""
    with pytest.raises(ExchangeError, match="choose a backup"):
        restore_into(library.path, library.path, NOW)
