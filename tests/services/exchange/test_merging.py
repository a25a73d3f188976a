"""Two readers' judgements and notes brought together."""

import datetime as dt
from dataclasses import replace

from two_readers import NOW, commitment, note

from briefreader.commitments.model import Strength
from briefreader.library.records import Bookmark, Origin, Review, Status, Target
from briefreader.services.exchange.matching import match
from briefreader.services.exchange.merging import Field, Side, merge, settled

CONFIRMED = {"review": Review.CONFIRMED}
DISMISSED = {"review": Review.DISMISSED}


def side(*commitments: object, notes: tuple = (), bookmarks: tuple = ()) -> Side:
    """Return what one reader made, commitments numbered in order."""
    numbered = tuple(replace(each, id=number) for number, each in enumerate(commitments, 1))
    return Side(commitments=numbered, annotations=notes, bookmarks=bookmarks)


def test_those_that_share_most_go_together() -> None:
    """One of theirs that covers two of mine is paired with the one that it covers most of."""
    mine = (commitment(0, 24, id=1), commitment(25, 40, id=2))
    theirs = (commitment(0, 40, id=1), commitment(25, 41, id=2))
    pairs = [(one.id, other.id) for one, other in match(mine, theirs).pairs]
    assert pairs == [(1, 1), (2, 2)]


def test_what_is_judged_the_same_merges_silently() -> None:
    """Nothing changes, and it is counted."""
    found = merge(side(commitment(0, 24, **CONFIRMED)), side(commitment(0, 24, **CONFIRMED)))
    assert found.is_empty
    assert found.agreed == 1


def test_a_judgement_of_one_side_stands() -> None:
    """Theirs is taken where I have judged nothing; mine stays where they have not."""
    mine = side(commitment(0, 24), commitment(42, 60, **DISMISSED))
    theirs = side(commitment(0, 24, **CONFIRMED, author="Ann"), commitment(42, 60))
    found = merge(mine, theirs)
    ((before, after),) = found.taken
    assert before == mine.commitments[0]
    assert (after.id, after.review, after.author) == (1, Review.CONFIRMED, "Ann")
    assert not found.conflicts


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
        )
    )
    (conflict,) = merge(mine, theirs).conflicts
    assert set(conflict.fields) == set(Field) - {Field.DUE}


def test_conflicts_are_settled_one_by_one() -> None:
    """What keeps mine changes nothing; what takes theirs keeps how it came to be found."""
    mine = side(commitment(0, 24, **CONFIRMED), commitment(42, 60, **CONFIRMED))
    theirs = side(commitment(0, 24, **DISMISSED), commitment(42, 60, **DISMISSED))
    found = merge(mine, theirs)
    ((before, after),) = settled(found, (False, True))
    assert before == mine.commitments[1]
    assert (after.id, after.review, after.origin) == (2, Review.DISMISSED, Origin.DETECTED)


def test_a_second_one_at_the_same_place_is_asked_about() -> None:
    """They cut in two what I kept in one: the second part comes in only if it is wanted."""
    mine = side(commitment(0, 40, **CONFIRMED))
    theirs = side(commitment(0, 24, **CONFIRMED), commitment(25, 40, **CONFIRMED))
    found = merge(mine, theirs)
    assert [each.is_extra for each in found.conflicts] == [False, True]
    (_, (before, after)) = settled(found, (True, True))
    assert before is None
    assert after.id == -2


def test_the_same_note_comes_in_once() -> None:
    """Whether it has a name on it or not; another's note with the same words is another."""
    mine = (note(0, 5, "Who?", author=""), note(6, 9, "When?", author="Bob"))
    theirs = (note(0, 5, "Who?", author="Ann"), note(6, 9, "When?", author="Ann"))
    found = merge(side(notes=mine), side(notes=theirs))
    assert [(old, new.note, new.author) for old, new in found.notes] == [(None, "When?", "Ann")]


def test_a_note_that_was_written_on_replaces_its_older_words() -> None:
    """The same note, later: it is not doubled; an older one changes nothing."""
    older = note(0, 5, "Who?", author="Ann", id=7)
    newer = replace(older, id=0, note="Who pays?", modified=NOW + dt.timedelta(days=1))
    ((before, after),) = merge(side(notes=(older,)), side(notes=(newer,))).notes
    assert (before, after.id, after.note) == (older, 7, "Who pays?")
    assert not merge(side(notes=(newer,)), side(notes=(older,))).notes


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
    placed = [(new.target, new.commitment_id) for _, new in merge(mine, theirs).notes]
    assert placed == [(Target.COMMITMENT, 1), (Target.COMMITMENT, -2), (Target.SPAN, None)]


def test_bookmarks_of_both_are_kept() -> None:
    """One with the same name at the same place comes in once."""
    here = Bookmark(statement_id=1, name="Here", position=3)
    there = replace(here, position=9)
    found = merge(side(bookmarks=(here,)), side(bookmarks=(here, there)))
    assert found.bookmarks == (there,)
