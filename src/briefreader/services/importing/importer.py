"""Importer of documents into a library: whole statements or nothing, each in one transaction."""

import time
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from briefreader import shipped
from briefreader.commitments.detector import Detector
from briefreader.documents.document import Document
from briefreader.errors import BriefreaderError, DocumentError, VersionError
from briefreader.library.database import Library
from briefreader.services.archive.automatic_backups import back_up_before
from briefreader.services.archive.backup_policy import LARGE_IMPORT
from briefreader.services.importing.document_reading import (
    Cancelled,
    Pasted,
    Reading,
    Readings,
    read_content,
)
from briefreader.services.importing.folder_scan import PassedOver, look_into
from briefreader.services.importing.near_duplicates import ensure_minhashes
from briefreader.services.importing.outcomes import ImportResult, Outcome
from briefreader.services.importing.storing import store
from briefreader.translatable import mark, worded

Progress = Callable[[int, int, str], None]

_BATCH = 32
_BATCH_SECONDS = 0.25
"""How much is stored at once: a transaction each costs more than the statement in it."""
_STOPPED = worded(mark("errors", "the import was stopped before this file"))


def import_paths(
    library: Library,
    paths: Iterable[Path],
    readings: Readings,
    progress: Progress = lambda _done, _total, _what: None,
    cancelled: Cancelled = lambda: False,
) -> Iterator[ImportResult]:
    """Import files, and folders with all readable files in them, in the order of their names.

    A backup is made before many come in. Yields one result per file, once what it tells is safe in
    the library. When ``cancelled`` answers true no further file is read; what came in stays, and
    the files that are left are told of. What was passed over in folders comes last.
    """
    files, passed_over = _files(paths)
    if len(files) >= LARGE_IMPORT:
        back_up_before(library.path, datetime.now(UTC))
    ensure_minhashes(library)
    read = readings(files, cancelled)
    batch: list[tuple[Path, Reading | BriefreaderError]] = []
    reached = 0
    begun = time.monotonic()
    for done, file in enumerate(files):
        if cancelled():
            break
        progress(done, len(files), file.name)
        reading = next(read, None)
        if reading is None:
            break
        batch.append((file, reading))
        reached += 1
        if len(batch) >= _BATCH or time.monotonic() - begun > _BATCH_SECONDS:
            yield from _store_all(library, batch)
            batch.clear()
            begun = time.monotonic()
    else:
        progress(len(files), len(files), "")
    yield from _store_all(library, batch)
    for file in files[reached:]:
        yield ImportResult(path=file, outcome=Outcome.LEFT, why=_STOPPED)
    for each in passed_over:
        yield ImportResult(path=each.path, outcome=Outcome.SKIPPED, why=each.why)


def import_pasted(library: Library, pasted: Pasted, readings: Readings) -> ImportResult:
    """Import what the user pasted; raises DocumentError if there is no text in it."""
    (reading,) = readings([pasted], lambda: False)
    if isinstance(reading, BriefreaderError):
        raise reading
    return store(library, reading)


def import_sample(library: Library, detector: Detector) -> ImportResult:
    """Import the statement that ships as the sample."""
    name = shipped.SAMPLE_STATEMENT
    content = shipped.sample(name).read_bytes()
    about = tomllib.loads(shipped.sample("samples.toml").read_text("utf-8"))[name]
    document = Document(
        name=name,
        media_type="text/plain",
        original=content,
        text=content.decode("utf-8"),
        source=about["source"],
        title=about["title"],
        date=about["date"],
    )
    return store(library, read_content(document, detector))


def _files(paths: Iterable[Path]) -> tuple[list[Path], list[PassedOver]]:
    """Return the files that ``paths`` stand for, and what is passed over in their folders.

    A path stands for itself, or, if it is a folder, for the files below it. A folder without any
    stands for itself, so that it is reported rather than passed over in silence.
    """
    files: list[Path] = []
    passed_over: list[PassedOver] = []
    for path in paths:
        if path.is_dir():
            content = look_into(path)
            files += content.files or (path,)
            passed_over += content.passed_over
        else:
            files.append(path)
    return files, passed_over


def _store_all(
    library: Library, batch: Sequence[tuple[Path, Reading | BriefreaderError]]
) -> list[ImportResult]:
    """Store what was read, all in one transaction, and tell what became of each file."""
    try:
        with library.transaction():
            return [_result(library, path, reading) for path, reading in batch]
    except BriefreaderError as error:
        return [_failure(path, error) for path, _ in batch]


def _result(library: Library, path: Path, reading: Reading | BriefreaderError) -> ImportResult:
    if isinstance(reading, BriefreaderError):
        return _failure(path, reading)
    try:
        return replace(store(library, reading), path=path)
    except (DocumentError, VersionError) as error:
        return _failure(path, error)


def _failure(path: Path, error: BriefreaderError) -> ImportResult:
    return ImportResult(path=path, outcome=Outcome.FAILED, why=error.wording)
