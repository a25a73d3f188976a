"""Chunks of a text: what stands between two spaces, and where."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from briefreader.text.last_texts import LastTexts


def chunk_starts(text: str) -> Mapping[str, Sequence[int]]:
    """Return where each chunk of ``text`` begins (code points), in order.

    Most words of a text stand in it many times: what is asked of a word is asked of its chunk once.
    """
    return _LAST.of(text)


def _starts(text: str) -> Mapping[str, Sequence[int]]:
    starts: defaultdict[str, list[int]] = defaultdict(list)
    at = 0
    for chunk in text.split(" "):
        starts[chunk].append(at)
        at += len(chunk) + 1
    return starts


_LAST = LastTexts(_starts)
"""Those who look for different things in one text read it once."""
