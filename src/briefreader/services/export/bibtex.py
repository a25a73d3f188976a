"""BibTeX: a reference to each statement, for LaTeX and for reference managers."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.export.citing import reference_to
from briefreader.services.export.records import each_statement
from briefreader.services.export.steps import Steps

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPECIAL = re.compile(r"[\\{}#$%&_~^]")
# Braces by their names: BibTeX counts every brace, escaped or not.
_WRITTEN = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write an entry for each statement, in UTF-8."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        separator = ""
        for statement in each_statement(library, statement_ids, steps):
            file.write(separator + entry(statement))
            separator = "\n"


def entry(statement: Statement) -> str:
    """Return the entry; the title and each party keep their capitals."""
    key = reference_to(statement).key
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(statement))
    return f"@misc{{{key},\n{fields}}}\n"


def escaped(text: str) -> str:
    """Return ``text`` with what LaTeX would take for commands written out."""
    return _SPECIAL.sub(lambda found: _WRITTEN.get(found[0], f"\\{found[0]}"), text)


def _fields(statement: Statement) -> Iterator[tuple[str, str]]:
    about = reference_to(statement)
    yield "title", f"{{{{{escaped(about.title)}}}}}"
    if about.authors:
        yield "author", f"{{{' and '.join(f'{{{escaped(each)}}}' for each in about.authors)}}}"
    if statement.date:
        yield "date", f"{{{statement.date.isoformat()}}}"
        yield "year", f"{{{statement.date.year}}}"
        yield "month", _MONTHS[statement.date.month - 1]
    if about.genre:
        yield "howpublished", f"{{{escaped(about.genre)}}}"
    if about.place:
        yield "address", f"{{{escaped(about.place)}}}"
    if about.language:
        yield "langid", f"{{{escaped(about.language)}}}"
    if about.address:
        yield "url", f"{{{about.address}}}"
