"""The inputs of a batch, one after the other: files of folders, globs and lists, rows of tables."""

import glob
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from briefreader.batch.reading import shown_path
from briefreader.batch.tables import (
    TABLE_SUFFIXES,
    Columns,
    Record,
    count_rows,
    table_rows,
)
from briefreader.errors import BatchError
from briefreader.services.importing.folder_scan import CLOSED, entries
from briefreader.translatable import mark

_WILD = frozenset("*?[")


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """A file, or a row of a table, that is to be read.

    ``stamp`` changes when its file is written; ``size`` is in bytes, of a row about; ``row`` counts
    from 0, None for a file; ``content`` is what it had when it was read before. ``record`` is where
    the row is found, or the row itself.
    """

    path: Path
    stamp: str
    size: int
    row: int | None = None
    record: Record | None = None
    content: bytes | None = None

    @property
    def key(self) -> str:
        """The name that no other input has."""
        shown = shown_path(self.path)
        return shown if self.row is None else f"{shown}#{self.row}"


@dataclass(slots=True)
class InputList:
    """What the user named: yields its inputs as they come, few of them in memory.

    ``lists`` are files with a path a line. Tables are read where they are named, in folders they
    are passed over: they may be of anything. ``passed_over`` counts, by reason, what was found in
    folders and is not read; it is complete once the inputs are. Nothing below ``leave_out`` is
    found.
    """

    names: Sequence[str]
    lists: Sequence[Path]
    columns: Columns
    leave_out: Path | None = None
    passed_over: Counter[str] = field(default_factory=Counter)

    def inputs(self) -> Iterator[Input]:
        """Yield the inputs; raises BatchError if a list or a table cannot be read."""
        self.passed_over.clear()
        for path in self._paths(counted=True):
            if path.suffix.lower() in TABLE_SUFFIXES and path.is_file():
                stamp = _stamp(path)
                for row, size, record in table_rows(path, self.columns):
                    yield Input(path=path, stamp=stamp, size=size, row=row, record=record)
            else:
                yield _file(path)

    def count(self) -> Iterator[int]:
        """Yield how many inputs there are so far, with pauses for whoever counts meanwhile."""
        total = 0
        for number, path in enumerate(self._paths(counted=False)):
            is_table = path.suffix.lower() in TABLE_SUFFIXES and path.is_file()
            total += count_rows(path) if is_table else 1
            if is_table or number % 100 == 0:
                yield total
        yield total

    def _paths(self, *, counted: bool) -> Iterator[Path]:
        for name in self.names:
            yield from self._expanded(name, counted=counted)
        for file in self.lists:
            for line in _lines(file):
                yield from self._expanded(line, counted=counted)

    def _expanded(self, name: str, *, counted: bool) -> Iterator[Path]:
        path = Path(name).absolute()
        if _WILD.intersection(name) and not path.exists():
            found = False
            for match in glob.iglob(name, recursive=True):  # noqa: PTH207 - any glob, of any root
                found = True
                yield from self._within(Path(match).absolute(), counted=counted)
            if not found:
                raise BatchError(mark("errors", "{name}: no file has such a name."), name=name)
        else:
            yield from self._within(path, counted=counted)

    def _within(self, path: Path, *, counted: bool) -> Iterator[Path]:
        if not path.is_dir():
            yield path
            return
        for file, why in entries(path):
            if self.leave_out is not None and file.is_relative_to(self.leave_out):
                continue
            if why is None:
                yield file
            elif counted:
                is_closed = why.message == CLOSED
                self.passed_over[f"{shown_path(file)} {why}" if is_closed else str(why)] += 1


def _file(path: Path) -> Input:
    try:
        found = path.stat()
    except OSError:
        # Reading it tells why not.
        return Input(path=path, stamp="", size=0)
    return Input(path=path, stamp=f"{found.st_size} {found.st_mtime_ns}", size=found.st_size)


def _stamp(path: Path) -> str:
    found = path.stat()
    return f"{found.st_size} {found.st_mtime_ns}"


def _lines(file: Path) -> Iterator[str]:
    try:
        with file.open(encoding="utf-8", errors="surrogateescape") as lines:
            for line in lines:
                name = line.strip("\r\n")
                if name.strip():
                    yield name
    except OSError as error:
        raise BatchError(
            mark("errors", "{file}: the list cannot be read ({reason})."),
            file=file,
            reason=error.strerror or error,
        ) from error
