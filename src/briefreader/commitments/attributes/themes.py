"""Sorter of commitments into themes, by the terms of a taxonomy."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.parsing.alternation import alternation
from briefreader.text.folding import fold
from briefreader.text.span import Span

FALLBACK = "institutions-dialogue"
_MOST = 3
_FALLBACK_SHARE = 0.5
"""Words of dialogue and co-operation accompany every theme: they count less than its own."""
_PURPOSE = re.compile(
    r"\b(?:including|through|such as|in order to|so that|so as to|with a view to|with the aim of|"
    r"to help|by \w+ing|as well as|in line with|in accordance with|consistent with|based on|"
    r"rooted in|and thus|that will|which)\b"
)


class Hit(NamedTuple):
    """A term that stands at ``place`` (a code point), and how much it counts for which themes."""

    place: int
    term: str
    values: Sequence[tuple[str, float]]


class ThemeScorer:
    """Scores texts against a taxonomy; built once, linear in the length of what it scores."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._keys = tuple(theme.key for theme in taxonomy.themes)
        words: dict[str, list[tuple[str, float]]] = defaultdict(list)
        capitals: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for theme in taxonomy.themes:
            for term in theme.terms:
                if term.capitals:
                    capitals[term.text].append((theme.key, term.weight))
                else:
                    words[fold(term.text)].append((theme.key, term.weight))
        self._words = dict(words)
        self._capitals = dict(capitals)
        endings = {"*": r"[\w-]*", "$": r"(?!\w)"}
        terms = (f"{word}$" for word in words)
        self._finder = re.compile(rf"(?<!\w){alternation(terms, endings)}")
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
        return weigh(folded, span, self.hits(text, folded, span))

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
        found.sort(key=attrgetter("place"))
        return found

    def _term(self, words: str) -> str:
        """Return the term that matched ``words``: themselves, or the longest beginning of them."""
        if words in self._words:
            return words
        return next(
            begun for end in range(len(words), 0, -1) if (begun := f"{words[:end]}*") in self._words
        )


def weigh(folded: str, within: Span, hits: Sequence[Hit]) -> dict[str, float]:
    """Return what the ``hits`` in ``within`` count for each theme; they are in order."""
    scores: dict[str, float] = defaultdict(float)
    purpose = _PURPOSE.search(folded, within.start, within.end)
    far = purpose.start() if purpose else within.end
    seen: set[str] = set()
    place_of = attrgetter("place")
    first = bisect_left(hits, within.start, key=place_of)
    last = bisect_left(hits, within.end, key=place_of)
    for place, term, values in hits[first:last]:
        weight = 0.5 if place >= far else 1.0
        if term in seen:
            weight *= 0.3
        seen.add(term)
        for key, value in values:
            scores[key] += weight * value
    return scores
