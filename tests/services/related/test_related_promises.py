"""The promises nearest to one, and those of them that were made before it."""

import datetime as dt
from dataclasses import replace

import pytest

from briefreader.commitments.comparison.nearness import Nearness
from briefreader.library.records import Review
from briefreader.services.detection.threshold import set_threshold
from briefreader.services.related.promises import related_promises
from commitments_made import add_commitment, add_statement

BRIDGE = "Chad will build a new bridge at Kalo for the river traffic"
ALIKE = "Chad will build a bridge at Kalo for traffic on the river"
SCHOOL = "Chad will open a school in Arica"


@pytest.fixture
def promised(library):
    """Return a function that stores a statement of one commitment."""

    def store(title, year, quote, **fields):
        day = dt.date(year, 5, 1) if year else None
        return add_commitment(library, add_statement(library, title, day, [quote]), quote, **fields)

    return store


def test_the_nearest_of_all_years_are_listed_the_earlier_ones_are_before(library, promised):
    """Undated statements, and the one itself, are listed at most."""
    this = promised("Now", 2021, BRIDGE)
    later, undated = promised("Later", 2023, BRIDGE), promised("Undated", 0, BRIDGE)
    second, first = promised("Second", 2019, ALIKE), promised("First", 2017, BRIDGE)
    promised("Other", 2016, SCHOOL)
    found = related_promises(library, this)
    assert {each.commitment.id for each in found.listed[:3]} == {later.id, undated.id, first.id}
    assert found.listed[3].commitment.id == second.id
    assert [each.nearness for each in found.listed[2:]] == [
        Nearness.SAME_WORDS,
        Nearness.MUCH_ALIKE,
    ]
    assert [each.statement.title for each in found.before] == ["First", "Second"]


def test_nothing_is_before_an_undated_one(library, promised):
    """It may be the first of all."""
    this = promised("Now", 0, BRIDGE)
    promised("First", 2017, BRIDGE)
    found = related_promises(library, this)
    assert (len(found.listed), found.before) == (1, ())


def test_what_is_dismissed_or_not_sure_enough_is_no_promise(library, promised):
    """As everywhere, below the library's threshold."""
    this = promised("Now", 2021, BRIDGE)
    dismissed = promised("One", 2018, BRIDGE)
    library.commitments.put(replace(dismissed, review=Review.DISMISSED))
    promised("Two", 2019, BRIDGE, confidence=0.3)
    set_threshold(library, 0.5)
    assert related_promises(library, this).listed == ()


def test_the_same_statement_is_listed_but_not_before(library, promised):
    """It may say a thing twice."""
    statement = add_statement(library, "Now", dt.date(2021, 5, 1), [BRIDGE, ALIKE])
    this, again = (add_commitment(library, statement, quote) for quote in (BRIDGE, ALIKE))
    found = related_promises(library, this)
    assert ([each.commitment.id for each in found.listed], found.before) == ([again.id], ())
