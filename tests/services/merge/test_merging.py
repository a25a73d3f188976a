"""Two readers' judgements and notes brought together."""

import datetime as dt
from dataclasses import replace

import pytest
from two_readers import NOW, STATEMENT, commitment, note

from briefreader.commitments.model import Strength
from briefreader.library.evidence import told_by
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Evidence,
    Origin,
    Review,
    Status,
    Target,
)
from briefreader.services.export.records import StatementRecords
from briefreader.services.follow_up.histories import SharedEvidence
from briefreader.services.formats.bundle import IncomingRecord
from briefreader.services.merge.matching import overlapping
from briefreader.services.merge.resolution import Resolution, Revision, resolve
from briefreader.services.merge.rules import ColleagueRules, Field

CONFIRMED = {"review": Review.CONFIRMED}
DISMISSED = {"review": Review.DISMISSED}
MET = Evidence(
    statement_id=1, commitment_id=2, date=NOW.date(), status=Status.MET, note="Seen", created=NOW
)


def side(
    *commitments: object, notes: tuple = (), bookmarks: tuple = (), histories: dict | None = None
) -> StatementRecords:
    """Return what one reader made, commitments numbered in order."""
    numbered = tuple(replace(each, id=number) for number, each in enumerate(commitments, 1))
    return StatementRecords(STATEMENT, numbered, notes, bookmarks, histories or {})


def merge(mine: StatementRecords, theirs: StatementRecords) -> Resolution:
    """Return how theirs comes into mine from a colleague."""
    records = [
        *(
            IncomingRecord(
                each, key=str(each.id), whole=True, history=theirs.histories.get(each.id, ())
            )
            for each in theirs.commitments
        ),
        *(
            IncomingRecord(each, about=str(each.commitment_id or ""), whole=True)
            for each in theirs.annotations
        ),
        *(IncomingRecord(each, whole=True) for each in theirs.bookmarks),
    ]
    found = Resolution()
    resolve(mine, records, ColleagueRules(), found)
    return found


def changed(found: Resolution, kind: type) -> list[tuple]:
    """Return what was and what becomes of the records of a kind."""
    return [(each.before, each.after) for each in found.revisions if isinstance(each.after, kind)]


def test_those_that_share_most_go_together() -> None:
    """One of theirs that covers two of mine is paired with the one that it covers most of."""
    mine = (commitment(0, 24, id=1), commitment(25, 40, id=2))
    theirs = (commitment(0, 40, id=1), commitment(25, 41, id=2))
    pairs = {mine[here].id: theirs[there].id for there, here in overlapping(mine, theirs).items()}
    assert pairs == {1: 1, 2: 2}


def test_what_is_judged_the_same_merges_silently() -> None:
    """Nothing changes, and it is counted."""
    found = merge(side(commitment(0, 24, **CONFIRMED)), side(commitment(0, 24, **CONFIRMED)))
    assert (found.revisions, found.differing) == ([], [])
    assert found.known == 1


def test_a_judgement_of_one_side_stands() -> None:
    """Theirs is taken where I have judged nothing; mine stays where they have not."""
    mine = side(commitment(0, 24), commitment(42, 60, **DISMISSED))
    theirs = side(commitment(0, 24, **CONFIRMED, author="Ann"), commitment(42, 60))
    found = merge(mine, theirs)
    ((before, after),) = changed(found, Commitment)
    assert before == mine.commitments[0]
    assert (after.id, after.review, after.author) == (1, Review.CONFIRMED, "Ann")
    assert not found.differing


def test_what_differs_is_a_conflict_and_says_in_what() -> None:
    """Review, strength, themes, actors, due date, words and status."""
    mine = side(commitment(0, 24, **CONFIRMED))
    theirs = side(
        commitment(
            0,
            23,
            **DISMISSED,
            strength=Strength.INTENT,
            themes=("energy",),
            actors=("Chad",),
            status=Status.MET,
            owner="Bea",
            reminder=dt.date(2026, 9, 1),
        )
    )
    (conflict,) = merge(mine, theirs).differing
    assert set(conflict.fields) == set(Field) - {Field.DUE}


