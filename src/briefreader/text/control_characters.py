"""Control characters, and how they are made visible where a terminal would obey them."""

import re

_OTHERS = "\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
_CONTROLS = re.compile(f"[\x00-\x1f{_OTHERS}]")
"""C0, DEL and C1 controls, line separators, and what overrides the direction of writing."""
_BUT_LINES = re.compile(f"[\x00-\x08\x0b-\x1f{_OTHERS}]")

_NAMED = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}


def visible(text: str) -> str:
    r"""Return ``text`` with every control character as an escape, such as ``\x1b`` or ``\u202e``.

    What comes out is one line, and moves no cursor, rings no bell and turns no text around.
    Directional marks (U+200E, U+200F), which only right-to-left names need, stay.
    """
    return _CONTROLS.sub(_escape, text)


def visible_lines(text: str) -> str:
    """Return ``text`` as ``visible`` does, with its line feeds and tabs as they are."""
    return _BUT_LINES.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    char = match.group()
    if char in _NAMED:
        return _NAMED[char]
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
