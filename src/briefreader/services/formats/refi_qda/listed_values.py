"""Several values on one line, such as parties or tags, and back: by semicolons."""

import re
from collections.abc import Iterable

_ESCAPED = re.compile(r"[\\;\n]")
_PART = re.compile(r"(?:[^\\;]|\\.)+", re.DOTALL)
_ESCAPE = re.compile(r"\\([\\;n])")


def joined(values: Iterable[str]) -> str:
    """Return the values on one line; those that hold semicolons and line ends come back, too."""
    return "; ".join(map(one_line, values))


def parts(text: str) -> tuple[str, ...]:
    """Return the values that ``joined`` has put on a line, or somebody else has, but empty ones."""
    found = (plain(each.strip()) for each in _PART.findall(text))
    return tuple(each for each in found if each)


def one_line(text: str) -> str:
    """Return ``text`` with its line ends, semicolons and backslashes escaped by backslashes."""
    return _ESCAPED.sub(lambda found: r"\n" if found[0] == "\n" else f"\\{found[0]}", text)


def plain(text: str) -> str:
    """Return what ``one_line`` was given."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] == "n" else found[1], text)
