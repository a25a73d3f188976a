"""Sorts a commitment into themes by the terms of a taxonomy."""

import re
from collections import defaultdict
from collections.abc import Sequence

from briefreader.commitments.alternation import alternation
from briefreader.commitments.taxonomy import Taxonomy
from briefreader.text.folding import fold

FALLBACK = "institutions-dialogue"
_MOST = 3
_FALLBACK_SHARE = 0.6
"""Words of dialogue and co-operation accompany every theme: they count less than its own."""
_PURPOSE = re.compile(
    r"\b(?:including|through|such as|in order to|so that|so as to|with a view to|with the aim of|to help|by \w+ing|"
    r"as well as|in line with|in accordance with|consistent with|based on|rooted in|and thus|that will|which)\b"
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
        whole = alternation(word for word in words if not word.endswith("*"))
        begun = alternation(word[:-1] for word in words if word.endswith("*"))
        self._begun = tuple(sorted((w for w in words if w.endswith("*")), key=len, reverse=True))
        self._finder = re.compile(rf"(?<![\w])(?:(?P<begun>{begun})[\w-]*|(?P<whole>{whole})(?![\w]))")
        self._exact = re.compile(rf"(?<![\w])(?:{whole})(?![\w])")
        self._acronyms = re.compile(rf"(?<![\w])(?:{alternation(capitals)})(?![\w])")

    def themes(self, quote: str, context: Sequence[tuple[str, float]]) -> tuple[str, ...]:
        """Return one to three keys for ``quote``, the best first.

        ``context`` are the texts around it (headings, paragraph), each with how much it may add
        at most: weak evidence beside the quote's own words.
        """
        scores = self._scores(quote)
        for text, most in context:
            around = self._scores(text)
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

    def _scores(self, text: str) -> dict[str, float]:
        scores: dict[str, float] = defaultdict(float)
        folded = fold(text)
        purpose = _PURPOSE.search(folded)
        far = purpose.start() if purpose else len(folded)
        seen: set[str] = set()
        for place, (term, values) in self._found(text, folded):
            weight = 0.5 if place >= far else 1.0
            if term in seen:
                weight *= 0.3
            seen.add(term)
            for key, value in values:
                scores[key] += weight * value
        return scores

    def _found(self, text: str, folded: str) -> list[tuple[int, tuple[str, list[tuple[str, float]]]]]:
        found = []
        position = 0
        while match := self._finder.search(folded, position):
            position = match.end()
            exact = self._exact.match(folded, match.start())
            if exact and exact.end() >= match.end():
                position = exact.end()
                found.append((match.start(), (exact[0], self._words[exact[0]])))
                continue
            if match["begun"] is not None:
                word = next(w for w in self._begun if match["begun"].startswith(w[:-1]))
                found.append((match.start(), (word, self._words[word])))
            else:
                found.append((match.start(), (match[0], self._words[match[0]])))
        for match in self._acronyms.finditer(text):
            found.append((match.start(), (match[0], self._capitals[match[0]])))
        return found
