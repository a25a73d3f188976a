"""References in BibTeX and BibLaTeX, parsed by bibtexparser; its commands of TeX by pylatexenc."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import MonthIntMiddleware, SeparateCoAuthors
from bibtexparser.model import Entry
from pylatexenc.latex2text import (
    LatexNodes2Text,
    MacroTextSpec,
    get_default_latex_context_db,
)

from briefreader.documents.references.reference_entry import (
    ReferenceEntry,
    day_of,
    one_line,
    web_address,
    whole_day,
)
from briefreader.documents.references.reference_languages import language_code

_INSTITUTION = re.compile(r"\{(.*)\}", re.DOTALL)
# Zotero and JabRef write "name:path:type", entries parted by semicolons; a backslash escapes both.
_ESCAPED = re.compile(r"\\([:;\\])")
_APART = {":": "\x01", ";": "\x02", "\\": "\x03"}
# Those that pylatexenc does not know, or takes for a letter's accent.
_CHARACTERS = {
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciicircum": "^",
    "textasciitilde": "~",
}


def read_bibtex(text: str, name: str) -> Iterator[ReferenceEntry]:
    """Yield the references of ``text``; of several only those that name the file ``name``.

    To decode the commands of TeX takes long, so it is done for these only. An entry that cannot be
    parsed is passed over, as TeX does.
    """
    entries = _parsed(text)
    for entry in entries:
        if len(entries) == 1 or name in str(_field(entry, "file")).replace("\\", ""):
            yield _reference(entry)


# One file tells of many documents, each of which asks for it.
@lru_cache(maxsize=4)
def _parsed(text: str) -> tuple[Entry, ...]:
    library = parse_string(text, append_middleware=[MonthIntMiddleware(), SeparateCoAuthors()])
    return tuple(library.entries)


def _reference(entry: Entry) -> ReferenceEntry:
    decoded = _decoder()
    month_day = (_field(entry, each) for each in ("year", "month", "day"))
    authors = _field(entry, "author")
    return ReferenceEntry(
        title=one_line(decoded.latex_to_text(str(_field(entry, "title")))),
        date=whole_day(str(_field(entry, "date"))) or day_of(month_day),
        institutions=tuple(
            one_line(decoded.latex_to_text(each))
            for each in (authors if isinstance(authors, list) else ())
            if _INSTITUTION.fullmatch(each.strip())
        ),
        address=web_address(str(_field(entry, "url"))),
        language=language_code(str(_field(entry, "langid") or _field(entry, "language"))),
        files=tuple(_files(str(_field(entry, "file")))),
    )


@cache
def _decoder() -> LatexNodes2Text:
    known = get_default_latex_context_db()
    characters = [MacroTextSpec(name, character) for name, character in _CHARACTERS.items()]
    known.add_context_category("characters", macros=characters, prepend=True)
    return LatexNodes2Text(latex_context=known)


def _field(entry: Entry, key: str) -> object:
    """Return the value of a field, whatever the case of its name; nothing if there is none."""
    return next((each.value for each in entry.fields if each.key.lower() == key), "")


def _files(value: str) -> Iterator[str]:
    escaped = _ESCAPED.sub(lambda found: _APART[found[1]], value)
    for one in escaped.split(";"):
        parts = one.split(":")
        # A path of Windows has a colon of its own.
        path = ":".join(parts[1:-1]) if len(parts) > 2 else parts[0]
        for character, stand_in in _APART.items():
            path = path.replace(stand_in, character)
        if path.strip():
            yield path.strip()
