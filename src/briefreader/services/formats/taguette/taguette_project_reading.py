"""Reader of Taguette's projects (.sqlite3): texts, highlights and tags."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from hashlib import sha256

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.documents.html_offsets import HtmlText
from briefreader.documents.html_text import html_paragraphs
from briefreader.errors import ExchangeError
from briefreader.library.taguette_projects import (
    TaguetteDocument,
    TaguetteHighlight,
    read_taguette_projects,
)
from briefreader.services.formats.bundle import IncomingBundle, IncomingRecord, IncomingStatement
from briefreader.services.formats.foreign_records import foreign_note
from briefreader.services.formats.taguette.highlight_records import HighlightRecords
from briefreader.services.formats.untaken import Untaken
from briefreader.text.anchoring import QuoteSelector, describe
from briefreader.text.span import Span
from briefreader.translatable import mark


def read(content: bytes, themes: Sequence[Theme], now: datetime) -> IncomingBundle:
    """Return the texts of the project in ``content``, with their highlights at their places.

    What is described of a document is a note on the whole of it; descriptions of projects, and of
    tags that are no themes, are counted. Raises ExchangeError if it is no project of Taguette's.
    """
    found = read_taguette_projects(content)
    names = {each.name.casefold() for each in themes}
    untaken = Counter(
        {
            Untaken.CODE_DESCRIPTIONS: found.project_descriptions
            + sum(path.casefold() not in names for path in found.tag_descriptions),
            Untaken.EMPTY_HIGHLIGHTS: found.damaged,
        }
    )
    records = HighlightRecords(themes, now)
    statements: list[IncomingStatement] = []
    for document in found.documents:
        try:
            text = HtmlText(document.contents)
        except RecursionError as error:
            raise ExchangeError(
                mark("errors", "The file’s texts are nested too deeply. Nothing was taken in.")
            ) from error
        if not text.text:
            untaken[Untaken.EMPTY_TEXTS] += 1
            continue
        statements.append(_statement(document, text, records, now))
    return IncomingBundle(statements=tuple(statements), untaken=untaken)


def _statement(
    document: TaguetteDocument, text: HtmlText, records: HighlightRecords, now: datetime
) -> IncomingStatement:
    found: list[IncomingRecord] = []
    if document.description.strip():
        about = foreign_note(Span(0, 0), document.description, (), (now, now), on_all=True)
        found.append(IncomingRecord(about))
    for number, highlight in enumerate(document.highlights):
        found += _records(highlight, text, records, str(number))
    return IncomingStatement(
        digest=sha256(text.text.encode()).hexdigest(),
        title=document.name,
        records=tuple(found),
        text=text.text,
        by_words=True,
    )


def _records(
    highlight: TaguetteHighlight, text: HtmlText, records: HighlightRecords, key: str
) -> Iterator[IncomingRecord]:
    """Yield what a highlight says at its place, by its words alone if that is not in the text."""
    span = text.span_of(text.place_of(highlight.start, highlight.end))
    if span is None:
        words = " ".join(html_paragraphs(highlight.snippet))
        return records.of(key, highlight.tags, QuoteSelector(words, "", ""))
    return records.of(key, highlight.tags, describe(text.text, span), span)
