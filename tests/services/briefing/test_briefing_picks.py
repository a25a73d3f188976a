"""What the user pins to the page of a briefing, and what he hides from it."""

import datetime as dt
from itertools import pairwise

import pytest
from plans import showing

from briefreader.commitments.model import Strength
from briefreader.services.briefing.content import compose
from briefreader.services.briefing.draft import drafted
from briefreader.services.briefing.markdown import markdown_text
from briefreader.services.briefing.page import fit
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import BriefingPlan, Picks, Section
from briefreader.services.briefing.selection import select_all

MADE = dt.date(2016, 5, 1)
DAY = dt.date(2020, 1, 1)


@pytest.fixture
def brief_picked(make_statement, make_commitment, themes):
    """Return a composer of the briefing of a hundred commitments, the first the least of them."""
    commitments = [make_commitment("Both sides recalled their talks", strength=Strength.REAFFIRMED)]
    commitments += [make_commitment(f"Both sides agreed to hold talk {n}") for n in range(98)]
    commitments += [make_commitment("Both sides agreed to pay by 2020", due=DAY)]

    def composed(plan: BriefingPlan):
        return compose(make_statement(), commitments, (), (), themes, MADE, plan)

    return composed


def test_a_pick_is_taken_back():
    """What is pinned is not hidden, and the other way round."""
    picks = Picks().pin(1).hide(2).hide(1)
    assert picks == Picks(hidden=frozenset({1, 2}))
    assert picks.pin(2) == Picks(pinned=frozenset({2}), hidden=frozenset({1}))
    assert picks.release(1).release(2) == Picks()


def test_a_pinned_commitment_is_on_the_page(brief_picked):
    """Even the least important one, in place of another; the page is still one."""
    plain = drafted(brief_picked(BriefingPlan()), Paper.A4.size, 1.0)
    pinned = drafted(brief_picked(BriefingPlan(picks=Picks().pin(1))), Paper.A4.size, 1.0)

    assert 1 not in {place.commitment for place in plain.places}
    assert 1 in {place.commitment for place in pinned.places}
    assert fit(brief_picked(BriefingPlan(picks=Picks().pin(1))), Paper.A4.size).fits
    assert pinned.items[1].pinned


def test_a_hidden_commitment_is_not_on_the_page_and_is_counted(brief_picked):
    """Another takes its room; the figures, and what is said to be left out, count it."""
    plan = BriefingPlan(picks=Picks().hide(100))
    draft = drafted(brief_picked(plan), Paper.A4.size, 1.0)

    assert 100 not in {place.commitment for place in draft.places}
    assert draft.aside[0].id == 100
    assert draft.left_out == f"{len(draft.aside)} more commitments in the app"
    assert brief_picked(plan).figures.total == 100
    assert len(draft.places) + len(draft.aside) == 100


def test_more_pinned_than_have_room(brief_picked):
    """The page stays one; those without room are named first among what is left out."""
    plan = BriefingPlan(picks=Picks(pinned=frozenset(range(1, 99))))
    draft = drafted(brief_picked(plan), Paper.A4.size, 1.0)

    assert draft.aside[0].pinned
    assert all(draft.items[place.commitment].pinned for place in draft.places)


def test_every_hidden(brief_picked):
    """The page has no commitment, and says how many there are."""
    plan = BriefingPlan(picks=Picks(hidden=frozenset(range(1, 101))))
    draft = drafted(brief_picked(plan), Paper.A4.size, 1.0)

    assert draft.places == ()
    assert draft.left_out == "100 more commitments in the app"


def test_picks_hold_in_lists_of_their_own(brief_picked):
    """Of what is upcoming a hidden one is left out, and it is counted."""
    plan = showing(BriefingPlan(picks=Picks().hide(100)), Section.UPCOMING)
    draft = drafted(brief_picked(plan), Paper.A4.size, 1.0)

    assert draft.places == ()
    assert draft.left_out == "1 more date in the app"


def test_every_format_follows_the_picks(brief_picked):
    """Markdown has what the page has."""
    text = markdown_text(
        fit(brief_picked(BriefingPlan(picks=Picks().pin(1).hide(100))), Paper.A4.size).selection
    )

    assert "recalled their talks" in text
    assert "to pay by 2020" not in text


def test_a_report_has_it_all(brief_picked):
    """It is of several pages, and nothing is left out of it."""
    plan = BriefingPlan(picks=Picks().hide(100)).for_report
    everything = select_all(brief_picked(plan))

    assert sum(len(group.items) for group in everything.groups) == 100


def test_a_place_is_where_its_words_are(brief_picked):
    """Places go down the page without overlapping."""
    places = drafted(brief_picked(BriefingPlan()), Paper.A4.size, 1.0).places

    assert len(places) > 10
    assert all(one.top + one.height <= two.top for one, two in pairwise(places))
