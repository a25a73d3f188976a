"""The tokens of Rich Text (RTF 1.9.1): groups, control words, bytes, and words."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?P<open>\{)|(?P<close>\})"
    r"|\\'(?P<byte>[0-9a-fA-F]{2})"
    r"|\\(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})?(?: |(?=[^ ])|\Z)"
    r"|\\(?P<symbol>.)"
    r"|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)


class Token(NamedTuple):
    """One token: ``kind`` is "open", "close", "byte", "word", "symbol" or "text".

    ``value`` is the word, the symbol, or the characters, each of which stands for a byte;
    ``number`` is that behind a control word, None without one.
    """

    kind: str
    value: str = ""
    number: int | None = None


def tokens(raw: str) -> Iterator[Token]:
    """Yield the tokens of ``raw``, whose characters stand for bytes; line ends are none.

    Data behind a "bin" is passed over.
    """
    position, end = 0, len(raw)
    while position < end:
        found = _TOKEN.match(raw, position)
        if found is None:
            position += 1
            continue
        position = found.end()
        kind = found.lastgroup
        if found["word"]:
            number = int(found["number"]) if found["number"] else None
            if found["word"] == "bin" and number and number > 0:
                position += number
            yield Token("word", found["word"], number)
        elif kind == "byte":
            yield Token("byte", chr(int(found["byte"], 16)))
        elif kind is not None:
            yield Token(kind, found[kind])
