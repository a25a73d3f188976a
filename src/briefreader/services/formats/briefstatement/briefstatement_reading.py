"""Reader of statement files, which refuses what is not as docs/formats.md describes it."""

import hashlib
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.documents.archive import Archive
from briefreader.errors import ExchangeError
from briefreader.library.reading_warnings import wording_from
from briefreader.library.records import Original
from briefreader.services.comparison.shared_alignments import alignment_from
from briefreader.services.formats.briefstatement.briefstatement_writing import (
    FORMAT,
    MANIFEST,
    ORIGINAL,
    STATEMENT,
    SUFFIX,
    VERSION,
)
from briefreader.services.formats.bundle import IncomingBundle, IncomingRecord, IncomingStatement
from briefreader.services.formats.own_records import (
    KEY,
    annotation_in,
    bookmark_in,
    commitment_in,
    text_in,
)
from briefreader.services.formats.reading import MEGABYTE, content_of, documents_refused
from briefreader.services.json_fields import Fields, parsed_json
from briefreader.services.record_codec import (
    history_from,
    metadata_from,
    theme_from,
)
from briefreader.text.paragraphs import paragraph_spans
from briefreader.translatable import Wording, mark

_MOST_BYTES = 100 * MEGABYTE
"""Of a statement file: an original may have 50 MB, and hardly shrinks."""
_MOST_WARNINGS = 20
_NAMES = frozenset({MANIFEST, STATEMENT, ORIGINAL})
_SINCE_VERSION_2: dict[str, object] = {"owner": "", "reminder": None, "history": []}
"""What a commitment of a file of version 1 does not say."""


def is_statement_file(path: Path) -> bool:
    """Tell whether the name of the file says that it is a statement file."""
    return path.suffix.lower() == SUFFIX


def read_statement_file(path: Path) -> IncomingBundle:
    """Return what a statement file holds.

    Raises ExchangeError if it cannot be read, is none, was made by a newer Briefreader, or is not
    as it should be; nothing of it is ever written to the disk.
    """
    packed = content_of(path, _MOST_BYTES)
    if not zipfile.is_zipfile(io.BytesIO(packed)):
        raise ExchangeError(
            mark("errors", "{path} is damaged, or no statement file; ask for it anew."), path=path
        )
    with documents_refused():
        archive = Archive(path, packed)
        if archive.names - _NAMES or not archive.names:
            raise _not_one(path)
        manifest = _manifest(archive.read(MANIFEST), path)
        members = {name: archive.read(name) for name in (STATEMENT, *archive.names & {ORIGINAL})}
    parts = manifest.part("parts")
    for name, data in members.items():
        _check_part(parts, name, data)
    content = _parsed(members[STATEMENT])
    if manifest.whole("version", 1, VERSION) == 1:
        content = _of_version_1(content)
    if isinstance(content, dict):
        content = {"warnings": [], **content}
    statement = Fields(content, "")
    return _bundle(statement, manifest.text("author"), members.get(ORIGINAL))


def _manifest(data: bytes, path: Path) -> Fields:
    manifest = Fields(_parsed(data), MANIFEST)
    if manifest.text("format") != FORMAT:
        raise _not_one(path)
    if manifest.whole("version", 1, 10**6) > VERSION:
        raise ExchangeError(
            mark("errors", "{path} was made by a newer Briefreader; update yours to take it in."),
            path=path,
        )
    return manifest


def _check_part(parts: Fields, name: str, data: bytes) -> None:
    if parts.text(name) != hashlib.sha256(data).hexdigest():
        raise ExchangeError(
            mark("errors", "The file was changed after it was made ({name}); ask for it anew."),
            name=name,
        )


def _parsed(data: bytes) -> object:
    try:
        return parsed_json(data)
    except ValueError as error:
        raise ExchangeError(
            mark("errors", "The file is damaged: its content cannot be read; ask for it anew.")
        ) from error


def _of_version_1(content: object) -> object:
    """Return what a file of version 1 holds with what its commitments do not say yet."""
    if not isinstance(content, dict) or not isinstance(content.get("commitments"), list):
        return content
    commitments = [
        {**_SINCE_VERSION_2, **each} if isinstance(each, dict) else each
        for each in content["commitments"]
    ]
    return {"alignments": [], **content, "commitments": commitments}


def _bundle(fields: Fields, author: str, original: bytes | None) -> IncomingBundle:
    """Return what the statement's JSON describes, with the content of its original.

    Raises ExchangeError if any field is missing or not as it should be: spans beyond the text,
    quotes that are not its words, a text that is not the one its digest was made of.
    """
    about = fields.part("statement")
    text = text_in(about)
    metadata = metadata_from(about)
    statement = IncomingStatement(
        digest=_digest(about, text, original),
        title=metadata.title,
        records=tuple(_records(fields, text)),
        text=text,
        metadata=metadata,
        source=about.text("source"),
        original=_original(fields, original),
        alignments=tuple(map(alignment_from, fields.parts("alignments"))),
        warnings=tuple(_warnings(fields)),
    )
    themes = tuple(_theme(each) for each in fields.parts("themes"))
    return IncomingBundle(statements=(statement,), themes=themes, colleague=author)


def _digest(about: Fields, text: str, original: bytes | None) -> str:
    digest = about.text("digest")
    # What tells statements without a text apart, which are pictures, is the file.
    digested = text.encode() if text else original or b""
    if digest != hashlib.sha256(digested).hexdigest():
        raise ExchangeError(
            mark("errors", "The text of the statement was changed after the file was made.")
        )
    return digest


def _original(fields: Fields, content: bytes | None) -> Original | None:
    if fields.has("original") is not (content is not None):
        raise fields.wrong("original")
    if content is None:
        return None
    about = fields.part("original")
    return Original(name=about.text("name"), media_type=about.text("media_type"), content=content)


def _warnings(fields: Fields) -> Iterator[Wording]:
    """Yield what is to be known of how the text was read, as far as it is worded as ours are."""
    found = fields.raw("warnings")
    if not isinstance(found, list):
        raise fields.wrong("warnings")
    for each in found[:_MOST_WARNINGS]:
        wording = wording_from(each)
        if wording is not None:
            yield wording


def _theme(fields: Fields) -> Theme:
    theme = theme_from(fields)
    if not KEY.fullmatch(theme.key):
        raise fields.wrong("key")
    return theme


def _records(fields: Fields, text: str) -> Iterator[IncomingRecord]:
    """Yield the records; a commitment has its number as its key."""
    paragraphs = paragraph_spans(text)
    commitments = fields.parts("commitments")
    for number, each in enumerate(commitments, 1):
        record = commitment_in(each, text, paragraphs)
        yield IncomingRecord(record, key=str(number), whole=True, history=history_from(each))
    for each in fields.parts("annotations"):
        is_on_one = each.has("commitment")
        about = str(each.whole("commitment", 1, len(commitments))) if is_on_one else ""
        yield IncomingRecord(annotation_in(each, text, "exact"), about=about, whole=True)
    for each in fields.parts("bookmarks"):
        yield IncomingRecord(bookmark_in(each, text), whole=True)


def _not_one(path: Path) -> ExchangeError:
    return ExchangeError(
        mark("errors", "{path} is not a statement file of Briefreader; nothing was taken in."),
        path=path,
    )
