"""Export of notes from many statements: those that are listed, in their order."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from briefreader.errors import ExportError
from briefreader.library.database import Library
from briefreader.library.listed_notes import ListedNote
from briefreader.library.records import Annotation, StatementSummary
from briefreader.services.export.csv_writing import ENCODING, CsvWriter, Separator
from briefreader.services.export.markdown_export import notes_chapter
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import each_records, each_statement
from briefreader.services.files import replacing
from briefreader.services.formats.web_annotations import web_annotations_writing as web_annotations
from briefreader.services.statements.public_source import public_source

Notes = Sequence[ListedNote]
ENDINGS = (".csv", ".md", ".jsonld")
COLUMNS = (
    "id", "statement", "title", "date", "parties", "source", "target", "quote", "start", "end",
    "note", "tags", "colour", "author", "created", "modified",
)  # fmt: skip


def export_notes(
    library: Library,
    notes: Notes,
    out: Path,
    steps: Steps | None = None,
    separator: Separator = Separator.COMMA,
) -> None:
    """Write these notes to ``out``, whole or not at all; those that have gone are left out.

    The ending is one of ``ENDINGS``; ``separator`` is that of a CSV file. A table has them in their
    order; the other formats put those of a statement together, where its first one stands. Raises
    ExportError if the file cannot be written, CancelledError if ``steps`` were cancelled,
    NotFoundError if a statement has gone.
    """
    ending, steps = out.suffix.lower(), steps or Steps()
    with replacing(out, ExportError) as beside:
        if ending == ".csv":
            _write_csv(library, notes, beside, steps, separator)
        else:
            _WRITERS[ending](library, notes, beside, steps)


def _write_csv(
    library: Library, notes: Notes, path: Path, steps: Steps, separator: Separator
) -> None:
    about = library.statements.summaries_of(_statements(notes))
    found = {
        each.id: each
        for statement_id in steps.through(_statements(notes))
        for each in library.annotations.of_statement(statement_id)
    }
    with path.open("w", encoding=ENCODING, newline="") as file:
        rows = CsvWriter(file, separator)
        rows.row(COLUMNS)
        for each in notes:
            note = found.get(each.id)
            if note is not None and note.statement_id in about:
                rows.row(_cells(about[note.statement_id], note))


def _cells(about: StatementSummary, note: Annotation) -> Iterator[object]:
    values: dict[str, object] = {
        "id": note.id,
        "statement": note.statement_id,
        "title": about.title,
        "date": about.date.isoformat() if about.date else None,
        "parties": "; ".join(about.parties),
        "source": public_source(about.source),
        "target": note.target.value,
        "quote": note.exact,
        "start": note.span.start,
        "end": note.span.end,
        "note": note.note,
        "tags": "; ".join(note.tags),
        "colour": note.colour,
        "author": note.author,
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
    }
    for column in COLUMNS:
        yield values[column]


def _write_markdown(library: Library, notes: Notes, path: Path, steps: Steps) -> None:
    wanted = _by_statement(notes)
    names_authors = len({each.author for each in notes if each.author}) > 1
    with path.open("w", encoding="utf-8", newline="\n") as file:
        separator = ""
        for statement in each_statement(library, tuple(wanted), steps):
            there = {each.id: each for each in library.annotations.of_statement(statement.id)}
            chosen = [there[key] for key in wanted[statement.id] if key in there]
            chapter = notes_chapter(statement, chosen, names_authors=names_authors)
            file.write(separator + chapter)
            separator = "\n"


def _write_annotations(library: Library, notes: Notes, path: Path, steps: Steps) -> None:
    records = each_records(library, _statements(notes), steps)
    web_annotations.write_notes(library, records, {each.id for each in notes}, path)


def _by_statement(notes: Notes) -> Mapping[int, Sequence[int]]:
    """Return the ids of the notes of each statement, statements by their first note."""
    found: dict[int, list[int]] = {}
    for each in notes:
        found.setdefault(each.statement_id, []).append(each.id)
    return found


def _statements(notes: Notes) -> tuple[int, ...]:
    return tuple(_by_statement(notes))


_WRITERS: Mapping[str, Callable[[Library, Notes, Path, Steps], None]] = {
    ".md": _write_markdown,
    ".jsonld": _write_annotations,
}
