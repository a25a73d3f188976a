"""Places where a pattern may match, told from one word, so that it need not be tried elsewhere."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefreader.commitments.parsing.alternation import alternation
from briefreader.commitments.parsing.trigger_prefixes import trigger_prefixes_of
from briefreader.text.chunks import chunk_starts
from briefreader.text.last_texts import LastTexts

_MOST_KNOWN, _LONGEST_KNOWN = 50_000, 40
"""So many chunks are remembered with what begins in them, and none that is longer."""
_LETTERS_READ = 3
"""How many letters of a pattern tell where it is tried: few words begin alike and go on otherwise,
but "in " is one of two letters and its end."""
_SIGNS = {"0": r"\d", "$": r"(?!\w)"}


class Openings:
    """Finds where in a folded text something may begin; ``pattern`` finds that in one chunk.

    A chunk is what stands between two spaces, and the space after it. Where a pattern with a
    thousand alternatives would be tried at each place, each chunk is looked at once.
    """

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self._known: dict[str, tuple[int, ...]] = {}
        self._last = LastTexts(self._places)

    def between(self, folded: str, start: int, end: int) -> Sequence[int]:
        """Return the places in ``folded[start:end]``, in order."""
        places = self._last.of(folded)
        first = bisect_left(places, start)
        return places[first : bisect_left(places, end, first)]

    def opens(self, words: str) -> bool:
        """Tell whether something may begin where the folded ``words`` do."""
        return self._pattern.match(words) is not None

    def _places(self, folded: str) -> Sequence[int]:
        """Return all places (code points) in ``folded``, in order."""
        found: list[int] = []
        known = self._known
        for chunk, starts in chunk_starts(folded).items():
            offsets = known.get(chunk)
            for offset in self._offsets(chunk) if offsets is None else offsets:
                found.extend([start + offset for start in starts] if offset else starts)
        found.sort()
        return found

    def _offsets(self, chunk: str) -> tuple[int, ...]:
        offsets = tuple(match.start() for match in self._pattern.finditer(f"{chunk} "))
        if len(chunk) <= _LONGEST_KNOWN and len(self._known) < _MOST_KNOWN:
            self._known[chunk] = offsets
        return offsets


@dataclass(frozen=True, slots=True)
class SoughtPattern:
    """A pattern over folded text, tried only at its openings: each match begins at one."""

    pattern: re.Pattern[str]
    openings: Openings

    def find(self, folded: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Yield what matches in ``folded[start:end]`` in order, without overlaps."""
        for place in self.openings.between(folded, start, end):
            found = self.pattern.match(folded, place, end) if place >= start else None
            if found:
                start = found.end()
                yield found


def sought(pattern: re.Pattern[str]) -> SoughtPattern:
    """Return ``pattern``, to be tried only where the first letters of one of its matches stand."""
    beginnings = trigger_prefixes_of(pattern.pattern.replace(r"\d", "0"), _LETTERS_READ)
    before = r"\b" if pattern.pattern.startswith(r"\b") else ""
    return SoughtPattern(pattern, openings(before, beginnings))


def openings(
    before: str, beginnings: Iterable[str], special: Mapping[str, str] | None = None
) -> Openings:
    """Return the places that one of ``beginnings`` stands at, and ``before`` matches before.

    In a beginning "0" stands for any figure, a final "$" for the end of a word, and the characters
    of ``special`` for what these patterns match. Only its first word counts.
    """
    first = {each[: space + 1] if (space := each.find(" ")) >= 0 else each for each in beginnings}
    return Openings(re.compile(rf"{before}(?={alternation(first, {**_SIGNS, **(special or {})})})"))
