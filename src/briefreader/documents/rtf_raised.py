"""Marker of what character properties raise above the line in Rich Text (RTF 1.9.1)."""

import re
from collections.abc import Iterator

from briefreader.documents.raised_text import BEGIN, END

_TOKEN = re.compile(r"\\(?P<word>[a-z]{1,32})(?P<number>-?\d{1,10})? ?|\\.|(?P<brace>[{}])", re.S)
_LOWERING = frozenset({"nosupersub", "sub", "plain", "dn"})
_RAISING = re.compile(r"\\(?:super|up)(?![a-z])")


def with_marks(raw: str) -> str:
    """Return the Rich Text ``raw`` with ``BEGIN`` and ``END`` around what it raises."""
    return "".join(_pieces(raw)) if _RAISING.search(raw) else raw


def _pieces(raw: str) -> Iterator[str]:
    is_raised, outer, done = False, list[bool](), 0
    for token in _TOKEN.finditer(raw):
        yield raw[done : token.start()]
        done = token.end()
        becomes = is_raised
        if token["brace"] == "{":
            outer.append(is_raised)
        elif token["brace"]:
            becomes = outer.pop() if outer else False
        elif token["word"]:
            becomes = _after(token["word"], token["number"], is_raised=is_raised)
        if is_raised and not becomes:
            yield END
        yield token[0]
        if becomes and not is_raised:
            yield BEGIN
        is_raised = becomes
    yield raw[done:]


def _after(word: str, number: str | None, *, is_raised: bool) -> bool:
    """Tell whether text is raised after a control word."""
    if word == "super":
        return number != "0"
    if word == "up":
        return number is None or int(number) > 0
    return is_raised and word not in _LOWERING
