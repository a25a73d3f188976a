"""Nearness of one commitment to others of a library: who says the same, and how nearly."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from briefreader.commitments.comparison.alignment import ComparedCommitment
from briefreader.commitments.comparison.comparison_words import ComparisonWords
from briefreader.commitments.comparison.features import featured_beside
from briefreader.commitments.comparison.likeness import likeness, threshold
from briefreader.text.folding import fold

_MUCH = 0.6
"""Likeness from which two are much alike: most of what is telling is in both."""
_WORD = re.compile(r"[^\W_]+")


class Nearness(StrEnum):
    """How near one commitment is to another, the nearest first."""

    SAME_WORDS = "same-words"
    MUCH_ALIKE = "much-alike"
    RELATED = "related"


class Near(NamedTuple):
    """One that is near, by its place in the sequence; ``likeness`` is from 0 to 1."""

    place: int
    nearness: Nearness
    likeness: float


def nearest(
    this: ComparedCommitment,
    others: Sequence[ComparedCommitment],
    words: Mapping[str, ComparisonWords],
    having: Mapping[str, int],
    total: int,
) -> tuple[Near, ...]:
    """Return which of ``others`` are near to ``this``, the nearest first.

    ``words`` are by language and hold those of all that occur; ``having`` says how many of the
    library's ``total`` commitments have each stem of ``this``. Equally near ones keep their order.
    """
    one, featured = featured_beside(this, others, words, having, total)
    own_words = _words(this.quote)
    found = []
    for place, other in enumerate(featured):
        alike = likeness(one, other)
        if own_words and _words(other.commitment.quote) == own_words:
            found.append(Near(place, Nearness.SAME_WORDS, alike))
        elif alike >= threshold(one, other):
            nearness = Nearness.MUCH_ALIKE if alike >= _MUCH else Nearness.RELATED
            found.append(Near(place, nearness, alike))
    order = list(Nearness)
    return tuple(sorted(found, key=lambda near: (order.index(near.nearness), -near.likeness)))


def _words(quote: str) -> list[str]:
    return _WORD.findall(fold(quote))
