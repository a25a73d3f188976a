"""The manifest of a batch: which inputs are done, in which parts their results are.

One SQLite file, which only the program that runs the batch writes, one transaction a chunk: what it
says is there, and nothing else. It is read through indexes, so millions of inputs take no memory.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from briefreader.batch.results import ChunkDone, DocumentDone, InputDone, Outcome
from briefreader.batch.versions import Version, version_for
from briefreader.errors import BatchError
from briefreader.translatable import mark

MANIFEST_FORMAT = "1"
_CACHE_KILOBYTES = 8 * 1024
_SCHEMA = """
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE versions (
    id INTEGER PRIMARY KEY, briefreader TEXT NOT NULL, detector TEXT NOT NULL,
    resources TEXT NOT NULL, read_in TEXT NOT NULL,
    UNIQUE (briefreader, detector, resources, read_in)
);
CREATE TABLE parts (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE documents (
    content BLOB PRIMARY KEY, part INTEGER NOT NULL, version INTEGER NOT NULL,
    inputs INTEGER NOT NULL, commitments INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE inputs (
    key TEXT PRIMARY KEY, stamp TEXT NOT NULL, content BLOB, failed_in INTEGER, version INTEGER
) WITHOUT ROWID;
CREATE TABLE stale (part INTEGER NOT NULL, content BLOB, key TEXT);
"""
"""``failed_in`` is the part with the failure of an input; ``stale`` are rows of parts that count no
more, and are taken out of them next."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an input: ``is_current`` tells whether its result is this version's."""

    stamp: str
    content: bytes | None
    failed: bool
    is_current: bool


@dataclass(frozen=True, slots=True)
class Totals:
    """How much is in a batch."""

    inputs: int
    documents: int
    commitments: int
    failures: int


@dataclass(frozen=True, slots=True)
class StalePart:
    """A part with rows to take out: documents by content, failures by the keys of their inputs."""

    id: int
    name: str
    contents: frozenset[bytes]
    keys: frozenset[str]


class Manifest:
    """The manifest in ``file``, made if there is none; as a context manager it is closed."""

    def __init__(self, file: Path) -> None:
        is_new = not file.exists()
        self._file = file
        self._ids: dict[Version, int] = {}
        try:
            self._connection = sqlite3.connect(file, isolation_level=None)
            self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._connection.execute("PRAGMA journal_mode = TRUNCATE")
            self._connection.execute("PRAGMA synchronous = FULL")
            self._connection.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
            with self._transaction():
                if is_new or not self._has_tables():
                    for statement in filter(str.strip, _SCHEMA.split(";")):
                        self._connection.execute(statement)
                    self._set("manifest", MANIFEST_FORMAT)
        except sqlite3.Error as error:
            raise _unreadable(file, error) from error
        if self.setting("manifest") != MANIFEST_FORMAT:
            raise _unreadable(file, "it is of another version of Briefreader")
        self._is_current: dict[int, bool] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def setting(self, name: str) -> str | None:
        """Return what was set under this name."""
        row = self._connection.execute(
            "SELECT value FROM settings WHERE name = ?", [name]
        ).fetchone()
        return str(row[0]) if row else None

    def set(self, name: str, value: str) -> None:
        """Keep a value under this name."""
        with self._transaction():
            self._set(name, value)

    def input(self, key: str) -> Known | None:
        """Return what is known of the input, None if nothing."""
        row = self._connection.execute(
            "SELECT i.stamp, i.content, i.failed_in, coalesce(d.version, i.version) FROM inputs i "
            "LEFT JOIN documents d ON d.content = i.content AND i.failed_in IS NULL "
            "WHERE i.key = ?",
            [key],
        ).fetchone()
        if row is None:
            return None
        stamp, content, failed_in, version = row
        return Known(stamp, content, failed_in is not None, self._current(version))

    def outdated(self) -> list[tuple[Version, int]]:
        """Return the versions whose documents this program would read otherwise, and how many."""
        found = self._connection.execute("SELECT version, count(*) FROM documents GROUP BY version")
        return [
            (self._version(version), count)
            for version, count in found.fetchall()
            if not self._current(version)
        ]

    def totals(self) -> Totals:
        """Return how much there is."""
        documents, commitments = self._connection.execute(
            "SELECT count(*), coalesce(sum(commitments), 0) FROM documents"
        ).fetchone()
        inputs, failures = self._connection.execute(
            "SELECT count(*), count(failed_in) FROM inputs"
        ).fetchone()
        return Totals(inputs, documents, commitments, failures)

    def part_names(self) -> Iterator[str]:
        """Yield the names of the parts that count."""
        for (name,) in self._connection.execute("SELECT name FROM parts"):
            yield name

    def has_part(self, name: str) -> bool:
        """Tell whether the part counts."""
        found = self._connection.execute("SELECT 1 FROM parts WHERE name = ?", [name])
        return found.fetchone() is not None

    def listed(self) -> Iterator[tuple[str, bytes | None, bool]]:
        """Yield the key, content and failure of every input, in the order of the keys."""
        found = self._connection.execute(
            "SELECT key, content, failed_in IS NOT NULL FROM inputs ORDER BY key"
        )
        for key, content, failed in found:
            yield key, content, bool(failed)

    def repeated(self, done: ChunkDone, *, keep: bool) -> frozenset[bytes]:
        """Return the documents of a part that are there already, and so do not count in it.

        What is there of another version gives way to the new one, unless ``keep`` says otherwise.
        """
        there = set()
        for each in done.documents:
            row = self._connection.execute(
                "SELECT version FROM documents WHERE content = ?", [each.content]
            ).fetchone()
            if row and (keep or self._current(row[0])):
                there.add(each.content)
        return frozenset(there)

    def commit(
        self, done: ChunkDone, repeated: frozenset[bytes], publish: Callable[[], None]
    ) -> None:
        """Take in the result of a chunk, all of it or nothing; ``publish`` puts its files in place.

        Of the documents that are ``repeated`` there are no rows in the part.
        """
        with self._transaction():
            cursor = self._connection.execute("INSERT INTO parts (name) VALUES (?)", [done.name])
            part = int(cursor.lastrowid or 0)
            for each in done.documents:
                if each.content not in repeated:
                    self._put_document(each, part)
            left = {self._put_input(one, part) for one in done.inputs}
            for content in left:
                if content is not None:
                    self._drop_unused(content)
            # Before the transaction ends: what it leaves of a killed one is deleted.
            publish()

    def stale_parts(self) -> list[StalePart]:
        """Return the parts with rows that count no more."""
        found = self._connection.execute(
            "SELECT s.part, p.name, s.content, s.key FROM stale s JOIN parts p ON p.id = s.part"
        ).fetchall()
        names = {part: name for part, name, _, _ in found}
        return [
            StalePart(
                part,
                name,
                frozenset(content for at, _, content, _ in found if at == part and content),
                frozenset(key for at, _, _, key in found if at == part and key),
            )
            for part, name in names.items()
        ]

    def replace_part(self, stale: StalePart, name: str | None, publish: Callable[[], None]) -> None:
        """Give a part without its stale rows the new ``name``; without one, no row is left."""
        with self._transaction():
            self._connection.execute("DELETE FROM stale WHERE part = ?", [stale.id])
            if name is None:
                self._connection.execute("DELETE FROM parts WHERE id = ?", [stale.id])
            else:
                self._connection.execute("UPDATE parts SET name = ? WHERE id = ?", [name, stale.id])
            publish()

    def _put_document(self, done: DocumentDone, part: int) -> None:
        before = self._connection.execute(
            "SELECT part FROM documents WHERE content = ?", [done.content]
        ).fetchone()
        if before:
            self._make_stale(before[0], content=done.content)
        self._connection.execute(
            "INSERT INTO documents VALUES (?, ?, ?, 0, ?) ON CONFLICT (content) DO UPDATE SET "
            "part = excluded.part, version = excluded.version, commitments = excluded.commitments",
            [done.content, part, self._version_id(done.version), done.commitments],
        )

    def _put_input(self, one: InputDone, part: int) -> bytes | None:
        """Note what became of an input; returns the content that it has no more, if any."""
        before = self._connection.execute(
            "SELECT content, failed_in FROM inputs WHERE key = ?", [one.key]
        ).fetchone()
        content, failed_in = before or (None, None)
        if failed_in is not None:
            self._make_stale(failed_in, key=one.key)
            content = None
        elif content is not None:
            self._connection.execute(
                "UPDATE documents SET inputs = inputs - 1 WHERE content = ?", [content]
            )
        failed = one.outcome is Outcome.FAILED
        if not failed:
            self._connection.execute(
                "UPDATE documents SET inputs = inputs + 1 WHERE content = ?", [one.content]
            )
        self._connection.execute(
            "INSERT OR REPLACE INTO inputs VALUES (?, ?, ?, ?, ?)",
            [
                one.key,
                one.stamp,
                one.content,
                part if failed else None,
                self._version_id(version_for(())) if failed else None,
            ],
        )
        return content

    def _drop_unused(self, content: bytes) -> None:
        """Let go of a document if no input has it any more."""
        row = self._connection.execute(
            "SELECT part FROM documents WHERE content = ? AND inputs <= 0", [content]
        ).fetchone()
        if row:
            self._connection.execute("DELETE FROM documents WHERE content = ?", [content])
            self._make_stale(row[0], content=content)

    def _make_stale(
        self, part: int, *, content: bytes | None = None, key: str | None = None
    ) -> None:
        self._connection.execute("INSERT INTO stale VALUES (?, ?, ?)", [part, content, key])

    def _current(self, version: int | None) -> bool:
        if version is None:
            return False
        if version not in self._is_current:
            self._is_current[version] = self._version(version).is_current
        return self._is_current[version]

    def _version(self, number: int) -> Version:
        briefreader, detector, resources, read_in = self._connection.execute(
            "SELECT briefreader, detector, resources, read_in FROM versions WHERE id = ?", [number]
        ).fetchone()
        return Version(briefreader, detector, resources, tuple(json.loads(read_in)))

    def _version_id(self, version: Version) -> int:
        known = self._ids.get(version) or self._new_ids.get(version)
        if known:
            return known
        values = [*version[:3], json.dumps(version.read_in)]
        self._connection.execute(
            "INSERT OR IGNORE INTO versions (briefreader, detector, resources, read_in) "
            "VALUES (?, ?, ?, ?)",
            values,
        )
        found = self._connection.execute(
            "SELECT id FROM versions WHERE briefreader = ? AND detector = ? AND resources = ? "
            "AND read_in = ?",
            values,
        )
        # Not before the transaction ends: it may be taken back.
        number = int(found.fetchone()[0])
        self._new_ids[version] = number
        return number

    def _has_tables(self) -> bool:
        found = self._connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'settings'")
        return found.fetchone() is not None

    def _set(self, name: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", [name, value])

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            self._new_ids: dict[Version, int] = {}
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")
            self._ids |= self._new_ids
        except sqlite3.Error as error:
            raise BatchError(
                mark("errors", "{file}: the manifest cannot be written ({reason})."),
                file=self._file,
                reason=error,
            ) from error


def _unreadable(file: Path, reason: object) -> BatchError:
    return BatchError(
        mark("errors", "{file}: the manifest cannot be read ({reason})."), file=file, reason=reason
    )
