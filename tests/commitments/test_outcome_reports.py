"""Later sentences that tell what became of a promise, in four languages."""

import tomllib
from math import log
from pathlib import Path

import pytest

from briefreader import shipped
from briefreader.commitments.metadata.detection_coverage import DETECTION_LANGUAGES
from briefreader.commitments.outcome_reports import (
    OutcomeRules,
    Promised,
    parse_outcomes,
    rarity,
    report_of,
)
from briefreader.errors import ResourceError
from briefreader.library.records import Status

GOLD = Path(__file__).with_name("outcome_pairs.toml")
PAIRS = tomllib.loads(GOLD.read_text("utf-8"))["pair"]
FLOOR = 0.9
"""Of precision, recall and right statuses on the pairs, after their rules were made."""


def rules_of(code: str) -> OutcomeRules:
    """Return the shipped rules of a language."""
    file = shipped.resource("languages", code, "outcomes.toml")
    return parse_outcomes(file.read_text("utf-8"), f"outcomes ({code})")


def found_in(pairs: list[dict[str, str]]) -> list[str]:
    """Return which status is found for each pair, "" where none is."""
    rules = {code: rules_of(code) for code in DETECTION_LANGUAGES}
    stems = [rules[each["language"]].stems(each["sentence"]) for each in pairs]
    weights = rarity(stems)
    found = []
    for each in pairs:
        language = rules[each["language"]]
        report = report_of(Promised(each["promise"]), each["sentence"], language, weights)
        found.append(report.status if report else "")
    return found


def measured(pairs: list[dict[str, str]]) -> tuple[float, float, float]:
    """Return precision and recall of telling at all, and the share of right statuses."""
    both = list(zip(found_in(pairs), (each["status"] for each in pairs), strict=True))
    told = [(got, said) for got, said in both if got]
    right = [(got, said) for got, said in told if said]
    meant = sum(bool(said) for _, said in both)
    same = sum(got == said for got, said in right)
    return len(right) / len(told), len(right) / meant, same / len(right)


def test_a_third_of_the_pairs_are_none() -> None:
    """Thirty pairs, in all languages."""
    assert len(PAIRS) == 30
    assert sum(not each["status"] for each in PAIRS) == 10
    assert {each["language"] for each in PAIRS} == set(DETECTION_LANGUAGES)


def test_reports_are_told_from_others() -> None:
    """With the status that they suggest."""
    assert min(measured(PAIRS)) >= FLOOR


@pytest.mark.parametrize("code", DETECTION_LANGUAGES)
def test_each_example_is_found(code: str) -> None:
    """By the words that it stands with, and with a status that there is."""
    for outcome in rules_of(code).outcomes:
        assert Status(outcome.status)
        assert outcome.examples
        for example in outcome.examples:
            assert rules_of(code).outcome_of(example) == outcome.status, example


def test_a_promise_made_again_is_no_report() -> None:
    """Nor are the words of a promise, whatever they share."""
    rules = rules_of("en")
    promise = "We will open a trade office in Tashkent."
    assert report_of(Promised(promise), promise, rules, {}) is None


def test_who_promised_and_the_theme_count() -> None:
    """Where the words alone are too few."""
    rules = rules_of("en")
    promised = Promised(
        "Canada will send forty engineers and open a training workshop on bridges and dams here",
        actors=("Canada",),
        themes=("development",),
    )
    sentence = (
        "They welcomed the opening of a workshop on bridges by Canada for young people of all ages."
    )
    assert report_of(Promised(promised.quote), sentence, rules, {}) is None
    found = report_of(promised, sentence, rules, {}, themes=("development",))
    assert found is not None
    assert found.status == "met"


@pytest.mark.parametrize("broken", ["[[outcome]]\nstatus = 3\nwords = ['a']", "[[outcome]]", "a ="])
def test_a_mistake_is_named(broken: str) -> None:
    """With the entry that has it."""
    with pytest.raises(ResourceError, match="outcomes"):
        parse_outcomes(broken, "outcomes (xx)")


def test_numbers_of_two_digits_and_longer_words_are_telling() -> None:
    """Single digits and short words stand in every report."""
    assert rules_of("en").stems("By 5 of 12 at 2030") == {"12", "2030"}


OWN = parse_outcomes(
    """
    common = ["the", "has", "sail*"]
    [[outcome]]
    status = "missed"
    words = ["has not … sailed"]
    [[outcome]]
    status = "met"
    words = ["open*|launch … port", "has sailed"]
    """,
    "own",
)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("They opened the port.", "met"),
        ("Opening, at last: port", "met"),
        ("They launch a port", "met"),
        ("They launched a port", ""),
        ("They reopened the port", ""),
        ("They opened ports", ""),
        (f"They opened {'x ' * 8}port", "met"),
        (f"They opened {'x ' * 9}port", ""),
        ("It has-sailed", "met"),
        ("It has not yet sailed, but they opened a port", "missed"),
        ("They met", ""),
    ],
)
def test_what_the_words_of_an_outcome_find(sentence: str, status: str) -> None:
    """Whole words, or beginnings; of several outcomes the first in the file."""
    assert OWN.outcome_of(sentence) == status


def test_a_report_is_read_near_its_words() -> None:
    """Twelve words before, and twenty after them."""
    before, after = ([f"{letter}{n}" for n in range(30)] for letter in "ab")
    told = OWN.told_of(" ".join([*before, "has sailed", *after]))
    assert told == " ".join([*before[-12:], "has sailed", *after[:20]])
    assert OWN.told_of("Has sailed.") == "Has sailed"
    assert OWN.told_of("They met.") == ""


def test_a_rare_stem_weighs_more() -> None:
    """From a half to one."""
    weights = rarity([frozenset("ab"), frozenset("a"), frozenset("a")])
    assert weights["b"] == 1
    assert weights["a"] == pytest.approx((1 + log(4 / 3) / log(4)) / 2)


@pytest.mark.parametrize(
    ("quote", "sentence", "score"),
    [
        ("port ferry crane", "The ferry has sailed crane", (2 / 3 + 1) / 2),
        ("port ferry crane", "The ferry has sailed", None),
        ("port ferry crane quay", "ferry crane has sailed mill road", (2 / 4 + 2 / 4) / 2),
        ("aaa bbb ccc ddd port ferry", "port ferry has sailed", None),
        ("one1 two2 port ferry crane quay", "port ferry has sailed crane", (3 / 6 + 1) / 2),
        ("port ferry crane quay mill", "port ferry has sailed fff ggg hhh iii jjj kkk lll", None),
    ],
)
def test_how_surely_a_sentence_is_meant(quote: str, sentence: str, score: float | None) -> None:
    """The mean share of what was promised and of what is told; two stems, of many three."""
    found = report_of(Promised(quote), sentence, OWN, {})
    assert (found and found.score) == (score and pytest.approx(score))


def test_weights_makers_and_themes_add_to_the_score() -> None:
    """Each its part."""
    promised = Promised("port ferry crane", ("", "Chile"), ("trade",))
    plain = report_of(promised, "ferry crane has sailed", OWN, {"port": 0.5})
    named = report_of(promised, "ferry crane has sailed, says CHILE", OWN, {}, ["trade"])
    assert plain
    assert plain.score == pytest.approx((2 / 2.5 + 1) / 2)
    assert named
    assert named.score == pytest.approx((2 / 3 + 2 / 4) / 2 + 0.06 + 0.04)
