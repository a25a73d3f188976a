"""Finder of a quote in a text that was changed: by its exact words, or else by similar ones.

Candidates come from pairs of words that the quote and the text share. The one wins whose words and
surroundings agree best, as Hypothesis has it (https://github.com/hypothesis/client,
src/annotator/anchoring/match-quote.ts); of equally good ones the one nearest to the former place.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice, pairwise

from briefreader.text.anchoring import QuoteSelector
from briefreader.text.folding import fold
from briefreader.text.search_folding import fold_for_search, folded
from briefreader.text.span import Span

CONTEXT = 80
"""Code points on either side of a quote that are worth comparing in a changed text."""
_ALONE = 0.75
"""How much of its words a quote must keep to be known without its surroundings."""
_LEAST = 0.5
"""How much of its words it must keep in any case …"""
_TOGETHER = 1.3
"""… and, added to how much of those around it is kept: a deleted neighbour leaves one side."""
_SHORT = 24
"""A quote of fewer code points may stand anywhere: its surroundings must agree."""
_AROUND = 4
_MOST_PLACES = 200
_MOST_CANDIDATES = 8
_LONG = 80
_END = 40
_WORD = re.compile(r"\w+")
_LINE = re.compile(r".+")


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
    its exact words. What lay in one paragraph still does, unless ``keeps_paragraphs`` is False:
    other programs may have left out the line ends of a quote.
    """

    def __init__(self, text: str, *, keeps_paragraphs: bool = True) -> None:
        self.text = text
        self._keeps_paragraphs = keeps_paragraphs
        self._words: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        for word in _WORD.finditer(fold(text)):
            self._words.append(word[0])
            self._starts.append(word.start())
            self._ends.append(word.end())
        self._pairs: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        for place, pair in enumerate(pairwise(self._words)):
            self._pairs[pair].append(place)

    def place(self, quote: QuoteSelector, hint: int) -> Placement | None:
        """Return where ``quote`` stands, None if neither its words nor similar ones are there.

        ``hint`` is the code point at which it stood in the former version. Of several places the
        one wins whose words and surroundings agree best, of equally good ones the nearest.
        """
        exact = self._exact(quote, hint)
        if exact is not None:
            return Placement(exact, exact=True)
        span = self._written_otherwise(quote, hint) or self._similar(quote, hint)
        if span is None:
            return None
        return Placement(span, exact=span.of(self.text) == quote.exact)

    def _exact(self, quote: QuoteSelector, hint: int) -> Span | None:
        places = list(_occurrences_near(self.text, quote.exact, hint))
        if not places:
            return None
        best = max(places, key=lambda span: (self._context(quote, span), -abs(span.start - hint)))
        return best if _is_known(quote, 1.0, self._context(quote, best)) else None

    def _written_otherwise(self, quote: QuoteSelector, hint: int) -> Span | None:
        """Return where the same words stand with other quotes, hyphens, accents or letter forms."""
        typed = fold_for_search(quote.exact)
        if not typed.strip():
            return None
        text = folded(self.text)
        near = min(hint, len(text.text))
        places = [
            text.span(each.start, each.end) for each in _occurrences_near(text.text, typed, near)
        ]
        if not places:
            return None
        best = max(places, key=lambda span: (self._context(quote, span), -abs(span.start - hint)))
        return best if _is_known(quote, 1.0, self._context(quote, best)) else None

    def _similar(self, quote: QuoteSelector, hint: int) -> Span | None:
        words = _words(quote.exact)
        before = _words(quote.prefix)[-_AROUND:]
        after = _words(quote.suffix)[:_AROUND]
        found: list[tuple[float, int, Span]] = []
        for match in self._matches(words, hint, before, after):
            span = self._span(match, quote.exact)
            long = len(words) > _LONG
            alike = match.similarity if long else _alike(words, _words(span.of(self.text)))
            context = self._context(quote, span)
            if _is_known(quote, alike, context):
                found.append((alike + context, -abs(span.start - hint), span))
        return max(found)[-1] if found else None

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
            begin = max(0, candidate + len(before))
            slack = 2 + len(words) // 4
            low = max(0, begin - slack)
            match = _aligned(words, self._words[low : begin + len(words) + slack], low)
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
        """Return where the quote may begin, the most pairs of words in common first."""
        votes: Counter[int] = Counter()
        for offset, pair in enumerate(pairwise(words)):
            for place in self._pairs.get(pair, ())[:_MOST_PLACES]:
                votes[place - offset] += 1
        near = bisect_left(self._starts, hint)
        ranked = sorted(votes, key=lambda begin: (-votes[begin], abs(begin - near)))
        return ranked[:_MOST_CANDIDATES]

    def _span(self, match: _Match, exact: str) -> Span:
        """Return the match with the punctuation at the ends of ``exact`` where it is there."""
        start, end = self._starts[match.first], self._ends[match.last]
        words = list(_WORD.finditer(exact))
        head, tail = exact[: words[0].start()], exact[words[-1].end() :]
        if self.text.endswith(head, 0, start):
            start -= len(head)
        if self.text.startswith(tail, end):
            end += len(tail)
        if "\n" in exact or not self._keeps_paragraphs:
            return Span(start, end)
        longest = max(_LINE.finditer(self.text, start, end), key=lambda line: len(line[0]))
        return Span(*longest.span())

    def _context(self, quote: QuoteSelector, span: Span) -> float:
        """Return how much of the words around the quote stands around ``span``, 0 to 1."""
        before = self.text[max(0, span.start - len(quote.prefix)) : span.start]
        after = self.text[span.end : span.end + len(quote.suffix)]
        sides = ((quote.prefix, before), (quote.suffix, after))
        words = [tuple(_WORD.findall(fold_for_search(each)) for each in side) for side in sides]
        shares = [_alike(told, now) for told, now in words if told]
        return sum(shares) / len(shares) if shares else 1.0


def _is_known(quote: QuoteSelector, alike: float, context: float) -> bool:
    """Tell whether so much of a quote's words and of those around them makes it the same."""
    if alike >= _ALONE and len(quote.exact) >= _SHORT:
        return True
    return alike >= _LEAST and alike + context >= _TOGETHER


def _aligned(words: Sequence[str], window: Sequence[str], low: int) -> _Match | None:
    """Return the part of ``window`` that agrees with ``words``, whose first is number ``low``."""
    matcher = SequenceMatcher(None, window, words)
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


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _alike(words: Sequence[str], others: Sequence[str]) -> float:
    """Return the share of words that the two have in common in order, 0 to 1."""
    return SequenceMatcher(None, words, others, autojunk=False).ratio()


def _occurrences_near(text: str, exact: str, hint: int) -> Iterator[Span]:
    """Yield the places of ``exact`` that are nearest to ``hint``, a bounded number either way."""
    if exact:
        yield from islice(_occurrences_from(text, exact, hint), _MOST_PLACES)
        yield from islice(_occurrences_before(text, exact, hint), _MOST_PLACES)


def _occurrences_from(text: str, exact: str, start: int) -> Iterator[Span]:
    while (start := text.find(exact, start)) >= 0:
        yield Span(start, start + len(exact))
        start += 1


def _occurrences_before(text: str, exact: str, start: int) -> Iterator[Span]:
    while (start := text.rfind(exact, 0, start + len(exact) - 1)) >= 0:
        yield Span(start, start + len(exact))
