"""Finder of a quote in a text that was changed: by its exact words, or else by similar ones.

Candidates come from runs of words that the quote and the text share; each is scored by its words,
the words around it and its place, with the weights of Hypothesis (https://github.com/hypothesis/
client, src/annotator/anchoring/match-quote.ts).
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefreader.text.anchoring import QuoteSelector
from briefreader.text.folding import fold
from briefreader.text.span import Span

CONTEXT = 80
"""Code points on either side of a quote that are worth comparing in a changed text."""
_QUOTE, _PREFIX, _SUFFIX, _PLACE = 50, 20, 20, 2
_ALONE = 0.75
"""How much of its words a quote must keep to be known without its surroundings."""
_LEAST = 0.5
"""How much of its words it must keep in any case …"""
_TOGETHER = 1.3
"""… and, added to how much of those around it is kept: a deleted neighbour leaves one side."""
_SHORT = 24
"""A quote of fewer code points may stand anywhere: its surroundings must agree."""
_RUN = 2
_AROUND = 4
_MOST_PLACES = 200
_MOST_SEEDS = 64
_MOST_CANDIDATES = 8
_LONG = 80
_END = 40
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a quote stands in the changed text, and whether its words are still the same."""

    span: Span
    exact: bool


@dataclass(frozen=True, slots=True)
class _Match:
    first: int
    last: int
    similarity: float