def test_conflicts_are_settled_one_by_one() -> None:
    """What keeps mine changes nothing; what takes theirs keeps how it came to be found."""
    mine = side(commitment(0, 24, **CONFIRMED), commitment(42, 60, **CONFIRMED))
    theirs = side(commitment(0, 24, **DISMISSED), commitment(42, 60, **DISMISSED))
    found = merge(mine, theirs)
    assert found.revisions == []
    _, taken = found.differing
    before, after = taken.revision.before, taken.revision.after
    assert before == mine.commitments[1]
    assert (after.id, after.review, after.origin) == (2, Review.DISMISSED, Origin.DETECTED)


def test_a_second_one_at_the_same_place_is_asked_about() -> None:
    """They cut in two what I kept in one: the second part comes in only if it is wanted."""
    mine = side(commitment(0, 40, **CONFIRMED))
    theirs = side(commitment(0, 24, **CONFIRMED), commitment(25, 40, **CONFIRMED))
    found = merge(mine, theirs)
    assert [each.is_extra for each in found.differing] == [False, True]
    assert found.differing[1].revision.before is None
    assert found.differing[1].revision.after.id == -2


@pytest.mark.parametrize("kept", [MET, replace(MET, status=None, note="Asked")])
def test_what_became_of_a_second_one_comes_with_it_only(kept: Evidence) -> None:
    """Mine at its place stays as it is; theirs has its status by entries if it is taken."""
    parts = commitment(0, 24, **CONFIRMED), commitment(25, 40, **CONFIRMED, status=Status.MET)
    theirs = side(*parts, histories={2: (SharedEvidence(kept),)})
    found = merge(side(commitment(0, 40, **CONFIRMED)), theirs)
    assert found.revisions == []
    extra = found.differing[1]
    assert Field.STATUS in extra.fields
    made, *told = [each.after for each in extra.revisions]
    assert (made.id, made.status) == (-2, Status.OPEN)
    assert {each.commitment_id for each in told} == {-2}
    assert told_by(told).status is Status.MET


def test_the_same_note_comes_in_once() -> None:
    """Whether it has a name on it or not; another's note with the same words is another."""
    mine = (note(0, 5, "Who?", author=""), note(6, 9, "When?", author="Bob"))
    theirs = (note(0, 5, "Who?", author="Ann"), note(6, 9, "When?", author="Ann"))
    found = merge(side(notes=mine), side(notes=theirs))
    found_notes = changed(found, Annotation)
    assert [(old, new.note, new.author) for old, new in found_notes] == [(None, "When?", "Ann")]


def test_a_note_that_was_written_on_replaces_its_older_words() -> None:
    """The same note, later: it is not doubled; an older one changes nothing."""
    older = note(0, 5, "Who?", author="Ann", id=7)
    newer = replace(older, id=0, note="Who pays?", modified=NOW + dt.timedelta(days=1))
    ((before, after),) = changed(merge(side(notes=(older,)), side(notes=(newer,))), Annotation)
    assert (before, after.id, after.note) == (older, 7, "Who pays?")
    assert not merge(side(notes=(newer,)), side(notes=(older,))).revisions


def test_a_note_follows_its_commitment() -> None:
    """To mine, to one that comes in with it, or, where there is none, to its words."""
    mine = side(commitment(0, 24))
    notes = tuple(
        note(start, end, "Hm", target=Target.COMMITMENT, commitment_id=number)
        for number, (start, end) in enumerate(((0, 24), (25, 40), (42, 60)), 1)
    )
    theirs = side(
        commitment(0, 24), commitment(25, 40, **CONFIRMED), commitment(42, 60), notes=notes
    )
    placed = [
        (new.target, new.commitment_id) for _, new in changed(merge(mine, theirs), Annotation)
    ]
    assert placed == [(Target.COMMITMENT, 1), (Target.COMMITMENT, -2), (Target.SPAN, None)]


def test_bookmarks_of_both_are_kept() -> None:
    """One with the same name at the same place comes in once."""
    here = Bookmark(statement_id=1, name="Here", position=3)
    there = replace(here, position=9)
    found = merge(side(bookmarks=(here,)), side(bookmarks=(here, there)))
    assert found.revisions == [Revision(None, there)]
