"""Sorts a commitment into themes by the terms of a taxonomy."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from briefreader.commitments.alternation import alternation
from briefreader.commitments.taxonomy import Taxonomy
from briefreader.text.folding import fold

FALLBACK = "institutions-dialogue"
_MOST = 3
_FALLBACK_SHARE = 0.6
"""Words of dialogue and co-operation accompany every theme: they count less than its own."""
_Value = tuple[str, float]
_PURPOSE = re.compile(
    r"\b(?:including|through|such as|in order to|so that|so as to|with a view to|with the aim of|"
    r"to help|by \w+ing|as well as|in line with|in accordance with|consistent with|based on|"
    r"rooted in|and thus|that will|which)\b"
)


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
        terms = (word if word.endswith("*") else f"{word}$" for word in words)
        self._finder = re.compile(rf"(?<!\w){alternation(terms, endings)}")
        self._acronyms = re.compile(rf"(?<!\w){alternation(capitals)}(?!\w)")

    def themes(
        self, quote: str, context: Sequence[tuple[Mapping[str, float], float]] = ()
    ) -> tuple[str, ...]:
        """Return one to three keys for ``quote``, the best first.

        ``context`` are the scores of the texts around it (headings, paragraph), each with how much
        it may add at most: weak evidence beside the quote's own words.
        """
        scores = self.scores(quote)
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
        scores: dict[str, float] = defaultdict(float)
        folded = fold(text)
        purpose = _PURPOSE.search(folded)
        far = purpose.start() if purpose else len(folded)
        seen: set[str] = set()
        for place, term, values in self._found(text, folded):
            weight = 0.5 if place >= far else 1.0
            if term in seen:
                weight *= 0.3
            seen.add(term)
            for key, value in values:
                scores[key] += weight * value
        return scores

    def _found(self, text: str, folded: str) -> Iterator[tuple[int, str, Sequence[_Value]]]:
        """Yield where a term stands, the term, and what it counts for which themes."""
        for match in self._finder.finditer(folded):
            term = self._term(match[0])
            yield match.start(), term, self._words[term]
        for match in self._acronyms.finditer(text):
            yield match.start(), match[0], self._capitals[match[0]]

    def _term(self, words: str) -> str:
        """Return the term that matched ``words``: themselves, or the longest beginning of them."""
        if words in self._words:
            return words
        return next(
            begun for end in range(len(words), 0, -1) if (begun := f"{words[:end]}*") in self._words
        )
