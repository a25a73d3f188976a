"""The commitments of a statement are counted for the summary."""

import datetime as dt
from dataclasses import replace

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.records import Commitment, Review, Status
from briefreader.services.review.due_figures import next_due
from briefreader.services.statements.overview import Overview, Tally, overview
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
    commitment(1, actors=("Japan", "Chad"), due=due(2026), review=Review.CONFIRMED),
    commitment(2, themes=("peace", "trade"), strength=Strength.INTENT, due=due(2020)),
    commitment(3, themes=(), actors=(), review=Review.CONFIRMED),
    commitment(4, themes=("gone",), due=due(2027), status=Status.MET),
    commitment(5, review=Review.DISMISSED, due=due(2026), strength=Strength.REAFFIRMED),
    commitment(6, due=due(2031), strength=Strength.REAFFIRMED),
)


def test_the_key_figures_leave_out_what_is_dismissed() -> None:
    """A dismissed commitment counts nowhere."""
    seen = overview(ALL, THEMES, TODAY)
    assert (seen.total, seen.confirmed, seen.dated) == (5, 2, 4)


def test_the_due_dates_are_those_of_all_that_are_dated() -> None:
    """Soonest first; a date that has passed is overdue, unless all of it is settled."""
    met = commitment(7, due=due(2019), status=Status.MET)
    seen = overview((*ALL, met, replace(met, id=8, due=due(2020))), THEMES, TODAY)
    assert sum(each.count for each in seen.due) == seen.dated
    assert [(each.by.year, each.count, each.overdue) for each in seen.due] == [
        (2019, 1, 0),
        (2020, 2, 1),
        (2026, 1, 0),
        (2027, 1, 0),
        (2031, 1, 0),
    ]


def test_each_commitment_counts_once_with_its_best_theme() -> None:
    """The longest first, equal ones in the taxonomy's order, last those without a theme."""
    assert overview(ALL, THEMES, TODAY).themes == (
        Tally("trade", 1, 0, 1),
        Tally("peace", 0, 1, 0),
        Tally("none", 2, 0, 0),
    )


def test_strengths_and_actors() -> None:
    """Strengths stand firmest first; who promises together counts for each."""
    seen = overview(ALL, THEMES, TODAY)
    assert [(each.key, each.total) for each in seen.strengths] == [
        ("firm", 3),
        ("intent", 1),
        ("reaffirmed", 1),
    ]
    assert [(each.key, each.total) for each in seen.actors] == [
        ("Chad", 4),
        ("Japan", 1),
        ("none", 1),
    ]


def test_the_last_due_dates_if_all_have_passed() -> None:
    """Three of them, soonest first, and marked as passed."""
    late = [commitment(year, due=due(year)) for year in (2011, 2014, 2012, 2013)]
    seen = next_due(late, TODAY)
    assert [(each.by.year, each.passed) for each in seen] == [
        (2012, True),
        (2013, True),
        (2014, True),
    ]


def test_nothing_to_count() -> None:
    """No commitments are no groups."""
    assert overview((), THEMES, TODAY) == Overview(
        total=0, confirmed=0, dated=0, due=(), themes=(), strengths=(), actors=()
    )
