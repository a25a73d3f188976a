"""The best assignment of pairs, compared with trying all."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.comparison.assignment import best_assignment

SIDE = st.integers(0, 4)
GAINS = st.dictionaries(st.tuples(SIDE, SIDE), st.integers(1, 50), max_size=16)


@given(GAINS)
def test_no_other_pairs_make_more(gains):
    """The sum of the gains is the greatest that there is."""
    pairs = best_assignment(gains)
    assert len(set(pairs.values())) == len(pairs)
    assert all(pair in gains for pair in pairs.items())
    most = max(
        sum(gains.get((left, right), 0) for left, right in enumerate(order))
        for order in permutations(range(5))
    )
    assert sum(gains[pair] for pair in pairs.items()) == most


def test_one_after_the_other_would_be_worse():
    """The best pair of all is given up where its partners make more with others."""
    gains = {(0, 0): 10, (0, 1): 9, (1, 0): 9}
    assert best_assignment(gains) == {0: 1, 1: 0}


def test_a_chain_of_those_who_make_room():
    """Each moves on by one, where the last one has nowhere else to go."""
    gains = {(each, each): 100 for each in range(50)}
    gains |= {(each, each + 1): 99 for each in range(50)}
    gains[50, 0] = 5_000
    pairs = best_assignment(gains)
    assert pairs == {**{each: each + 1 for each in range(50)}, 50: 0}
