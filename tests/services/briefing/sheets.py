"""What poppler's tools say of a PDF: its words and where they stand, its fonts and type sizes."""

import re
import subprocess
from dataclasses import dataclass
from html import unescape
from pathlib import Path

_WORD = re.compile(
    r'<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)</word>'
)


@dataclass(frozen=True)
class Word:
    """A word and its box in points from the top left corner; as tall as its font, not its ink."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


@dataclass(frozen=True)
class Sheet:
    """One page."""

    width: float
    height: float
    words: tuple[Word, ...]


def said(*command: object) -> str:
    """Return what a tool says on standard output."""
    done = subprocess.run([str(word) for word in command], capture_output=True, check=True)
    # Qt gives a character outside the basic plane as half of it.
    return done.stdout.decode("utf-8", errors="replace")


def sheets(pdf: Path) -> list[Sheet]:
    """Return the pages of ``pdf`` with their words."""
    pages = said("pdftotext", "-bbox-layout", pdf, "-").split("<page ")[1:]
    return [_sheet(page) for page in pages]


def _sheet(page: str) -> Sheet:
    size = re.match(r'width="([\d.]+)" height="([\d.]+)"', page)
    assert size
    words = tuple(
        Word(*(float(number) for number in found[:4]), unescape(found[4]))
        for found in _WORD.findall(page)
    )
    return Sheet(float(size[1]), float(size[2]), words)


def assert_sound(sheet: Sheet, margin: float) -> None:
    """Check that words stay within the margins, and that none lies over another."""
    assert sheet.words
    for word in sheet.words:
        # Half a point of side bearing; above and below the box is taller than the letters.
        assert margin - 0.5 <= word.left <= word.right <= sheet.width - margin + 0.5, word
        assert margin - 8 <= word.top <= word.bottom <= sheet.height - margin + 8, word
    for index, one in enumerate(sheet.words):
        for other in sheet.words[index + 1 :]:
            assert not _overlap(one, other), (one, other)


def _overlap(one: Word, other: Word) -> bool:
    """Tell whether the letters of two words share a place; the boxes of two lines touch anyway."""
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.bottom, other.bottom) - max(one.top, other.top)
    return wide > 0.5 and high > 0.35 * min(one.bottom - one.top, other.bottom - other.top)


def assert_fonts(pdf: Path, smallest: float = 8) -> None:
    """Check that every font is embedded and that no type is smaller than ``smallest`` points."""
    fonts = said("pdffonts", pdf).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts), fonts
    described = said("pdftohtml", "-xml", "-stdout", "-i", "-zoom", "3", pdf)
    sizes = [int(size) / 3 for size in re.findall(r'<fontspec [^>]*size="(\d+)"', described)]
    assert sizes
    # Said in steps of a third of a point.
    assert min(sizes) >= smallest - 1 / 3
