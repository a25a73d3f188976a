"""Nearness of one commitment to others: the same words, much alike, related, or nothing."""

import pytest

from briefreader.commitments.comparison.alignment import ComparedCommitment
from briefreader.commitments.comparison.features import stems_of
from briefreader.commitments.comparison.nearness import Nearness, nearest
from briefreader.commitments.model import Strength
from briefreader.services.comparison.shipped_comparison import load_comparison_words

BRIDGE = "We will build a new bridge at Kalo for the river traffic"


def promise(quote, language="en", actors=("Norway",), themes=("transport",)):
    """Return a commitment."""
    return ComparedCommitment(quote, Strength.FIRM, actors, themes, None, language, 1)


def near(this, *others, having=None, total=1000):
    """Return what is near to ``this``: place and nearness."""
    words = {each.language: load_comparison_words(each.language) for each in (this, *others)}
    stems = stems_of(this, words[this.language])
    told = dict.fromkeys(stems, 3) if having is None else having
    return [(each.place, each.nearness) for each in nearest(this, others, words, told, total)]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("We will build a new bridge at Kalo, for the river traffic.", Nearness.SAME_WORDS),
        ("We will build a bridge at Kalo for traffic on the river", Nearness.MUCH_ALIKE),
        ("We will keep the bridge at Kalo open for pilgrims and traders", Nearness.RELATED),
        ("We will fund the schools of Arica", None),
    ],
)
def test_how_near_another_one_is(other, expected):
    """Told by the words that both have, of which the rare ones tell most."""
    found = near(promise(BRIDGE), promise(other))
    assert found == ([] if expected is None else [(0, expected)])


def test_the_nearest_comes_first():
    """Equally near ones stay in their order."""
    others = [
        promise("We will build a bridge at Kalo for traffic on the river"),
        promise(BRIDGE),
        promise("We will fund the schools of Arica"),
        promise(BRIDGE),
    ]
    assert [place for place, _ in near(promise(BRIDGE), *others)] == [1, 3, 0]


def test_what_others_promise_is_less_near():
    """The same act on the same thing by nobody of those is as a rule another promise."""
    reworded = "We will build a bridge at Kalo for traffic on the river"
    ours, others = promise(reworded), promise(reworded, actors=("Peru",), themes=("energy",))
    assert near(promise(BRIDGE), ours) == [(0, Nearness.MUCH_ALIKE)]
    assert near(promise(BRIDGE), others) != [(0, Nearness.MUCH_ALIKE)]


def test_one_word_other_scripts_and_no_words_at_all():
    """Nothing fails; what has no words is near to nothing."""
    assert near(promise("Bridge"), promise("bridge.")) == [(0, Nearness.SAME_WORDS)]
    chinese = promise("我们将建设一座新桥", "zh")
    assert near(chinese, promise("我们将建设一座新桥。", "zh")) == [(0, Nearness.SAME_WORDS)]
    assert near(promise("…"), promise("…"), promise("")) == []
    assert near(promise(BRIDGE), promise(BRIDGE), having={}, total=0)[0][1] is Nearness.SAME_WORDS
