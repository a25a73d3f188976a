"""Restorer of a library from a copy: verified first, then written where it belongs through SQLite.

A file that is copied over a library meets the write-ahead log of the old one, which SQLite then
applies to it. So a library that may be open elsewhere is overwritten as SQLite overwrites: in one
transaction, which others see as a whole or not at all.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import chain, count
from pathlib import Path

from briefreader.errors import LibraryError
from briefreader.library.connection import Connection
from briefreader.library.file_checks import check_file, library_error
from briefreader.library.foreign_parts import check_parts
from briefreader.library.private_files import tighten
from briefreader.library.upgrading import check_steps, upgrade
from briefreader.library.upkeep import PAGES_AT_ONCE, back_up, is_sound
from briefreader.library.version import SCHEMA_VERSION
from briefreader.library.write_ahead_logs import written_with_log
from briefreader.translatable import mark

Progress = Callable[[int, int], None]
"""Told the pages that are left and all; what it raises ends the restoring."""

_BUSY_SECONDS = 5
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_CORRUPT = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database, by the ends of their names."""


def copy_library(backup: Path, made: Path, progress: Progress) -> None:
    """Copy the library at ``backup``, which may be open elsewhere, to the new file ``made``.

    Raises LibraryError if there is no library at ``backup`` or it cannot be read.
    """
    if not backup.exists():
        raise LibraryError(
            mark("errors", "{file}: there is no such file; check the name and try again."),
            file=backup,
        )
    check_file(backup)
    # A log beside a file that was not written with one is of another library.
    own_log = written_with_log(backup) and _companion(backup, "-wal").exists()
    name = f"{backup.absolute().as_uri()}?mode=ro{'' if own_log else '&immutable=1'}"
    try:
        with closing(sqlite3.connect(name, uri=True)) as source:
            back_up(Connection(source), made, progress)
    except LibraryError as error:
        if _is_corrupt(error.__cause__):
            raise damaged(backup) from error
        raise


def check_copy(made: Path, backup: Path) -> None:
    """Raise LibraryError if ``made``, a copy of ``backup`` that nobody else has, cannot be used.

    It is damaged, holds no library, or comes from a newer Briefreader.
    """
    try:
        check_file(made)
    except LibraryError as error:
        raise damaged(backup) from error
    if not is_sound(made):
        raise damaged(backup)
    with closing(sqlite3.connect(made)) as db:
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'statements'").fetchone():
            raise damaged(backup)
        check_steps(backup, Connection(db))
        check_parts(backup, Connection(db))


def bring_up_to_date(made: Path) -> None:
    """Give ``made``, a copy that nobody else has, the newest schema; raises LibraryError."""
    try:
        with closing(sqlite3.connect(made)) as db:
            if db.execute("PRAGMA user_version").fetchone() != (SCHEMA_VERSION,):
                upgrade(Connection(db))
    except sqlite3.Error as error:
        raise library_error(made, error) from error


def damaged(backup: Path) -> LibraryError:
    """Return what to tell the user of a backup whose library cannot be used."""
    return LibraryError(
        mark("errors", "The library in {path} is damaged; take another backup."), path=backup
    )


def put_in_place(made: Path, target: Path, progress: Progress) -> tuple[Path, ...]:
    """Make the library ``made``, in a folder beside ``target``, the one at ``target``.

    Returns where that which stood there is kept: the library with all that was written to it, and
    logs that belong to none. Raises LibraryError, and leaves everything as it was, if something
    else stands there, it is being written to elsewhere, or the file system refuses.
    """
    check_file(target)
    # What was restored, and what is kept of the old one, is as private as any library.
    tighten(target)
    try:
        if _is_whole(target):
            with suppress(_UnreadableError):
                kept = _free_name(target)
                _write_over(made, target, kept, progress)
                return (kept,)
        return _move_over(made, target)
    except (OSError, sqlite3.Error) as error:
        raise library_error(target, error) from error


def move_aside(made: Path, target: Path) -> tuple[Path, ...]:
    """Put the library ``made`` where the damaged one at ``target`` is, which is moved aside.

    Returns where that is kept, byte by byte, with its logs. Raises OSError if it cannot be moved;
    then everything is as it was.
    """
    return _move_over(made, target)


