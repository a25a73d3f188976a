"""Writer of statement files; docs/formats.md describes them."""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.errors import ExportError
from briefreader.library.database import Library
from briefreader.library.reading_warnings import wording_values
from briefreader.library.records import Annotation, Bookmark, Commitment, Original, Statement
from briefreader.services.comparison.shared_alignments import (
    SharedAlignment,
    alignment_values,
    shared_alignments,
)
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import records_of
from briefreader.services.files import replacing
from briefreader.services.follow_up.histories import History
from briefreader.services.record_codec import (
    Json,
    annotation_values,
    bookmark_values,
    commitment_values,
    history_values,
    metadata_values,
    span_values,
    term_values,
    theme_values,
)
from briefreader.services.statements.public_source import public_source
from briefreader.translatable import Wording

SUFFIX = ".briefstatement"
FORMAT = "briefreader-statement"
VERSION = 2
MANIFEST, STATEMENT, ORIGINAL = "manifest.json", "statement.json", "original"
# The earliest time that a zip archive can tell: the same statement makes the same bytes.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedStatement:
    """One statement with all that was decided and written on it, apart from any library.

    ``author`` is who shares it. Commitments are numbered from 1 by their ids, in text order, and
    notes on them name these numbers, as do the keys of ``histories``. ``themes`` are those of the
    commitments; ``alignments`` what was judged of them and those of other statements, ``warnings``
    what is to be known of how the text was read.
    """

    author: str
    statement: Statement
    original: Original | None
    themes: tuple[Theme, ...]
    commitments: tuple[Commitment, ...]
    annotations: tuple[Annotation, ...]
    bookmarks: tuple[Bookmark, ...]
    histories: Mapping[int, History] = field(default_factory=dict)
    alignments: tuple[SharedAlignment, ...] = ()
    warnings: tuple[Wording, ...] = ()


def shared_statement(library: Library, statement_id: int, author: str) -> SharedStatement:
    """Return the statement as it is shared; raises NotFoundError if the library has none such.

    Of a source that is a path of this computer the file's name is left.
    """
    records = records_of(library, library.statements.get(statement_id))
    statement = records.statement
    numbers = {each.id: number for number, each in enumerate(records.commitments, 1)}
    used = {key for each in records.commitments for key in each.themes}
    return SharedStatement(
        author=author,
        statement=replace(statement, id=0, trashed=False, source=public_source(statement.source)),
        original=library.statements.original_file(statement_id),
        themes=tuple(each for each in library.themes.all() if each.key in used),
        commitments=tuple(
            replace(each, id=numbers[each.id], statement_id=0) for each in records.commitments
        ),
        annotations=tuple(
            replace(each, id=0, statement_id=0, commitment_id=numbers.get(each.commitment_id or 0))
            for each in records.annotations
        ),
        bookmarks=tuple(replace(each, id=0, statement_id=0) for each in records.bookmarks),
        histories={
            numbers[each]: history for each, history in records.histories.items() if each in numbers
        },
        alignments=shared_alignments(library, statement_id),
        warnings=library.reading_warnings.of_text(statement_id, statement.digest),
    )


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
        content = statement_file(shared_statement(library, statement_id, author), steps)
        steps.check()
        beside.write_bytes(content)


def statement_file(shared: SharedStatement, steps: Steps | None = None) -> bytes:
    """Return the content of the statement file."""
    parts = {STATEMENT: _json(_values(shared))}
    if shared.original is not None:
        parts[ORIGINAL] = shared.original.content
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "author": shared.author,
        "parts": {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()},
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        members = [(MANIFEST, _json(manifest)), *parts.items()]
        for name, data in (steps or Steps()).through(members):
            about = zipfile.ZipInfo(name, _NO_TIME)
            about.compress_type = zipfile.ZIP_DEFLATED
            about.create_system = 3
            about.external_attr = 0o644 << 16
            archive.writestr(about, data)
    return target.getvalue()


def _values(shared: SharedStatement) -> Json:
    statement, original = shared.statement, shared.original
    return {
        "statement": {
            **metadata_values(statement),
            "digest": statement.digest,
            "text": statement.text,
        },
        "original": (
            {"name": original.name, "media_type": original.media_type} if original else None
        ),
        "themes": [{**theme_values(each), "terms": term_values(each)} for each in shared.themes],
        "commitments": [
            {
                **span_values(each.span),
                "quote": each.quote,
                **commitment_values(each),
                "history": history_values(shared.histories.get(each.id, ())),
            }
            for each in shared.commitments
        ],
        "annotations": [_annotation(each) for each in shared.annotations],
        "bookmarks": [bookmark_values(each) for each in shared.bookmarks],
        "alignments": [alignment_values(each) for each in shared.alignments],
        # Files of most statements are as they were before there were any.
        **({"warnings": list(map(wording_values, shared.warnings))} if shared.warnings else {}),
    }


def _annotation(annotation: Annotation) -> Json:
    values = annotation_values(annotation)
    return {
        "target": values.pop("target"),
        "commitment": annotation.commitment_id,
        **span_values(annotation.span),
        "exact": annotation.exact,
        "prefix": annotation.prefix,
        "suffix": annotation.suffix,
        **values,
    }


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
