"""Arrangement of a briefing's entries by theme, by actor, by due date; and their counts."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Strength
from briefreader.services.briefing.briefing_strings import BriefingStrings
from briefreader.services.briefing.text_format import actor_phrase, one_line
from briefreader.services.briefing.values import BriefingItem, BriefingTally, KeyFigures, ThemeGroup
from briefreader.services.review.due_figures import SETTLED, next_due


class Themed(NamedTuple):
    """An item with the keys of its themes."""

    themes: tuple[str, ...]
    item: BriefingItem


def by_theme(
    items: Iterable[Themed], themes: Mapping[str, Theme], phrases: BriefingStrings
) -> tuple[ThemeGroup, ...]:
    """Return the items under their first known theme, the most important themes first."""
    grouped: defaultdict[str, list[BriefingItem]] = defaultdict(list)
    for keys, item in items:
        grouped[next((key for key in keys if key in themes), "")].append(item)
    order = {key: position for position, key in enumerate(themes)}
    groups = []
    for key, members in grouped.items():
        theme = themes.get(key)
        group = ThemeGroup(
            name=one_line(phrases.theme(theme)),
            colour=theme.colour_light if theme else "",
            items=_most_important_first(members),
        )
        weight = (theme is None, group.items[0].rank, -len(members), order.get(key, 0))
        groups.append((weight, group))
    return tuple(group for _, group in sorted(groups, key=lambda each: each[0]))


def by_actor(
    items: Iterable[Themed], parties: Sequence[str], phrases: BriefingStrings
) -> tuple[ThemeGroup, ...]:
    """Return the items under those who bind themselves, who are in most of them first."""
    grouped: defaultdict[str, list[BriefingItem]] = defaultdict(list)
    for _, item in items:
        grouped[actor_phrase(sorted(item.actors), parties, phrases)].append(item)
    groups = [
        ThemeGroup(
            name=_capital(name.replace("\u00a0", " ")) or phrases.text("no_actor"),
            colour="",
            items=_most_important_first(members),
        )
        for name, members in sorted(
            grouped.items(), key=lambda each: (not each[0], -len(each[1]), each[0])
        )
    ]
    return tuple(groups)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _most_important_first(items: Iterable[BriefingItem]) -> tuple[BriefingItem, ...]:
    return tuple(sorted(items, key=lambda item: item.rank))


def tallies(groups: Iterable[ThemeGroup], made: dt.date) -> tuple[BriefingTally, ...]:
    """Return the counts of ``groups``, the largest first."""
    counted = []
    for group in groups:
        ahead = upcoming(group.items, made)
        due = ahead[0].due if ahead else None
        counts = _by_strength(group.items)
        counted.append(
            BriefingTally(name=group.name, by_strength=counts, due=due.by if due else None)
        )
    return tuple(sorted(counted, key=lambda tally: -tally.total))


def upcoming(items: Iterable[BriefingItem], made: dt.date) -> tuple[BriefingItem, ...]:
    """Return what is due from the day of the briefing on and not settled, soonest first."""
    ahead = [
        (item.due.by, item.rank, index, item)
        for index, item in enumerate(items)
        if item.due and item.due.by >= made and item.status not in SETTLED
    ]
    return tuple(item for *_, item in sorted(ahead, key=lambda each: each[:3]))


def figures(items: Sequence[BriefingItem], made: dt.date) -> KeyFigures:
    """Return the numbers at the head of the briefing."""
    return KeyFigures(
        by_strength=_by_strength(items),
        due=next_due(items, made),
        dated=sum(item.due is not None for item in items),
        overdue=sum(item.overdue for item in items),
    )


def _by_strength(items: Iterable[BriefingItem]) -> dict[Strength, int]:
    counts = Counter(item.strength for item in items)
    return {strength: counts[strength] for strength in Strength}
