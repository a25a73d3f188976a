"""References to statements, in BibTeX (LaTeX, reference managers) and CSL-JSON (Zotero, Pandoc)."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefreader.commitments.metadata.detection_coverage import is_unknown_language
from briefreader.commitments.model import Kind
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import each_statement
from briefreader.services.record_codec import Json
from briefreader.services.statements.public_source import web_address

_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f]")
_LITTLE = frozenset({"a", "an", "and", "by", "for", "from", "in", "of", "on", "the", "to", "with"})
_GENRES: Mapping[Kind, str] = {
    Kind.JOINT_STATEMENT: "Joint statement",
    Kind.COMMUNIQUE: "Communiqué",
    Kind.DECLARATION: "Declaration",
    Kind.SPEECH: "Speech",
    Kind.PRESS_RELEASE: "Press release",
}
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A statement as something to be cited; an empty field is not known."""

    key: str
    title: str
    authors: tuple[str, ...]
    genre: str
    place: str
    language: str
    address: str


def reference_to(statement: Statement) -> Reference:
    """Return the reference; the date stays with the statement."""
    return Reference(
        key=citation_key(statement),
        title=_one_line(statement.title) or "Untitled statement",
        authors=tuple(filter(None, map(_one_line, statement.parties))),
        genre=_GENRES.get(statement.kind, ""),
        place=_one_line(statement.place),
        language="" if is_unknown_language(statement.language) else statement.language,
        address=web_address(statement.source),
    )


def citation_key(statement: Statement) -> str:
    """Return a key such as "unitedstates2015joint-3fa2c1d0", of ASCII letters, digits, hyphens.

    It ends in the beginning of the text's SHA-256, so it depends on no other statement and no two
    statements share one.
    """
    party = _plain(statement.parties[0]) if statement.parties else ""
    year = f"{statement.date.year:04}" if statement.date else ""
    words = (_plain(word) for word in statement.title.split())
    first = next((word for word in words if word and word not in _LITTLE), "")
    return f"{(party + year + first)[:40] or 'statement'}-{statement.digest[:8]}"


def write_bibtex(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write an entry for each statement, in UTF-8."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        separator = ""
        for statement in each_statement(library, statement_ids, steps):
            file.write(separator + bibtex_entry(statement))
            separator = "\n"


def bibtex_entry(statement: Statement) -> str:
    """Return the entry; the title and each party keep their capitals."""
    key = reference_to(statement).key
    fields = "".join(f"  {name} = {value},\n" for name, value in _bibtex_fields(statement))
    return f"@misc{{{key},\n{fields}}}\n"


def write_csl_json(
    library: Library, statement_ids: Sequence[int], path: Path, steps: Steps
) -> None:
    """Write an array with an item for each statement."""
    items = [csl_item(each) for each in each_statement(library, statement_ids, steps)]
    text = json.dumps(items, ensure_ascii=False, indent=2) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def csl_item(statement: Statement) -> Json:
    """Return the item; what is not known is left out."""
    about = reference_to(statement)
    day = statement.date
    fields = {
        "id": about.key,
        "type": "speech" if statement.kind is Kind.SPEECH else "document",
        "title": about.title,
        "author": [{"literal": each} for each in about.authors],
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None,
        "genre": about.genre,
        "publisher-place": about.place,
        "language": about.language,
        "URL": about.address,
    }
    return {name: value for name, value in fields.items() if value}


def latex_escaped(text: str) -> str:
    """Return ``text`` with what LaTeX would take for commands written out."""
    return _SPECIAL.sub(lambda found: _WRITTEN.get(found[0], f"\\{found[0]}"), text)


def _bibtex_fields(statement: Statement) -> Iterator[tuple[str, str]]:
    about = reference_to(statement)
    yield "title", f"{{{{{latex_escaped(about.title)}}}}}"
    if about.authors:
        yield (
            "author",
            f"{{{' and '.join(f'{{{latex_escaped(each)}}}' for each in about.authors)}}}",
        )
    if statement.date:
        yield "date", f"{{{statement.date.isoformat()}}}"
        yield "year", f"{{{statement.date.year}}}"
        yield "month", _MONTHS[statement.date.month - 1]
    if about.genre:
        yield "howpublished", f"{{{latex_escaped(about.genre)}}}"
    if about.place:
        yield "address", f"{{{latex_escaped(about.place)}}}"
    if about.language:
        yield "langid", f"{{{latex_escaped(about.language)}}}"
    if about.address:
        yield "url", f"{{{about.address}}}"


def _plain(text: str) -> str:
    """Return the ASCII letters and digits of ``text`` in small letters, accents left out."""
    decomposed = unicodedata.normalize("NFKD", text).lower()
    return "".join(each for each in decomposed if each.isascii() and each.isalnum())


def _one_line(text: str) -> str:
    return " ".join(_UNPRINTABLE.sub("", text).split())
