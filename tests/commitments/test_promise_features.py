"""Features of commitments: the telling words, and what each of them weighs."""

from datetime import date
from math import log

import pytest

from briefreader.commitments.comparison.alignment import ComparedCommitment
from briefreader.commitments.comparison.features import (
    featured,
    featured_beside,
    is_shared_by_all,
    stems_of,
)
from briefreader.commitments.model import Strength
from briefreader.services.comparison.shipped_comparison import load_comparison_words

WORDS = {code: load_comparison_words(code) for code in ("en", "fr")}


def promise(quote, due=None, language="en"):
    """Return what Norway promises."""
    return ComparedCommitment(quote, Strength.FIRM, ("Norway",), ("t",), due, language, 1)


def alone(quote, **labels):
    """Return a commitment with its features, beside no other."""
    ((found,), _) = featured([promise(quote, **labels)], [], WORDS)
    return found


def weights(quote, **labels):
    """Return the share of each feature in what all of them weigh."""
    return {
        feature: round(weight / log(2) / 1000, 1)
        for feature, weight in alone(quote, **labels).weights.items()
    }


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("They will send trucks", {"send": 1, "truck": 1}),
        ("They will support oaks", {"@support": 0.5, "oaks": 1}),
        ("They will set up a regional fair", {"@establish": 0.5, "region": 0.4, "fair": 1}),
        ("Norway will firmly protect ships", {"firm": 0.3, "@protect": 0.5, "#ship": 1}),
        (
            "They will increase flood barriers including boats for police",
            {"@increase": 0.5, "flood": 1, "barri": 1, "#ship": 0.4, "polic": 0.4},
        ),
        ("They will including oaks send boats", {"oaks": 1, "send": 1, "#ship": 1}),
        ("They will, where possible, send trucks", {"send": 1, "truck": 1}),
        ("They will send 40 trucks to COVAX", {"=40": 1, "+covax": 1, "send": 1}),
        ("They will send forty naïve drivers", {"=40": 1, "naiv": 1, "driv": 1}),
        ("They will do so", {"they": 1, "will": 1, "do": 1, "so": 1}),
        ("Send x 5 of them", {"send": 1, "=5": 1}),
        ("Send 中", {"send": 1, "中": 1}),
    ],
)
def test_features_of_a_promise(quote, expected):
    """Acts, things, names and numbers; purposes and examples weigh less, makers nothing."""
    assert weights(quote).items() >= expected.items()


@pytest.mark.parametrize(
    ("quote", "due", "occasion"),
    [
        ("They will hold the third session", None, True),
        ("They will hold a session", date(2030, 12, 31), True),
        ("They will hold a session in 2030", None, True),
        ("They will hold a session", None, False),
        ("They will build the third bridge", None, False),
    ],
)
def test_one_of_several_meetings_is_an_occasion(quote, due, occasion):
    """If its date or number is told; that weighs most."""
    assert weights(quote, due=due).get("#occasion", 0) == (1.5 if occasion else 0)


def test_terms_tell_where_they_stand_and_what_they_say():
    """Parts are parted by commas and "and"; a year and an intensifier change nothing."""
    quote = "They will firmly protect forests, old mills and ports of 1990 including boats"
    told = [(each.stem, each.part, each.in_tail, each.changes) for each in alone(quote).terms]
    assert told == [
        ("firm", 0, False, False),
        ("protect", 0, False, True),
        ("forest", 0, False, True),
        ("old", 1, False, True),
        ("mill", 1, False, True),
        ("port", 2, False, True),
        ("1990", 2, False, False),
        ("boat", 2, True, True),
    ]
    assert alone(quote).objects == {"forest", "old", "mill", "port"}


def test_a_feature_that_more_have_tells_less():
    """In both statements together; numbers add nothing to the total, whose weights are whole."""
    (before,), (first, second) = featured(
        [promise("Plant oaks")], [promise("Plant 40 oaks"), promise("Plant pines")], WORDS
    )
    all_three, two, one = round(1000 * log(2)), round(1000 * log(2.5)), round(1000 * log(4))
    assert before.weights == {"plant": all_three, "oaks": two}
    assert first.weights == {"plant": all_three, "oaks": two, "=40": one}
    assert second.weights == {"plant": all_three, "pine": one}
    assert [each.total for each in (before, first, second)] == [
        all_three + two,
        all_three + two,
        all_three + one,
    ]


def test_in_a_library_the_share_that_has_a_word_tells():
    """Of words that nothing is known of the average counts; none is in fewer than one."""
    this, (other,) = featured_beside(
        promise("Plant oaks"), [promise("Plant mills")], WORDS, {"plant": 9, "oaks": 0}, 90
    )
    plant, oaks = log(11), log(91)
    assert this.weights == {"plant": round(1000 * plant), "oaks": round(1000 * oaks)}
    assert other.weights["mill"] == round(1000 * (plant + oaks) / 2)


def test_where_nothing_is_known_all_words_weigh_the_same():
    """As in a library without any other commitment."""
    this, _ = featured_beside(promise("Plant oaks"), [], WORDS, {}, 0)
    assert this.weights == {"plant": 1000, "oaks": 1000}


def test_stems_of_a_promise_are_told_once():
    """In their order, without who promises and without accents."""
    quote = "Norway and they will plant naïve oaks, oaks and 40 mills"
    assert stems_of(promise(quote), WORDS["en"]) == ("plant", "naiv", "oaks", "40", "mill")


@pytest.mark.parametrize(
    ("feature", "shared"),
    [("@build", True), ("#ship", True), ("=40", True), ("+un", True), ("x", False)],
)
def test_what_all_languages_share(feature, shared):
    """Acts, things, numbers and names."""
    assert is_shared_by_all(feature) is shared
