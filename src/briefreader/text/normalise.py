"""Normaliser of any text to the one form that all offsets count in."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefreader.text.list_markers import LIST_MARKER
from briefreader.text.paragraphs import SEPARATOR
from briefreader.text.running_headers import without_furniture

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028]")
_PARAGRAPH_SEPARATOR = "\u2029"
INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u2060\ufeff\ufff9-\ufffb]"
)
"""Characters that are dropped: controls, soft hyphens, marks of direction and the like."""
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACES = re.compile(r"[^\S\n]+")
_NARROWEST_WRAP = 40
_WIDEST_WRAP = 110
_RAGGED = 10


def normalise(raw: str) -> str:
    """Return ``raw`` in Unicode NFC, one line a paragraph, one blank line between paragraphs.

    Line ends are unified, soft hyphens and other invisible characters dropped, every run of white
    space made one space, hard-wrapped lines joined, page furniture removed. Normalising twice
    changes nothing more. Linear in the length of the text.
    """
    return SEPARATOR.join(without_furniture(normalised_paragraphs(raw)))


def normalised_paragraphs(raw: str) -> list[str]:
    """Return all paragraphs of ``raw`` as ``normalise`` writes them, page furniture too."""
    text = _LINE_ENDS.sub("\n", raw.replace(_PARAGRAPH_SEPARATOR, SEPARATOR))
    text = _LONE_SURROGATE.sub("\ufffd", INVISIBLE.sub("", text))
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    lines = [line.strip() for line in text.split("\n")]
    return [paragraph for block in _blocks(lines) for paragraph in _joined(block)]


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    """Yield the runs of lines between blank ones."""
    block: list[str] = []
    for line in lines:
        if line:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _joined(block: Sequence[str]) -> list[str]:
    """Return the paragraphs of a block: lines that were wrapped are joined, others stay apart."""
    width = max(len(line) for line in block)
    if len(block) == 1 or not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return list(block)
    paragraphs: list[list[str]] = [[block[0]]]
    for line, following in pairwise(block):
        if _is_wrapped(line, following, width):
            paragraphs[-1].append(following)
        else:
            paragraphs.append([following])
    return [_glued(lines) for lines in paragraphs]


def _is_wrapped(line: str, following: str, width: int) -> bool:
    """Tell whether ``line`` ended only because the first word of ``following`` had no room."""
    if LIST_MARKER.match(following):
        return False
    word = following.partition(" ")[0]
    return len(line) + 1 + len(word) > width - _RAGGED


def _glued(lines: Sequence[str]) -> str:
    """Join wrapped lines; a word that was broken at its own hyphen gets no space."""
    text = lines[0]
    pieces = [text]
    for line in lines[1:]:
        broken = text.endswith("-") and text[-2:-1].isalpha() and line[:1].islower()
        pieces.append(line if broken else f" {line}")
        text = line
    return "".join(pieces)
