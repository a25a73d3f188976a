"""Sorts a commitment into themes by the terms of a taxonomy."""

import re
from collections import defaultdict

from briefreader.commitments.alternation import alternation
from briefreader.commitments.taxonomy import Taxonomy
from briefreader.text.folding import fold

FALLBACK = "institutions-dialogue"
_MOST = 3
_HEADING_SHARE = 0.35
_PARAGRAPH_SHARE = 0.12
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

    def themes(self, quote: str, heading: str, paragraph: str) -> tuple[str, ...]:
        """Return one to three keys for ``quote``, the best first.

        ``heading`` and ``paragraph`` are where it stands: weak evidence.
        """
        scores: dict[str, float] = defaultdict(float)
        self._add(scores, quote, 1.0, graded=True)
        own = max(scores.values(), default=0.0)
        self._add(scores, heading, _HEADING_SHARE)
        if own < 2.5:
            self._add(scores, paragraph, _PARAGRAPH_SHARE)
        if not scores:
            return (FALLBACK,) if FALLBACK in self._keys else self._keys[:1]
        order = {key: place for place, key in enumerate(self._keys)}
        ranked = sorted(scores, key=lambda key: (-round(scores[key], 6), order[key]))
        best = scores[ranked[0]]
        return tuple(key for key in ranked[:_MOST] if scores[key] >= 0.5 * best)

    def _add(
        self, scores: dict[str, float], text: str, share: float, *, graded: bool = False
    ) -> None:
        folded = fold(text)
        purpose = _PURPOSE.search(folded) if graded else None
        far = purpose.start() if purpose else len(folded)
        seen: set[str] = set()
        for place, found in self._found(text, folded):
            weight = share * (0.5 if place >= far else 1.0)
            if found[0] in seen:
                weight *= 0.3
            seen.add(found[0])
            for key, value in found[1]:
                scores[key] += weight * value

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
