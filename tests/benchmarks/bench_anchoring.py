"""Finding quotes again in changed texts: how many, how exactly, and how long it takes."""

import random
import re
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefreader.documents.reader import read_document
from briefreader.services.detection.extraction import readable_text
from briefreader.text.anchoring import QuoteSelector, describe
from briefreader.text.fuzzy_anchoring import CONTEXT, ChangedText, Placement
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.sentences import sentence_spans
from briefreader.text.span import Span

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
RATES = (0.05, 0.2)
"""How many of the words were changed."""
DROPPED = 0.1
"""How many of the sentences were taken out whole: they have no place any more."""
_WORD = re.compile(r"\S+")
Quote = tuple[QuoteSelector, int]


@dataclass(frozen=True, slots=True)
class Revision:
    """A changed text, and each quote of the old one with where it stands now, if anywhere."""

    text: str
    quotes: tuple[tuple[Quote, Span | None], ...]


def bench_place_sentences() -> Callable[[], list[Placement | None]]:
    """Place every sentence of ten statements, a tenth of whose words was changed."""
    revisions = list(_revisions(0.1))

    def work() -> list[Placement | None]:
        return [each for revision in revisions for each, _ in _placed(revision)]

    return work


def figures_accuracy() -> Iterator[str]:
    """Say, for each rate of change, what became of the sentences."""
    for rate in RATES:
        found: Counter[str] = Counter()
        begun = time.perf_counter()
        for revision in _revisions(rate):
            for placement, expected in _placed(revision):
                found[_verdict(placement, expected)] += 1
        total = sum(found.values())
        told = ", ".join(f"{share / total:.1%} {name}" for name, share in found.most_common())
        yield f"{rate:6.0%} of the words changed, {total:,} sentences: {told}" + (
            f" ({time.perf_counter() - begun:.1f} s)"
        )


def _placed(revision: Revision) -> Iterator[tuple[Placement | None, Span | None]]:
    changed = ChangedText(revision.text)
    for (selector, hint), expected in revision.quotes:
        yield changed.place(selector, hint), expected


def _verdict(placement: Placement | None, expected: Span | None) -> str:
    if placement is None:
        return "lost" if expected else "rightly gone"
    if expected is None:
        return "placed though gone"
    span = placement.span
    if span == expected:
        return "exact"
    shared = min(span.end, expected.end) - max(span.start, expected.start)
    whole = max(span.end, expected.end) - min(span.start, expected.start)
    return "near" if shared > whole / 2 else "elsewhere"


def _revisions(rate: float) -> Iterator[Revision]:
    for number, path in enumerate(sorted(SAMPLES.glob("*.md"))):
        chooser = random.Random(number)  # noqa: S311 - the same changes each time
        yield _revised(readable_text(read_document(path)), rate, chooser)


def _revised(text: str, rate: float, chooser: random.Random) -> Revision:
    """Return ``text`` with words left out, replaced and put in, and some sentences dropped."""
    sentences = [
        span
        for paragraph in paragraph_spans(text)
        for span in sentence_spans(text, paragraph)
        if len(span.of(text).split()) > 3
    ]
    gone = {
        place
        for span in sentences
        if chooser.random() < DROPPED
        for place in range(span.start, span.end)
    }
    words = [Span(*found.span()) for found in _WORD.finditer(text)]
    parts: list[str] = []
    length = last = 0
    places: dict[int, Span] = {}
    for word in words:
        gap, last = text[last : word.start], word.end
        new = "" if word.start in gone else _changed(word.of(text), rate, chooser, words, text)
        if new:
            parts += (gap, new)
            start = length + len(gap)
            length = start + len(new)
            places[word.start] = Span(start, length)
    quotes = tuple(
        ((describe(text, span, CONTEXT), span.start), _kept(span, words, places))
        for span in sentences
    )
    return Revision("".join(parts), quotes)


def _changed(
    word: str, rate: float, chooser: random.Random, words: Sequence[Span], text: str
) -> str:
    """Return what stands in the place of ``word``: mostly itself, else none, another or two."""
    if chooser.random() >= rate:
        return word
    other = chooser.choice(words).of(text)
    return chooser.choice(("", other, f"{other} {word}"))


def _kept(span: Span, words: Sequence[Span], places: Mapping[int, Span]) -> Span | None:
    """Return from the first to the last of the span's words that are still there."""
    inside = words[
        bisect_left(words, span.start, key=_start) : bisect_left(words, span.end, key=_start)
    ]
    kept = [places[word.start] for word in inside if word.start in places]
    return Span(kept[0].start, kept[-1].end) if kept else None


def _start(word: Span) -> int:
    return word.start
