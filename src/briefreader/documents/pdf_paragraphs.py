"""Joiner of a PDF's lines to paragraphs, and of the words that were broken at line ends."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median, median_low

from briefreader.documents.pdf_lines import Line
from briefreader.documents.pdf_tables import Cell
from briefreader.text.list_markers import LIST_MARKER
from briefreader.text.superscripts import SUPERSCRIPTS

_MARKER = re.compile(
    rf"{LIST_MARKER.pattern}|\(?\d{{1,3}}(?:\.\d{{1,2}})+[.)]\s+|\d{{1,3}}\.\d{{1,2}}\s+"
)
"""Before the items of lists, and before paragraphs that are numbered by sections."""
_SENTENCE_END = re.compile(rf"[.!?:;]['\"”’)\]]*(?:\d{{0,2}}|(?:{SUPERSCRIPTS}|[,–])+)$")
_NOTE = re.compile(SUPERSCRIPTS)
_WIDE_SPACE = 1.4
_LITTLE_SPACE = 1.2
"""What sets two sentences apart, each on lines of its own, though no other lines."""
_DOUBLE_SPACED = 2.1
_OTHER_SIZE = 0.15
_INDENT = 0.6
_CELL = 3.0
_HYPHENATED = 0.025
"""Where so many lines end in a hyphen, words were broken; else only compounds have one."""
_SUSPENDED = re.compile(r"(?:and|or|to|und|oder|et|ou|y|o)\b")
"""What follows the hyphen of half a compound: small- and medium-sized."""
_SHORT = 0.75
_BROKEN = re.compile(r"\w-$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_COMPOUNDS = frozenset(
    {"anti", "co", "counter", "cross", "decision", "east", "ex", "far", "full", "high", "long"}
    | {
        "low",
        "many",
        "mid",
        "middle",
        "multi",
        "near",
        "non",
        "north",
        "post",
        "pre",
        "pro",
        "self",
    }
    | {"semi", "short", "so", "south", "sub", "three", "two", "under", "vice", "well", "west"}
)
"""First parts of compounds that keep their hyphen where a line ends after it."""


def paragraphs_of(blocks: Iterable[Sequence[Line]]) -> list[str]:
    """Return the paragraphs of blocks of lines in reading order; one may run over two blocks."""
    groups: list[list[Line]] = []
    after_cell = True
    for block in blocks:
        is_cell = isinstance(block, Cell)
        first, *more = [list(block)] if is_cell else _groups(block)
        if groups and not (is_cell or after_cell) and _runs_on(groups[-1], first):
            groups[-1].extend(first)
        else:
            groups.append(first)
        groups.extend(more)
        after_cell = is_cell
    lines = [line for group in groups for line in group]
    words = Counter(word.lower() for line in lines for word in _words(line))
    breaks = sum(_BROKEN.search(line.text) is not None for line in lines)
    is_hyphenated = breaks > _HYPHENATED * len(lines)
    return [_joined(group, words, is_hyphenated=is_hyphenated) for group in groups]


def _groups(block: Sequence[Line]) -> list[list[Line]]:
    """Return the paragraphs of one block of lines."""
    left, right = min(line.left for line in block), max(line.right for line in block)
    step = _line_step(block)
    groups = [[block[0]]]
    for before, line in pairwise(block):
        if _begins(before, line, left=left, right=right, step=step):
            groups.append([line])
        else:
            groups[-1].append(line)
    return groups


def _line_step(block: Sequence[Line]) -> float:
    """Return how far apart the lines of a paragraph stand, from one to the next."""
    steps = [one.bottom - other.bottom for one, other in pairwise(block)]
    down = [step for step in steps if step > 0]
    # Lines that are all set apart are paragraphs, not one in very wide spacing.
    widest = _DOUBLE_SPACED * median(line.height for line in block)
    return min(median_low(down), widest) if down else widest


def _begins(before: Line, line: Line, *, left: float, right: float, step: float) -> bool:
    """Tell whether a new paragraph begins with ``line``, which stands below ``before``."""
    if before.shares_height(line):
        # A number and its text, or a stretched line; cells of a table stand further apart.
        is_cell = line.left - before.right > _CELL * line.height
        return is_cell and not _MARKER.fullmatch(f"{before.text} ")
    down = before.bottom - line.bottom
    if down > _WIDE_SPACE * step or (down > _LITTLE_SPACE * step and _may_begin(before, line)):
        return True
    if abs(before.height - line.height) > _OTHER_SIZE * max(before.height, line.height):
        return True
    if _NOTE.match(line.text):
        return True
    if _MARKER.match(f"{line.text} ") and (
        _SENTENCE_END.search(before.text) or _is_set_off(before, line)
    ):
        return True
    ended = before.right < left + _SHORT * (right - left)
    if ended and (_SENTENCE_END.search(before.text) or line.text[:1].isupper()):
        return True
    indented = line.left - before.left > _INDENT * line.height and not _MARKER.match(before.text)
    return indented and _SENTENCE_END.search(before.text) is not None


def _may_begin(before: Line, line: Line) -> bool:
    """Tell whether a sentence ends with ``before``, and another may begin with ``line``."""
    return not line.text[:1].islower() and _SENTENCE_END.search(before.text) is not None


def _is_set_off(before: Line, line: Line) -> bool:
    return line.left < before.left - 1 or before.text[:1] == line.text[:1]


def _runs_on(before: Sequence[Line], after: Sequence[Line]) -> bool:
    """Tell whether a paragraph that ends a page or column goes on at the top of the next."""
    last, first = before[-1], after[0]
    if abs(last.height - first.height) > _OTHER_SIZE * max(last.height, first.height):
        return False
    if _SENTENCE_END.search(last.text) or _MARKER.match(f"{first.text} "):
        return False
    widest = max(line.width for line in before)
    return first.text[:1].islower() or (len(before) > 1 and last.width > _SHORT * widest)


def _joined(lines: Sequence[Line], words: Counter[str], *, is_hyphenated: bool) -> str:
    text = lines[0].text
    for line in lines[1:]:
        following = line.text
        if not _BROKEN.search(text) or _SUSPENDED.match(following):
            text = f"{text} {following}"
        elif following[:1].islower() and _is_broken(text, following, words, is_hyphenated):
            text = text[:-1] + following
        else:
            text += following
    return text


def _is_broken(text: str, following: str, words: Counter[str], is_hyphenated: bool) -> bool:
    """Tell whether ``text`` ends in a part of a word rather than of a compound.

    The rest of the text may show, which has ``words``.
    """
    first = re.split(r"[^\w-]", text[:-1])[-1].lower()
    second = re.split(r"[^\w-]", following, maxsplit=1)[0].lower()
    if words[first + second]:
        return True
    is_compound = words[f"{first}-{second}"] or (words[first] and words[second])
    return is_hyphenated and not (is_compound or first in _COMPOUNDS or first.isdigit())


def _words(line: Line) -> list[str]:
    """Return the words of a line but the last, which may be broken."""
    return _WORD.findall(line.text.rpartition(" ")[0])
