"""Highlights of Taguette as records: a tag is a theme if it has the name of one."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Annotation, Commitment
from briefreader.services.formats.bundle import IncomingRecord
from briefreader.services.formats.foreign_records import foreign_commitment, foreign_note
from briefreader.text.anchoring import QuoteSelector
from briefreader.text.span import Span


class HighlightRecords:
    """Makes records of highlights; ``themes`` are those that tags may stand for, ``now`` is when.

    Taguette does not say who has highlighted, nor when.
    """

    def __init__(self, themes: Sequence[Theme], now: datetime) -> None:
        self._keys = {each.name.casefold(): each.key for each in themes}
        self._times = now, now

    def of(
        self, key: str, tags: Sequence[str], quote: QuoteSelector, span: Span | None = None
    ) -> Iterator[IncomingRecord]:
        """Yield what the highlight ``key`` says of its words, at ``span`` if that is known.

        Its themes make a commitment, its other tags a note, and so does a highlight without any.
        """
        known = {each: self._keys.get(each.casefold()) for each in tags if each}
        themes = tuple(dict.fromkeys(theme for theme in known.values() if theme))
        others = tuple(each for each, theme in known.items() if not theme)
        place = span or Span(0, 0)
        records: list[Commitment | Annotation] = []
        if themes:
            records.append(foreign_commitment(place, themes, None, ""))
        if others or not themes:
            records.append(foreign_note(place, "", others, self._times))
        for record in records:
            yield IncomingRecord(record, quote=quote, has_place=span is not None, key=key)
