"""What most commitments of a briefing have in common, so that it is said once for all of them."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from briefreader.commitments.model import Strength
from briefreader.services.briefing.briefing_strings import BriefingStrings
from briefreader.services.briefing.text_format import actor_phrase
from briefreader.services.briefing.values import BriefingItem

_FEWEST = 4
"""Of fewer commitments each says all of itself."""
Value = TypeVar("Value", bound=Hashable)


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """The strength and the actors that more than half of the commitments have; None if none are.

    An entry that has them does not say them again; all others are marked with their own.
    """

    strength: Strength | None = None
    actors: tuple[str, ...] | None = None

    def remark(self, parties: Sequence[str], phrases: BriefingStrings) -> str:
        """Return the line that says it for all, empty if there is nothing in common."""
        said = [phrases.strength(self.strength)] if self.strength else []
        said += [actor_phrase(self.actors, parties, phrases)] if self.actors else []
        return phrases.text("unless_marked", what=" · ".join(said)) if said else ""

    def has_strength(self, item: BriefingItem) -> bool:
        """Tell whether ``item`` need not say how firm it is."""
        return item.strength is self.strength

    def has_actors(self, item: BriefingItem) -> bool:
        """Tell whether ``item`` need not say who binds himself."""
        return self.actors is not None and set(item.actors) == set(self.actors)


NOTHING_USUAL = Usual()
"""Where each entry says all of itself."""


def usual_of(items: Iterable[BriefingItem]) -> Usual:
    """Return what more than half of ``items`` have in common."""
    every = tuple(items)
    if len(every) < _FEWEST:
        return NOTHING_USUAL
    actors = _most_common(tuple(sorted(item.actors)) for item in every)
    ordered = next((item.actors for item in every if tuple(sorted(item.actors)) == actors), ())
    return Usual(strength=_most_common(item.strength for item in every), actors=ordered or None)


def _most_common(values: Iterable[Value]) -> Value | None:
    """Return what more than half of ``values`` are, None if nothing is."""
    counts = Counter(values)
    value, count = counts.most_common(1)[0]
    return value if 2 * count > counts.total() else None
