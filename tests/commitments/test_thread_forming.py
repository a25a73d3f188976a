"""Threads: one promise through a series, whatever order it comes in, and as people decided."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader.commitments.comparison.aligning import align
from briefreader.commitments.comparison.alignment import AlignmentKind, ComparedCommitment
from briefreader.commitments.model import Strength
from briefreader.commitments.threads.thread import SeriesStatement, ThreadState
from briefreader.commitments.threads.thread_forming import form_threads
from briefreader.services.comparison.shipped_comparison import load_comparison_words

FISH = "They will protect the migratory fish of the delta"
FISH_TOO = "They will protect the migratory fish of the delta with 40 wardens"
PORT = "They will establish a free port at Kalo"
SCHOOL = "They intend to open school exchanges for pupils"


def promise(quote, paragraph=1, strength=Strength.FIRM):
    """Return a commitment of Norway and Chile in English."""
    return ComparedCommitment(
        quote=quote,
        strength=strength,
        actors=("Norway", "Chile"),
        themes=(),
        due=None,
        language="en",
        paragraph=paragraph,
    )


def statement(year, *quotes):
    """Return a statement of 1 May of the year."""
    promises = [promise(each, place) for place, each in enumerate(quotes, start=1)]
    return SeriesStatement(f"text of {year}", date(year, 5, 1), promises)


def shipped_align(before, after, settled=(), ruled_out=()):
    """Align with the words that the app comes with."""
    return align(before, after, load_comparison_words, settled, ruled_out)


def formed(statements, **decided):
    """Return the threads of a series."""
    return form_threads(statements, shipped_align, **decided)


def wordings(statements, found):
    """Return each thread as the years and words of its members, in no order."""
    return sorted(
        tuple(
            (statements[place].key, statements[place].commitments[number].quote)
            for place, number in thread.members
        )
        for thread in found.threads
    )


def of(quote, statements, found):
    """Return the thread in which somebody says ``quote``."""
    return next(
        thread
        for thread in found.threads
        if any(statements[i].commitments[j].quote == quote for i, j in thread.members)
    )


def test_a_promise_is_followed_through_the_series():
    """From the first statement to the last, with what became of it each time."""
    series = [statement(2021, FISH, PORT), statement(2022, FISH_TOO), statement(2023, FISH_TOO)]
    thread = of(FISH, series, formed(series))
    assert thread.members == ((0, 0), (1, 0), (2, 0))
    assert [link.kind for link in thread.links] == [
        AlignmentKind.STRENGTHENED,
        AlignmentKind.REPEATED,
    ]
    assert not thread.is_dropped
    assert thread.state is ThreadState.SUGGESTED


def test_what_is_said_no_more_is_dropped():
    """Its thread ends before the last statement."""
    series = [statement(2021, FISH, PORT), statement(2022, FISH)]
    thread = of(PORT, series, formed(series))
    assert thread.members == ((0, 1),)
    assert thread.is_dropped


def test_a_promise_may_pause_in_one_statement():
    """It is found again in the next but one, and the gap is told."""
    series = [statement(2021, FISH), statement(2022, PORT), statement(2023, FISH)]
    thread = of(FISH, series, formed(series))
    assert thread.members == ((0, 0), (2, 0))
    assert [link.skipped for link in thread.links] == [1]


def test_two_pauses_end_it():
    """What has not been said for years is a new promise."""
    series = [statement(2020, FISH), statement(2021), statement(2022), statement(2023, FISH)]
    assert len(formed(series).threads) == 2


def test_what_a_person_ruled_out_stays_apart():
    """Also where a third wording would lead from one to the other."""
    series = [statement(2021, FISH), statement(2022, FISH), statement(2023, FISH)]
    found = formed(series, ruled_out=[((0, 0), (1, 0)), ((0, 0), (2, 0))])
    assert [each.members for each in found.threads] == [((0, 0),), ((1, 0), (2, 0))]


def test_what_a_person_joined_is_one_whatever_it_says():
    """It has the kind of the pair, and is confirmed."""
    series = [statement(2021, FISH), statement(2022, PORT), statement(2023, SCHOOL)]
    pairs = [((0, 0), (1, 0)), ((1, 0), (2, 0))]
    (thread,) = formed(series, settled=pairs).threads
    assert thread.members == ((0, 0), (1, 0), (2, 0))
    assert thread.state is ThreadState.CONFIRMED
    assert all(link.settled for link in thread.links)


def test_a_new_statement_adds_a_suggestion_to_what_was_confirmed():
    """The thread is confirmed in part."""
    series = [statement(2021, FISH), statement(2022, FISH), statement(2023, FISH)]
    (thread,) = formed(series, settled=[((0, 0), (1, 0))]).threads
    assert thread.state is ThreadState.PARTLY
    assert [link.settled for link in thread.links] == [True, False]


def test_a_decision_takes_the_place_of_what_is_likelier():
    """Who was paired by hand is not paired with another wording too."""
    series = [statement(2021, FISH, PORT), statement(2022, FISH)]
    found = formed(series, settled=[((0, 1), (1, 0))])
    assert of(PORT, series, found).members == ((0, 1), (1, 0))
    assert len(found.threads) == 2


def test_a_thread_has_one_wording_of_a_statement():
    """Though a person paired two of a statement with the same one of another."""
    series = [statement(2021, FISH, PORT), statement(2022, SCHOOL)]
    found = formed(series, settled=[((0, 0), (1, 0)), ((0, 1), (1, 0))])
    for thread in found.threads:
        places = [place for place, _ in thread.members]
        assert len(places) == len(set(places))


@pytest.mark.parametrize("series", [[], [statement(2021)], [statement(2021), statement(2022)]])
def test_without_promises_there_are_no_threads(series):
    """Nothing fails where there is nothing."""
    assert formed(series).threads == ()


def test_what_has_no_date_comes_last():
    """It is not known when it was said."""
    undated = SeriesStatement("undated", None, [promise(FISH)])
    series = [undated, statement(2021, FISH)]
    assert formed(series).order == (1, 0)


SERIES = st.lists(
    st.builds(
        lambda day, quotes: SeriesStatement(
            f"{day} {quotes}", day, [promise(*each) for each in quotes]
        ),
        st.sampled_from([date(2020, 5, 1), date(2021, 5, 1), date(2022, 5, 1), None]),
        st.lists(
            st.tuples(
                st.sampled_from([FISH, FISH_TOO, PORT, SCHOOL]),
                st.integers(1, 2),
                st.sampled_from(list(Strength)),
            ),
            max_size=3,
        ),
    ),
    max_size=4,
)


@settings(max_examples=40)
@given(SERIES, st.randoms(use_true_random=False))
def test_no_order_changes_a_thread(series, chance):
    """Neither that of the statements nor that of their commitments; a text twice counts once."""
    shuffled = [
        each._replace(commitments=chance.sample(each.commitments, len(each.commitments)))
        for each in chance.sample([*series, *series[:1]], len(series) + bool(series))
    ]
    assert wordings(shuffled, formed(shuffled)) == wordings(series, formed(series))


@settings(max_examples=40)
@given(SERIES)
def test_each_commitment_is_in_one_thread(series):
    """And no thread has two of one statement, nor goes back in time."""
    found = formed(series)
    members = [member for thread in found.threads for member in thread.members]
    held = {(i, j) for i in found.order for j in range(len(series[i].commitments))}
    assert len(members) == len(held)
    assert set(members) == held
    for thread in found.threads:
        ranks = [found.order.index(place) for place, _ in thread.members]
        assert ranks == sorted(set(ranks))
