"""Similarity of two texts: sketches that find candidates, and the exact share.

A text is the set of its shingles, runs of five words. Two texts share the Jaccard index of these
sets: https://doi.org/10.1109/SEQUEN.1997.666900 (Broder, On the resemblance and
containment of documents).
"""

import re
from functools import lru_cache
from itertools import islice
from zlib import crc32

from briefreader.text.folding import fold

SHINGLE = 5
"""Words in a shingle."""
READ = 1_000_000
"""How much of a text is compared, in code points: all but of the very longest, to bound memory."""
MINHASH_SIZE = 32
"""Hashes kept of a text; of two texts that share 0.8 about 26 are the same."""
_WORD = re.compile(r"\w+")


def minhash(text: str) -> tuple[int, ...]:
    """Return the lowest SKETCH hashes (32 bits, ascending) of the text's shingles.

    The same in every process and on every machine. Fewer for a short text, none without words.
    """
    return tuple(islice(sorted(shingles(text)), MINHASH_SIZE))


# A new text is sketched, and then compared with one text after another.
@lru_cache(maxsize=2)
def shingles(text: str) -> frozenset[int]:
    """Return the hashes (CRC-32) of the shingles in the first READ code points of the text.

    A text of fewer words is one shingle.
    """
    words = _WORD.findall(fold(text[:READ]))
    if not words:
        return frozenset()
    joined = " ".join(words).encode()
    ends, starts, at = [], [], 0
    for word in words:
        starts.append(at)
        at += len(word) if word.isascii() else len(word.encode())
        ends.append(at)
        at += 1
    return frozenset(
        crc32(joined[start:end])
        for start, end in zip(starts, ends[SHINGLE - 1 :] or ends[-1:], strict=False)
    )


def similarity(one: str, other: str) -> float:
    """Return the share of shingles, from 0 to 1, that the two texts have in common."""
    return shared(shingles(one), shingles(other))


def shared(one: frozenset[int], other: frozenset[int]) -> float:
    """Return the share of what is in either set that is in both; 0 for two empty ones."""
    both = len(one & other)
    either = len(one) + len(other) - both
    return both / either if either else 0.0
