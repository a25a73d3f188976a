"""Features of commitments: what may be found again in another one, and how telling it is.

Features are texts. Words are stems; acts and things that several words name, names in capitals,
countries, numbers and years are the same features in every language, told by their first
character.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefreader.commitments.comparison.alignment import ComparedCommitment
from briefreader.commitments.comparison.comparison_words import ComparisonWords
from briefreader.commitments.comparison.quantities import quantities
from briefreader.text.folding import fold

SHARED_SIGNS = "@#=+"
"""First characters of the features that are the same in all languages."""
_ACT, _NAME, _NUMBER, _NAMED = tuple(SHARED_SIGNS)
_WORD = re.compile(r"[^\W_]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CAPITALS = re.compile(r"\b(?=\w*[A-Z].*?[A-Z])[A-Z][\w-]*[A-Z0-9][\w-]*")
_HEAD = 9
"""Telling words that say what is done; what follows are mostly purposes and examples."""
_TAIL_SHARE = 0.6
_ACT_SHARE = 0.5
"""Acts are few and are done to everything: what is acted on tells more."""
_NUMBER_SHARE = 0.7
"""A number may be another one in the same promise."""
_FINENESS = 1_000
"""Weights are whole numbers, so that no order of adding changes a sum."""


class Featured(NamedTuple):
    """A commitment with its features and their weights.

    ``words`` are its folded words without those that every promise has, in order; ``total`` is the
    sum of all weights.
    """

    commitment: ComparedCommitment
    weights: Mapping[str, int]
    words: tuple[str, ...]
    total: int


class _Raw(NamedTuple):
    commitment: ComparedCommitment
    shares: Mapping[str, float]
    words: tuple[str, ...]


def featured(
    before: Sequence[ComparedCommitment],
    after: Sequence[ComparedCommitment],
    words: Mapping[str, ComparisonWords],
) -> tuple[list[Featured], list[Featured]]:
    """Return both statements' commitments with their features.

    A feature is the more telling the fewer commitments of the two statements have it. ``words``
    are by language and hold those of all that occur.
    """
    raw = [[_raw(each, words[each.language]) for each in side] for side in (before, after)]
    everywhere = Counter(feature for side in raw for each in side for feature in each.shares)
    count = len(before) + len(after)
    rarity = {feature: math.log(1 + count / found) for feature, found in sorted(everywhere.items())}
    one, other = ([_weighted(each, rarity) for each in side] for side in raw)
    return one, other


def is_shared_by_all(feature: str) -> bool:
    """Tell whether the feature is the same in every language."""
    return feature[0] in SHARED_SIGNS


def telling_words(quote: str, words: ComparisonWords) -> tuple[str, ...]:
    """Return the folded words of ``quote`` in order, without those that every promise has."""
    found = _WORD.findall(fold(quote))
    telling = tuple(each for each in found if each not in words.common and _counts(each))
    return telling or tuple(found)


def _counts(word: str) -> bool:
    return len(word) > 1 or word.isdigit() or not word.isascii()


def _raw(commitment: ComparedCommitment, words: ComparisonWords) -> _Raw:
    telling = telling_words(commitment.quote, words)
    stems = [words.stem(each) for each in telling]
    shares: dict[str, float] = {}
    at = 0
    while at < len(stems):
        two = " ".join(stems[at : at + 2])
        name = words.names.get(two) or words.names.get(stems[at])
        feature, share = _feature(telling[at], stems[at], name, words)
        share *= 1 if at < _HEAD else _TAIL_SHARE
        shares[feature] = max(share, shares.get(feature, 0))
        at += 2 if two in words.names else 1
    for each in quantities(commitment.quote, words):
        shares.setdefault(f"{_NUMBER}{each.value:g}", _NUMBER_SHARE)
    for each in _CAPITALS.findall(commitment.quote):
        shares.setdefault(_NAMED + fold(each), 1)
    return _Raw(commitment, shares, telling)


def _feature(word: str, stem: str, name: str | None, words: ComparisonWords) -> tuple[str, float]:
    if _YEAR.fullmatch(word) or word.isdigit():
        return _NUMBER + word, _NUMBER_SHARE
    if name is not None:
        return (_ACT + name, _ACT_SHARE) if name in words.acts else (_NAME + name, 1)
    return _without_accents(stem), 1


def _without_accents(word: str) -> str:
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word)
    return "".join(each for each in parts if not unicodedata.combining(each)) or word


def _weighted(raw: _Raw, rarity: Mapping[str, float]) -> Featured:
    weights = {
        feature: max(1, round(share * rarity[feature] * _FINENESS))
        for feature, share in raw.shares.items()
    }
    return Featured(raw.commitment, weights, raw.words, sum(weights.values()))
