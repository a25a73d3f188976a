"""References to statements in RIS, for EndNote, Mendeley, Zotero and other reference managers.

A line for each value, with a tag of two letters and two spaces, a hyphen and a space, in UTF-8 with
CRLF; days are "2015/11/02/". See the "RIS Format Specifications" of Research Information Systems,
and for what programs make of it Zotero's translator.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefreader.documents.references.ris_names import unparted_name
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import each_statement
from briefreader.services.export.references import Reference, reference_to, write_entries

# A report is the only type that has a genre, a place and institutions wherever it is read.
_TYPE = "RPRT"


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write a reference for each statement, an empty line between two."""
    references = map(ris_reference, each_statement(library, statement_ids, steps))
    write_entries(path, references, newline="\r\n")


def ris_reference(statement: Statement) -> str:
    """Return the reference, each line ended by a line feed; what is not known is left out."""
    return "".join(f"{tag}  - {value}\n" for tag, value in _lines(reference_to(statement)))


def _lines(about: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPE
    yield "TI", about.title
    for each in about.authors:
        yield "AU", unparted_name(each)
    if about.date:
        yield "DA", _day(about.date)
        yield "PY", f"{about.date.year:04}"
    if about.genre:
        yield "M3", about.genre
    if about.place:
        yield "CY", about.place
    if about.language:
        yield "LA", about.language
    if about.address:
        yield "UR", about.address
    if about.accessed:
        yield "Y2", _day(about.accessed)
    yield "ER", ""


def _day(day: dt.date) -> str:
    return f"{day.year:04}/{day.month:02}/{day.day:02}/"
