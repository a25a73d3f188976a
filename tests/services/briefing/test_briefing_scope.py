"""Which statements and commitments a briefing is about, and what is new among them."""

import datetime as dt
from dataclasses import replace

import pytest
from plans import showing

from briefreader.commitments.model import Strength
from briefreader.errors import BriefingError, CancelledError
from briefreader.library.records import Collection, Review, Status
from briefreader.services.briefing.content import Previous, compose
from briefreader.services.briefing.page import fit
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.parts import parts
from briefreader.services.briefing.plan import BriefingPlan, BriefingScope, Section
from briefreader.services.briefing.sources import brief_plan, previous_statement, statements_of
from briefreader.services.export.progress import Steps

MADE = dt.date(2022, 1, 1)


def items(briefing):
    """Return all items of a briefing."""
    return [item for group in briefing.groups for item in group.items]


def test_a_selection_is_made_by_party_and_date(large_library):
    """Only statements of the party, within the days, the earliest first."""
    scope = BriefingScope(party="Party 3", since=dt.date(2010, 1, 1), until=dt.date(2012, 12, 31))

    briefing = brief_plan(large_library, BriefingPlan(scope=scope), MADE)

    assert len(briefing.statements) == 6
    assert all("Party 3" in each.parties for each in briefing.statements)
    days = [each.date for each in briefing.statements]
    assert days == sorted(days)
    assert briefing.title == "Party 3"
    assert briefing.facts[:2] == ("6 statements", "from 1 March 2010 to 1 April 2012")


def test_a_selection_is_made_by_theme_and_status(large_library):
    """Only commitments that have the theme and came to that end."""
    scope = BriefingScope(theme="health", status=Status.MET)

    briefing = brief_plan(large_library, BriefingPlan(scope=scope), MADE)

    assert briefing.figures.total == 67
    assert {item.status for item in items(briefing)} == {Status.MET}
    assert [group.name for group in briefing.groups] == ["Health"]


def test_only_what_was_confirmed_can_be_shown(large_library):
    """The page says so under its title; where nothing was confirmed, too."""
    commitments = large_library.commitments.of_statement(1)
    plan = BriefingPlan(scope=BriefingScope(statements=(1,), confirmed=True))
    none = brief_plan(large_library, plan, MADE)
    assert (none.figures.total, none.nothing) == (0, "No commitments meet this choice.")

    kept = next(each for each in commitments if each.review is Review.UNREVIEWED)
    large_library.commitments.put(replace(kept, review=Review.CONFIRMED))
    briefing = brief_plan(large_library, plan, MADE)

    assert [item.quote for item in items(briefing)] == [kept.quote]
    assert briefing.facts[-1] == "confirmed commitments only"


def test_dismissed_commitments_are_never_shown(large_library):
    """Half of those on energy are dismissed."""
    briefing = brief_plan(large_library, BriefingPlan(scope=BriefingScope(theme="energy")), MADE)

    assert briefing.figures.total == 100


def test_items_of_several_statements_name_theirs(large_library):
    """Each says short title and date of its statement, and leads to its address."""
    briefing = brief_plan(large_library, BriefingPlan(scope=BriefingScope(statements=(2, 4))), MADE)

    assert {item.statement for item in items(briefing)} == {
        "Joint Statement 1 of Party 1 and Party 2, 1 Feb 2005",
        "Joint Statement 3 of Party 3 and Party 4, 1 Apr 2005",
    }
    assert {item.link for item in items(briefing)} == {
        "https://example.org/statements/1",
        "https://example.org/statements/3",
    }


def test_one_statement_is_not_named_with_each_item(large_library):
    """Its title stands at the head."""
    briefing = brief_plan(large_library, BriefingPlan(scope=BriefingScope(statements=(2,))), MADE)

    assert {item.statement for item in items(briefing)} == {""}


def test_a_saved_list_is_a_scope(large_library):
    """The statements of a collection, and no others."""
    saved = large_library.collections.put(Collection(name="Two", statements=(5, 9)))

    assert set(statements_of(large_library, BriefingScope(collection=saved.id))) == {5, 9}


def test_a_choice_that_nothing_meets_says_so(large_library):
    """There is no briefing of nothing."""
    plan = BriefingPlan(scope=BriefingScope(party="Nobody"))

    with pytest.raises(BriefingError, match="widen"):
        brief_plan(large_library, plan, MADE)


def test_composing_can_be_cancelled(large_library):
    """A briefing of many statements stops when it is not wanted any more."""
    with pytest.raises(CancelledError):
        brief_plan(large_library, BriefingPlan(), MADE, Steps(cancelled=lambda: True))


def test_fitting_can_be_cancelled(large_library):
    """The page is given up between two attempts at it."""
    wanted = iter([True, True])
    briefing = brief_plan(large_library, BriefingPlan(), MADE)

    with pytest.raises(CancelledError):
        fit(briefing, Paper.A4.size, steps=Steps(cancelled=lambda: not next(wanted, False)))


