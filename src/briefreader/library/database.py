"""Library: one SQLite file with everything the user reads and decides."""

import errno
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from platformdirs import user_data_path

from briefreader.errors import LibraryError
from briefreader.library.annotations import AnnotationStore
from briefreader.library.bookmarks import BookmarkStore
from briefreader.library.collections import CollectionStore, TagStore
from briefreader.library.commitments import CommitmentStore
from briefreader.library.connection import Opened
from briefreader.library.file_checks import check_file, library_error
from briefreader.library.listing import DOCUMENTS, Listing, SearchScope
from briefreader.library.open_files import identity, release
from briefreader.library.orphans import OrphanStore
from briefreader.library.preparation import BUSY_SECONDS, connect_writing
from briefreader.library.rare_stores import RareStores
from briefreader.library.read_only import can_only_be_read, connect_beside, connect_reading
from briefreader.library.reading_history import ReadingHistoryStore
from briefreader.library.record_types import IdentifiedRecord, Record
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Collection,
    Commitment,
    Evidence,
    JudgedAlignment,
    Orphan,
    Statement,
    Tagging,
    Theming,
    Trashing,
)
from briefreader.library.settings import SettingsStore
from briefreader.library.statements import StatementStore
from briefreader.library.store import RecordStore, Store
from briefreader.library.themes import ThemeSet, ThemeStore, ThemingStore
from briefreader.library.write_ahead_logs import mark_closed
from briefreader.translatable import mark

if TYPE_CHECKING:
    from briefreader.library.search import SearchHit

_STEPS_BETWEEN_ASKING = 500
"""Of SQLite's virtual machine: about a millisecond of a search."""

IdR = TypeVar("IdR", bound=IdentifiedRecord)
R = TypeVar("R", bound=Record)


