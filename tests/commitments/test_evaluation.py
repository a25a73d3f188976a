"""Measuring detection against commitments that a person has marked."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefreader.commitments.evaluation.evaluation import (
    Coded,
    Evaluation,
    GoldComparison,
    Label,
    Rates,
    Verdict,
    compare,
)

TEXT = "We will build a bridge by 2030. They will open a school, and they may close a road."


def coded(quote: str, **labels: Any) -> Coded:
    """Return a coded quote whose labels are the same unless given."""
    usual = {"strength": "firm", "actors": ("Norway",), "themes": ("energy",), "due": ""}
    return Coded(quote=quote, **(usual | labels))


def test_quotes_that_share_half_their_words_match() -> None:
    """The borders need not be the same; a match is one to one."""
    found = compare(
        TEXT,
        [coded("We will build a bridge by 2030")],
        [coded("will build a bridge"), coded("We will")],
    )
    assert (found.detected, found.marked, found.matched) == (2, 1, 1)
    assert [verdict for _, verdict in found.verdicts] == [Verdict.MATCHED, Verdict.INSIDE]
    assert found.detected_inside == 2
    assert [each.quote for each in found.invented] == ["We will"]


def test_optional_places_count_neither_way() -> None:
    """What is detected there is left out of the count; anything else apart is invented."""
    found = compare(
        TEXT,
        [coded("We will build a bridge")],
        [coded("they may close a road"), coded("not in the text")],
        optional=["they may close a road"],
    )
    assert [verdict for _, verdict in found.verdicts] == [Verdict.IGNORED, Verdict.INVENTED]
    assert (found.detected, found.matched) == (1, 0)
    assert [each.quote for each in found.missed] == ["We will build a bridge"]


@pytest.mark.parametrize(
    ("label", "detected", "right"),
    [
        (Label.STRENGTH, {"strength": "intent"}, False),
        (Label.THEME, {"themes": ("health", "energy")}, False),
        (Label.THEME, {"themes": ("energy", "health")}, True),
        (Label.ACTORS, {"actors": ("the Norway",)}, True),
        (Label.ACTORS, {"actors": ("Norway", "Chile")}, False),
        (Label.DUE, {"due": "2030-12-31"}, False),
    ],
)
def test_measures_labels_on_matches(label: Label, detected: dict[str, Any], right: bool) -> None:
    """The best theme must be one of those that are right; an actor's article is no difference."""
    found = compare(TEXT, [coded("We will build")], [coded("We will build", **detected)])
    assert found.right[label] == int(right)
    assert [each.label for each in found.mislabelled] == ([] if right else [label])


def test_dates_agree_to_the_month() -> None:
    """The last days of a month are the same; a missing date is not."""
    marked = [coded("We will build", due="2030-12-31")]
    same = compare(TEXT, marked, [coded("We will build", due="2030-12-01")])
    none = compare(TEXT, marked, [coded("We will build")])
    assert (same.right[Label.DUE], none.right[Label.DUE]) == (1, 0)


def test_nothing_marked_or_detected_is_no_error() -> None:
    """Shares of nothing are zero."""
    evaluation = Evaluation([compare(TEXT, [], [])])
    assert (evaluation.strict.f1, evaluation.lenient.f1) == (0.0, 0.0)
    assert evaluation.share_right(Label.THEME) == 0.0


