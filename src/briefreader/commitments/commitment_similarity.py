"""Comparison of two commitments of different statements: the same promise, or not.

The words of each quote are compared as a set: folded, without the words that every promise has
("the two sides reaffirmed their …"), and without their endings, so that "cooperate" and
"cooperation" count as one. Two say the same if they share half of all these words, or if nine
tenths of the shorter one's, and at least four, stand in the longer. Who promises, how firmly and
by when plays no part: a promise that is only made firmer is not a new one.
"""

import re

from briefreader.text.folding import fold

_SHARED = 0.5
_CONTAINED = 0.9
_FEWEST = 4
_STEM = 5
"""Letters of a word that are compared."""
_WORD = re.compile(r"[^\W_]+")
_COMMON = frozenset(
    _WORD.findall(
        """
        a all also an and are as at be been both by can continue countries country each for from
        has have in including into is it its may more must new of on or other our parties party
        shall she side sides such that the their them these they this those through to two under
        us was we well were which who will with within would
        agree agreed agrees affirm affirmed aim announce announced commit commits committed
        commitment decide decided determined emphasize emphasized expect expressed intend
        intends intended pledge pledged plan plans promise reaffirm reaffirmed reaffirms
        reiterate reiterated renew renewed resolve resolved stand support supports undertake
        underscored welcome welcomed
        au aux avec ce ces dans de des du elle en est et il la le les leur leurs nous ont ou par
        pour que qui sont sur un une
        и в во для до из их к как на не о об от по при с со у что это
        """
    )
)


def content_stems(quote: str) -> frozenset[str]:
    """Return the stems of a commitment's telling words, of all words where none is telling."""
    words = _WORD.findall(fold(quote))
    telling = [word for word in words if word not in _COMMON]
    return frozenset(word[:_STEM] for word in telling or words)


def is_same_commitment(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two commitments with these stems promise the same."""
    both = len(one & other)
    if both == 0:
        return False
    shorter = min(len(one), len(other))
    alike = both >= _SHARED * len(one | other)
    return alike or (shorter >= _FEWEST and both >= _CONTAINED * shorter)
