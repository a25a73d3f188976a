"""The lines of a page below its annotations: which of their letters lie within quads, or near."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from briefreader.documents.pdf_annotations import Quad
from briefreader.documents.pdf_characters import Box, Point, Turned, turned
from briefreader.documents.pdf_lines import Character, Line, lines_of, plain_letters
from briefreader.text.letter_places import aligned, letters_of

_BAND = 32.0
_MOST_TESTED = 5_000_000
_NEAREST = 8
_ABOVE_OR_BELOW = 3.0
"""How much farther a line above or below is than one beside, at the same distance."""
_TOUCHING = 0.5
"""In heights of a line."""


class Piece(NamedTuple):
    """A part of a line, by the numbers of its letters in the line's text, end exclusive."""

    line: Line
    start: int
    end: int
    words: str


class MarkedLines:
    """The ``lines`` of a page by their directions, and their characters as long as it is read."""

    def __init__(self, directions: Sequence[Turned]) -> None:
        self.lines: list[list[Line]] = []
        self._placed: list[_Direction] = []
        self._room = _MOST_TESTED
        for each in directions:
            full = lines_of(each.characters, keeps_characters=True)
            if full:
                placed = _Direction(each.quarters, full)
                self._placed.append(placed)
                self.lines.append(placed.bare)

    def within(self, quads: Sequence[Quad]) -> list[Piece]:
        """Return the pieces of lines that lie within the quads, those of a line in order."""
        chosen: dict[tuple[int, int], set[int]] = {}
        for which, direction in enumerate(self._placed):
            for quad in quads:
                points = tuple(turned(point, direction.quarters) for point in quad)
                found = self._within(direction, points)
                for number, characters in found.items():
                    chosen.setdefault((which, number), set()).update(characters)
        return [
            piece
            for (which, number), characters in chosen.items()
            for piece in self._placed[which].pieces(number, characters)
        ]

    def nearest(self, box: Box, pin: Point | None = None) -> list[Piece]:
        """Return what is nearest to a box: a letter of the line it touches, or whole lines.

        ``pin`` is where somebody put it, if that is known: what stands there comes first.
        """
        found: list[tuple[float, int, int, _Direction]] = []
        pinned: list[Piece] = []
        for which, direction in enumerate(self._placed):
            left, bottom, right, top = placed = direction.turned_box(box)
            at = direction.turned_box((*pin, *pin)) if pin else placed
            for number, line in enumerate(direction.full):
                beside = max(line.left - right, left - line.right, 0.0)
                apart = max(line.bottom - top, bottom - line.top, 0.0)
                # Of lines that it covers, the one at its middle.
                middle = abs((line.bottom + line.top) / 2 - (bottom + top) / 2) / 1_000
                found.append((beside + _ABOVE_OR_BELOW * apart + middle, which, number, direction))
                if pin and direction.touches(number, at):
                    pinned += direction.near(number, at)
        found.sort(key=lambda each: each[:3])
        return pinned + [
            piece
            for _, _, number, direction in found[:_NEAREST]
            for piece in direction.near(number, direction.turned_box(box))
        ]

    def _within(self, direction: "_Direction", points: Sequence[Point]) -> dict[int, list[int]]:
        """Return the characters whose middle lies within four points, by their lines' numbers."""
        box = _around(points)
        is_upright = all(x in (box[0], box[2]) and y in (box[1], box[3]) for x, y in points)
        hull = () if is_upright else _hull(points)
        found: dict[int, list[int]] = {}
        near = direction.near_height(box[1], box[3])
        for number in near:
            line = direction.full[number]
            if self._room <= 0:
                break
            if line.right < box[0] or line.left > box[2]:
                continue
            self._room -= len(line.characters)
            inside = [
                index
                for index, each in enumerate(line.characters)
                if _is_within(_middle(each), box) and (is_upright or _is_in(_middle(each), hull))
            ]
            if inside:
                found[number] = inside
        return found or self._under(direction, near, box)

    def _under(
        self, direction: "_Direction", near: Sequence[int], box: Box
    ) -> dict[int, list[int]]:
        """Return what a flat quad, that is no more than a rule, belongs to."""
        best, most = -1, 0.0
        for number in near:
            line = direction.full[number]
            shared = min(line.top, box[3]) - max(line.bottom, box[1])
            if shared > most and line.left <= box[2] and box[0] <= line.right:
                best, most = number, shared
        if best < 0 or self._room <= 0:
            return {}
        characters = direction.full[best].characters
        self._room -= len(characters)
        inside = [
            index
            for index, each in enumerate(characters)
            if box[0] <= (each.left + each.right) / 2 <= box[2]
        ]
        return {best: inside} if inside else {}


