"""Entries of a language's files, each of which can be taken out.

An entry is a table of a list of tables, a key that may be missing, an element of a list, a word of
a list of words, an alternative of a pattern, or a condition of one: what looks ahead or back, or
may be missing.
"""

import copy
import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

Step = str | int
FREE_KEYS = {"name", "yes", "no", "confidence", "engine", "language"}
"""What tells a reader something, or is tested by itself: the worth of a cue is fitted to texts."""
_PLAIN = re.compile(r"(?:[\w' ’.,/*?&:-]|<[\w':,-]+>)+")
_MARKED = re.compile(r"[|(<{\[\\]")


class Entry(NamedTuple):
    """What can be taken out: all at ``steps``, or from ``start`` to ``end`` of the text there."""

    steps: tuple[Step, ...]
    kind: str
    start: int
    end: int
    text: str

    @property
    def is_word(self) -> bool:
        """Tell whether this is a word or phrase among others, not a rule."""
        return self.kind in {"word", "element", "alternative"} and bool(
            _PLAIN.fullmatch(self.text.strip())
        )

    @property
    def place(self) -> str:
        """Return where it stands, for a reader."""
        return ".".join(map(str, self.steps))

    def without(self, table: dict[str, Any]) -> dict[str, Any]:
        """Return a copy of ``table``, in which this is an entry, without it."""
        changed = copy.deepcopy(table)
        inner: Any = changed
        for step in self.steps[:-1]:
            inner = inner[step]
        last = self.steps[-1]
        if self.start == self.end:
            del inner[last]
        else:
            inner[last] = inner[last][: self.start] + inner[last][self.end :]
        return changed


def with_whole_patterns(value: Any) -> Any:
    """Return a copy in which each pattern that is written as a list of its parts is one text."""
    if isinstance(value, dict):
        return {key: with_whole_patterns(each) for key, each in value.items()}
    if isinstance(value, list):
        if all(isinstance(each, str) for each in value) and any(map(_is_part, value)):
            return "".join(value)
        return [with_whole_patterns(each) for each in value]
    return value


def _is_part(text: str) -> bool:
    bare = re.sub(r"\\.|\[[^\]]*\]", "", text)
    return text.startswith("|") or bare.count("(") != bare.count(")")


def entries(table: dict[str, Any], *, tokens: bool) -> Iterator[Entry]:
    """Yield the entries of ``table``.

    Its patterns are those of ``token_patterns`` if ``tokens``, else regular expressions.
    """
    for steps, value in _values(table, ()):
        last = steps[-1]
        whole = json.dumps(value, ensure_ascii=False) if not isinstance(value, str) else value
        if isinstance(last, int):
            kind = "table" if isinstance(value, dict) else "element"
        else:
            kind = "key"
        yield Entry(steps, kind, 0, 0, whole)
        if not isinstance(value, str):
            continue
        if "\n" in value or (kind == "key" and " " in value and not _MARKED.search(value)):
            pieces: Iterator[tuple[str, int, int]] = (
                ("word", each.start(), each.end()) for each in re.finditer(r"\S+\s*", value)
            )
        else:
            pieces = _pattern_parts(value, tokens=tokens)
        for piece, start, end in pieces:
            yield Entry(steps, piece, start, end, value[start:end].strip("|"))


def _values(value: Any, steps: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], Any]]:
    """Yield what is in ``value``, however deep, and where."""
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for step, each in inner:
        if step in FREE_KEYS:
            continue
        # A table of words by theme or month is no entry; one of a list of tables is.
        if not isinstance(each, dict) or isinstance(step, int):
            yield (*steps, step), each
        if isinstance(each, dict | list):
            yield from _values(each, (*steps, step))


def _pattern_parts(source: str, *, tokens: bool) -> Iterator[tuple[str, int, int]]:
    """Yield kind, start and end of what can be taken out of a pattern."""
    openings: list[tuple[int, list[int]]] = [(0, [])]
    at = 0
    while at < len(source):
        character = source[at]
        if character == "\\":
            at += 1
        elif character == "[":
            at = _class_end(source, at)
        elif character == "(":
            openings.append((at, []))
        elif character == "|":
            openings[-1][1].append(at)
        elif character == " " and tokens and len(openings) == 1:
            yield from _alternatives(openings[0], at)
            openings = [(at + 1, [])]
        elif character == ")" and len(openings) > 1:
            opening = openings.pop()
            start = opening[0]
            yield from _alternatives((_content(source, start), opening[1]), at)
            if re.match(r"\(\?<?[=!]", source[start:]):
                yield "condition", start, at + 1
            elif source[at + 1 : at + 2] == "?":
                yield "optional", start, at + 2
        at += 1
    if len(openings) == 1:
        yield from _alternatives(openings[0], len(source))


def _content(source: str, opening: int) -> int:
    found = re.compile(r"\((?:\?(?:[:=!]|<[=!]|P?<\w+>))?").match(source, opening)
    return found.end() if found else opening + 1


def _class_end(source: str, start: int) -> int:
    found = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*").match(source, start)
    return found.end() if found else start


def _alternatives(group: tuple[int, list[int]], end: int) -> Iterator[tuple[str, int, int]]:
    start, bars = group
    if bars:
        yield "alternative", start, bars[0] + 1
        for bar, after in zip(bars, [*bars[1:], end], strict=True):
            yield "alternative", bar, after


def as_toml(table: dict[str, Any]) -> str:
    """Return ``table`` as TOML, one line a key."""
    return "\n".join(f"{_quoted(key)} = {_written(value)}" for key, value in table.items())


def _written(value: Any) -> str:
    if isinstance(value, dict):
        return (
            f"{{{', '.join(f'{_quoted(key)} = {_written(each)}' for key, each in value.items())}}}"
        )
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    return _quoted(value) if isinstance(value, str) else json.dumps(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
