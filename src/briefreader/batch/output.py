"""The folder that a batch writes into: its tables and its manifest, whole after every kill."""

import contextlib
import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from briefreader.batch.manifest import Manifest, StalePart
from briefreader.batch.parts import (
    PART,
    delete_part,
    file_of,
    new_part,
    publish,
    without,
    write_rows,
)
from briefreader.batch.results import ChunkDone, Outcome
from briefreader.batch.rows import Row
from briefreader.batch.schema import INPUTS, SCHEMAS, Format, Table
from briefreader.errors import BatchError
from briefreader.services.library_lock import LibraryLock
from briefreader.services.lock_holder import in_use
from briefreader.translatable import mark

MANIFEST = "manifest.db"
_FORMAT = "format"
_SCHEMA = "schema"
"""The name of a file without rows in each table's folder, so that there is a table to ask."""
_INPUTS = "inputs"
_WORK = ".work"


class OutputFolder:
    """The folder of a batch, as the only program that writes into it.

    Attributes:
        path: the folder.
        manifest: what is in it.
        format: how its tables are written.
        work: where workers put what they write in this run.
        plugin: the name of what workers have to read for this folder.

    """

    def __init__(self, path: Path, manifest: Manifest, table_format: Format) -> None:
        self.path = path
        self.manifest = manifest
        self.format = table_format
        self.work = path / _WORK / uuid4().hex[:12]
        # Not of the run: what a killed one left in the workers gives way to that of the next.
        self.plugin = f"briefreader-{hashlib.sha256(str(path).encode()).hexdigest()[:12]}"

    def commit(self, done: ChunkDone, *, keep: bool) -> frozenset[bytes]:
        """Take in the result of a chunk, whole or not at all; returns documents that repeat others.

        Of another version's results none is replaced if ``keep`` says so. Raises BatchError if it
        cannot be written.
        """
        with self._told():
            repeated = self.manifest.repeated(done, keep=keep)
            if repeated:
                done = self._rewritten(done, repeated)
            has_documents = any(each.content not in repeated for each in done.documents)
            self.manifest.commit(
                done, repeated, lambda: self._publish(done.name, has_documents=has_documents)
            )
            self._sweep()
        return repeated

    def finish(self) -> None:
        """Write which document each input was, and delete what is left of the run."""
        with self._told():
            name = f"{_INPUTS}.{self.format}"
            write_rows(self.work / name, INPUTS, self._inputs(), self.format)
            (self.work / name).replace(self.path / name)
        shutil.rmtree(self.path / _WORK, ignore_errors=True)

    def clean(self) -> None:
        """Delete what killed runs left, and make this one's folders; raises BatchError."""
        with self._told():
            shutil.rmtree(self.path / _WORK, ignore_errors=True)
            self.work.mkdir(parents=True)
            for table in Table:
                folder = self.path / table
                folder.mkdir(exist_ok=True)
                for file in folder.glob(f"{PART}*.{self.format}"):
                    if not self.manifest.has_part(file.stem):
                        file.unlink()
                empty = folder / f"{_SCHEMA}.{self.format}"
                if not empty.exists():
                    write_rows(empty, SCHEMAS[table], (), self.format)
            self._sweep()

    def _publish(self, name: str, *, has_documents: bool = False) -> None:
        if has_documents and not file_of(self.work, Table.STATEMENTS, name, self.format).exists():
            raise BatchError(
                mark("errors", "{path}: what a worker wrote there has not come."), path=self.work
            )
        publish(self.work, self.path, name, self.format)

    def _rewritten(self, done: ChunkDone, repeated: frozenset[bytes]) -> ChunkDone:
        """Write a worker's part anew without documents that are there already."""
        name = new_part()
        texts = {each.hex() for each in repeated}
        without(
            self.work,
            self.work,
            (done.name, name),
            self.format,
            lambda table, row: table is not Table.FAILURES and row["document"] in texts,
        )
        delete_part(self.work, done.name, self.format)
        return replace(done, name=name)

    def _sweep(self) -> None:
        """Take out of parts the rows that count no more."""
        for stale in self.manifest.stale_parts():
            name = new_part()
            rest = without(
                self.path,
                self.work,
                (stale.name, name),
                self.format,
                lambda table, row, stale=stale: _is_stale(table, row, stale),  # type: ignore[misc]
            )
            self.manifest.replace_part(
                stale,
                name if rest else None,
                lambda name=name: self._publish(name),  # type: ignore[misc]
            )
            delete_part(self.path, stale.name, self.format)

    def _inputs(self) -> Iterator[Row]:
        for key, content, failed in self.manifest.listed():
            path, row = key, None
            outcome = Outcome.FAILED if failed else Outcome.READ
            before, sign, number = key.rpartition("#")
            if sign and number.isdecimal():
                path, row = before, int(number)
            yield {
                "path": path,
                "row": row,
                "document": content.hex() if content else None,
                "outcome": outcome.value,
            }

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise BatchError(
                mark("errors", "{path}: it cannot be written to ({reason})."),
                path=error.filename or self.path,
                reason=error.strerror or error,
            ) from error


@contextlib.contextmanager
def output_folder(path: Path, table_format: Format | None) -> Iterator[OutputFolder]:
    """Open the folder of a batch, or make it; no other program can until it is closed.

    Raises BatchError if it holds something else or tables of another format, or if another
    program is writing to it.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        has_manifest = (path / MANIFEST).exists()
        if not has_manifest and any(each.name != f"{MANIFEST}.lock" for each in path.iterdir()):
            raise BatchError(
                mark("errors", "{path}: this folder holds other things; choose an empty one."),
                path=path,
            )
    except OSError as error:
        raise BatchError(
            mark("errors", "{path}: it cannot be written to ({reason})."),
            path=path,
            reason=error.strerror or error,
        ) from error
    lock = LibraryLock(path / MANIFEST)
    holder = lock.take()
    if holder is not None:
        raise in_use(path, holder)
    with lock.kept(), Manifest(path / MANIFEST) as manifest:
        chosen = _format(path, manifest, table_format)
        yield OutputFolder(path, manifest, chosen)


def written_format(path: Path) -> Format:
    """Return how the tables of the batch in this folder are written; raises BatchError."""
    for each in Format:
        if (path / Table.STATEMENTS / f"{_SCHEMA}.{each}").exists():
            return each
    raise BatchError(mark("errors", "{path}: there is no batch in this folder."), path=path)


def _format(path: Path, manifest: Manifest, wanted: Format | None) -> Format:
    there = manifest.setting(_FORMAT)
    if there is None:
        chosen = wanted or Format.PARQUET
        manifest.set(_FORMAT, chosen)
        return chosen
    if wanted not in (None, Format(there)):
        raise BatchError(
            mark("errors", "{path}: its tables are written as {format}; choose another folder."),
            path=path,
            format=there,
        )
    return Format(there)


def _is_stale(table: Table, row: dict[str, Any], stale: StalePart) -> bool:
    if table is Table.FAILURES:
        key = row["path"] if row["row"] is None else f"{row['path']}#{row['row']}"
        return key in stale.keys
    return bytes.fromhex(row["document"]) in stale.contents
