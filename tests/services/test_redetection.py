"""Detecting again keeps what a person decided."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from briefreader.library.database import Library
from briefreader.library.records import Commitment, Review, Statement, Status
from briefreader.services.changes import apply_change
from briefreader.services.detection.detection import load_detector, redetect
from briefreader.services.review import review
from briefreader.text.span import Span

DECISIONS: dict[str, Callable[[Commitment], Any]] = {
    "confirm": review.confirm,
    "dismiss": review.dismiss,
    "themes": lambda each: review.set_themes(each, ["energy"]),
    "actors": lambda each: review.set_actors(each, ["Chad"]),
    "status": lambda each: review.edit(
        each, status=Status.MET, status_date=dt.date(2025, 1, 1), evidence=""
    ),
    "evidence": lambda each: review.edit(each, evidence="seen"),
}


def quotes(library: Library, statement: Statement) -> list[str]:
    """Return the quotes of all commitments in text order, dismissed ones too."""
    return [each.quote for each in library.commitments.of_statement(statement.id)]


def test_the_shipped_resources_make_one_detector() -> None:
    """It is made once; its taxonomy has the themes of the guidelines."""
    assert load_detector() is load_detector()
    assert len(load_detector().taxonomy.themes) == 16


def test_detecting_again_with_the_same_rules_changes_nothing(
    library: Library, statement: Statement, detector: Any, dump: Callable[[], object]
) -> None:
    """Even the ids stay, so that what refers to them still does."""
    before = dump()
    redetect(library, statement, detector)
    assert dump() == before


def test_untouched_commitments_are_replaced(
    library: Library, statement: Statement, make_detector: Callable[[str], Any]
) -> None:
    """What the new rules find is there, what they do not find is gone."""
    redetect(library, statement, make_detector("It rained|We will plant trees"))
    assert quotes(library, statement) == ["It rained", "We will plant trees"]


@pytest.mark.parametrize("decision", DECISIONS)
@pytest.mark.parametrize("rules", ["We will [^.]*", "will build the bridge", "It rained", "^$"])
def test_a_decision_survives(
    decision: str,
    rules: str,
    library: Library,
    statement: Statement,
    make_detector: Callable[[str], Any],
) -> None:
    """Whatever the new rules find or miss, the decided one is as it was, once."""
    first = library.commitments.of_statement(statement.id)[0]
    decided = apply_change(library, DECISIONS[decision](first)).after
    redetect(library, statement, make_detector(rules))
    bridge = [q for q in quotes(library, statement) if "bridge" in q]
    assert library.commitments.get(first.id) == decided
    assert bridge == ["We will build the bridge"]


def test_a_hand_made_commitment_survives(
    library: Library, statement: Statement, detector: Any
) -> None:
    """Detection adds nothing where it stands."""
    start = statement.text.index("will meet")
    end = statement.text.index(" next year")
    change = review.add(statement, Span(start, end), detector)
    added = apply_change(library, change).after
    assert added is not None
    redetect(library, statement, detector)
    assert added in library.commitments.of_statement(statement.id)
    assert "We will meet again in Tokyo next year" not in quotes(library, statement)


def test_a_moved_commitment_is_recognised_where_it_was_found(
    library: Library, statement: Statement, detector: Any
) -> None:
    """The user moved it; detection must not put a second one at the old place."""
    first = library.commitments.of_statement(statement.id)[0]
    start = statement.text.index("It rained")
    apply_change(library, review.set_span(first, statement, Span(start, start + 9)))
    redetect(library, statement, detector)
    assert quotes(library, statement) == [
        "It rained",
        "We will meet again in Tokyo next year",
        "We will plant trees",
    ]


def test_a_small_overlap_is_another_place(
    library: Library, statement: Statement, make_detector: Callable[[str], Any]
) -> None:
    """Fewer than half of the words in common: both stay."""
    first = library.commitments.of_statement(statement.id)[0]
    apply_change(library, review.confirm(first))
    redetect(library, statement, make_detector(r"bridge\. It rained"))
    assert quotes(library, statement) == ["We will build the bridge", "bridge. It rained"]


def test_a_reset_commitment_counts_as_untouched(
    library: Library, statement: Statement, make_detector: Callable[[str], Any]
) -> None:
    """A decision that was taken back protects nothing."""
    first = library.commitments.of_statement(statement.id)[0]
    confirmed = apply_change(library, review.confirm(first)).after
    assert confirmed is not None
    assert confirmed.review is Review.CONFIRMED
    apply_change(library, review.reset(confirmed))
    redetect(library, statement, make_detector("^$"))
    assert quotes(library, statement) == []
