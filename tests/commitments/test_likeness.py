"""Likeness of two commitments, worked out by hand from weights that are easy to add."""

import pytest

from briefreader.commitments.comparison.alignment import ComparedCommitment
from briefreader.commitments.comparison.features import Featured
from briefreader.commitments.comparison.likeness import likely_pairs, likeness, threshold
from briefreader.commitments.model import Strength

BRIDGE = {"bridge": 3, "kalo": 1}
ROAD = {"bridge": 3, "road": 1}
SHARED = 0.7 * 0.75 + 0.3 * 0.75 / 2
"""Of the two: half of all but a quarter is in both, and one word of the two that are enough."""


def promise(weights, objects=("bridge",), language="en", themes=("t",), actors=("Norway",)):
    """Return a commitment with weighted features; numbers add nothing to the total."""
    commitment = ComparedCommitment("", Strength.FIRM, actors, themes, None, language, 1)
    total = sum(weight for feature, weight in weights.items() if feature[0] != "=")
    return Featured(commitment, (), weights, total, frozenset(objects))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (promise(BRIDGE), promise(BRIDGE), 1),
        (promise(BRIDGE), promise({"ferry": 4}), 0),
        (promise(BRIDGE), promise(ROAD), SHARED),
        (promise({"bridge": 2}), promise({"bridge": 4}), 0.7 * 2 / 3 + 0.3 / 2),
        (
            promise({"bridge": 1, "kalo": 1, "toll": 1}),
            promise({"bridge": 1, "kalo": 1, "pier": 1, "quay": 1}),
            0.7 * 4 / 7 + 0.3 * 2 / 3 * 2 / 3,
        ),
        (
            promise(dict.fromkeys("abcdef", 1)),
            promise(dict.fromkeys("abcdexyz", 1)),
            0.7 * 10 / 14 + 0.3 * 5 / 6,
        ),
        (promise(BRIDGE), promise(ROAD, objects=("road",)), SHARED * 0.7),
        (promise(BRIDGE | {"=40": 4}), promise(BRIDGE | {"=40": 4}), 1),
        (promise({"=40": 4}), promise({"=40": 4, "kalo": 16}), 0.7 * 0.5 + 0.3 * 0.25 / 2),
        (promise({"=40": 4}), promise({"=40": 4}), 0.7 + 0.3 / 2),
    ],
)
def test_likeness_of_words(one, other, expected):
    """The share that both have, and how much of the shorter stands in the longer."""
    assert likeness(one, other) == pytest.approx(expected)
    assert likeness(other, one) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("labels", "others", "share"),
    [
        ({"themes": ("t", "u")}, {"themes": ("u", "t")}, 1),
        ({"themes": ("t", "u")}, {"themes": ("v", "t")}, 1),
        ({"themes": ("t", "u")}, {"themes": ("v", "u")}, 0.92),
        ({"themes": ("t", "u")}, {"themes": ("v",)}, 0.7),
        ({"themes": ()}, {"themes": ("v",)}, 1),
        ({"actors": ("Norway", "Chile")}, {"actors": ("Chile", "Norway")}, 1),
        ({"actors": ("Norway", "Chile")}, {"actors": ("Norway",)}, 0.9),
        ({"actors": ("Norway",)}, {"actors": ("Chile",)}, 0.55),
        ({"actors": ()}, {"actors": ("Chile",)}, 1),
        ({}, {"language": "fr"}, 1),
    ],
)
def test_other_themes_and_other_makers_make_less_alike(labels, others, share):
    """Whichever of the two comes first; what a statement does not tell takes nothing away."""
    one, other = promise(BRIDGE, **labels), promise(BRIDGE, **others)
    assert likeness(one, other) == likeness(other, one) == pytest.approx(share)


def test_of_two_languages_only_what_is_comparable_counts():
    """Names, acts and numbers, and what both spell alike; the threshold is higher."""
    english = promise({"@build": 2, "+KALO": 1, "bridge": 9})
    french = promise({"@build": 2, "+ARICA": 1, "pont": 9}, language="fr")
    assert likeness(english, french) == pytest.approx(0.7 * 2 / 3 + 0.3 * 2 / 3 / 3)
    assert threshold(english, english) == 0.33
    assert threshold(english, french) == threshold(french, english) == 0.4


@pytest.mark.parametrize(("size", "pairs"), [(60, 2 * 60 * 16 - 16 * 16), (61, 0)])
def test_formulas_of_long_statements_are_compared_with_few(size, pairs):
    """Sixteen others are looked at, and a feature of more than sixty finds none."""
    side = [promise(BRIDGE)] * size
    assert len(likely_pairs(side, side)) == pairs


def test_only_what_reaches_the_threshold_is_likely():
    """Each pair with its likeness."""
    found = likely_pairs([promise(BRIDGE)], [promise({"kalo": 1, "pier": 9}), promise(ROAD)])
    assert found == {(0, 1): pytest.approx(SHARED)}
