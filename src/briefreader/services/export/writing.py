"""Writer of a library's statements to a file, in the format that the file's ending names."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from briefreader.errors import ExportError
from briefreader.library.database import Library
from briefreader.services.export import (
    bibtex_references,
    calendar,
    csl_references,
    json_objects,
    ris_references,
    table,
)
from briefreader.services.export.csv_writing import Separator
from briefreader.services.export.progress import Steps
from briefreader.services.files import replacing
from briefreader.services.formats.web_annotations import web_annotations_writing as web_annotations
from briefreader.translatable import mark

Write = Callable[[Library, Sequence[int], Path, Steps], None]
"""Writes the statements with these ids, in this order, to a file that is there and empty."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file; ``ending`` such as ".csv" or ".csl.json".

    ``name`` and ``about``, a sentence without a full stop on what is in it and what it is for, are
    marked for translation under "exports".
    """

    ending: str
    name: str
    write: Write
    about: str = ""


def _write_workbook(library: Library, ids: Sequence[int], out: Path, steps: Steps) -> None:
    from briefreader.services.export import workbook

    workbook.write(library, ids, out, steps)


def _write_markdown(library: Library, ids: Sequence[int], out: Path, steps: Steps) -> None:
    from briefreader.services.export import markdown_export

    markdown_export.write(library, ids, out, steps)


def _write_refi_qda(library: Library, ids: Sequence[int], out: Path, steps: Steps) -> None:
    from briefreader.services.formats.refi_qda import refi_qda_writing

    refi_qda_writing.write(library, ids, out, steps)


def _write_codebook(library: Library, ids: Sequence[int], out: Path, steps: Steps) -> None:
    from briefreader.services.formats.codebook import codebook_writing

    codebook_writing.write(library, ids, out, steps)


def _write_vault(library: Library, ids: Sequence[int], out: Path, steps: Steps) -> None:
    from briefreader.services.formats.vault import vault_writing

    vault_writing.write(library, ids, out, steps)


CALENDAR = ".ics"
"""The ending of the format that can ring."""
CSV = ".csv"
"""The ending of the format that has separators."""
_FORMATS = (
    Format(
        CSV,
        mark("exports", "Table of commitments"),
        table.write,
        mark("exports", "One row for each commitment, for a spreadsheet or statistics"),
    ),
    Format(
        ".json",
        mark("exports", "Data"),
        json_objects.write,
        mark("exports", "Texts, commitments, notes and bookmarks, for other programs"),
    ),
    Format(
        ".xlsx",
        mark("exports", "Workbook of commitments"),
        _write_workbook,
        mark("exports", "One row for each commitment, with dates as dates, for a spreadsheet"),
    ),
    Format(
        ".md",
        mark("exports", "Commitments and notes"),
        _write_markdown,
        mark("exports", "Markdown by theme, to read and to go on writing"),
    ),
    Format(
        ".vault.zip",
        mark("exports", "Obsidian vault"),
        _write_vault,
        mark("exports", "A folder with a note for each statement, to work in and bring back"),
    ),
    Format(
        CALENDAR,
        mark("exports", "Calendar of due dates"),
        calendar.write,
        mark("exports", "An entry for each commitment with a due date, for any calendar"),
    ),
    Format(
        ".jsonld",
        mark("exports", "W3C Web Annotations"),
        web_annotations.write,
        mark("exports", "Commitments, notes and bookmarks with quote and position selectors"),
    ),
    Format(
        ".qdpx",
        mark("exports", "REFI-QDA project"),
        _write_refi_qda,
        mark("exports", "Coded texts for QualCoder, NVivo, ATLAS.ti and MAXQDA"),
    ),
    Format(
        ".qdc",
        mark("exports", "Codebook"),
        _write_codebook,
        mark("exports", "All themes of the library as codes, for the same programs"),
    ),
    Format(
        ".bib",
        mark("exports", "References for LaTeX"),
        bibtex_references.write,
        mark("exports", "BibTeX, an entry for each statement"),
    ),
    Format(
        ".csl.json",
        mark("exports", "References for Zotero and Pandoc"),
        csl_references.write,
        mark("exports", "CSL-JSON, an entry for each statement"),
    ),
    Format(
        ".ris",
        mark("exports", "References for EndNote and Mendeley"),
        ris_references.write,
        mark("exports", "RIS, an entry for each statement"),
    ),
)
FORMATS: Mapping[str, Format] = {each.ending: each for each in _FORMATS}
"""The formats by their endings, in the order in which they are offered."""


def export(
    library: Library,
    statement_ids: Sequence[int],
    out: Path,
    steps: Steps | None = None,
    *,
    alarm: int | None = None,
    separator: Separator = Separator.COMMA,
) -> None:
    """Write the statements with these ids to ``out``, which is replaced whole or not at all.

    With ``alarm`` a calendar rings so many days before what is due, ``separator`` is that of CSV;
    other formats take no notice.
    Raises ExportError if the ending names no format or the file cannot be written, CancelledError
    if ``steps`` were cancelled, NotFoundError if the library lacks a statement.
    """
    chosen = format_of(out)
    if chosen is None:
        raise ExportError(
            mark("errors", "{name}: nothing is exported as this; end the name in {endings}."),
            name=out.name,
            endings=", ".join(FORMATS),
        )
    with replacing(out, ExportError) as beside:
        write = chosen.write
        if alarm is not None and chosen.ending == CALENDAR:
            write = partial(calendar.write, alarm=alarm)
        elif chosen.ending == CSV:
            write = partial(table.write, separator=separator)
        write(library, statement_ids, beside, steps or Steps())


def format_of(out: Path) -> Format | None:
    """Return the format that the file's ending names, the longest where several fit."""
    name = out.name.lower()
    fitting = (each for each in FORMATS.values() if name.endswith(each.ending))
    found = max(fitting, key=lambda each: len(each.ending), default=None)
    # A name that is nothing but an ending has none.
    return found if found and len(name) > len(found.ending) else None