def write_into(made: Path, target: Path, kept: Path, progress: Progress) -> None:
    """Make the library at ``target``, which may be open here and elsewhere, what ``made`` is.

    As it was, it is kept in the new file ``kept``; no file is moved. Raises LibraryError, and
    leaves everything as it was, if it is being written to elsewhere, is damaged, or the file system
    refuses.
    """
    try:
        _write_over(made, target, kept, progress)
    except _UnreadableError as error:
        raise library_error(target, sqlite3.DatabaseError(str(error.__cause__))) from error
    except (OSError, sqlite3.Error) as error:
        raise library_error(target, error) from error


class _UnreadableError(Exception):
    """SQLite cannot make sense of the library that is to be replaced."""


def _is_whole(target: Path) -> bool:
    """Tell whether a library stands at ``target`` that SQLite may open: with no foreign log."""
    if not target.exists() or not target.stat().st_size:
        return False
    return written_with_log(target) or not _companion(target, "-wal").exists()


def _write_over(made: Path, target: Path, kept: Path, progress: Progress) -> None:
    """Overwrite the library at ``target`` in one transaction; the old one is kept as ``kept``.

    The copy of the old one is made while that transaction keeps others from writing to it.
    """
    with (
        closing(sqlite3.connect(made)) as source,
        closing(sqlite3.connect(target, timeout=_BUSY_SECONDS)) as destination,
    ):
        (pages,) = source.execute("PRAGMA page_count").fetchone()
        copied = False

        def on_step(status: int, left: int, total: int) -> None:
            nonlocal copied
            if status in _BUSY:
                raise _in_use(target)
            if not copied:
                _keep(target, kept)
                copied = True
            progress(left, total)

        try:
            with _refusals(target):
                # Those who read the old library meanwhile need not be waited for.
                destination.execute("PRAGMA journal_mode = WAL")
                # In two steps at least: the first one takes the lock, the last one commits.
                source.backup(
                    destination, pages=min(PAGES_AT_ONCE, pages - 1), progress=on_step, sleep=0
                )
        except BaseException:
            if copied:
                kept.unlink(missing_ok=True)
            raise
        destination.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _keep(target: Path, kept: Path) -> None:
    with closing(sqlite3.connect(target)) as old:
        back_up(Connection(old), kept)


@contextmanager
def _refusals(target: Path) -> Iterator[None]:
    """Tell apart why SQLite does not write to ``target``."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if _code(error) in _BUSY:
            raise _in_use(target) from error
        if _is_corrupt(error):
            raise _UnreadableError from error
        raise


def _is_corrupt(error: BaseException | None) -> bool:
    return isinstance(error, sqlite3.Error) and _code(error) in _CORRUPT


def _code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code, without the details of extended ones."""
    return error.sqlite_errorcode & 0xFF


def _in_use(target: Path) -> LibraryError:
    return LibraryError(
        mark(
            "errors",
            "The library {path} is being written to; close Briefreader and try again.",
        ),
        path=target,
    )


def _move_over(made: Path, target: Path) -> tuple[Path, ...]:
    """Move aside what stands at ``target``, with its logs, and ``made`` in its place."""
    kept = _free_name(target)
    moves = [(target, kept)] if target.exists() and target.stat().st_size else []
    moves += [(_companion(target, end), _companion(kept, end)) for end in _COMPANIONS]
    moves = [(old, new) for old, new in moves if old.exists()]
    done: list[tuple[Path, Path]] = []
    try:
        for old, new in moves:
            old.rename(new)
            done.append((old, new))
        made.replace(target)
    except OSError:
        _undo(done)
        raise
    return tuple(new for _, new in done)


def _undo(moves: Sequence[tuple[Path, Path]]) -> None:
    for old, new in reversed(moves):
        new.rename(old)


def _free_name(target: Path) -> Path:
    """Return a name beside ``target`` that neither a file nor the log of one has."""
    endings = chain(("",), (f" {number}" for number in count(2)))
    names = (
        target.with_name(f"{target.stem} before restore{end}{target.suffix}") for end in endings
    )
    return next(
        name
        for name in names
        if not any(_companion(name, end).exists() for end in ("", *_COMPANIONS))
    )


def _companion(path: Path, end: str) -> Path:
    return path.with_name(f"{path.name}{end}")
