"""Builder of lines from the characters of a page; a wide gap between words ends one.

Lengths are in points, upwards and to the right from the page's lower left corner.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from briefreader.documents.pdf_raised import is_above, raised_characters
from briefreader.documents.raised_text import raised, without_marks, written_out
from briefreader.text.superscripts import SUPERSCRIPTS

# A gap between words of justified text is seldom wider than the text is high.
_WIDE = 1.2
_SAME_LINE = 0.5
_HYPHENS = str.maketrans(dict.fromkeys("\x02\ufffe\u2010\u00ad", "-"))
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)

# A small number leaves a gap that looks like a space.
_GAP_AFTER_NUMBER = re.compile(rf"(?<={SUPERSCRIPTS}) (?=[.,)])")


@dataclass(slots=True)
class Character:
    """One character and where it stands; a space made up between words has no width."""

    text: str
    left: float = 0.0
    bottom: float = 0.0
    right: float = 0.0
    top: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand beside each other on a page.

    ``characters`` are those it was made of, in the order of its text, where they were to be kept.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    characters: tuple[Character, ...] = field(default=(), compare=False, repr=False)

    @property
    def height(self) -> float:
        """How high its characters stand: the size of its type."""
        return self.top - self.bottom

    @property
    def width(self) -> float:
        """How long it is."""
        return self.right - self.left

    def shares_height(self, other: "Line") -> bool:
        """Tell whether the two stand beside each other rather than one above the other."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return shared > _SAME_LINE * min(self.height, other.height)


def lines_of(characters: Iterable[Character], *, keeps_characters: bool = False) -> list[Line]:
    """Return the lines that the characters, as the page lists them, make; top line first."""
    lines: list[Line] = []
    run: list[Character] = []
    spaced = False
    for character in characters:
        if character.text.isspace() or character.right <= character.left:
            spaced = True
            continue
        if run and not _goes_on(run[-1], character):
            lines.append(_line(run, keeps_characters=keeps_characters))
            run = []
        elif run and spaced:
            run.append(Character(" "))
        run.append(character)
        spaced = False
    if run:
        lines.append(_line(run, keeps_characters=keeps_characters))
    return _merged(sorted(lines, key=lambda line: (-line.top, line.left)))


def _goes_on(before: Character, character: Character) -> bool:
    """Tell whether ``character`` stands on the line of ``before``, next to it."""
    height = min(before.top - before.bottom, character.top - character.bottom)
    shared = min(before.top, character.top) - max(before.bottom, character.bottom)
    gap = character.left - before.right
    return shared > _SAME_LINE * height and -height <= gap <= _WIDE * height


def plain_letters(text: str) -> str:
    """Return characters of a page as the text has them: each hyphen as one, no ligatures."""
    return text.translate(_HYPHENS).translate(_LIGATURES)


def _line(run: list[Character], *, keeps_characters: bool) -> Line:
    placed = [each for each in run if each.right > each.left]
    raising = raised_characters(placed)
    text = plain_letters(_text(run, raising))
    # What is raised says nothing of the size of the line's type.
    standing = [each for each in placed if id(each) not in raising] if raising else placed
    return Line(
        text=" ".join(text.split()),
        left=min(each.left for each in placed),
        bottom=min(each.bottom for each in standing),
        right=max(each.right for each in placed),
        top=max(each.top for each in standing),
        characters=tuple(placed) if keeps_characters else (),
    )


def _text(run: list[Character], raising: frozenset[int]) -> str:
    """Return the text of a run, in which the characters with these ids are raised."""
    if not raising:
        return without_marks("".join(each.text for each in run))
    stretches = groupby(run, key=lambda each: id(each) in raising)
    parts = [(is_raised, "".join(each.text for each in alike)) for is_raised, alike in stretches]
    marked = "".join(raised(part) if is_raised else part for is_raised, part in parts)
    return _GAP_AFTER_NUMBER.sub("", written_out(marked))


def _merged(lines: list[Line]) -> list[Line]:
    """Join what a page lists apart though it stands on one line, such as a change of font."""
    merged: list[Line] = []
    for line in lines:
        before = merged[-1] if merged else None
        gap = line.left - before.right if before is not None else 0.0
        if before is not None and before.shares_height(line) and -1.0 <= gap <= line.height * _WIDE:
            merged[-1] = _beside(before, line, " " if gap > 0.15 * line.height else "")
        elif line.text:
            merged.append(line)
    return merged


def _beside(before: Line, line: Line, space: str) -> Line:
    """Return the two as one; of a note number apart, the height does not count."""
    first, second = before.text, line.text
    bottom, top = min(before.bottom, line.bottom), max(before.top, line.top)
    if is_above(line, before):
        second, bottom, top = raised(second), before.bottom, before.top
    elif is_above(before, line):
        first, bottom, top = raised(first), line.bottom, line.top
    text = written_out(f"{first}{space}{second}")
    characters = before.characters + line.characters
    return Line(text, before.left, bottom, line.right, top, characters)
