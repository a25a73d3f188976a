"""Rereading of a statement's own file in another encoding."""

from dataclasses import replace
from pathlib import PurePath

from briefreader.commitments.detector import Detector
from briefreader.documents.charsets import decode_labelled, encoding_name, likely_encodings
from briefreader.errors import BriefreaderError, DocumentError, VersionError
from briefreader.library.database import Library
from briefreader.library.records import Original, Statement
from briefreader.services.detection.extraction import extract_text, readable_text
from briefreader.services.files import scratch_folder
from briefreader.services.importing.document_reading import Reading, Readings
from briefreader.services.statements.versions import ReplacementReport, replace_text
from briefreader.translatable import Wording, mark

_KINDS = frozenset({"text/plain", "text/markdown", "text/html"})
_SUFFIXES = {"text/plain": ".txt", "text/markdown": ".md", "text/html": ".html"}
PREVIEWED = 64 * 1024
"""Bytes of a file that are decoded to be looked at."""


def can_be_reread(file: Original | None) -> bool:
    """Tell whether a file is text whose encoding can be chosen."""
    return file is not None and file.media_type in _KINDS and bool(file.content)


def encodings_of(file: Original) -> tuple[str, ...]:
    """Return the labels of the encodings that can be chosen, the likeliest first."""
    return likely_encodings(file.content)


def preview(file: Original, encoding: str) -> str:
    """Return how ``file`` begins in the encoding; what has no meaning in it is U+FFFD."""
    content = file.content[:PREVIEWED]
    text = decode_labelled(content, encoding)
    return content.decode("ascii", "replace") if text is None else text


def read_as(
    library: Library, statement_id: int, encoding: str, readings: Readings, detector: Detector
) -> ReplacementReport:
    """Make the statement's own file, read as in ``encoding``, its new version.

    The former text is kept as an older version. Raises DocumentError if there is no such file or
    it is not in that encoding, VersionError if its text stays the same.
    """
    statement = library.statements.get(statement_id)
    file = library.statements.original_file(statement_id)
    text = decode_labelled(file.content, encoding) if file and can_be_reread(file) else None
    if file is None or text is None:
        raise DocumentError(
            mark("errors", "The file cannot be read as {encoding}; choose another encoding."),
            encoding=encoding_name(encoding),
        )
    with scratch_folder() as folder:
        # A name that the system takes: that of the file may be of another one.
        path = folder / f"file{_SUFFIXES[file.media_type]}"
        path.write_bytes(text.encode("utf-8", "replace"))
        reading = next(readings([path], lambda: False))
    if isinstance(reading, BriefreaderError):
        raise reading
    if readable_text(reading.document) == statement.text:
        raise VersionError(
            mark("errors", "The text stays the same in {encoding}."),
            encoding=encoding_name(encoding),
        )
    return replace_by_reading(library, statement, file, reading, detector)


def replace_by_reading(
    library: Library,
    statement: Statement,
    file: Original,
    reading: Reading,
    detector: Detector,
    warnings: tuple[Wording, ...] = (),
) -> ReplacementReport:
    """Make the ``reading`` of the statement's own ``file`` its new version.

    ``warnings`` say what is to be known of it. Raises DocumentError if it holds no text,
    VersionError as ``replace_text`` does.
    """
    document = replace(
        reading.document,
        name=PurePath(file.name).name,
        original=file.content,
        source=statement.source,
        warnings=warnings,
    )
    extraction = reading.extraction or extract_text(readable_text(document), document, detector)
    return replace_text(
        library,
        statement,
        document=document,
        extraction=replace(extraction, source=statement.source),
        detector=detector,
    )
