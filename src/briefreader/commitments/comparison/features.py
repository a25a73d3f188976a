"""Features of commitments: what may be found again in another one, and how telling it is.

Features are texts. Words are stems; acts and things that several words name, names in capitals,
numbers and years are the same features in every language, told by their first character.
"""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefreader.commitments.comparison.alignment import ComparedCommitment
from briefreader.commitments.comparison.comparison_words import ComparisonWords
from briefreader.commitments.comparison.quantities import quantities
from briefreader.text.folding import fold

_ACT, _THING, _NUMBER, _NAME = "@", "#", "=", "+"
_SHARED_SIGNS = _ACT + _THING + _NUMBER + _NAME
_OCCASION = _THING + "occasion"
"""Of one of several meetings, exercises and the like, which follow each other."""
_WORD = re.compile(r"[^\W_]+")
_DIVIDING = ",;"
_PIECE = re.compile(rf"[^\W_]+|[{_DIVIDING}]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CAPITALS = re.compile(r"\b[A-Z][\w-]*[A-Z0-9][\w-]*")
_SAID = 3
"""Telling words after which it is said what is done, so that a purpose or examples may follow."""
_TAIL_SHARE = 0.4
"""A purpose, means or example of the one may well be another one in the other."""
_ACT_SHARE = 0.5
"""Acts are few and are done to everything: what is acted on tells more."""
_FAINT_SHARE = 0.4
"""Regions, efforts and ministers stand in promises of all sorts."""
_INTENSIFIER_SHARE = 0.3
"""A word that changes nothing of the promise may still be one of its formula."""
_OCCASION_SHARE = 1.5
"""That both are of the next of its kind tells more than where and when it is held."""
_FINENESS = 1_000
"""Weights are whole numbers, so that no order of adding changes a sum."""


class Term(NamedTuple):
    """A word of a commitment that tells what is promised.

    ``in_tail`` tells that it belongs to a purpose, a means or an example; ``changes`` is False for
    a word which changes nothing of the promise, as an intensifier does. ``part`` is the number of
    the part that it stands in, of those that commas and the like divide the quote into; ``stem`` is
    the word itself.
    """

    feature: str
    share: float
    in_tail: bool
    changes: bool
    part: int = 0
    stem: str = ""

    @property
    def says_what(self) -> bool:
        """Whether it says on what the act is done."""
        return self.changes and not self.in_tail and not self.is_act

    @property
    def is_act(self) -> bool:
        """Whether it is the name of an act."""
        return self.feature[0] == _ACT


class Featured(NamedTuple):
    """A commitment with its features and their weights.

    ``terms`` are in the order of the text. ``total`` is the sum of the weights, without those of
    numbers: to have another number is no sign of another promise, to have the same one is a sign of
    the same. ``objects`` are the features that say on what the act is done.
    """

    commitment: ComparedCommitment
    terms: tuple[Term, ...]
    weights: Mapping[str, int]
    total: int
    objects: frozenset[str]


def featured(
    before: Sequence[ComparedCommitment],
    after: Sequence[ComparedCommitment],
    words: Mapping[str, ComparisonWords],
) -> tuple[list[Featured], list[Featured]]:
    """Return both statements' commitments with their features.

    A feature is the more telling the fewer commitments of the two statements have it. ``words``
    are by language and hold those of all that occur.
    """
    read = [[_read(each, words[each.language]) for each in side] for side in (before, after)]
    everywhere = Counter(feature for side in read for _, shares in side for feature in shares)
    count = len(before) + len(after)
    rarity = {feature: math.log(1 + count / found) for feature, found in everywhere.items()}
    one, other = (
        [
            _weighted(commitment, terms, shares, rarity)
            for commitment, (terms, shares) in zip(side, found, strict=True)
        ]
        for side, found in zip((before, after), read, strict=True)
    )
    return one, other


def featured_beside(
    this: ComparedCommitment,
    others: Sequence[ComparedCommitment],
    words: Mapping[str, ComparisonWords],
    having: Mapping[str, int],
    total: int,
) -> tuple[Featured, list[Featured]]:
    """Return one commitment and others of a whole library with their features.

    ``having`` says how many of the library's ``total`` commitments have each stem of ``this``; what
    it does not tell of weighs as those do on the average. ``words`` are as of ``featured``.
    """
    terms, shares = _read(this, words[this.language])
    told = {
        each.feature: math.log(1 + total / max(1, having[each.stem]))
        for each in terms
        if each.stem in having
    }
    usual = sum(told.values()) / len(told) if told else 1.0
    rarity = defaultdict(lambda: usual, told)
    one = _weighted(this, terms, shares, rarity)
    return one, [_weighted(each, *_read(each, words[each.language]), rarity) for each in others]


def stems_of(this: ComparedCommitment, words: ComparisonWords) -> tuple[str, ...]:
    """Return the stems of the telling words of a commitment, in their order, each once."""
    return tuple(dict.fromkeys(each.stem for each in _all_terms(this, words) if each.stem))


def is_shared_by_all(feature: str) -> bool:
    """Tell whether the feature is the same in every language."""
    return feature[0] in _SHARED_SIGNS


def _all_terms(commitment: ComparedCommitment, words: ComparisonWords) -> tuple[Term, ...]:
    """Return the telling words of a commitment in order; all its words where none is telling."""
    # A way out is no part of what is promised, nor is who promises it.
    folded = words.hedges.sub(lambda match: " " * len(match[0]), fold(commitment.quote))
    actors = frozenset(_WORD.findall(fold(" ".join(commitment.actors))))
    telling = tuple(_terms(_PIECE.findall(folded), words, actors))
    return telling or tuple(
        Term(_without_accents(each), 1, in_tail=False, changes=True, stem=each)
        for each in _WORD.findall(fold(commitment.quote))
    )


def _terms(pieces: Sequence[str], words: ComparisonWords, actors: frozenset[str]) -> Iterator[Term]:
    said, in_tail, part, at = 0, False, 0, 0
    while at < len(pieces):
        piece = pieces[at]
        stems = [words.stem(each) for each in pieces[at : at + 2]]
        two = " ".join(stems)
        name = words.names.get(two) or words.names.get(stems[0])
        at += 2 if two in words.names else 1
        part += piece in words.joints or piece in _DIVIDING
        in_tail = in_tail or (said >= _SAID and piece in words.tails)
        if piece in actors or piece in words.ordinals or not _counts(piece, words):
            continue
        is_intensifier = piece in words.intensifiers
        said += not is_intensifier
        # Which year it is, is told by the due date.
        changes = not is_intensifier and not _YEAR.fullmatch(piece)
        stem = _without_accents(stems[0])
        feature, share = _named(piece, stem, name, words)
        share *= _TAIL_SHARE if in_tail else 1
        yield Term(feature, share, in_tail, changes, part, stem)


def _named(word: str, stem: str, name: str | None, words: ComparisonWords) -> tuple[str, float]:
    """Return the feature of a word, and its share in what all its features weigh."""
    if word in words.intensifiers:
        return stem, _INTENSIFIER_SHARE
    if name is not None:
        return (_ACT + name, _ACT_SHARE) if name in words.acts else (_THING + name, 1)
    if word[0].isdigit():
        return _NUMBER + word, 1
    return stem, _FAINT_SHARE if word in words.faint else 1


def _counts(word: str, words: ComparisonWords) -> bool:
    return word not in words.common and (len(word) > 1 or word.isdigit() or not word.isascii())


def _read(
    commitment: ComparedCommitment, words: ComparisonWords
) -> tuple[tuple[Term, ...], dict[str, float]]:
    """Return the terms of a commitment, and all its features with their shares."""
    quote = commitment.quote
    found = _all_terms(commitment, words)
    shares: dict[str, float] = {}
    for each in found:
        shares[each.feature] = max(each.share, shares.get(each.feature, 0))
    for quantity in quantities(quote, words):
        shares.setdefault(f"{_NUMBER}{quantity.value:g}", 1)
    for name in _CAPITALS.findall(quote):
        shares.setdefault(_NAME + fold(name), 1)
    if _is_occasion(commitment, words):
        shares[_OCCASION] = _OCCASION_SHARE
    return found, shares


def _is_occasion(commitment: ComparedCommitment, words: ComparisonWords) -> bool:
    found = _WORD.findall(fold(commitment.quote))
    which = commitment.due is not None or not words.ordinals.isdisjoint(found)
    return not words.recurring.isdisjoint(found) and (which or any(map(_YEAR.fullmatch, found)))


def _without_accents(word: str) -> str:
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word)
    return "".join(each for each in parts if not unicodedata.combining(each)) or word


def _weighted(
    commitment: ComparedCommitment,
    found: tuple[Term, ...],
    shares: Mapping[str, float],
    rarity: Mapping[str, float],
) -> Featured:
    weights = {
        feature: max(1, round(share * rarity[feature] * _FINENESS))
        for feature, share in shares.items()
    }
    total = sum(weight for feature, weight in weights.items() if feature[0] != _NUMBER)
    objects = frozenset(each.feature for each in found if each.says_what)
    return Featured(commitment, found, weights, total, objects)
