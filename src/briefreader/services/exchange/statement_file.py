"""Writes and reads statement files: one statement with all decisions, for a colleague."""

import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Never

from briefreader.documents.archive import Archive
from briefreader.errors import DocumentError, ExchangeError, ExportError
from briefreader.library.database import Library
from briefreader.services.exchange.fields import Fields
from briefreader.services.exchange.packet import Packet, packet_of
from briefreader.services.exchange.packet_json import packet_object
from briefreader.services.exchange.packet_reading import packet_from
from briefreader.services.export.steps import Steps
from briefreader.services.files import replacing
from briefreader.wording import mark

SUFFIX = ".briefstatement"
FORMAT = "briefreader-statement"
VERSION = 1
MAX_BYTES = 100 * 1024 * 1024
"""Of a statement file: an original may have 50 MB, and hardly shrinks."""
_MANIFEST, _STATEMENT, _ORIGINAL = "manifest.json", "statement.json", "original"
_NAMES = frozenset({_MANIFEST, _STATEMENT, _ORIGINAL})
# The earliest time that a zip archive can tell: the same statement makes the same bytes.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def is_statement_file(path: Path) -> bool:
    """Tell whether the name of the file says that it is a statement file."""
    return path.suffix.lower() == SUFFIX


def write_statement_file(
    library: Library, statement_id: int, author: str, out: Path, steps: Steps | None = None
) -> None:
    """Write the statement with all that ``author`` and others decided and wrote on it to ``out``.

    The same content makes the same bytes. Raises ExportError if ``out`` cannot be written,
    NotFoundError if there is no such statement, CancelledError if ``steps`` were cancelled; then
    ``out`` is as it was.
    """
    steps = steps or Steps()
    with replacing(out, ExportError) as beside:
        content = packet_bytes(packet_of(library, statement_id, author), steps)
        steps.check()
        beside.write_bytes(content)


def packet_bytes(packet: Packet, steps: Steps | None = None) -> bytes:
    """Return the statement file of ``packet``."""
    parts = {_STATEMENT: _json(packet_object(packet))}
    if packet.original is not None:
        parts[_ORIGINAL] = packet.original.content
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "author": packet.author,
        "parts": {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()},
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        members = [(_MANIFEST, _json(manifest)), *parts.items()]
        for name, data in (steps or Steps()).through(members):
            about = zipfile.ZipInfo(name, _NO_TIME)
            about.compress_type = zipfile.ZIP_DEFLATED
            about.create_system = 3
            about.external_attr = 0o644 << 16
            archive.writestr(about, data)
    return target.getvalue()


def read_statement_file(path: Path) -> Packet:
    """Return what a statement file holds.

    Raises ExchangeError if it cannot be read, is none, was made by a newer Briefreader, or is not
    as it should be; nothing of it is ever written to the disk.
    """
    content = _content(path)
    if not zipfile.is_zipfile(io.BytesIO(content)):
        raise ExchangeError(
            mark("errors", "{path} is damaged, or no statement file; ask for it anew."), path=path
        )
    try:
        archive = Archive(path, content)
        foreign = archive.names - _NAMES
        if foreign or not archive.names:
            raise _not_one(path)
        manifest = Fields(_parsed(archive.read(_MANIFEST)), _MANIFEST)
        _check_manifest(manifest, path)
        statement = archive.read(_STATEMENT)
        original = archive.read(_ORIGINAL) if _ORIGINAL in archive.names else None
    except DocumentError as error:
        raise ExchangeError(
            mark("errors", "The file cannot be taken in. {reason}"), reason=error
        ) from error
    parts = manifest.part("parts")
    _check_part(parts, _STATEMENT, statement)
    if original is not None:
        _check_part(parts, _ORIGINAL, original)
    return packet_from(_parsed(statement), manifest.text("author"), original)


def _check_manifest(manifest: Fields, path: Path) -> None:
    if manifest.text("format") != FORMAT:
        raise _not_one(path)
    if manifest.whole("version", 1, 10**6) > VERSION:
        raise ExchangeError(
            mark("errors", "{path} was made by a newer Briefreader; update yours to take it in."),
            path=path,
        )


def _check_part(parts: Fields, name: str, data: bytes) -> None:
    if parts.text(name) != hashlib.sha256(data).hexdigest():
        raise ExchangeError(
            mark("errors", "The file was changed after it was made ({name}); ask for it anew."),
            name=name,
        )


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            limit = MAX_BYTES // (1024 * 1024)
            raise ExchangeError(
                mark("errors", "{path} is larger than {limit} MB; it was not read."),
                path=path,
                limit=limit,
            )
        return path.read_bytes()
    except OSError as error:
        raise ExchangeError(
            mark("errors", "{path} cannot be read ({reason})."), path=path, reason=error.strerror
        ) from error


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _parsed(data: bytes) -> object:
    """Return the JSON in ``data``; the numbers that JSON does not have are refused."""

    def refuse(_name: str) -> Never:
        raise ValueError

    try:
        parsed: object = json.loads(data.decode("utf-8"), parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise ExchangeError(
            mark("errors", "The file is damaged: its content cannot be read; ask for it anew.")
        ) from error
    return parsed


def _not_one(path: Path) -> ExchangeError:
    return ExchangeError(
        mark("errors", "{path} is not a statement file of Briefreader; nothing was taken in."),
        path=path,
    )
