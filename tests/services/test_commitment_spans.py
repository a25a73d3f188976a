"""The words of commitments are made longer, shorter, two or one, and can be undone."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from briefreader.library.database import Library
from briefreader.library.record_types import Record
from briefreader.library.records import Commitment, Origin, Review, Statement, Status
from briefreader.services.changes import Change, apply_change
from briefreader.services.detection.detection import redetect
from briefreader.services.review import commitment_spans, review
from briefreader.text.span_edit import Unit


def commitments(library: Library, statement: Statement) -> tuple[Commitment, ...]:
    """Return the commitments as they are stored, in text order."""
    return library.commitments.of_statement(statement.id)


def quotes(library: Library, statement: Statement) -> list[str]:
    """Return their words."""
    return [each.quote for each in commitments(library, statement)]


def carry_out(library: Library, changes: Sequence[Change[Record]]) -> list[Change[Record]]:
    """Apply ``changes`` in order and return them as applied."""
    return [apply_change(library, change) for change in changes]


def test_a_commitment_grows_and_shrinks(library: Library, statement: Statement) -> None:
    """At both its ends, by words and sentences; quote and paragraph follow."""
    first = commitments(library, statement)[0]
    assert first.quote == "We will build the bridge"
    longer = commitment_spans.stretch_end(first, statement, Unit.SENTENCE, 1)
    assert longer is not None
    carry_out(library, [longer])
    grown = commitments(library, statement)[0]
    assert grown.quote == "We will build the bridge. It rained"
    shorter = commitment_spans.stretch_start(grown, statement, Unit.WORD, 1)
    assert shorter is not None
    carry_out(library, [shorter])
    stored = commitments(library, statement)[0]
    assert stored.quote == "will build the bridge. It rained"
    assert stored.edited


def test_where_it_cannot_move_there_is_no_step(library: Library, statement: Statement) -> None:
    """Nothing to undo comes of a key that does nothing."""
    first = commitments(library, statement)[0]
    assert commitment_spans.stretch_start(first, statement, Unit.SENTENCE, -1) is None


def test_split_at_a_place(library: Library, statement: Statement) -> None:
    """The first part stays what it was; the second is new and has the same labels."""
    second = commitments(library, statement)[1]
    changes = commitment_spans.split(second, statement, statement.text.index("in Tokyo"))
    carry_out(library, changes)
    _, left, right, _ = commitments(library, statement)
    assert (left.quote, right.quote) == ("We will meet again", "in Tokyo next year")
    assert (left.id, left.origin) == (second.id, Origin.DETECTED)
    assert right.origin is Origin.MANUAL
    assert (right.actors, right.themes, right.strength) == (
        second.actors, second.themes, second.strength
    )  # fmt: skip


def test_words_without_a_joint_are_not_split(library: Library, statement: Statement) -> None:
    """Unless the place says where."""
    first = commitments(library, statement)[0]
    assert commitment_spans.split(first, statement, 0) == ()


def test_merge_with_the_next(library: Library, statement: Statement) -> None:
    """From the first word to the last; what only the second has is added."""
    _, second, third = commitments(library, statement)
    apply_change(library, review.set_themes(third, ["energy"]))
    third = library.commitments.get(third.id)
    apply_change(library, review.confirm(third))
    third = library.commitments.get(third.id)
    changes = commitment_spans.merge(second, commitments(library, statement), statement)
    carry_out(library, changes)
    _, merged = commitments(library, statement)
    assert merged.quote == "We will meet again in Tokyo next year. We will plant trees"
    assert merged.id == second.id
    assert merged.review is Review.CONFIRMED
    assert merged.status is Status.OPEN
    assert merged.themes == (*second.themes, "energy")


@pytest.mark.parametrize("step", ["split", "merge"])
def test_words_that_were_set_by_hand_are_reviewed(
    step: str, library: Library, statement: Statement
) -> None:
    """Both parts of a split, and what was merged."""
    first, second, _ = commitments(library, statement)
    if step == "split":
        changes = commitment_spans.split(second, statement, statement.text.index("in Tokyo"))
    else:
        changes = commitment_spans.merge(second, commitments(library, statement), statement)
    carry_out(library, changes)
    reviews = {each.quote: each.review for each in commitments(library, statement)}
    assert reviews.pop(first.quote) is Review.UNREVIEWED
    touched = [review for quote, review in reviews.items() if "Tokyo" in quote or "meet" in quote]
    assert touched == [Review.CONFIRMED] * (2 if step == "split" else 1)


def test_nothing_follows_to_be_merged(library: Library, statement: Statement) -> None:
    """The next one of another paragraph does not count, nor a dismissed one."""
    first, second, third = commitments(library, statement)
    assert commitment_spans.merge(first, (first, second, third), statement) == ()
    apply_change(library, review.dismiss(third))
    assert commitment_spans.merge(second, commitments(library, statement), statement) == ()


@pytest.mark.parametrize("step", ["split", "merge"])
def test_detection_adds_nothing_there(
    step: str, library: Library, statement: Statement, detector: Any
) -> None:
    """The parts claim the words of the whole, the whole those of its parts."""
    second = commitments(library, statement)[1]
    if step == "split":
        changes = commitment_spans.split(second, statement, statement.text.index("in Tokyo"))
    else:
        changes = commitment_spans.merge(second, commitments(library, statement), statement)
    carry_out(library, changes)
    before = quotes(library, statement)
    redetect(library, statement, detector)
    assert quotes(library, statement) == before


@pytest.mark.parametrize("step", ["split", "merge"])
def test_undone_all_is_as_before(
    step: str, library: Library, statement: Statement, dump: Callable[[], object]
) -> None:
    """The steps taken back, last first, leave what was there."""
    before = dump()
    second = commitments(library, statement)[1]
    if step == "split":
        changes = commitment_spans.split(second, statement, statement.text.index("in Tokyo"))
    else:
        changes = commitment_spans.merge(second, commitments(library, statement), statement)
    applied = carry_out(library, changes)
    assert len(applied) == 2
    carry_out(library, [each.inverse() for each in reversed(applied)])
    assert dump() == before
