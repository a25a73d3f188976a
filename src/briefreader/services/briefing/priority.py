"""Priority of a briefing's commitments: which are shown first, if not all have room."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefreader.commitments.model import Strength
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.values import Briefing, BriefingItem
from briefreader.services.review.due_figures import SETTLED

_FAVOURED = 3
"""So many of the new and of the upcoming are listed first, where these sections are wanted."""
_CROWD = 3
"""So many entries a theme may have before each theme of weight has one."""


class Precedence(NamedTuple):
    """Where a commitment stands: the number of its group, and its position in the group."""

    group: int
    position: int


def by_priority(briefing: Briefing) -> tuple[Precedence, ...]:
    """Return the places of all that may be shown, the one that is shown first at the beginning.

    Pinned commitments come first, hidden ones are not among them. Then comes what the page names
    elsewhere: the promises of the next due dates, the first of the new and upcoming. Then the
    dated, those that name amounts, the firm, intents, and what is reaffirmed; in each sort the
    themes take turns. Each theme with a firm or dated commitment has an entry before any has its
    fourth.
    """
    items = {
        Precedence(group, position): item
        for group, each in enumerate(briefing.groups)
        for position, item in enumerate(each.items)
        if not item.hidden
    }
    pinned = sorted(
        (place for place, item in items.items() if item.pinned),
        key=lambda place: (items[place].rank, place),
    )
    named = _named(briefing, items)
    ranked = _in_turns(items)
    dated = [place for place in ranked if items[place].due]
    taken: dict[Precedence, None] = {}
    crowd: Counter[int] = Counter()
    for place in (*named, *dated):
        if place not in taken and crowd[place.group] < _CROWD:
            taken[place] = None
            crowd[place.group] += 1
    taken |= dict.fromkeys(_first_of_each(items, taken))
    return tuple(dict.fromkeys((*pinned, *taken, *named, *ranked)))


def identity(item: BriefingItem) -> tuple[str, int]:
    """Return what tells an item from all others, whatever is left of its words."""
    return (item.statement, item.position)


def _named(briefing: Briefing, items: dict[Precedence, BriefingItem]) -> list[Precedence]:
    """Return the places of what other parts of the page speak of.

    Of each date the best promise comes before the second of any.
    """
    shown = briefing.plan.shown
    first: list[BriefingItem] = []
    if Section.KEY_FIGURES in shown:
        first += _promises_of_dates(briefing, items.values())
    if Section.NEWS in shown:
        first += briefing.news.new[:_FAVOURED]
    if Section.UPCOMING in shown:
        first += briefing.upcoming[:_FAVOURED]
    places = {identity(item): place for place, item in items.items()}
    found = (places.get(identity(item)) for item in first)
    return [place for place in found if place is not None]


def _promises_of_dates(briefing: Briefing, items: Iterable[BriefingItem]) -> Iterator[BriefingItem]:
    days = [each.by for each in briefing.figures.due]
    turns: Counter[dt.date] = Counter()
    ranked: list[tuple[int, int, int, BriefingItem]] = []
    for item in sorted(items, key=lambda item: item.rank):
        if item.due and item.due.by in days and item.status not in SETTLED:
            ranked.append((turns[item.due.by], days.index(item.due.by), len(ranked), item))
            turns[item.due.by] += 1
    yield from (item for *_, item in sorted(ranked, key=lambda each: each[:3]))


def _in_turns(items: dict[Precedence, BriefingItem]) -> Sequence[Precedence]:
    """Return all places by the sort of their commitments; in each sort groups take turns."""
    turns: defaultdict[tuple[int, int], int] = defaultdict(int)
    ranked = []
    for place, item in items.items():
        turn = turns[place.group, item.sort]
        turns[place.group, item.sort] += 1
        ranked.append((item.sort, turn, item.rank, place))
    return [place for *_, place in sorted(ranked)]


def _first_of_each(
    items: dict[Precedence, BriefingItem], taken: Iterable[Precedence]
) -> Iterator[Precedence]:
    """Yield the first firm or dated commitment of each group that has none among ``taken``."""
    met = {place.group for place in taken}
    for place, item in items.items():
        if place.group not in met and (item.due or item.strength is Strength.FIRM):
            met.add(place.group)
            yield place
