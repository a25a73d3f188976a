"""Index of what stands in the chunks of texts, of which each is read once."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from briefreader.text.chunks import chunk_starts
from briefreader.text.last_texts import LastTexts

_MOST_KNOWN, _LONGEST_KNOWN = 50_000, 40
"""So many chunks are remembered with what stands in them, and none that is longer."""
_PIECE = 500_000
"""Texts are indexed in pieces of about so many code points, as the places of 20 megabytes need more
memory than a process is allowed."""
_PIECES_KEPT = 2
_SHORT = 400
"""Texts of fewer code points, of which one is asked after the other, are read word by word: what is
remembered of the statement that they stand in is not given up for them."""
V = TypeVar("V")


class ChunkIndex(Generic[V]):
    """Places in texts where ``find`` finds something in a chunk, and what it finds.

    ``find`` tells it with the offset in the chunk, in order. Chunks that are known are not read
    again, in whatever text they stand; few words make up most of a text.
    """

    def __init__(self, find: Callable[[str], Iterable[tuple[int, V]]]) -> None:
        self._find = find
        self._known: dict[str, Sequence[tuple[int, V]]] = {}
        self._empty: set[str] = set()
        self._last = LastTexts(self._index)
        self._last_short = LastTexts(self._index_short)
        self._long: tuple[str, dict[int, tuple[int, Sequence[int], Sequence[tuple[int, V]]]]] = (
            "",
            {},
        )

    def between(self, text: str, start: int, end: int) -> Sequence[tuple[int, V]]:
        """Return the places (code points) in ``text[start:end]``, in order, with what is there."""
        if len(text) <= _PIECE:
            places, values = self._of(text)
            first = bisect_left(places, start)
            return values[first : bisect_left(places, end, first)]
        return [each for each in self._in_pieces(text, start, end) if start <= each[0] < end]

    def places(self, text: str, start: int, end: int) -> Sequence[int]:
        """Return the places in ``text[start:end]`` alone."""
        if len(text) <= _PIECE:
            places, _ = self._of(text)
            first = bisect_left(places, start)
            return places[first : bisect_left(places, end, first)]
        return [place for place, _ in self._in_pieces(text, start, end) if start <= place < end]

    def in_chunk(self, chunk: str) -> Sequence[tuple[int, V]]:
        """Return what stands in one chunk."""
        known = self._known.get(chunk)
        if known is None:
            known = () if chunk in self._empty else tuple(self._find(chunk))
            if len(chunk) <= _LONGEST_KNOWN and len(self._known) + len(self._empty) < _MOST_KNOWN:
                if known:
                    self._known[chunk] = known
                else:
                    self._empty.add(chunk)
        return known

    def _of(self, text: str) -> tuple[Sequence[int], Sequence[tuple[int, V]]]:
        return (self._last if len(text) >= _SHORT else self._last_short).of(text)

    def _index_short(self, text: str) -> tuple[Sequence[int], Sequence[tuple[int, V]]]:
        """Return what ``_index`` does, in the order of the text."""
        at = 0
        found: dict[int, V] = {}
        for chunk in text.split(" "):
            if chunk not in self._empty:
                for offset, value in self.in_chunk(chunk):
                    found[at + offset] = value
            at += len(chunk) + 1
        return tuple(found), tuple(found.items())

    def _index(self, text: str) -> tuple[Sequence[int], Sequence[tuple[int, V]]]:
        """Return the places in all of ``text``, and these with what is there."""
        found: dict[int, V] = {}
        starts = chunk_starts(text)
        # Most chunks are known to hold nothing: it takes no call to leave those out.
        for chunk in starts.keys() - self._empty:
            for offset, value in self.in_chunk(chunk):
                here = starts[chunk]
                places = [start + offset for start in here] if offset else here
                found.update(dict.fromkeys(places, value))
        ordered = sorted(found)
        return ordered, [(place, found[place]) for place in ordered]

    def _in_pieces(self, text: str, start: int, end: int) -> Iterator[tuple[int, V]]:
        """Yield what stands in the pieces of a long text from ``start`` to ``end``, and around."""
        long, pieces = self._long
        if long is not text:
            pieces = {}
            self._long = text, pieces
        for number in range((text.rfind(" ", 0, start) + 1) // _PIECE, end // _PIECE + 1):
            if number not in pieces:
                while len(pieces) >= _PIECES_KEPT:
                    pieces.pop(min(pieces), None)
                begin = _chunk_from(text, number * _PIECE)
                # The space before the next piece is in neither.
                stop = max(begin, _chunk_from(text, (number + 1) * _PIECE) - 1)
                places, values = self._index(text[begin:stop])
                pieces[number] = begin, places, values
            begin, places, values = pieces[number]
            first = bisect_left(places, start - begin)
            for place, value in values[first : bisect_left(places, end - begin, first)]:
                yield begin + place, value


def _chunk_from(text: str, place: int) -> int:
    """Return where the first chunk begins that does not begin before ``place``."""
    if place == 0:
        return 0
    space = text.find(" ", place - 1)
    return len(text) + 1 if space < 0 else space + 1
