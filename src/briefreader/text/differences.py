"""Differences between two texts: paragraph by paragraph, and within these word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from briefreader.text.span import Span

_TOKEN = re.compile(r"\w+|[^\w\s]")
_MOST_WORDS = 3_000
"""In two paragraphs that are compared word by word: more would take seconds."""
_AHEAD = 12
"""How many paragraphs further on one is looked for that corresponds."""
_ALIKE = 0.35
"""How much two paragraphs must have in common to stand beside each other."""

_LOST = 0.5
"""Of a text that went: where it is more, both are read better one after the other."""


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """Two paragraphs that correspond, or one that the other text does not have (None there).

    The marks are the spans, counted in the paragraph, of the words that the other one lacks.
    """

    left: str | None
    right: str | None
    left_marks: tuple[Span, ...] = ()
    right_marks: tuple[Span, ...] = ()

    @property
    def is_same(self) -> bool:
        """Tell whether both sides say the same."""
        return self.left == self.right


def compare(left: str, right: str) -> tuple[DifferenceRow, ...]:
    """Return the paragraphs of both normalised texts in order, side by side."""
    one, other = left.split("\n\n"), right.split("\n\n")
    rows: list[DifferenceRow] = []
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            rows.extend(DifferenceRow(each, each) for each in one[a:b])
        else:
            rows.extend(_paired(one[a:b], other[c:d]))
    return tuple(rows)


def _paired(left: Sequence[str], right: Sequence[str]) -> Iterator[DifferenceRow]:
    """Yield the rows of a stretch in which nothing is equal: those alike beside each other."""
    taken = 0
    words = [_vocabulary(each) for each in right]
    for paragraph in left:
        own = _vocabulary(paragraph)
        near = range(taken, min(taken + _AHEAD, len(right)))
        partner = next((at for at in near if _are_alike(own, words[at])), None)
        if partner is None:
            yield DifferenceRow(paragraph, None, _whole(paragraph))
            continue
        for extra in right[taken:partner]:
            yield DifferenceRow(None, extra, (), _whole(extra))
        other = right[partner]
        yield DifferenceRow(paragraph, other, *words_changed(paragraph, other))
        taken = partner + 1
    for extra in right[taken:]:
        yield DifferenceRow(None, extra, (), _whole(extra))


def _vocabulary(paragraph: str) -> frozenset[str]:
    return frozenset(_TOKEN.findall(paragraph.lower()))


def _are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two paragraphs share enough words, in whatever order."""
    return len(one & other) >= _ALIKE * max(len(one), len(other), 1)


def words_changed(left: str, right: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the spans of the words of each text that the other one lacks there.

    Very long texts, whose comparison would take seconds, differ as a whole.
    """
    matched = _match(left, right)
    return matched.changed() if matched else (_whole(left), _whole(right))


class _Matched(NamedTuple):
    """The words of two texts, and the steps by which the one becomes the other, as of difflib."""

    one: Sequence[re.Match[str]]
    other: Sequence[re.Match[str]]
    steps: Sequence[tuple[str, int, int, int, int]]

    def changed(self) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """Return the spans of the words of each text that the other one lacks there."""
        one, other = self.one, self.other
        changed = [step for step in self.steps if step[0] != "equal"]
        return (
            tuple(Span(one[a].start(), one[b - 1].end()) for _, a, b, _, _ in changed if b > a),
            tuple(Span(other[c].start(), other[d - 1].end()) for _, _, _, c, d in changed if d > c),
        )


def _match(left: str, right: str) -> _Matched | None:
    """Return how the words of two texts correspond, None if that would take seconds."""
    one, other = list(_TOKEN.finditer(left)), list(_TOKEN.finditer(right))
    if len(one) + len(other) > _MOST_WORDS:
        return None
    matcher = SequenceMatcher(
        None, [each[0] for each in one], [each[0] for each in other], autojunk=False
    )
    return _Matched(one, other, matcher.get_opcodes())


@dataclass(frozen=True, slots=True)
class MergedWords:
    """A later text in which the words that went since the earlier one stand too.

    ``gone`` and ``new`` are spans of ``text``: words that only the earlier or later one has.
    """

    text: str
    gone: tuple[Span, ...]
    new: tuple[Span, ...]


def merged_words(earlier: str, later: str) -> MergedWords:
    """Return both texts as one, in which each word that went stands before what replaced it.

    Where they have too little in common to be read so, the text is the later one, without the words
    that went.
    """
    matched = _match(earlier, later)
    if matched is None:
        return MergedWords(later, (), _whole(later))
    gone, new = matched.changed()
    if sum(map(len, gone)) > _LOST * len(earlier):
        return MergedWords(later, (), new)
    one, other, steps = matched
    pieces: list[str] = []
    spans: dict[str, list[Span]] = {"gone": [], "new": []}
    length = done = 0

    def add(words: str, kind: str = "") -> None:
        nonlocal length
        if kind:
            spans[kind].append(Span(length, length + len(words)))
        pieces.append(words)
        length += len(words)

    for tag, a, b, c, d in steps:
        start = other[c].start() if c < len(other) else len(later)
        add(later[done:start])
        done = start
        if tag in ("delete", "replace"):
            add("" if not length or pieces[-1].endswith((" ", "\n")) else " ")
            add(earlier[one[a].start() : one[b - 1].end()], "gone")
            add(" ")
        if d > c:
            done = other[d - 1].end()
            add(later[start:done], "new" if tag in ("insert", "replace") else "")
    add(later[done:])
    return MergedWords("".join(pieces).rstrip(), tuple(spans["gone"]), tuple(spans["new"]))


def _whole(paragraph: str) -> tuple[Span, ...]:
    return (Span(0, len(paragraph)),)
