"""Sorter of commitments into themes, by the terms of a taxonomy."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.attributes.theme_vocabulary import (
    BASE_LANGUAGE,
    NO_PURPOSE,
    Vocabularies,
    in_language,
)
from briefreader.commitments.parsing.alternation import alternation
from briefreader.text.folding import fold
from briefreader.text.span import Span

FALLBACK = "institutions-dialogue"
_MOST = 3
_FALLBACK_SHARE = 0.5
"""Words of dialogue and co-operation accompany every theme: they count less than its own."""
_PLACE = attrgetter("place")
_FADING, _LEAST = 0.002, 0.7
"""What stands right after the verb is its object: a term counts less by each letter before it."""
_OF_PURPOSE = 0.5
_AGAIN = 0.3
"""By how much a term counts less that stands in a purpose or tail, or for a second time."""
_ENDINGS = {"*": r"[\w-]*", "$": r"(?!\w)"}
_BEGINNING = 2
"""So many letters stand before the first star of a term; one with fewer would be everywhere."""


class Hit(NamedTuple):
    """A term that stands at ``place`` (a code point), and how much it counts for which themes."""

    place: int
    term: str
    values: Sequence[tuple[str, float]]


class ThemeScorer:
    """Scores texts against a taxonomy; built once, linear in the length of what it scores."""

    def __init__(self, taxonomy: Taxonomy, purpose: re.Pattern[str] = NO_PURPOSE) -> None:
        self._purpose = purpose
        self._keys = tuple(theme.key for theme in taxonomy.themes)
        words: dict[str, list[tuple[str, float]]] = defaultdict(list)
        capitals: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for theme in taxonomy.themes:
            for term in theme.terms:
                if term.capitals:
                    capitals[term.text].append((theme.key, term.weight))
                elif "*" not in term.text[:_BEGINNING]:
                    words[fold(term.text)].append((theme.key, term.weight))
        self._words = dict(words)
        self._capitals = dict(capitals)
        terms = (f"{word}$" for word in words)
        self._finder = re.compile(rf"(?<!\w){alternation(terms, _ENDINGS)}")
        self._inflected = _inflected(words)
        self._longest = max(map(len, words), default=0)
        self._acronyms = re.compile(rf"(?<!\w){alternation(capitals)}(?!\w)")

    def themes(
        self,
        own: Mapping[str, float],
        context: Sequence[tuple[Mapping[str, float], float]] = (),
    ) -> tuple[str, ...]:
        """Return one to three keys for a quote with these scores of its ``own``, the best first.

        ``context`` are the scores of the texts around it (headings, paragraph), each with how much
        it may add at most: weak evidence beside the quote's own words.
        """
        scores = defaultdict(float, own)
        for around, most in context:
            highest = max(around.values(), default=0.0)
            for key, value in around.items():
                scores[key] += most * value / highest
        if FALLBACK in scores and len(scores) > 1:
            scores[FALLBACK] *= _FALLBACK_SHARE
        if not scores:
            return (FALLBACK,) if FALLBACK in self._keys else self._keys[:1]
        order = {key: place for place, key in enumerate(self._keys)}
        ranked = sorted(scores, key=lambda key: (-round(scores[key], 6), order[key]))
        best = scores[ranked[0]]
        return tuple(key for key in ranked[:_MOST] if scores[key] >= 0.5 * best)

    def scores(self, text: str) -> dict[str, float]:
        """Return what the terms in ``text`` count for each theme; what comes late counts less."""
        folded = fold(text)
        span = Span(0, len(text))
        return self.weigh(folded, span, self.hits(text, folded, span))

    def weigh(self, folded: str, within: Span, hits: Sequence[Hit]) -> dict[str, float]:
        """Return what the ``hits`` in ``within`` count for each theme; they are in order."""
        scores: dict[str, float] = defaultdict(float)
        purpose = self._purpose.search(folded, within.start, within.end)
        far = purpose.start() if purpose else within.end
        seen: set[str] = set()
        first = bisect_left(hits, within.start, key=_PLACE)
        last = bisect_left(hits, within.end, key=_PLACE)
        for place, term, values in hits[first:last]:
            weight = max(_LEAST, 1 - _FADING * (place - within.start))
            if place >= far:
                weight *= _OF_PURPOSE
            if term in seen:
                weight *= _AGAIN
            seen.add(term)
            for key, value in values:
                scores[key] += weight * value
        return scores

    def hits(self, text: str, folded: str, within: Span) -> list[Hit]:
        """Return the terms in ``within``, in order; ``folded`` is the folded ``text``."""
        found = []
        for match in self._finder.finditer(folded, within.start, within.end):
            term = self._term(match[0])
            found.append(Hit(match.start(), term, self._words[term]))
        found.extend(
            Hit(match.start(), match[0], self._capitals[match[0]])
            for match in self._acronyms.finditer(text, within.start, within.end)
        )
        found.sort(key=_PLACE)
        return found

    def _term(self, words: str) -> str:
        """Return the term that matched ``words``: themselves, or the longest with a star."""
        if words in self._words:
            return words
        for term, pattern in self._inflected.get(words[:_BEGINNING], ()):
            if pattern.fullmatch(words):
                return term
        longest = min(len(words), self._longest)
        return next(
            begun for end in range(longest, 0, -1) if (begun := f"{words[:end]}*") in self._words
        )


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
            self._made[own.language] = ThemeScorer(taxonomy, own.purpose)
        return self._made[own.language]


def _inflected(terms: Iterable[str]) -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """Return the terms with a star inside, with their patterns, the longest first.

    They stand by how they begin: no dictionary tells which of them has matched some words.
    """
    found = defaultdict(list)
    for term in sorted(terms, key=len, reverse=True):
        if "*" in term[:-1]:
            source = re.escape(term).replace(r"\*", _ENDINGS["*"])
            found[term[:_BEGINNING]].append((term, re.compile(source)))
    return found
