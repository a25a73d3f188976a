"""References to statements in BibTeX, for LaTeX (BibLaTeX too) and reference managers."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefreader.documents.references.reference_languages import babel_name
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import each_statement
from briefreader.services.export.references import Reference, reference_to, write_entries

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPECIAL = re.compile(r"[\\{}#$%&_~^]")
_WRITTEN = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
# By their names where they do not pair: BibTeX counts every brace, escaped or not.
_LONE_BRACES = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write an entry for each statement, in UTF-8."""
    write_entries(path, map(bibtex_entry, each_statement(library, statement_ids, steps)))


def bibtex_entry(statement: Statement) -> str:
    """Return the entry; the title and each party keep their capitals."""
    about = reference_to(statement)
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(about))
    return f"@misc{{{about.key},\n{fields}}}\n"


def latex_escaped(text: str) -> str:
    """Return ``text`` with what LaTeX would take for commands written out."""
    written = _WRITTEN if _braces_pair(text) else _WRITTEN | _LONE_BRACES
    return _SPECIAL.sub(lambda found: written.get(found[0], f"\\{found[0]}"), text)


def _braces_pair(text: str) -> bool:
    """Tell whether each brace in ``text`` that opens is closed, and the other way about."""
    depth = 0
    for each in text:
        depth += {"{": 1, "}": -1}.get(each, 0)
        if depth < 0:
            return False
    return depth == 0


def _fields(about: Reference) -> Iterator[tuple[str, str]]:
    """Yield the fields of BibTeX, and those of BibLaTeX for what it has none for."""
    yield "title", _braced(_braced(latex_escaped(about.title)))
    if about.authors:
        # In braces of its own each is an institution.
        yield "author", _braced(" and ".join(_braced(latex_escaped(one)) for one in about.authors))
    if about.date:
        yield "date", _braced(about.date.isoformat())
        yield "year", _braced(f"{about.date.year:04}")
        yield "month", _MONTHS[about.date.month - 1]
    if about.genre:
        yield "type", _braced(latex_escaped(about.genre))
    if about.place:
        yield "address", _braced(latex_escaped(about.place))
    if name := babel_name(about.language):
        yield "langid", _braced(name)
    elif about.language:
        yield "language", _braced(latex_escaped(about.language))
    if about.address:
        yield "url", _braced(about.address)
    if about.accessed:
        yield "urldate", _braced(about.accessed.isoformat())


def _braced(value: str) -> str:
    return f"{{{value}}}"
