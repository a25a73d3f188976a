"""Commitments that share words are found by the index, whatever the words are."""

import datetime as dt
from dataclasses import replace

import pytest

from briefreader.library.records import Review, Trashing
from commitments_made import add_commitment, add_statement

BRIDGE = "Chad will build a bridge at Kalo"
DAY = dt.date(2020, 5, 1)


def likely(library, *stems, own=0):
    """Return the ids that are found."""
    return library.related.likely(stems, own, 9).ids


def made(library, title, quote):
    """Store a statement of one commitment; returns it."""
    return add_commitment(library, add_statement(library, title, DAY, [quote]), quote)


def test_those_that_share_most_come_first(library):
    """Longer forms of a word count; of the other words and of itself nothing is found."""
    one = made(library, "One", BRIDGE)
    two = made(library, "Two", "Chad will repair its bridges")
    made(library, "Three", "Chad will open a school")
    assert likely(library, "bridge", "kalo") == (one.id, two.id)
    assert likely(library, "bridge", "kalo", own=one.id) == (two.id,)
    having = library.related.likely(("bridge", "kalo", "lake"), 0, 9)
    assert (dict(having.having), having.total) == ({"bridge": 2, "kalo": 1, "lake": 0}, 3)


def test_what_does_not_stand_is_left_out(library):
    """Neither what was dismissed nor what is in the trash."""
    dismissed, trashed = made(library, "One", BRIDGE), made(library, "Two", BRIDGE)
    library.commitments.put(replace(dismissed, review=Review.DISMISSED))
    library.trash.put(Trashing((trashed.statement_id,), trashed=True))
    assert likely(library, "bridge") == ()


@pytest.mark.parametrize(
    "hostile", ['"', '" OR "', "NEAR(", "z*", "-", "^", "quote:", "\0", "\ud800", "", "AND", "{x}"]
)
def test_no_word_is_syntax(library, hostile):
    """It is looked for as it is, or is nothing."""
    one = made(library, "One", BRIDGE)
    assert likely(library, hostile, "bridge") == (one.id,)
    assert likely(library, hostile) == ()


def test_other_scripts_are_found(library):
    """With and without spaces between words."""
    russian = made(library, "One", "Стороны построят новый мост")
    chinese = made(library, "Two", "我们将建设一座新桥")
    assert likely(library, "постр") == (russian.id,)
    assert likely(library, "我们将建设") == (chinese.id,)


def test_words_that_very_many_have_are_asked_together(library, monkeypatch):
    """Alone they would find any; no more are read of a word however many have it."""
    monkeypatch.setattr("briefreader.library.related_commitments._LONGEST_POSTING", 3)
    for number in range(5):
        made(library, f"B{number}", f"Chad will build bridge {number}")
        made(library, f"S{number}", f"Chad will open school {number}")
    both = made(library, "Both", "Chad will open a bridge")
    assert likely(library, "bridge", "open") == (both.id,)


def test_an_empty_library_has_none(library):
    """Nothing is found in it."""
    assert library.related.likely(("bridge",), 0, 9) == ((), {"bridge": 0}, 0)
