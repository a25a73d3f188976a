"""What goes on a briefing: pure values, and how they are drawn from a statement's records."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from briefreader.commitments.model import Detection, DueDate, Metadata, Strength
from briefreader.commitments.taxonomy import Theme
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Origin,
    Review,
    Statement,
    Status,
)
from briefreader.services.briefing.words import one_line
from briefreader.services.due_dates import DueFigure, next_due
from briefreader.services.extraction import Extraction
from briefreader.services.note_text import plain_words
from briefreader.text.numbering import ParagraphNumbers

OTHER_THEME = "Other commitments"
_STRENGTH_RANK = {strength: rank for rank, strength in enumerate(Strength)}


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingItem:
    """One commitment; ``position`` is where its quote starts, in code points of the text.

    ``paragraph`` is the number by which it is cited, 0 if it has none; ``decided`` tells that a
    person confirmed it or made it by hand.
    """

    quote: str
    strength: Strength
    actors: tuple[str, ...]
    due: DueDate | None
    paragraph: int
    position: int
    decided: bool = False
    status: Status = Status.OPEN

    @property
    def rank(self) -> tuple[int, bool, bool]:
        """How important it is, least first: firm, then dated, then what a person decided."""
        return (_STRENGTH_RANK[self.strength], self.due is None, not self.decided)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeGroup:
    """The commitments of one theme, most important first; ``colour`` is "#rrggbb" or empty."""

    name: str
    colour: str
    items: tuple[BriefingItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigures:
    """The numbers at the head of a briefing; ``due`` holds the next due dates, soonest first."""

    by_strength: Mapping[Strength, int]
    due: tuple[DueFigure, ...]

    @property
    def total(self) -> int:
        """The number of commitments."""
        return sum(self.by_strength.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingNote:
    """A note of the user's on ``quote``; ``text`` is empty for a mere highlight.

    A note on the whole statement has no quote, and its ``paragraph`` is 0.
    """

    text: str
    quote: str
    paragraph: int
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingBookmark:
    """A place that the user named."""

    name: str
    paragraph: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """All that could stand on a statement's briefing; the page takes what fits.

    ``groups`` come most important first; ``notes`` those with words before mere highlights, each
    in text order. ``made`` is the day of the briefing.
    """

    title: str
    date: dt.date | None
    parties: tuple[str, ...]
    source: str
    figures: KeyFigures
    groups: tuple[ThemeGroup, ...]
    notes: tuple[BriefingNote, ...]
    bookmarks: tuple[BriefingBookmark, ...]
    made: dt.date


def compose(
    statement: Statement,
    commitments: Iterable[Commitment],
    bookmarks: Iterable[Bookmark],
    annotations: Iterable[Annotation],
    themes: Mapping[str, Theme],
    made: dt.date,
) -> Briefing:
    """Return the briefing of ``statement`` as the user left it; dismissed commitments are out."""
    kept = [each for each in commitments if each.review is not Review.DISMISSED]
    numbers = ParagraphNumbers(statement.text)
    notes = [
        BriefingNote(
            text=one_line(plain_words(each.note)),
            quote=one_line(each.exact),
            paragraph=numbers.at(each.span.start) if each.exact else 0,
            tags=each.tags,
        )
        for each in sorted(annotations, key=lambda each: (not each.note.strip(), each.span.start))
    ]
    places = [
        BriefingBookmark(name=one_line(each.name), paragraph=numbers.at(each.position))
        for each in sorted(bookmarks, key=lambda each: each.position)
    ]
    return _briefing(
        statement,
        statement.source,
        [(each.themes, _item_of_commitment(each, numbers)) for each in kept],
        themes,
        made,
        notes=tuple(notes),
        bookmarks=tuple(places),
    )


def compose_extraction(
    extraction: Extraction, themes: Mapping[str, Theme], made: dt.date
) -> Briefing:
    """Return the briefing of a document that is in no library."""
    numbers = ParagraphNumbers(extraction.text)
    items = [
        (each.themes, _item_of_detection(each, extraction.text, numbers))
        for each in extraction.detections
    ]
    return _briefing(extraction.metadata, extraction.source, items, themes, made)


def _briefing(
    statement: Statement | Metadata,
    source: str,
    items: Sequence[tuple[tuple[str, ...], BriefingItem]],
    themes: Mapping[str, Theme],
    made: dt.date,
    notes: tuple[BriefingNote, ...] = (),
    bookmarks: tuple[BriefingBookmark, ...] = (),
) -> Briefing:
    return Briefing(
        title=one_line(statement.title) or "Untitled statement",
        date=statement.date,
        parties=tuple(one_line(party) for party in statement.parties),
        source=_public_source(source),
        figures=_figures([item for _, item in items], made),
        groups=_groups(items, themes),
        notes=notes,
        bookmarks=bookmarks,
        made=made,
    )


def _item_of_commitment(commitment: Commitment, numbers: ParagraphNumbers) -> BriefingItem:
    return BriefingItem(
        quote=one_line(commitment.quote),
        strength=commitment.strength,
        actors=tuple(map(one_line, commitment.actors)),
        due=commitment.due,
        paragraph=numbers.of(commitment.paragraph),
        position=commitment.span.start,
        decided=commitment.origin is Origin.MANUAL or commitment.review is Review.CONFIRMED,
        status=commitment.status,
    )


def _item_of_detection(detection: Detection, text: str, numbers: ParagraphNumbers) -> BriefingItem:
    return BriefingItem(
        quote=one_line(detection.span.of(text)),
        strength=detection.strength,
        actors=tuple(map(one_line, detection.actors)),
        due=detection.due,
        paragraph=numbers.of(detection.paragraph),
        position=detection.span.start,
    )


def _groups(
    items: Iterable[tuple[tuple[str, ...], BriefingItem]], themes: Mapping[str, Theme]
) -> tuple[ThemeGroup, ...]:
    """Return the items under their first known theme, the most important themes first."""
    grouped: defaultdict[str, list[BriefingItem]] = defaultdict(list)
    for keys, item in items:
        grouped[next((key for key in keys if key in themes), "")].append(item)
    order = {key: position for position, key in enumerate(themes)}
    groups = []
    for key, members in grouped.items():
        members.sort(key=lambda item: (item.rank, item.position))
        theme = themes.get(key)
        group = ThemeGroup(
            name=one_line(theme.name) if theme else OTHER_THEME,
            colour=theme.colour_light if theme else "",
            items=tuple(members),
        )
        weight = (theme is None, members[0].rank, -len(members), order.get(key, 0))
        groups.append((weight, group))
    return tuple(group for _, group in sorted(groups, key=lambda each: each[0]))


def _figures(items: Sequence[BriefingItem], made: dt.date) -> KeyFigures:
    counts = Counter(item.strength for item in items)
    return KeyFigures(
        by_strength={strength: counts[strength] for strength in Strength},
        due=next_due(items, made),
    )


def _public_source(source: str) -> str:
    """Return an address as it is, and of a path only the file's name: folders are private."""
    source = one_line(source)
    if "://" in source or not source:
        return source
    return PurePath(source.replace("\\", "/")).name