def test_the_previous_statement_is_the_last_of_the_same_parties(large_library):
    """The series are ten statements apart; the first has none before it."""
    assert previous_statement(large_library, large_library.statements.get(25)) == 15
    assert previous_statement(large_library, large_library.statements.get(5)) == 0


def test_what_is_new_and_what_is_dropped_is_told(large_library):
    """Only the promise whose subject changes from year to year is new, and its old one dropped."""
    plan = showing(BriefingPlan(scope=BriefingScope(statements=(25,))), Section.NEWS)

    news = brief_plan(large_library, plan, MADE).news

    assert [item.quote for item in news.new] == [
        "They agreed to study laboratories testing drinking water."
    ]
    assert [item.quote for item in news.dropped] == [
        "They agreed to study schools where girls of mountain villages learn."
    ]
    assert news.since.endswith("1 May 2006")


def test_other_words_for_the_same_promise_are_not_new(make_statement, make_commitment, themes):
    """The matter counts and not the verb; what was dismissed has not been said before."""
    earlier = make_statement(id=2, date=dt.date(2014, 1, 1))
    before = (
        make_commitment("Both sides agreed to protect the forests of the Altai mountains"),
        make_commitment("We will open consulates", review=Review.DISMISSED),
    )
    now = (
        make_commitment("The parties reaffirmed that they will protect Altai mountain forests"),
        make_commitment("We will open consulates"),
    )
    plan = showing(BriefingPlan(), Section.NEWS)

    briefing = compose(make_statement(), now, (), (), themes, MADE, plan, Previous(earlier, before))

    assert [item.quote for item in briefing.news.new] == ["We will open consulates"]
    assert briefing.news.dropped == ()


def test_without_an_earlier_statement_the_page_says_so(make_statement, themes):
    """The section does not stay empty."""
    plan = showing(BriefingPlan(), Section.NEWS)
    briefing = compose(make_statement(), (), (), (), themes, MADE, plan)

    assert not briefing.news.compared
    assert fit(briefing, Paper.A4.size).rows


def test_the_first_grouping_lists_and_the_second_counts(make_statement, make_commitment, themes):
    """Commitments stand once in full, by what comes first; the other is a table of numbers."""
    commitments = (
        make_commitment(actors=("Kazakhstan",)),
        make_commitment(actors=("United States", "Kazakhstan"), strength=Strength.INTENT),
        make_commitment(actors=("Kazakhstan", "United States"), due=dt.date(2030, 1, 1)),
    )
    plan = showing(BriefingPlan(), Section.BY_ACTOR, Section.BY_THEME)

    briefing = compose(make_statement(), commitments, (), (), themes, MADE, plan)

    assert [(each.name, len(each.items)) for each in briefing.groups] == [
        ("Both parties", 2),
        ("Kazakhstan", 1),
    ]
    (tally,) = briefing.tallies
    assert (tally.name, tally.total, tally.due) == ("Energy", 3, dt.date(2030, 1, 1))


def test_upcoming_dates_are_open_and_ahead(make_statement, make_commitment, themes):
    """Soonest first, without what has passed or is settled."""
    commitments = [
        make_commitment("later", due=dt.date(2023, 1, 1)),
        make_commitment("passed", due=dt.date(2021, 12, 31)),
        make_commitment("settled", due=dt.date(2022, 5, 1), status=Status.MET),
        make_commitment("today", due=MADE),
    ]

    briefing = compose(make_statement(), commitments, (), (), themes, MADE)

    assert [item.quote for item in briefing.upcoming] == ["today", "later"]


@pytest.mark.parametrize(
    ("sections", "titles"),
    [
        ((Section.NOTES, Section.BOOKMARKS), ["Notes and bookmarks"]),
        ((Section.BOOKMARKS, Section.NOTES), ["Notes and bookmarks"]),
        ((Section.NOTES, Section.BY_THEME, Section.BOOKMARKS), ["Notes", "Energy", "Bookmarks"]),
        ((Section.BY_THEME, Section.BY_ACTOR), ["Energy", "Commitments by actor"]),
        ((Section.NEWS, Section.UPCOMING), ["New since the previous statement", "Upcoming dates"]),
        ((), []),
    ],
)
def test_sections_come_in_the_order_of_the_plan(
    make_statement, make_commitment, make_note, make_bookmark, themes, sections, titles
):
    """Notes and bookmarks share a heading where they are neighbours."""
    plan = showing(BriefingPlan(), *sections)
    marked = (make_statement(), [make_commitment()], [make_bookmark("Here")], [make_note("Ask")])
    briefing = compose(*marked, themes, MADE, plan)

    selection = fit(briefing, Paper.A4.size).selection

    assert [part.title for part in parts(selection)] == titles
