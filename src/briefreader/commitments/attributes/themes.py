"""Sorter of commitments into themes, by the terms of a taxonomy."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter

from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.attributes.term_finder import TermFinder, is_form_of
from briefreader.commitments.attributes.theme_vocabulary import (
    BASE_LANGUAGE,
    Vocabularies,
    in_language,
)
from briefreader.commitments.parsing.alternation import alternation
from briefreader.text.folding import fold
from briefreader.text.span import Span

FALLBACK = "institutions-dialogue"
_MOST, _SECOND = 3, 0.5
"""There are so many themes at most; each but the first has that share of its score at least."""
_FALLBACK_SHARE = 0.5
"""Words of dialogue and co-operation accompany every theme: they count less than its own."""
_FALLBACK_MOST = 3.5
"""They stand close together ("a meeting of the joint committee"), and then say one thing."""
_PLACE = itemgetter(0)
_FADING, _LEAST = 0.002, 0.7
"""What stands right after the verb is its object: a term counts less by each letter before it."""
_AGAIN = 0.3
"""How much a term counts for a second time."""
_REMEMBERED = 4096
"""So many words that were found are remembered with their terms: few make up most of what is."""
_STRONG = 3.0
"""What a strong term counts."""
_BEGINNING = 2
"""So many letters stand before the first star of a term; one with fewer would be everywhere."""


Values = Sequence[tuple[str, float]]
"""Theme keys, and how much a term counts for each."""
Hit = tuple[int, str, Values]
"""A place (a code point), the term that stands there, and what it counts; without values it is what
begins a purpose or tail. A plain tuple: there are thousands."""


class ThemeScorer:
    """Scores texts against a taxonomy; built once, linear in the length of what it scores."""

    def __init__(self, taxonomy: Taxonomy, purposes: Iterable[str] = ()) -> None:
        self._order = {theme.key: place for place, theme in enumerate(taxonomy.themes)}
        words: dict[str, dict[str, float]] = defaultdict(dict)
        capitals: dict[str, dict[str, float]] = defaultdict(dict)
        for theme in taxonomy.themes:
            for term in theme.terms:
                if term.capitals:
                    capitals[term.text][theme.key] = term.weight
                elif "*" not in term.text[:_BEGINNING]:
                    # Words that fold to the same are one term, whose first weight is the highest.
                    words[fold(term.text)].setdefault(theme.key, term.weight)
        self._words = {term: tuple(weights.items()) for term, weights in words.items()}
        self._capitals = {term: tuple(weights.items()) for term, weights in capitals.items()}
        self._finder = TermFinder(words)
        self._purpose = TermFinder(map(fold, purposes))
        self._inflected = _inflected(words)
        self._lengths = _lengths(words)
        self._term = lru_cache(_REMEMBERED)(self._resolve)
        # To look for capitals first is far quicker than to look for the beginnings of words.
        self._acronyms = re.compile(rf"{alternation(capitals)}(?!\w)")

    def themes(
        self,
        own: Mapping[str, float],
        context: Sequence[tuple[Mapping[str, float], float]] = (),
    ) -> tuple[str, ...]:
        """Return one to three keys for a quote with these scores of its ``own``, the best first.

        ``context`` are the scores of the texts around it (headings, paragraph), each with how much
        it may add at most: weak evidence beside the quote's own words, and enough for a second
        theme only where these speak for it too, or for none.
        """
        scores = defaultdict(float, own)
        if FALLBACK in scores:
            scores[FALLBACK] = min(scores[FALLBACK], _FALLBACK_MOST)
        for around, most in context:
            add_share(scores, around, most)
        if FALLBACK in scores and len(scores) > 1:
            scores[FALLBACK] *= _FALLBACK_SHARE
        if not scores:
            return (FALLBACK,) if FALLBACK in self._order else tuple(self._order)[:1]
        ranked = sorted(scores, key=lambda key: (-round(scores[key], 6), self._order[key]))
        best, *others = ranked
        second = [
            key
            for key in others
            if scores[key] >= _SECOND * scores[best] and (key in own or not own)
        ]
        return (best, *second[: _MOST - 1])

    def scores(self, text: str) -> dict[str, float]:
        """Return what the terms in ``text`` count for each theme."""
        folded = fold(text)
        return weigh(0, len(text), self.hits(text, folded, Span(0, len(text))))

    def hits(self, text: str, folded: str, within: Span) -> list[Hit]:
        """Return the terms in ``within``, in order; ``folded`` is the folded ``text``."""
        start, end = within.start, within.end
        terms = self._finder.find(folded, start, end)
        found: list[Hit] = [(begin, *self._term(folded[begin:stop])) for begin, stop in terms]
        found.extend((begin, "", ()) for begin, _ in self._purpose.find(folded, start, end))
        found.extend(
            (match.start(), match[0], self._capitals[match[0]])
            for match in self._acronyms.finditer(text, within.start, within.end)
            if not text[match.start() - 1 : match.start()].isalnum()
        )
        found.sort(key=_PLACE)
        return found

    def _resolve(self, words: str) -> tuple[str, Values]:
        """Return the term that matched ``words``, and what it counts."""
        term = self._term_of(words)
        return term, self._words[term]

    def _term_of(self, words: str) -> str:
        """Return the term that matched ``words``: themselves, or the longest with a star."""
        if words in self._words:
            return words
        for term in self._inflected.get(words[:_BEGINNING], ()):
            if is_form_of(words, term):
                return term
        lengths = self._lengths[words[:_BEGINNING]]
        return next(begun for end in lengths if (begun := f"{words[:end]}*") in self._words)


def _lengths(terms: Iterable[str]) -> dict[str, list[int]]:
    """Return how many letters stand before the final star of terms, by how they begin."""
    found: dict[str, set[int]] = defaultdict(set)
    for term in terms:
        if term.find("*") == len(term) - 1:
            found[term[:_BEGINNING]].add(len(term) - 1)
    return {beginning: sorted(lengths, reverse=True) for beginning, lengths in found.items()}


class ThemeScorers:
    """The scorers of a taxonomy by language, each made when it is first asked for."""

    def __init__(self, taxonomy: Taxonomy, vocabularies: Vocabularies) -> None:
        self._taxonomy = taxonomy
        self._vocabularies = vocabularies
        self._made: dict[str, ThemeScorer] = {}

    def of(self, language: str) -> ThemeScorer:
        """Return the scorer for statements in ``language``."""
        own = self._vocabularies(language)
        if own.language not in self._made:
            taxonomy = in_language(self._taxonomy, own, self._vocabularies(BASE_LANGUAGE))
            self._made[own.language] = ThemeScorer(taxonomy, own.purposes)
        return self._made[own.language]


def weigh(start: int, end: int, hits: Sequence[Hit]) -> dict[str, float]:
    """Return what the ``hits`` from ``start`` to ``end``, in order, count for each theme."""
    scores: dict[str, float] = {}
    seen: set[str] = set()
    for place, term, values in _inside(start, end, hits):
        weight = 1 - _FADING * (place - start)
        if weight < _LEAST:
            weight = _LEAST
        if term in seen:
            weight *= _AGAIN
        seen.add(term)
        for key, value in values:
            scores[key] = scores.get(key, 0.0) + weight * value
    return scores


def add_share(scores: dict[str, float], more: Mapping[str, float], most: float) -> None:
    """Add ``more`` to ``scores``, its highest as ``most`` and the others in proportion.

    Where not even the highest is what a strong term counts, all of it is weak: it adds less.
    """
    highest = max(_STRONG, *more.values()) if more else _STRONG
    for key, value in more.items():
        scores[key] = scores.get(key, 0.0) + most * value / highest


def purpose_start(action: Span, hits: Sequence[Hit]) -> int:
    """Return where purposes and other tails of ``action`` begin, its end if it has none."""
    inside = _inside(action.start, action.end, hits)
    return next((place for place, _, values in inside if not values), action.end)


def _inside(start: int, end: int, hits: Sequence[Hit]) -> Sequence[Hit]:
    # A place alone sorts before the hits that stand there.
    first = bisect_left(hits, (start,))
    return hits[first : bisect_left(hits, (end,), first)]


def _inflected(terms: Iterable[str]) -> dict[str, list[str]]:
    """Return the terms with a star inside, the longest first, by how they begin.

    No dictionary tells which of them has matched some words.
    """
    found = defaultdict(list)
    for term in sorted(terms, key=len, reverse=True):
        if "*" in term[:-1]:
            found[term[:_BEGINNING]].append(term)
    return found