class ChangedText:
    """A text in which quotes of a former version are looked for; made once for all of them.

    Making it is linear in the text; looking for a quote takes bounded work beyond one search for
    its exact words.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._words: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        for word in _WORD.finditer(fold(text)):
            self._words.append(word[0])
            self._starts.append(word.start())
            self._ends.append(word.end())
        self._runs: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for place in range(len(self._words) - _RUN + 1):
            places = self._runs[tuple(self._words[place : place + _RUN])]
            if len(places) < _MOST_PLACES:
                places.append(place)

    def place(self, quote: QuoteSelector, hint: int) -> Placement | None:
        """Return where ``quote`` stands, None if neither its words nor similar ones are there.

        ``hint`` is the code point at which it stood in the former version. Of several places the
        one wins whose words, surroundings and position agree best.
        """
        exact = self._exact(quote, hint)
        if exact is not None:
            return Placement(exact, exact=True)
        span = self._similar(quote, hint)
        if span is None:
            return None
        return Placement(span, exact=span.of(self.text) == quote.exact)

    def _exact(self, quote: QuoteSelector, hint: int) -> Span | None:
        places = list(_occurrences_near(self.text, quote.exact, hint))
        if not places:
            return None
        best = max(places, key=lambda span: self._nearness(quote, span, hint))
        alone = len(quote.exact) >= _SHORT
        return best if alone or self._context(quote, best) >= _TOGETHER / 2 else None

    def _similar(self, quote: QuoteSelector, hint: int) -> Span | None:
        words = _WORD.findall(fold(quote.exact))
        before = _WORD.findall(fold(quote.prefix))[-_AROUND:]
        after = _WORD.findall(fold(quote.suffix))[:_AROUND]
        found: list[tuple[float, Span]] = []
        for match in self._matches(words, hint, before, after):
            span = self._span(match, quote.exact)
            short = len(words) <= _LONG
            alike = _alike(quote.exact, span.of(self.text)) if short else match.similarity
            if alike >= _ALONE or (
                alike >= _LEAST and alike + self._context(quote, span) >= _TOGETHER
            ):
                found.append((_QUOTE * alike + self._nearness(quote, span, hint), span))
        return max(found, key=lambda each: each[0])[1] if found else None

    def _matches(
        self,
        words: Sequence[str],
        hint: int,
        before: Sequence[str] = (),
        after: Sequence[str] = (),
    ) -> Iterator[_Match]:
        """Yield the likeliest places of ``words``, as numbers of the text's words.

        The words ``before`` and ``after`` help to find a few words that were changed.
        """
        if len(words) > _LONG:
            yield from self._long(words, hint)
            return
        for candidate in self._candidates([*before, *words, *after], hint):
            begin = candidate + len(before)
            slack = 2 + (len(words) + len(before)) // 4
            low = max(0, begin - slack)
            high = min(len(self._words), begin + len(words) + slack)
            match = _aligned(words, self._words[low:high], low)
            if match is not None:
                yield match

    def _long(self, words: Sequence[str], hint: int) -> Iterator[_Match]:
        """Yield where a long quote's beginning and end stand at about its length."""
        heads = list(self._matches(words[:_END], hint))
        tails = list(self._matches(words[-_END:], hint))
        for head in heads:
            for tail in tails:
                length = tail.last - head.first + 1
                if len(words) / 2 <= length <= len(words) * 2:
                    alike = (head.similarity + tail.similarity) / 2
                    yield _Match(head.first, tail.last, alike)

    def _candidates(self, words: Sequence[str], hint: int) -> list[int]:
        """Return where the quote may begin, the most runs of words in common first."""
        step = max(1, len(words) // _MOST_SEEDS)
        votes: Counter[int] = Counter()
        width = max(2, len(words) // 4)
        for offset in range(0, len(words) - _RUN + 1, step):
            for place in self._runs.get(tuple(words[offset : offset + _RUN]), ()):
                votes[(place - offset) // width] += 1
        near = bisect_left(self._starts, hint) // width
        both = {key: votes[key] + votes[key + 1] for key in votes}
        ranked = sorted(both, key=lambda key: (-both[key], abs(key - near)))
        return [max(0, key * width) for key in ranked[:_MOST_CANDIDATES]]

    def _span(self, match: _Match, exact: str) -> Span:
        """Return the match with the punctuation at the ends of ``exact`` where it is there."""
        start, end = self._starts[match.first], self._ends[match.last]
        words = list(_WORD.finditer(exact))
        head, tail = exact[: words[0].start()], exact[words[-1].end() :]
        if head and self.text[max(0, start - len(head)) : start] == head:
            start -= len(head)
        if tail and self.text[end : end + len(tail)] == tail:
            end += len(tail)
        return Span(start, end) if "\n" in exact else self._paragraph(Span(start, end))

    def _paragraph(self, span: Span) -> Span:
        """Return the longest part of ``span`` that lies in one paragraph."""
        parts = [span.start]
        for part in span.of(self.text).split("\n")[:-1]:
            parts.append(parts[-1] + len(part) + 1)
        spans = [Span(a, b - 1) for a, b in zip(parts, [*parts[1:], span.end + 1], strict=True)]
        return max(spans, key=len)

    def _context(self, quote: QuoteSelector, span: Span) -> float:
        """Return how much of the words around the quote stands around ``span``, 0 to 1."""
        shares = self._shares(quote, span)
        sides = (quote.prefix, quote.suffix)
        given = [share for share, side in zip(shares, sides, strict=True) if side.strip()]
        return sum(given) / len(given) if given else 1.0

    def _shares(self, quote: QuoteSelector, span: Span) -> tuple[float, float]:
        before = self.text[max(0, span.start - len(quote.prefix)) : span.start]
        after = self.text[span.end : span.end + len(quote.suffix)]
        return _alike(quote.prefix, before), _alike(quote.suffix, after)

    def _nearness(self, quote: QuoteSelector, span: Span, hint: int) -> float:
        """Return how well the surroundings and the place agree."""
        prefix, suffix = self._shares(quote, span)
        near = 1 - abs(span.start - hint) / max(len(self.text), hint, 1)
        return _PREFIX * prefix + _SUFFIX * suffix + _PLACE * near


def _aligned(words: Sequence[str], window: Sequence[str], low: int) -> _Match | None:
    """Return the part of ``window`` that agrees with ``words``, whose first is number ``low``."""
    matcher = SequenceMatcher(None, window, words, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return None
    first, last = blocks[0], blocks[-1]
    # Words that were changed at the quote's ends count to it, as many as there were.
    begin = max(0, first.a - first.b)
    missing = len(words) - (last.b + last.size)
    end = min(len(window), last.a + last.size + missing)
    same = sum(block.size for block in blocks)
    return _Match(low + begin, low + end - 1, 2 * same / (len(words) + end - begin))


def _alike(one: str, other: str) -> float:
    """Return the share of words that the two have in common in order, 1 if ``one`` has none."""
    left, right = _WORD.findall(fold(one)), _WORD.findall(fold(other))
    if not left:
        return 1.0
    if left == right:
        return 1.0
    return SequenceMatcher(None, left, right, autojunk=False).ratio()


def _occurrences_near(text: str, exact: str, hint: int) -> Iterator[Span]:
    """Yield the places of ``exact`` that are nearest to ``hint``, a bounded number either way."""
    if not exact:
        return
    start = text.find(exact, max(0, hint))
    for _ in range(_MOST_PLACES // 2):
        if start < 0:
            break
        yield Span(start, start + len(exact))
        start = text.find(exact, start + 1)
    end = max(0, hint) + len(exact) - 1
    for _ in range(_MOST_PLACES // 2):
        start = text.rfind(exact, 0, end)
        if start < 0:
            break
        yield Span(start, start + len(exact))
        end = start + len(exact) - 1
