"""Takes from a briefing what has room: the most important first, long quotes cut short."""

from collections import defaultdict
from dataclasses import dataclass, replace

from briefreader.commitments.model import Strength
from briefreader.services.briefing.content import (
    Briefing,
    BriefingBookmark,
    BriefingItem,
    BriefingNote,
    ThemeGroup,
)
from briefreader.services.briefing.words import counted, joined, long_date, shorten


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How much may stand on the page: numbers of entries, and characters per quote or note."""

    items: int
    notes: int
    bookmarks: int
    quote: int

    @classmethod
    def for_all(cls, briefing: Briefing, quote: int = 100_000) -> "Room":
        """Return room for every entry, with quotes of at most ``quote`` characters."""
        return cls(
            items=briefing.figures.total,
            notes=len(briefing.notes),
            bookmarks=len(briefing.bookmarks),
            quote=quote,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownGroup:
    """The entries of one theme that are shown, and how many it has in all."""

    name: str
    colour: str
    items: tuple[BriefingItem, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What stands on the page, ready to be typeset or written."""

    briefing: Briefing
    groups: tuple[ShownGroup, ...]
    notes: tuple[BriefingNote, ...]
    bookmarks: tuple[BriefingBookmark, ...]

    @property
    def left_out(self) -> str:
        """What is missing, such as "12 more commitments and 1 more note in the app"."""
        shown = sum(len(group.items) for group in self.groups)
        missing = (
            (self.briefing.figures.total - shown, "more commitment"),
            (len(self.briefing.notes) - len(self.notes), "more note"),
            (len(self.briefing.bookmarks) - len(self.bookmarks), "more bookmark"),
        )
        phrases = [counted(number, noun) for number, noun in missing if number]
        return f"{joined(phrases)} in the app" if phrases else ""

    @property
    def made(self) -> str:
        """When and with what the briefing was made."""
        return f"Made with Briefreader on {long_date(self.briefing.made)}"


def select(briefing: Briefing, room: Room) -> Selection:
    """Return what ``room`` allows: of items the most important, of the rest the first."""
    taken = _most_important(briefing.groups, room.items)
    return Selection(
        briefing=briefing,
        groups=tuple(
            ShownGroup(
                name=group.name,
                colour=group.colour,
                items=tuple(
                    replace(item, quote=shorten(item.quote, _limit(item, room)))
                    for position, item in enumerate(group.items)
                    if (index, position) in taken
                ),
                total=len(group.items),
            )
            for index, group in enumerate(briefing.groups)
            if any((index, position) in taken for position in range(len(group.items)))
        ),
        notes=tuple(_shortened(note, room.quote) for note in briefing.notes[: room.notes]),
        bookmarks=tuple(
            replace(each, name=shorten(each.name, 60))
            for each in briefing.bookmarks[: room.bookmarks]
        ),
    )


def _limit(item: BriefingItem, room: Room) -> int:
    """Return the characters for the item's quote; the firm and dated keep more of theirs."""
    firm_and_dated = item.strength is Strength.FIRM and item.due is not None
    return room.quote * 3 // 2 if firm_and_dated else room.quote


def _most_important(groups: tuple[ThemeGroup, ...], count: int) -> frozenset[tuple[int, int]]:
    """Return where the ``count`` most important items are: (group, position in the group).

    Among items of equal rank each theme has its turn, so that no theme crowds out the others.
    """
    ranked = []
    for index, group in enumerate(groups):
        turns: defaultdict[tuple[int, bool, bool], int] = defaultdict(int)
        for position, item in enumerate(group.items):
            ranked.append((item.rank, turns[item.rank], index, position))
            turns[item.rank] += 1
    return frozenset((index, position) for *_, index, position in sorted(ranked)[:count])


def _shortened(note: BriefingNote, limit: int) -> BriefingNote:
    """Return the note with its own words first in the room for both text and quote."""
    text = shorten(note.text, limit)
    return replace(note, text=text, quote=shorten(note.quote, 60 if text else min(limit, 120)))
