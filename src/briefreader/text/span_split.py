"""Places where a sentence's co-ordinated parts come apart."""

import re

from briefreader.text.span import Span
from briefreader.text.word_span import word_start

# The joint of two actions: "…, and to share data", "…; they will report", "… and share data".
_JOINT = re.compile(
    r"""\s*;\s+(?:and\s+|or\s+)?
    |\s*,\s+(?:and|as\ well\ as|or)\s+
    |\s+(?:and|as\ well\ as|or)\s+
    |\s*,\s+""",
    re.VERBOSE,
)
_STRONG = re.compile(r"\s*;|.*\b(?:and|as well as)\s+$", re.DOTALL)
_NEXT_ACTION = re.compile(r"(?:to|will|shall|agreed|pledged|intends?|decided|committed)\b")
_WORD = re.compile(r"\w")


def cut(text: str, span: Span, position: int) -> tuple[Span, Span] | None:
    """Return the two parts of ``span`` on both sides of the code point ``position``.

    A position within a word counts as the word's beginning. The joint between the parts (a comma, a
    semicolon, "and") belongs to neither. None if one side would have no word.
    """
    position = max(span.start, word_start(text, position))
    before, after = text[span.start : position], text[position : span.end]
    joint = next((each for each in _JOINT.finditer(before) if each.end() == len(before)), None)
    if joint is not None:
        before = before[: joint.start()]
    opening = _JOINT.match(" " + after.lstrip())
    dropped = len(after) - len(after.lstrip())
    if opening is not None:
        dropped += opening.end() - 1
    first = Span(span.start, span.start + len(before.rstrip()))
    second = Span(min(position + dropped, span.end), span.end)
    if not (_WORD.search(first.of(text)) and _WORD.search(second.of(text))):
        return None
    return first, second


def suggest(text: str, span: Span) -> int | None:
    """Return where ``span`` is best cut, None if it has no joint.

    A joint before a new action ("and to share") goes first, then one with "and" or a semicolon,
    then a comma; of equals the one nearest to the middle.
    """
    middle = (span.start + span.end) / 2
    joints = [each for each in _JOINT.finditer(text, span.start, span.end) if each.end() < span.end]
    if not joints:
        return None

    def badness(joint: re.Match[str]) -> tuple[bool, bool, float]:
        return (
            _NEXT_ACTION.match(text, joint.end(), span.end) is None,
            _STRONG.match(joint[0]) is None,
            abs(joint.end() - middle),
        )

    return min(joints, key=badness).end()
