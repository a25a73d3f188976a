"""Citations of statements, for BibTeX and for Zotero and other users of CSL-JSON."""

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.contract import Json
from briefreader.services.export.steps import Steps

_SPECIAL = re.compile(r"[\\{}$&#^_%~]")
_LATEX = {
    "\\": r"\textbackslash{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}
_KEY_WORDS = 3


def write_bibtex(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write an entry ``@misc`` for each statement, in UTF-8 (biber, and BibTeX since 2010)."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for key, statement in _keyed(library, statement_ids, steps):
            file.write(_bibtex(key, statement))


def write_csl(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write the statements as CSL-JSON (https://citeproc-js.readthedocs.io, "CSL-JSON")."""
    items = [_csl(key, each) for key, each in _keyed(library, statement_ids, steps)]
    path.write_text(json.dumps(items, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _keyed(
    library: Library, statement_ids: Sequence[int], steps: Steps
) -> Iterator[tuple[str, Statement]]:
    """Yield each statement with a key of its own, made of its words and year."""
    used: set[str] = set()
    for statement_id in steps.through(statement_ids):
        statement = library.statements.get(statement_id)
        plain = unicodedata.normalize("NFKD", f"{' '.join(statement.parties)} {statement.title}")
        words = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode().lower())
        year = str(statement.date.year) if statement.date else "undated"
        stem = "-".join([*words[:_KEY_WORDS], year])
        key = stem if stem not in used else f"{stem}-{statement.id}"
        used.add(key)
        yield key, statement


def _bibtex(key: str, statement: Statement) -> str:
    fields = {"title": f"{{{_latex(statement.title)}}}"}
    if statement.parties:
        fields["author"] = " and ".join(f"{{{_latex(party)}}}" for party in statement.parties)
    if statement.date:
        fields["year"] = str(statement.date.year)
        fields["date"] = statement.date.isoformat()
    if statement.place:
        fields["address"] = _latex(statement.place)
    if _is_address(statement.source):
        fields["url"] = re.sub(r"[{}\\\s]", "", statement.source)
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items()]
    return "\n".join([f"@misc{{{key},", *lines, "}", "", ""])


def _csl(key: str, statement: Statement) -> Json:
    item: Json = {"id": key, "type": "document", "title": statement.title}
    if statement.parties:
        item["author"] = [{"literal": party} for party in statement.parties]
    if statement.date:
        day = statement.date
        item["issued"] = {"date-parts": [[day.year, day.month, day.day]]}
    if statement.place:
        item["publisher-place"] = statement.place
    if statement.language:
        item["language"] = statement.language
    if _is_address(statement.source):
        item["URL"] = statement.source
    return item


def _is_address(source: str) -> bool:
    return source.startswith(("http://", "https://"))


def _latex(text: str) -> str:
    """Return ``text`` on one line, with what LaTeX takes for commands escaped."""
    line = " ".join(text.split())
    return _SPECIAL.sub(lambda found: _LATEX.get(found[0], f"\\{found[0]}"), line)
