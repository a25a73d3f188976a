"""Later sentences that tell what became of a promise, in four languages."""

import tomllib
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
