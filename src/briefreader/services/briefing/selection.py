"""Selection of what has room in a briefing: the most important first, long quotes cut short."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from briefreader.commitments.model import Strength
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.priority import Precedence, by_priority, identity
from briefreader.services.briefing.text_format import shorten
from briefreader.services.briefing.usual import NOTHING_USUAL, Usual, usual_of
from briefreader.services.briefing.values import (
    Briefing,
    BriefingBookmark,
    BriefingItem,
    BriefingNote,
    BriefingTally,
)
from briefreader.services.review.due_figures import SETTLED

_WHOLE = 100_000
"""Characters of a quote that is not cut short."""
_ASIDE = 110
"""Characters of a quote that stands elsewhere in full."""
_NAME = 60
_QUOTED = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How much may stand on the page: numbers of entries, and characters per quote or note."""

    items: int
    notes: int
    bookmarks: int
    quote: int
    upcoming: int = 0
    news: int = 0
    dropped: int = 0
    tallies: int = 0

    @classmethod
    def for_all(cls, briefing: Briefing, *, hidden: bool = False) -> "Room":
        """Return room for every entry with its words whole, for ``hidden`` ones only if asked.

        What is new or upcoming has none of its own where commitments are listed by theme or actor.
        """

        def count(items: Iterable[BriefingItem]) -> int:
            return sum(hidden or not item.hidden for item in items)

        shown, apart = briefing.plan.shown, not briefing.grouped
        has_news = Section.NEWS in shown
        return cls(
            items=sum(count(group.items) for group in briefing.groups),
            notes=len(briefing.notes) if Section.NOTES in shown else 0,
            bookmarks=len(briefing.bookmarks) if Section.BOOKMARKS in shown else 0,
            upcoming=count(briefing.upcoming) if Section.UPCOMING in shown and apart else 0,
            news=count(briefing.news.new) if has_news and apart else 0,
            dropped=count(briefing.news.dropped) if has_news else 0,
            tallies=len(briefing.tallies),
            quote=_WHOLE,
        )

    @property
    def entries(self) -> int:
        """The number of entries of all sorts."""
        extras = self.upcoming + self.news + self.dropped + self.tallies
        return self.items + self.notes + self.bookmarks + extras


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownGroup:
    """The entries of one theme or actor that are shown, and how many it has in all."""

    name: str
    colour: str
    items: tuple[BriefingItem, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingSelection:
    """What stands on the page, ready to be typeset or written.

    ``groups`` are the commitments by theme, or by actor if that section comes first; ``usual`` is
    what most of them have in common, where it is said once. ``marks`` tells that what is new and
    what is upcoming is not repeated in a list of its own: the groups say it of their items.
    ``is_all`` tells that nothing is left out, whatever has room.
    """

    briefing: Briefing
    groups: tuple[ShownGroup, ...]
    notes: tuple[BriefingNote, ...]
    bookmarks: tuple[BriefingBookmark, ...]
    upcoming: tuple[BriefingItem, ...] = ()
    news: tuple[BriefingItem, ...] = ()
    dropped: tuple[BriefingItem, ...] = ()
    tallies: tuple[BriefingTally, ...] = ()
    marks: bool = False
    usual: Usual = NOTHING_USUAL
    is_all: bool = False

    @property
    def shown_new(self) -> int:
        """How many of the new commitments are on the page."""
        listed = sum(item.new for group in self.groups for item in group.items)
        return listed if self.marks else len(self.news)

    @property
    def shown_upcoming(self) -> int:
        """How many of the upcoming commitments are on the page."""
        if not self.marks:
            return len(self.upcoming)
        ahead = {identity(item) for item in self.briefing.upcoming}
        return sum(identity(item) in ahead for group in self.groups for item in group.items)

    @property
    def open_by_day(self) -> Mapping[dt.date, int]:
        """How many commitments that are not settled are on the page, by the day they are due."""
        listed = [item for group in self.groups for item in group.items]
        every = {identity(item): item for item in (*listed, *self.upcoming, *self.news)}
        return Counter(
            item.due.by for item in every.values() if item.due and item.status not in SETTLED
        )

    @property
    def shown_ids(self) -> frozenset[int]:
        """The ids of the commitments that are on the page."""
        listed = (item for group in self.groups for item in group.items)
        return frozenset(
            item.id for item in (*listed, *self.upcoming, *self.news, *self.dropped) if item.id
        )

    @property
    def left_out(self) -> str:
        """What is missing, such as "12 more commitments and 1 more note in the app"."""
        if self.is_all:
            return ""
        every = Room.for_all(self.briefing, hidden=True)
        missing = {
            "more_commitments": every.items - sum(len(group.items) for group in self.groups),
            "more_upcoming": every.upcoming - len(self.upcoming),
            "more_news": every.news - len(self.news),
            "more_dropped": every.dropped - len(self.dropped),
            "more_tallies": every.tallies - len(self.tallies),
            "more_notes": every.notes - len(self.notes),
            "more_bookmarks": every.bookmarks - len(self.bookmarks),
        }
        phrases = self.briefing.phrases
        said = [phrases.counted(key, number) for key, number in missing.items() if number]
        return phrases.text("left_out", what=phrases.joined(said)) if said else ""

    @property
    def made(self) -> str:
        """When, with what and by whom the briefing was made."""
        phrases, author = self.briefing.phrases, self.briefing.plan.author
        day = phrases.long_date(self.briefing.made)
        if author:
            return phrases.text("made_by", author=author, date=day)
        return phrases.text("made", date=day)


def select(briefing: Briefing, room: Room) -> BriefingSelection:
    """Return what ``room`` allows: of items the most important, of the rest the first."""
    taken = frozenset(by_priority(briefing)[: room.items])
    aside = min(room.quote, _ASIDE)
    return BriefingSelection(
        briefing=briefing,
        groups=tuple(
            ShownGroup(
                name=group.name,
                colour=group.colour,
                items=tuple(
                    replace(item, quote=shorten(item.quote, _limit(item, room)))
                    for position, item in enumerate(group.items)
                    if Precedence(index, position) in taken
                ),
                total=len(group.items),
            )
            for index, group in enumerate(briefing.groups)
            if any(Precedence(index, position) in taken for position in range(len(group.items)))
        ),
        notes=tuple(_shortened(note, room.quote) for note in briefing.notes[: room.notes]),
        bookmarks=tuple(
            replace(each, name=shorten(each.name, _NAME))
            for each in briefing.bookmarks[: room.bookmarks]
        ),
        upcoming=_cut(briefing.upcoming, room.upcoming, aside),
        news=_cut(briefing.news.new, room.news, aside),
        dropped=_cut(briefing.news.dropped, room.dropped, aside),
        tallies=briefing.tallies[: room.tallies],
        marks=briefing.grouped,
        usual=usual_of(item for group in briefing.groups for item in group.items),
    )


def select_all(briefing: Briefing) -> BriefingSelection:
    """Return everything that the briefing's sections have, with its words whole.

    Here the new and the upcoming have lists of their own in any case, and each entry says all of
    itself.
    """
    shown = briefing.plan.shown
    room = replace(
        Room.for_all(briefing),
        upcoming=len(briefing.upcoming) if Section.UPCOMING in shown else 0,
        news=len(briefing.news.new) if Section.NEWS in shown else 0,
    )
    return replace(
        select(briefing, room),
        notes=briefing.notes[: room.notes],
        bookmarks=briefing.bookmarks[: room.bookmarks],
        upcoming=briefing.upcoming[: room.upcoming],
        news=briefing.news.new[: room.news],
        dropped=briefing.news.dropped[: room.dropped],
        marks=False,
        usual=NOTHING_USUAL,
        is_all=True,
    )


def _cut(items: Sequence[BriefingItem], count: int, limit: int) -> tuple[BriefingItem, ...]:
    """Return as many of ``items`` as ``count``, in their order; the pinned before others."""
    places = [place for place, item in enumerate(items) if not item.hidden]
    kept = set(sorted(places, key=lambda place: not items[place].pinned)[:count])
    return tuple(
        replace(item, quote=shorten(item.quote, limit))
        for place, item in enumerate(items)
        if place in kept
    )


def _limit(item: BriefingItem, room: Room) -> int:
    """Return the characters for the item's quote; the firm and dated keep more of theirs."""
    firm_and_dated = item.strength is Strength.FIRM and item.due is not None
    return room.quote * 3 // 2 if firm_and_dated else room.quote


def _shortened(note: BriefingNote, limit: int) -> BriefingNote:
    """Return the note with its own words first in the room for both text and quote."""
    text = shorten(note.text, limit)
    return replace(
        note, text=text, quote=shorten(note.quote, _NAME if text else min(limit, _QUOTED))
    )
