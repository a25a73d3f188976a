"""Finding quotes again: beside str.find where nothing changed, difflib where much did."""

import random
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from harness import Comparison, Effort, Told
from texts import samples

from briefreader.documents.reader import read_document
from briefreader.services.detection.extraction import readable_text
from briefreader.services.sentence_rules import any_sentence_rules
from briefreader.text.anchoring import QuoteSelector, describe
from briefreader.text.fuzzy_anchoring import CONTEXT, ChangedText, Placement
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.sentences import sentence_spans
from briefreader.text.span import Span

RATES = (0.05, 0.2)
"""How many of the words were changed."""
DROPPED = 0.1
"""How many of the sentences were taken out whole: they have no place any more."""
_WORD = re.compile(r"\S+")
Quote = tuple[QuoteSelector, int]


@dataclass(frozen=True, slots=True)
class Revision:
    """A changed text, and each quote of the former one with where it stands now, if anywhere."""

    former: str
    text: str
    quotes: tuple[tuple[Quote, Span | None], ...]


def compare_unchanged(effort: Effort) -> Told:
    """Place every sentence of ten statements in the same texts."""
    revisions = list(_revisions(0, effort.texts))
    yield Comparison(
        what=f"{_count(revisions):,} sentences placed in the same texts",
        ours=lambda: _place_all(revisions),
        beside="str.find of their words",
        yardstick=lambda: [
            revision.text.find(selector.exact)
            for revision in revisions
            for (selector, _), _ in revision.quotes
        ],
    )


def compare_changed(effort: Effort) -> Told:
    """Place every sentence of ten statements, a tenth of whose words was changed; say how well."""
    revisions = list(_revisions(0.1, effort.texts))
    yield Comparison(
        what=f"{_count(revisions):,} sentences placed in changed texts",
        ours=lambda: _place_all(revisions),
        beside="difflib: both texts word by word",
        yardstick=lambda: [_compared(each) for each in revisions],
        warm_ups=0,
    )
    for rate in RATES:
        yield _accuracy(rate, effort.texts)


def _place_all(revisions: Sequence[Revision]) -> list[Placement | None]:
    return [placement for revision in revisions for placement, _ in _placed(revision)]


def _compared(revision: Revision) -> object:
    former, now = revision.former.split(), revision.text.split()
    return SequenceMatcher(None, former, now, autojunk=False).get_matching_blocks()


def _count(revisions: Sequence[Revision]) -> int:
    return sum(len(revision.quotes) for revision in revisions)


def _accuracy(rate: float, texts: int) -> str:
    """Say what became of the sentences at this rate of change."""
    found = Counter(
        _verdict(placement, expected)
        for revision in _revisions(rate, texts)
        for placement, expected in _placed(revision)
    )
    total = found.total()
    told = ", ".join(f"{share / total:.1%} {name}" for name, share in found.most_common())
    return f"{rate:.0%} of the words changed, {total:,} sentences: {told}."


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


def _revisions(rate: float, texts: int) -> Iterator[Revision]:
    for number, path in enumerate(samples()[:texts]):
        chooser = random.Random(number)  # noqa: S311 - the same changes each time
        yield _revised(readable_text(read_document(path)), rate, chooser)


def _revised(text: str, rate: float, chooser: random.Random) -> Revision:
    """Return ``text`` with words left out, replaced and put in, and some sentences dropped."""
    sentences = [
        span
        for paragraph in paragraph_spans(text)
        for span in sentence_spans(text, paragraph, any_sentence_rules())
        if len(span.of(text).split()) > 3
    ]
    gone = {
        place
        for span in sentences
        if rate and chooser.random() < DROPPED
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
    return Revision(text, "".join(parts), quotes)


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
