"""Commitments are grouped and ordered by what the reader asks for."""

import datetime as dt
from dataclasses import replace

import pytest

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.records import Commitment, Review, Status
from briefreader.services.review.grouping import Due, Grouping, Order, due_in, grouped
from briefreader.text.span import Span

TODAY = dt.date(2026, 6, 15)
THEMES = ("peace", "trade", "health")


def commitment(number: int, **fields: object) -> Commitment:
    """Return a commitment that stands after those with lower numbers."""
    made = Commitment(
        id=number, statement_id=1, span=Span(number, number + 1), quote="x", paragraph=1,
        cue="will", rule="will", strength=Strength.FIRM, actors=("Chad",),
        themes=("trade",), due=None, confidence=0.9,
    )  # fmt: skip
    return replace(made, **fields)  # type: ignore[arg-type]


def due(year: int) -> DueDate:
    """Return a due date in December of ``year``."""
    return DueDate("then", dt.date(year, 12, 31))


ALL = (
    commitment(1, actors=("Japan", "Chad"), due=due(2026), confidence=0.5),
    commitment(2, themes=("peace", "trade"), strength=Strength.INTENT, due=due(2020)),
    commitment(3, themes=(), actors=(), review=Review.CONFIRMED),
    commitment(4, themes=("gone",), due=due(2027), status=Status.MET, review=Review.CONFIRMED),
    commitment(5, review=Review.DISMISSED),
    commitment(6, due=due(2031), strength=Strength.REAFFIRMED),
)


def ids(grouping: Grouping, order: Order = Order.TEXT) -> dict[str, list[int]]:
    """Return the ids in each group."""
    groups = grouped(ALL, grouping, order, THEMES, TODAY)
    return {key: [each.id for each in members] for key, members in groups.items()}


@pytest.mark.parametrize(
    ("grouping", "expected"),
    [
        (Grouping.THEME, {"peace": [2], "trade": [1, 6], "none": [3, 4], "dismissed": [5]}),
        (Grouping.ACTOR, {"Chad": [1, 2, 4, 6], "Japan": [1], "none": [3], "dismissed": [5]}),
        (
            Grouping.STRENGTH,
            {"firm": [1, 3, 4], "intent": [2], "reaffirmed": [6], "dismissed": [5]},
        ),
        (
            Grouping.DUE,
            {"passed": [2], "this-year": [1], "next-year": [4], "later": [6], "none": [3],
             "dismissed": [5]},
        ),
        (Grouping.REVIEW, {"unreviewed": [1, 2, 6], "confirmed": [3, 4], "dismissed": [5]}),
        (Grouping.STATUS, {"open": [1, 2, 3, 6], "met": [4], "dismissed": [5]}),
    ],
)  # fmt: skip
def test_groups_and_their_order(grouping: Grouping, expected: dict[str, list[int]]) -> None:
    """In the order of the taxonomy, of the enumeration or of size; what has none comes last."""
    found = ids(grouping)
    assert found == expected
    assert list(found) == list(expected)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.TEXT, [1, 2, 3, 6]),
        (Order.STRENGTH, [1, 3, 2, 6]),
        (Order.DUE, [2, 1, 6, 3]),
        (Order.CONFIDENCE, [1, 2, 3, 6]),
    ],
)
def test_order_within_a_group(order: Order, expected: list[int]) -> None:
    """The firmest, the soonest, or the least sure first; then the order of the text."""
    assert ids(Grouping.STATUS, order)["open"] == expected


@pytest.mark.parametrize(
    ("day", "when"),
    [
        (dt.date(2026, 6, 14), Due.PASSED),
        (TODAY, Due.THIS_YEAR),
        (dt.date(2027, 1, 1), Due.NEXT_YEAR),
        (dt.date(2028, 1, 1), Due.LATER),
    ],
)
def test_when_it_is_due(day: dt.date, when: Due) -> None:
    """The due day itself has not passed."""
    assert due_in(day, TODAY) is when


def test_actors_with_as_many_commitments_stand_by_the_names_that_are_shown() -> None:
    """In French Germany is the first of these."""
    french = {"Germany": "allemagne", "Chad": "tchad", "Canada": "canada"}
    promised = [commitment(number, actors=(name,)) for number, name in enumerate(french, 1)]
    groups = grouped(promised, Grouping.ACTOR, Order.TEXT, THEMES, TODAY, french.__getitem__)
    assert list(groups) == ["Germany", "Canada", "Chad"]
