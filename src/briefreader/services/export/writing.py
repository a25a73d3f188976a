"""Writes statements of a library to a file in the format that the file's ending names."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefreader.errors import ExportError
from briefreader.library.database import Library
from briefreader.services.export import (
    calendar,
    citations,
    csv_table,
    json_records,
    markdown_list,
    refi_qda,
    web_annotations,
)
from briefreader.services.export.steps import Steps
from briefreader.services.files import replacing
from briefreader.wording import mark

Write = Callable[[Library, Sequence[int], Path, Steps], None]
"""Writes the statements with these ids, in this order, to a file that is there and empty."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file; ``ending`` such as ".csv", ``name`` marked for translation."""

    ending: str
    name: str
    write: Write


_ALL = (
    Format(".csv", mark("export", "Table of commitments (CSV)"), csv_table.write),
    Format(".json", mark("export", "Everything as data (JSON)"), json_records.write),
    Format(".md", mark("export", "Commitments and notes (Markdown)"), markdown_list.write),
    Format(".ics", mark("export", "Due dates (iCalendar)"), calendar.write),
    Format(".jsonld", mark("export", "Annotations (W3C Web Annotation)"), web_annotations.write),
    Format(".qdpx", mark("export", "Coded project (REFI-QDA)"), refi_qda.write),
    Format(".bib", mark("export", "Citations (BibTeX)"), citations.write_bibtex),
    Format(".csl.json", mark("export", "Citations (CSL-JSON)"), citations.write_csl),
)
FORMATS: Mapping[str, Format] = {each.ending: each for each in _ALL}
"""The formats by their endings, in the order in which they are offered."""


def format_of(out: Path) -> Format | None:
    """Return the format that the name of ``out`` ends in, None if it is none."""
    name = out.name.lower()
    endings = [each for each in FORMATS if name.endswith(each)]
    return FORMATS[max(endings, key=len)] if endings else None


def export(
    library: Library, statement_ids: Sequence[int], out: Path, steps: Steps | None = None
) -> None:
    """Write the statements with these ids to ``out``, which is replaced whole or not at all.

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
        chosen.write(library, statement_ids, beside, steps or Steps())
