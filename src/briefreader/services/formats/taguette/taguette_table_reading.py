"""Reader of the tables that Taguette exports: its highlights, and its codebook.

Which of them a file is, its heads tell. A highlight has a row for each of its tags.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.errors import ExchangeError
from briefreader.services.formats.bundle import IncomingBundle, IncomingRecord, IncomingStatement
from briefreader.services.formats.codebook.code_themes import ForeignCode, themes_of
from briefreader.services.formats.taguette.highlight_records import HighlightRecords
from briefreader.services.formats.taguette.tables import Row, rows_of
from briefreader.services.formats.untaken import Untaken
from briefreader.text.anchoring import QuoteSelector
from briefreader.translatable import mark

_HIGHLIGHTS = {"document", "tag", "content"}
_NAMES = ("tag", "name", "path")
"""What Taguette takes for the name of a code."""
_DESCRIPTION = "description"


def read(path: Path, content: bytes, themes: Sequence[Theme], now: datetime) -> IncomingBundle:
    """Return the highlights, or the codes as themes, that the table in ``content`` holds.

    Raises DocumentError if it is damaged, ExchangeError if it is neither table of Taguette's.
    """
    rows = rows_of(path, content)
    heads = rows[0].keys()
    if heads >= _HIGHLIGHTS:
        return _highlights(rows, HighlightRecords(themes, now))
    named = [name for name in _NAMES if name in heads]
    if len(named) == 1 and (_DESCRIPTION in heads or len(heads) == 1):
        return _codebook(rows, named[0], themes)
    raise ExchangeError(
        mark(
            "errors",
            "{name}: the table is none of Taguette’s. Its highlights have the columns "
            "{highlights}; its codebook has {codes}.",
        ),
        name=path.name,
        highlights="id, document, tag, content",
        codes="tag, description",
    )


def _codebook(rows: Sequence[Row], name: str, themes: Sequence[Theme]) -> IncomingBundle:
    codes = [
        ForeignCode(name=" ".join(row[name].split()), description=row.get(_DESCRIPTION, ""))
        for row in rows
        if row[name]
    ]
    return IncomingBundle(statements=(), codebook=themes_of(codes, themes))


def _highlights(rows: Sequence[Row], records: HighlightRecords) -> IncomingBundle:
    untaken: Counter[Untaken] = Counter()
    tags: dict[tuple[str, str, str], list[str]] = {}
    for row in rows:
        if not row["content"]:
            untaken[Untaken.EMPTY_HIGHLIGHTS] += any(row.values())
            continue
        highlight = row["document"], row.get("id", ""), row["content"]
        tags.setdefault(highlight, []).append(row["tag"])
    found: dict[str, list[IncomingRecord]] = {}
    for number, ((document, _, words), given) in enumerate(tags.items()):
        of_document = found.setdefault(document, [])
        of_document += records.of(str(number), given, QuoteSelector(words, "", ""))
    statements = tuple(
        IncomingStatement(digest="", title=title, records=tuple(those), by_words=True)
        for title, those in found.items()
    )
    return IncomingBundle(statements=statements, untaken=untaken)