class Library(RareStores):
    """The stores of one open library; it belongs to the thread that opened it.

    As a context manager it closes itself, and makes LibraryError of SQLite's own errors.

    Attributes:
        path: the SQLite file.
        is_read_only: whether it cannot be written, so that every change fails.
        is_known_whole: whether it is known to be undamaged, as it was closed by who wrote to it
            last, or was checked since; only then is it marked as closed in the end.
        log_set_aside: where a log is now that lay beside it and was not its own, if one did.
        statements, commitments, themes, theming, bookmarks, annotations, orphans, collections,
            tags, reading_history, settings: one store each.

    """

    def __init__(self, path: Path, opened: Opened, *, read_only: bool = False) -> None:
        self.path = path
        self.is_read_only = read_only
        self.is_known_whole = opened.was_closed
        self.log_set_aside = opened.set_aside
        self._file = self._held = opened.file
        db = opened.db
        super().__init__(db)
        self.statements = StatementStore(db)
        self.commitments = CommitmentStore(db)
        self.themes = ThemeStore(db)
        self.theming = ThemingStore(db)
        self.bookmarks = BookmarkStore(db)
        self.annotations = AnnotationStore(db)
        self.orphans = OrphanStore(db)
        self.collections = CollectionStore(db)
        self.tags = TagStore(db)
        self.reading_history = ReadingHistoryStore(db)
        self.settings = SettingsStore(db)

    @cached_property
    def _stores(self) -> Mapping[type[Record], Store[Any]]:
        return {
            Statement: self.statements,
            Commitment: self.commitments,
            Evidence: self.evidence,
            JudgedAlignment: self.alignments,
            Annotation: self.annotations,
            Bookmark: self.bookmarks,
            Orphan: self.orphans,
            Collection: self.collections,
            Tagging: self.tags,
            Trashing: self.trash,
            ThemeSet: self.themes,
            Theming: self.theming,
        }

    @overload
    def store_of(self, record: IdR) -> RecordStore[IdR]: ...
    @overload
    def store_of(self, record: R) -> Store[R]: ...
    def store_of(self, record: Record) -> Store[Any]:
        """Return the store that keeps records like this one; raises TypeError if there is none."""
        store = self._stores.get(type(record))
        if store is None:
            message = f"no store for {type(record).__name__}"
            raise TypeError(message)
        return store

    def search(
        self,
        query: str,
        limit: int = 50,
        scopes: Sequence[SearchScope] = DOCUMENTS,
        among: Listing | None = None,
    ) -> "tuple[SearchHit, ...]":
        """Return at most ``limit`` places where ``query`` occurs: by scope, then best first.

        ``among`` says in which statements (None: in all but the trashed ones).
        """
        from briefreader.library.search import search

        return search(self._db, query, limit, scopes, among or Listing())

    def stop_when(self, wanted: Callable[[], bool]) -> None:
        """Break off queries, with sqlite3.OperationalError, as soon as ``wanted`` says so."""
        self._db.sqlite.set_progress_handler(wanted, _STEPS_BETWEEN_ASKING)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all that happens inside one change: whole on success, nothing on an error.

        May be nested. Raises LibraryError where SQLite cannot write (disk full, file locked by
        another program for long, or read-only).
        """
        try:
            with self._db.atomic() if self._db.sqlite.in_transaction else self._db.exclusive():
                yield
        except sqlite3.Error as error:
            raise library_error(self.path, error) from error

    def check_writable(self) -> None:
        """Raise LibraryError if the library can only be read."""
        if self.is_read_only:
            raise library_error(self.path, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))

    def without_waiting(self) -> AbstractContextManager[None]:
        """Let changes inside fail at once, with LibraryError, where another program is writing."""
        return self._db.without_waiting()

    def data_version(self) -> int:
        """Return a number that is another one once another connection has written."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def back_up(self, target: Path, progress: Callable[[int, int], None] | None = None) -> None:
        """Write a consistent copy to ``target``; raises LibraryError if it exists or cannot.

        ``progress`` is told the pages that are left and all; what it raises ends the copying.
        """
        from briefreader.library import upkeep

        upkeep.back_up(self._db, target, progress)

    def checkpoint(self) -> None:
        """Move what is in SQLite's log into the file, as far as nobody has to wait for it."""
        self._db.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def problems(self) -> tuple[str, ...]:
        """Return one line per damage in the library, none if it is sound."""
        from briefreader.library import upkeep

        return upkeep.problems(self._db)

    def damage(self) -> str:
        """Return what SQLite finds wrong in the file, but for its indexes; empty if nothing is."""
        (found,) = self._db.execute("PRAGMA quick_check(1)").fetchone()
        return "" if found == "ok" else str(found)

    def is_in_place(self) -> bool:
        """Tell whether the open file still stands at its path: not deleted, moved or replaced."""
        return identity(self.path) == self._file

    def close(self) -> None:
        """Close the file; the library cannot be used afterwards."""
        if self.is_known_whole:
            mark_closed(self._db.sqlite)
        self._db.close()
        release(self._held)
        self._held = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
        if isinstance(error, sqlite3.Error):
            raise library_error(self.path, error) from error


def default_library_path() -> Path:
    """Return the user's own library, in the data folder of the platform."""
    return user_data_path("briefreader", appauthor=False) / "library.db"


def open_library(path: Path, *, create: bool = True) -> Library:
    """Open the library at ``path``, upgrading it where needed; with ``create`` also a new one.

    One that cannot be written is opened for reading only. Raises LibraryError, and leaves the file
    as it was, if it is no library, comes from a newer Briefreader, or cannot be made; without
    ``create`` also if there is none.
    """
    path = path.expanduser().absolute()
    check_file(path)
    if not create and not path.exists():
        raise LibraryError(
            mark(
                "errors",
                "There is no library at {path}. Check the name, or import a statement into it.",
            ),
            path=path,
        )
    if can_only_be_read(path):
        return open_reading(path)
    return Library(path, connect_writing(path, own_folder=default_library_path().parent))


def open_reader(path: Path) -> Library:
    """Open a library that is open elsewhere in the process, at once and for reading only.

    It waits for no one who writes. Raises LibraryError if it cannot be opened.
    """
    if can_only_be_read(path):
        return open_reading(path)
    return Library(path, connect_beside(path, BUSY_SECONDS))


def open_reading(path: Path) -> Library:
    """Open a library for reading only, as it lies, without leaving anything beside it.

    Raises LibraryError if it cannot be read so.
    """
    return Library(path, connect_reading(path.absolute(), BUSY_SECONDS), read_only=True)