class _Direction:
    """The lines of one direction: ``full`` with their characters, ``bare`` as they are kept."""

    def __init__(self, quarters: int, full: list[Line]) -> None:
        self.quarters = quarters
        self.full = full
        self.bare = [replace(line, characters=()) for line in full]
        self._bands: defaultdict[int, list[int]] = defaultdict(list)
        for number, line in enumerate(full):
            for band in range(int(line.bottom // _BAND), int(line.top // _BAND) + 1):
                self._bands[band].append(number)
        self._numbers = lru_cache(maxsize=None)(self._letters_of_characters)

    def turned_box(self, box: Box) -> Box:
        """Return a box of the page as it stands in this direction."""
        left, bottom, right, top = box
        return _around([turned((left, bottom), self.quarters), turned((right, top), self.quarters)])

    def near_height(self, bottom: float, top: float) -> list[int]:
        """Return the numbers of the lines that may reach into a strip of the page."""
        low, high = int(bottom // _BAND), int(top // _BAND)
        if high - low > len(self._bands):
            return list(range(len(self.full)))
        bands = (self._bands.get(band, ()) for band in range(low, high + 1))
        return sorted({number for band in bands for number in band})

    def pieces(self, number: int, characters: set[int]) -> list[Piece]:
        """Return the pieces of a line that these characters make, those that adjoin as one."""
        letters = self._numbers(number)
        chosen = sorted(
            letter for character in characters for letter in letters[character] if letter >= 0
        )
        pieces: list[list[int]] = []
        for letter in chosen:
            if pieces and letter <= pieces[-1][1]:
                pieces[-1][1] = max(pieces[-1][1], letter + 1)
            else:
                pieces.append([letter, letter + 1])
        return [self._piece(number, start, end) for start, end in pieces]

    def touches(self, number: int, box: Box) -> bool:
        """Tell whether a box lies on a line, or at its very end."""
        line = self.full[number]
        slack = _TOUCHING * line.height
        return (
            box[0] <= line.right + slack
            and line.left - slack <= box[2]
            and box[1] <= line.top + slack / 2
            and line.bottom - slack / 2 <= box[3]
        )

    def near(self, number: int, box: Box) -> list[Piece]:
        """Return the letter of a line that is nearest to a box on it, or the whole line."""
        line = self.full[number]
        if not self.touches(number, box):
            count = len(letters_of(line.text).text)
            return [self._piece(number, 0, count)] if count else []
        across = (box[0] + box[2]) / 2
        nearest = min(
            range(len(line.characters)),
            key=lambda each: abs(_middle(line.characters[each])[0] - across),
        )
        return self.pieces(number, {nearest})

    def _piece(self, number: int, start: int, end: int) -> Piece:
        bare = self.bare[number]
        return Piece(bare, start, end, letters_of(bare.text).span(start, end - 1).of(bare.text))

    def _letters_of_characters(self, number: int) -> list[list[int]]:
        """Return for each character of a line the numbers of its letters in the line's text."""
        line = self.full[number]
        each = [letters_of(plain_letters(character.text)).text for character in line.characters]
        numbers = list(aligned("".join(each), letters_of(line.text).text))
        found = []
        begin = 0
        for letters in each:
            found.append(numbers[begin : begin + len(letters)])
            begin += len(letters)
        return found


def _middle(character: Character) -> Point:
    return (character.left + character.right) / 2, (character.bottom + character.top) / 2


def _around(points: Sequence[Point]) -> Box:
    across, up = [x for x, _ in points], [y for _, y in points]
    return min(across), min(up), max(across), max(up)


def _is_within(point: Point, box: Box) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _hull(points: Sequence[Point]) -> list[Point]:
    """Return the corners of what four points in any order span, against the clock."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return []
    halves: list[list[Point]] = []
    for side in (ordered, ordered[::-1]):
        half: list[Point] = []
        for point in side:
            while len(half) > 1 and _turn(half[-2], half[-1], point) <= 0:
                half.pop()
            half.append(point)
        halves.append(half[:-1])
    return [*halves[0], *halves[1]]


def _is_in(point: Point, hull: Sequence[Point]) -> bool:
    corners = zip(hull, [*hull[1:], *hull[:1]], strict=True)
    return bool(hull) and all(_turn(one, other, point) >= 0 for one, other in corners)


def _turn(one: Point, other: Point, point: Point) -> float:
    """Return whether the way from one over the other to the point turns left (more than 0)."""
    return (other[0] - one[0]) * (point[1] - one[1]) - (other[1] - one[1]) * (point[0] - one[0])
