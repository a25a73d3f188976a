"""Judgements on alignments: they hold, survive re-detection and other words, and are undone."""

import dataclasses

import pytest

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.library.records import Review, Trashing, Verdict
from briefreader.services.changes import apply_changes
from briefreader.services.comparison.judging import judge_right, judge_wrong, pair
from briefreader.services.comparison.library_comparison import compare_statements
from briefreader.text.span import Span

K = AlignmentKind
BRIDGE = "They will build a bridge at Kalo"
BRIDGE_TOO = "They will finish the bridge at Kalo"
SCHOOL, OAKS = "They will open a school in Arica", "They will plant oaks on the hills"


@pytest.fixture
def two(library, add_statement):
    """Return the commitments of an earlier and a later statement."""
    before = add_statement("One", 2020, BRIDGE, SCHOOL)
    after = add_statement("Two", 2022, BRIDGE_TOO, OAKS)
    return [library.commitments.of_statement(each.id) for each in (before, after)]


def kinds(library, two):
    """Return what became of the commitments, with the quotes before and after."""
    (one, *_), (other, *_) = two
    found = compare_statements(library, one.statement_id, other.statement_id)
    return {
        (row.before and row.before.quote, row.after and row.after.quote): row for row in found.rows
    }


def test_what_was_found_wrong_is_new_and_dropped(library, two):
    """It is not paired again, and Undo brings it back."""
    (bridge, _), (bridge_too, _) = two
    assert kinds(library, two)[BRIDGE, BRIDGE_TOO].kind is K.REWORDED
    step = apply_changes(library, judge_wrong(library, bridge, bridge_too))
    found = kinds(library, two)
    assert (BRIDGE, BRIDGE_TOO) not in found
    assert found[BRIDGE, None].kind is K.DROPPED
    apply_changes(library, [each.inverse() for each in reversed(step)])
    assert (BRIDGE, BRIDGE_TOO) in kinds(library, two)


def test_what_is_paired_by_hand_stays_so(library, two):
    """Though it shares no word; whatever it was paired with before is left alone."""
    (bridge, school), (_, oaks) = two
    apply_changes(library, pair(library, school, oaks))
    row = kinds(library, two)[SCHOOL, OAKS]
    assert row.judged
    apply_changes(library, pair(library, bridge, oaks))
    found = kinds(library, two)
    assert (BRIDGE, OAKS) in found
    assert (SCHOOL, OAKS) not in found
    assert len(library.alignments.of_statement(bridge.statement_id)) == 1


def test_a_judgement_takes_the_place_of_the_one_before(library, two):
    """Of the same two commitments there is one."""
    (bridge, _), (bridge_too, _) = two
    for judge in (judge_right, judge_wrong, judge_right):
        apply_changes(library, judge(library, bridge, bridge_too))
    (judged,) = library.alignments.between(bridge.statement_id, bridge_too.statement_id)
    assert judged.verdict is Verdict.RIGHT
    assert (judged.before_quote, judged.after_quote) == (BRIDGE, BRIDGE_TOO)


def test_it_holds_the_other_way_round(library, two):
    """Whichever statement is taken for the earlier one."""
    (_, school), (_, oaks) = two
    apply_changes(library, pair(library, school, oaks))
    found = compare_statements(library, oaks.statement_id, school.statement_id)
    assert (OAKS, SCHOOL) in {
        (row.before and row.before.quote, row.after and row.after.quote) for row in found.rows
    }


@pytest.mark.parametrize("quote", [SCHOOL, "They will open a new school in Arica"])
def test_it_survives_that_detection_makes_a_commitment_anew(library, two, quote):
    """It has another id then, and perhaps a few other words."""
    (_, school), (_, oaks) = two
    apply_changes(library, pair(library, school, oaks))
    library.commitments.delete(school.id)
    start = school.span.start
    anew = dataclasses.replace(
        school, id=0, quote=quote, span=Span(start, start + len(quote)), detected=None
    )
    library.commitments.put_all([anew])
    assert kinds(library, two)[quote, OAKS].judged


def with_other_ids(library, commitments):
    """Let detection make commitments anew; return them as they are now."""
    for each in commitments:
        library.commitments.delete(each.id)
    library.commitments.put_all(
        dataclasses.replace(each, id=0, detected=None) for each in commitments
    )
    return library.commitments.of_statement(commitments[0].statement_id)


@pytest.mark.parametrize("known", [judge_right, pair, judge_wrong])
def test_a_pair_known_by_its_words_is_found_wrong(library, two, known):
    """The judgement that it had is the one that changes: there is no second one beside it."""
    (bridge, _), (bridge_too, _) = two
    apply_changes(library, known(library, bridge, bridge_too))
    after = with_other_ids(library, two[1])
    step = apply_changes(library, judge_wrong(library, bridge, after[0]))
    assert (BRIDGE, BRIDGE_TOO) not in kinds(library, two)
    (judged,) = library.alignments.of_statement(bridge.statement_id)
    assert judged.verdict is Verdict.WRONG
    assert judged.after_commitment == after[0].id
    apply_changes(library, [each.inverse() for each in reversed(step)])
    (judged,) = library.alignments.of_statement(bridge.statement_id)
    assert judged.verdict is not Verdict.WRONG or known is judge_wrong
    assert judged.after_commitment == bridge_too.id


def test_of_several_judgements_on_two_commitments_one_is_left(library, two):
    """Another one may have come in with a statement of a colleague's."""
    (bridge, _), (bridge_too, _) = two
    apply_changes(library, judge_right(library, bridge, bridge_too))
    (judged,) = library.alignments.of_statement(bridge.statement_id)
    library.alignments.put(dataclasses.replace(judged, id=0, before_commitment=0))
    apply_changes(library, judge_wrong(library, bridge, bridge_too))
    assert (BRIDGE, BRIDGE_TOO) not in kinds(library, two)
    assert len(library.alignments.of_statement(bridge.statement_id)) == 1


def test_a_pair_known_by_its_words_makes_room_for_another(library, two):
    """Whichever side they share, and though the other one is dismissed by now."""
    (bridge, school), (_, oaks) = two
    apply_changes(library, pair(library, school, oaks))
    before = with_other_ids(library, two[0])
    apply_changes(library, pair(library, before[0], oaks))
    apply_changes(library, pair(library, before[1], two[1][0]))
    library.commitments.put_all([dataclasses.replace(oaks, review=Review.DISMISSED)])
    after = with_other_ids(library, two[1])
    apply_changes(library, pair(library, before[0], after[0]))
    (judged,) = library.alignments.of_statement(bridge.statement_id)
    assert (judged.before_quote, judged.after_quote) == (BRIDGE, BRIDGE_TOO)


def test_it_goes_with_its_statement(library, two):
    """What was said of a statement that is deleted for good is not kept."""
    (_, school), (_, oaks) = two
    apply_changes(library, pair(library, school, oaks))
    library.trash.put(Trashing((school.statement_id,), trashed=True))
    library.trash.delete(school.statement_id)
    assert library.alignments.of_statement(oaks.statement_id) == ()
