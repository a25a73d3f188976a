"""Statements as references: what is to be said of each where it is cited."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from briefreader.commitments.metadata.detection_coverage import is_unknown_language
from briefreader.commitments.model import Kind
from briefreader.library.records import Statement
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A statement as something to be cited, each text on one line; what is empty is not known.

    ``language`` is its code. ``accessed`` is the day (UTC) on which it came into the library; only
    what has an address of the web has been accessed.
    """

    key: str
    title: str
    authors: tuple[str, ...]
    date: dt.date | None
    genre: str
    place: str
    language: str
    address: str
    accessed: dt.date | None


def reference_to(statement: Statement) -> Reference:
    """Return what is to be said of the statement."""
    address = web_address(statement.source)
    return Reference(
        key=citation_key(statement),
        title=_one_line(statement.title) or "Untitled statement",
        authors=tuple(filter(None, map(_one_line, statement.parties))),
        date=statement.date,
        genre=_GENRES.get(statement.kind, ""),
        place=_one_line(statement.place),
        language="" if is_unknown_language(statement.language) else statement.language,
        address=address,
        accessed=statement.imported.astimezone(dt.UTC).date() if address else None,
    )


def write_entries(path: Path, entries: Iterable[str], newline: str = "\n") -> None:
    """Write the entries in UTF-8, an empty line between two; ``newline`` ends their lines."""
    with path.open("w", encoding="utf-8", newline=newline) as file:
        for number, entry in enumerate(entries):
            file.write(f"\n{entry}" if number else entry)


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


def _plain(text: str) -> str:
    """Return the ASCII letters and digits of ``text`` in small letters, accents left out."""
    decomposed = unicodedata.normalize("NFKD", text).lower()
    return "".join(each for each in decomposed if each.isascii() and each.isalnum())


def _one_line(text: str) -> str:
    return " ".join(_UNPRINTABLE.sub("", text).split())
