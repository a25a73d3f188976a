"""Decisions about commitments."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Origin, Review, Statement, Status
from briefreader.services.annotations import notes
from briefreader.services.changes import apply_change
from briefreader.services.detection.detection import redetect
from briefreader.services.review import review
from briefreader.text.span import Span


@pytest.fixture
def commitment(library: Library, statement: Statement) -> Commitment:
    """Return the first detected commitment."""
    return library.commitments.of_statement(statement.id)[0]


@pytest.mark.parametrize(
    ("change", "field", "value", "edited"),
    [
        (review.confirm, "review", Review.CONFIRMED, False),
        (review.dismiss, "review", Review.DISMISSED, False),
        (review.reset, "review", Review.UNREVIEWED, False),
        (lambda c: review.set_strength(c, Strength.INTENT), "strength", Strength.INTENT, True),
        (lambda c: review.set_themes(c, ["b", "a"]), "themes", ("b", "a"), True),
        (lambda c: review.set_actors(c, ["Chad"]), "actors", ("Chad",), True),
        (
            lambda c: review.set_due(c, DueDate("by May", dt.date(2025, 5, 31))),
            "due",
            DueDate("by May", dt.date(2025, 5, 31)),
            True,
        ),
        (lambda c: review.edit(c, evidence="seen"), "evidence", "seen", False),
    ],
)
def test_a_decision_is_stored(
    change: Any, field: str, value: object, edited: bool, library: Library, commitment: Commitment
) -> None:
    """The field has the new value; correcting detection marks the commitment as edited."""
    made = change(commitment)
    assert made.before == commitment
    apply_change(library, made)
    stored = library.commitments.get(commitment.id)
    assert getattr(stored, field) == value
    assert stored.edited is edited


def test_following_up_is_no_correction(library: Library, commitment: Commitment) -> None:
    """The status has its date and evidence; what was detected counts as untouched."""
    change = review.edit(
        commitment,
        status=Status.MISSED,
        status_date=dt.date(2025, 1, 2),
        evidence="nothing came",
    )
    apply_change(library, change)
    stored = library.commitments.get(commitment.id)
    assert stored.status is Status.MISSED
    assert (stored.status_date, stored.evidence) == (dt.date(2025, 1, 2), "nothing came")
    assert not stored.edited


@pytest.mark.parametrize("before", list(Review))
@pytest.mark.parametrize(
    "change",
    [
        lambda c, _: review.set_strength(c, c.strength),
        lambda c, _: review.replace_theme(c, "energy"),
        lambda c, _: review.add_theme(c, "energy"),
        lambda c, _: review.set_actors(c, ["Chad"]),
        lambda c, _: review.set_due(c, None),
        lambda c, _: review.edit(c, status=Status.MET),
        lambda c, _: review.edit(c, evidence="seen"),
        lambda c, statement: review.set_span(c, statement, Span(0, 5)),
    ],
)
def test_what_is_set_by_hand_is_reviewed(
    change: Any, before: Review, library: Library, statement: Statement, commitment: Commitment
) -> None:
    """In the same step; one that was dismissed stays so, and the step taken back restores both."""
    judged = replace(commitment, review=before)
    library.commitments.put(judged)
    made = change(judged, statement)
    apply_change(library, made)
    wanted = Review.DISMISSED if before is Review.DISMISSED else Review.CONFIRMED
    assert library.commitments.get(commitment.id).review is wanted
    apply_change(library, made.inverse())
    assert library.commitments.get(commitment.id) == judged


def test_what_is_set_by_hand_survives_detection(
    library: Library, statement: Statement, commitment: Commitment, detector: Any
) -> None:
    """Detecting anew neither resets nor repeats it."""
    apply_change(library, review.replace_theme(commitment, "energy"))
    before = library.commitments.of_statement(statement.id)
    redetect(library, statement, detector)
    assert library.commitments.of_statement(statement.id) == before


def test_a_theme_is_replaced_or_added(commitment: Commitment) -> None:
    """The best one gives way, or stays before the new one; none is there twice."""
    several = replace(commitment, themes=("a", "b", "c"))
    assert review.replace_theme(several, "d").after == themed(several, "d", "b", "c")
    assert review.replace_theme(several, "c").after == themed(several, "c", "b")
    assert review.add_theme(several, "d").after == themed(several, "a", "b", "c", "d")
    assert review.add_theme(several, "b").after == themed(several, "a", "b", "c")
    assert review.replace_theme(replace(several, themes=()), "d").after == themed(several, "d")


def themed(commitment: Commitment, *keys: str) -> Commitment:
    """Return the commitment with these themes, set by hand."""
    return replace(commitment, themes=keys, review=Review.CONFIRMED, edited=True)


def test_moving_a_commitment(
    library: Library, statement: Statement, commitment: Commitment
) -> None:
    """Quote and paragraph follow the words; where it was detected is remembered."""
    start = statement.text.index(" It rained. ".strip())
    change = review.set_span(commitment, statement, Span(start - 1, start + 9))
    apply_change(library, change)
    moved = library.commitments.get(commitment.id)
    assert (moved.quote, moved.paragraph) == ("It rained", 2)
    assert moved.span == Span(start, start + 9)
    assert moved.detected == commitment.span
    assert moved.edited


def test_adding_by_hand(library: Library, statement: Statement, detector: Any) -> None:
    """It is labelled like a detected one, is manual and confirmed, without outer white space."""
    start = statement.text.index("It rained")
    change = review.add(statement, Span(start - 1, start + 9), detector)
    added = apply_change(library, change).after
    assert added is not None
    assert added.quote == "It rained"
    assert added.span.of(statement.text) == "It rained"
    assert (added.origin, added.review) == (Origin.MANUAL, Review.CONFIRMED)
    assert added.themes == ("trade-investment",)
    assert added.detected is None
    assert library.commitments.get(added.id) == added


def test_only_hand_made_commitments_are_removed(
    library: Library, statement: Statement, commitment: Commitment, detector: Any
) -> None:
    """A detected one is dismissed instead, else detection would find it again."""
    with pytest.raises(ValueError, match="dismissed, not removed"):
        review.remove(commitment)
    added = apply_change(library, review.add(statement, Span(0, 5), detector)).after
    assert added is not None
    apply_change(library, review.remove(added))
    assert added not in library.commitments.of_statement(statement.id)


def test_blank_words_are_no_commitment(
    statement: Statement, commitment: Commitment, detector: Any
) -> None:
    """A selection of white space only is refused."""
    blank = statement.text.index("\n\n")
    with pytest.raises(ValueError, match="no words"):
        review.add(statement, Span(blank, blank + 2), detector)
    with pytest.raises(ValueError, match="no words"):
        review.set_span(commitment, statement, Span(3, 3))


@pytest.mark.parametrize(("cut_off", "more"), [(2, 0), (0, 1), (1, 2)])
def test_a_hand_made_commitment_has_whole_words(
    cut_off: int, more: int, statement: Statement, commitment: Commitment, detector: Any
) -> None:
    """However the selection was drawn; the stop and the space after it are left out."""
    words = "We will build the bridge"
    start = statement.text.index(words)
    span = Span(start + cut_off // 2, start + len(words) - cut_off + more)
    for change in (
        review.add(statement, span, detector),
        review.set_span(commitment, statement, span),
    ):
        assert change.after is not None
        assert (change.after.quote, change.after.span.start) == (words, start)


def test_a_note_never_cuts_a_character(statement: Statement) -> None:
    """What the user chose is kept otherwise, also in the middle of a word."""
    text = "We invite cafe\u0301s to Tokyo"
    there = replace(statement, text=text)
    now = dt.datetime(2025, 5, 5, tzinfo=dt.UTC)
    change = notes.annotate(there, Span(4, 14), "why?", colour="yellow", now=now)
    assert change.after is not None
    assert (change.after.exact, change.after.span) == ("nvite cafe\u0301", Span(4, 15))
