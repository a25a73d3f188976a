"""Counts of a statement's commitments, which the summary shows at a glance."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from briefreader.commitments.model import Strength
from briefreader.library.records import Commitment, Review
from briefreader.services.review.due_figures import DueFigure, all_due
from briefreader.services.review.grouping import NONE, Grouping, group_keys

_STRENGTHS = tuple(Strength)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many commitments of each strength the group ``key`` of ``services.grouping`` has."""

    key: str
    firm: int = 0
    intent: int = 0
    reaffirmed: int = 0

    @property
    def counts(self) -> tuple[int, int, int]:
        """The counts in the order of ``Strength``."""
        return (self.firm, self.intent, self.reaffirmed)

    @property
    def total(self) -> int:
        """The count of all strengths."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The commitments that are not dismissed, counted.

    ``due`` are all due dates of the ``dated`` ones, soonest first. ``themes`` and ``actors`` have
    the groups with most commitments first, and last those without a theme or actor; ``strengths``
    has the firmest first.
    """

    total: int
    confirmed: int
    dated: int
    due: tuple[DueFigure, ...]
    themes: tuple[Tally, ...]
    strengths: tuple[Tally, ...]
    actors: tuple[Tally, ...]


def overview(
    commitments: Iterable[Commitment],
    themes: Sequence[str],
    today: date,
    called: Callable[[str], str] = str,
) -> Overview:
    """Count ``commitments``; ``themes`` are the taxonomy's keys in its order.

    Of actors with as many commitments those come first whose names, as they are ``called``, do.
    """
    standing = [each for each in commitments if each.review is not Review.DISMISSED]
    alike = _alike(standing)
    return Overview(
        total=len(standing),
        confirmed=sum(each.review is Review.CONFIRMED for each in standing),
        dated=sum(each.due is not None for each in standing),
        due=all_due(standing, today),
        themes=_tallies(alike, Grouping.THEME, themes, today),
        strengths=_tallies(alike, Grouping.STRENGTH, themes, today),
        actors=_tallies(alike, Grouping.ACTOR, themes, today, called),
    )


def _alike(standing: Sequence[Commitment]) -> tuple[tuple[Commitment, int], ...]:
    """Return one of the commitments that count alike, for each sort, and how many they are.

    There are far fewer of them than commitments, which makes thousands quick to count.
    """
    sorts = [(each.strength, each.themes[:1], each.actors) for each in standing]
    examples = dict(zip(sorts, standing, strict=True))
    return tuple((examples[sort], count) for sort, count in Counter(sorts).items())


def _tallies(
    alike: Iterable[tuple[Commitment, int]],
    grouping: Grouping,
    themes: Sequence[str],
    today: date,
    called: Callable[[str], str] = str,
) -> tuple[Tally, ...]:
    keys_of = group_keys(grouping, themes, today)
    counts: defaultdict[str, Counter[Strength]] = defaultdict(Counter)
    for example, count in alike:
        for key in keys_of(example):
            counts[key][example.strength] += count
    places = {key: place for place, key in enumerate((*themes, *_STRENGTHS))}

    def rank(tally: Tally) -> tuple[bool, int, int, str]:
        most = 0 if grouping is Grouping.STRENGTH else -tally.total
        return (tally.key == NONE, most, places.get(tally.key, 0), called(tally.key))

    tallies = (Tally(key, *(each[one] for one in _STRENGTHS)) for key, each in counts.items())
    return tuple(sorted(tallies, key=rank))
