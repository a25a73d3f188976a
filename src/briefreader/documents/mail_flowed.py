"""Flowed text of messages (RFC 3676): lines that a mail program broke become paragraphs again."""

from collections.abc import Iterator

_SIGNATURE = "-- "


def unflowed(text: str, *, deletes_space: bool) -> str:
    """Return ``text`` with each line that ends in a space joined to the next of its level.

    ``deletes_space`` (DelSp=yes) says that this space was put there to tell so, and is no part of
    the text. The marks of quoted lines stay, once before each paragraph.
    """
    return "\n".join(_paragraphs(text, deletes_space=deletes_space))


def _paragraphs(text: str, *, deletes_space: bool) -> Iterator[str]:
    level, begun = 0, ""
    for line in text.splitlines():
        quotes, words = _quoted(line)
        if begun and quotes != level:
            yield _marked(level, begun)
            begun = ""
        level = quotes
        if words == _SIGNATURE:
            if begun:
                yield _marked(level, begun)
            yield _marked(level, words)
            begun = ""
        elif words.endswith(" "):
            begun += words[:-1] if deletes_space else words
        else:
            yield _marked(level, begun + words)
            begun = ""
    if begun:
        yield _marked(level, begun)


def _quoted(line: str) -> tuple[int, str]:
    """Return how deep a line is quoted, and its words without marks and stuffing."""
    words = line.lstrip(">")
    return len(line) - len(words), words.removeprefix(" ")


def _marked(level: int, words: str) -> str:
    return f"{'>' * level} {words}" if level else words