def test_rates_are_of_the_sums_of_all_statements() -> None:
    """Not the means of what each statement has."""
    lists = {"verdicts": (), "missed": (), "mislabelled": ()}
    one = GoldComparison(
        detected=4,
        marked=5,
        matched=2,
        detected_inside=3,
        marked_inside=4,
        right=dict.fromkeys(Label, 1),
        **lists,
    )
    other = GoldComparison(
        detected=1,
        marked=3,
        matched=1,
        detected_inside=1,
        marked_inside=2,
        right=dict.fromkeys(Label, 1),
        **lists,
    )
    evaluation = Evaluation([one, other])
    assert (evaluation.detected, evaluation.marked) == (5, 8)
    assert evaluation.strict == Rates(3 / 5, 3 / 8)
    assert evaluation.lenient == Rates(4 / 5, 6 / 8)
    assert evaluation.strict.f1 == pytest.approx(6 / 13)
    assert evaluation.share_right(Label.DUE) == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("U.S.", "United States"),
        ("the US", "United States"),
        ("USA", "United States"),
        ("the United States of America", "United States"),
        ("UK", "United Kingdom"),
        ("EU", "European Union"),
        ("Republic of Kazakhstan", "Kazakhstan"),
        ("The Gambia ", "Gambia"),
    ],
)
def test_names_of_one_actor_are_the_same(short: str, name: str) -> None:
    """However a house writes it."""
    marked, detected = (coded("We will build", actors=(each,)) for each in (name, short))
    assert compare(TEXT, [marked], [detected]).right[Label.ACTORS] == 1


def test_a_close_quote_is_matched_before_a_closer_one_is_taken() -> None:
    """Each with the one that it shares most with; half of the words are enough."""
    marked = [coded("We will build a bridge"), coded("by 2030. They will open")]
    detected = [coded("build a bridge by 2030"), coded("We will build a bridge by")]
    found = compare(TEXT, marked, detected)
    assert [verdict for _, verdict in found.verdicts] == [Verdict.INSIDE, Verdict.MATCHED]
    half = compare(TEXT, [coded("We will build a bridge by")], [coded("We will build")])
    assert half.matched == 1


def test_says_which_marked_quote_is_not_there() -> None:
    """A mistake in the coding is an error, not a miss."""
    with pytest.raises(ValueError, match="We build a tunnel"):
        compare(TEXT, [coded("We build a tunnel")], [])


@pytest.fixture(scope="session")
def yardstick(shared: Path, load_script: Callable[[Path], ModuleType]) -> ModuleType:
    """Return the script that comes with the gold files."""
    return load_script(shared / "gold" / "score.py")


def _stretches(most: int) -> st.SearchStrategy[list[tuple[int, int]]]:
    return st.lists(st.tuples(st.integers(0, 19), st.integers(1, 6)), max_size=most)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.lists(st.sampled_from(["a", "b", "c", "d", "e", "f"]), min_size=26, max_size=26),
    marked=_stretches(5),
    detected=_stretches(6),
    optional=_stretches(3),
)
def test_agrees_with_the_yardstick(
    yardstick: ModuleType,
    text: list[str],
    marked: list[tuple[int, int]],
    detected: list[tuple[int, int]],
    optional: list[tuple[int, int]],
) -> None:
    """Whatever overlaps or repeats, the counts are those of the script beside the gold files."""

    def quotes(stretches: list[tuple[int, int]]) -> list[str]:
        return [" ".join(text[start : start + length]) for start, length in stretches]

    labels = {"strength": "firm", "themes": ["x"], "themes_ok": ["x"], "actors": ["y"], "due": None}
    gold = {
        "slug": "made up",
        "commitments": [{"quote": quote, **labels} for quote in quotes(marked)],
        "optional": [{"quote": quote} for quote in quotes(optional)],
    }
    predicted = [{"quote": quote, **labels} for quote in quotes(detected)]
    expected = yardstick.score_one(gold, " ".join(text), predicted)
    got = compare(
        " ".join(text),
        [coded(quote) for quote in quotes(marked)],
        [coded(quote) for quote in quotes(detected)],
        quotes(optional),
    )
    assert (got.matched, got.detected, got.marked, got.detected_inside, got.marked_inside) == tuple(
        expected[key] for key in ("tp", "pred", "gold", "len_p", "len_g")
    )
    assert [each.quote for each in got.invented] == expected["fp"]
    assert [each.quote for each in got.missed] == expected["fn"]
