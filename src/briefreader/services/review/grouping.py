"""Grouping of a statement's commitments, and their order within the groups."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from briefreader.commitments.model import Strength
from briefreader.library.records import Commitment, Review, Status

NONE = "none"
"""The group of those that have no theme, actor or due date."""
DISMISSED = "dismissed"
"""The group of dismissed commitments, which stands last in every grouping."""


class Grouping(StrEnum):
    """By what commitments are grouped."""

    THEME = "theme"
    ACTOR = "actor"
    STRENGTH = "strength"
    DUE = "due"
    REVIEW = "review"
    STATUS = "status"


class Order(StrEnum):
    """In which order the commitments of a group stand."""

    TEXT = "text"
    STRENGTH = "strength"
    DUE = "due"
    CONFIDENCE = "confidence"


class Due(StrEnum):
    """When a commitment is due, seen from a given day; the groups of ``Grouping.DUE``."""

    PASSED = "passed"
    THIS_YEAR = "this-year"
    NEXT_YEAR = "next-year"
    LATER = "later"


_STRENGTHS = tuple(map(str, Strength))


def grouped(
    commitments: Iterable[Commitment],
    grouping: Grouping,
    order: Order,
    themes: Sequence[str],
    today: date,
    called: Callable[[str], str] = str,
) -> Mapping[str, tuple[Commitment, ...]]:
    """Return the groups that have commitments, by key, in the order in which they are shown.

    ``commitments`` are in text order, ``themes`` the taxonomy's keys in its order. Keys are those
    of themes, the value of an enumeration, or the name of an actor; actors with most commitments
    come first, and of equal ones by what they are ``called``. A commitment of several actors stands
    under each of them, otherwise in one group: by theme in that of its best.
    """
    keys_of = group_keys(grouping, themes, today)
    groups: dict[str, list[Commitment]] = {key: [] for key in _known(grouping, themes)}
    for each in commitments if order is Order.TEXT else sorted(commitments, key=_ORDERS[order]):
        for key in keys_of(each):
            groups.setdefault(key, []).append(each)
    if grouping is Grouping.ACTOR:
        groups = dict(sorted(groups.items(), key=lambda item: (-len(item[1]), called(item[0]))))
    for last in (NONE, DISMISSED):
        groups[last] = groups.pop(last, [])
    return {key: tuple(members) for key, members in groups.items() if members}


def group_keys(
    grouping: Grouping, themes: Collection[str], today: date
) -> Callable[[Commitment], tuple[str, ...]]:
    """Return what tells the keys of the groups, of ``grouped``, that a commitment is in."""
    keys_of = _KEYS[grouping]
    known = frozenset(themes)
    is_theme = grouping is Grouping.THEME

    def keys(commitment: Commitment) -> tuple[str, ...]:
        if commitment.review is Review.DISMISSED:
            return (DISMISSED,)
        found = keys_of(commitment, today)
        if is_theme and not known.issuperset(found):
            return (NONE,)
        return found or (NONE,)

    return keys


def due_in(due: date, today: date) -> Due:
    """Return when ``due`` is, seen from ``today``."""
    if due < today:
        return Due.PASSED
    years = due.year - today.year
    return (Due.THIS_YEAR, Due.NEXT_YEAR)[years] if years < 2 else Due.LATER


def _known(grouping: Grouping, themes: Sequence[str]) -> Sequence[str]:
    """Return the keys whose order is given, before the commitments are seen."""
    known: dict[Grouping, Sequence[str]] = {
        Grouping.THEME: (*themes, NONE),
        Grouping.STRENGTH: _STRENGTHS,
        Grouping.DUE: tuple(Due),
        Grouping.REVIEW: (Review.UNREVIEWED, Review.CONFIRMED),
        Grouping.STATUS: tuple(Status),
    }
    return [str(key) for key in known.get(grouping, ())]


_KEYS: Mapping[Grouping, Callable[[Commitment, date], tuple[str, ...]]] = {
    Grouping.THEME: lambda each, _: each.themes[:1],
    Grouping.ACTOR: lambda each, _: tuple(dict.fromkeys(each.actors)),
    Grouping.STRENGTH: lambda each, _: (str(each.strength),),
    Grouping.DUE: lambda each, today: (str(due_in(each.due.by, today)),) if each.due else (),
    Grouping.REVIEW: lambda each, _: (str(each.review),),
    Grouping.STATUS: lambda each, _: (str(each.status),),
}
# Equals stay in text order.
_ORDERS: Mapping[Order, Callable[[Commitment], Any]] = {
    Order.STRENGTH: lambda each: _STRENGTHS.index(each.strength),
    Order.DUE: lambda each: each.due.by if each.due else date.max,
    Order.CONFIDENCE: lambda each: each.confidence,
}
