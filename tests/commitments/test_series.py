"""Series: statements that are the same thing said again."""

from datetime import date

import pytest

from briefreader.commitments.model import Kind
from briefreader.commitments.threads.series import (
    SeriesEntry,
    all_series,
    is_same_series,
    series_with,
)

QUAD = frozenset(("Australia", "India", "Japan", "United States"))


def entry(key, title="Quad Leaders’ Joint Statement", parties=QUAD, **labels):
    """Return a joint statement of the year 2000 and ``key``."""
    values = {"kind": Kind.JOINT_STATEMENT, "date": date(2000 + key, 5, 1)} | labels
    return SeriesEntry(key, title, frozenset(parties), **values)


def test_years_and_numbers_in_titles_play_no_part():
    """The title of next year's is the same but for them."""
    assert is_same_series(entry(1, "G7 Communiqué 2021"), entry(2, "G7 Communiqué 2022"))


def test_a_motto_and_who_meets_play_no_part():
    """What comes after a colon is of the day, and the parties are compared apart."""
    pair = ("Japan", "United States")
    titles = (
        "U.S.–Japan Joint Leaders’ Statement: “Global Partnership for a New Era”",
        "Joint Statement of the United States and Japan",
    )
    assert is_same_series(*(entry(key, title, pair) for key, title in enumerate(titles)))


def test_other_parties_make_another_series():
    """Though the title is the same."""
    assert not is_same_series(entry(1), entry(2, parties=("Norway", "Chile")))


def test_another_occasion_of_the_same_parties_is_another_series():
    """Its title says so."""
    assert not is_same_series(entry(1), entry(2, "Declaration on Fisheries"))


def test_one_party_that_is_away_does_not_end_it():
    """As long as it is the same kind of statement."""
    fewer = QUAD - {"India"}
    assert is_same_series(entry(1), entry(2, parties=fewer))
    assert not is_same_series(entry(1), entry(2, parties=fewer, kind=Kind.SPEECH))


def test_a_third_party_does_not_lead_from_one_pair_to_another():
    """Else all talks of a region would be one series."""
    named = [("Norway", "Chile"), ("Norway", "Chile", "Peru"), ("Norway", "Peru")]
    entries = [entry(key, "Joint Statement", each) for key, each in enumerate(named)]
    assert series_with(0, entries) == (0,)


def test_without_parties_title_and_kind_tell():
    """Nobody is named in some texts."""
    assert is_same_series(entry(1, parties=()), entry(2, parties=()))
    assert not is_same_series(entry(1, parties=()), entry(2, parties=(), kind=Kind.SPEECH))


def test_a_series_is_told_in_time_from_any_of_its_statements():
    """Whatever the order in which they come."""
    entries = [entry(3), entry(1), entry(9, "Declaration on Fisheries"), entry(2)]
    assert {series_with(key, entries) for key in (1, 2, 3)} == {(1, 2, 3)}
    assert series_with(9, entries) == (9,)


def test_who_is_no_entry_has_no_series():
    """The key is of another library."""
    with pytest.raises(KeyError, match="7"):
        series_with(7, [entry(1), entry(2)])


def test_most_parties_and_most_words_must_be_the_same():
    """Three of four parties are; so are three of five words, of four letters at least."""
    three = QUAD - {"India"}
    assert is_same_series(entry(1), entry(2, parties=three))
    assert not is_same_series(entry(1), entry(2, parties=three - {"Japan"}))
    words = "Port Fish Coal"
    assert is_same_series(entry(1, f"{words} Corn"), entry(2, f"{words} Salt"))
    assert not is_same_series(entry(1, f"{words} Corn Silk"), entry(2, f"{words} Salt Wool"))
    assert is_same_series(entry(1, f"{words} of the Sea"), entry(2, words))


def test_what_has_no_date_is_told_last():
    """Of one day by title, and of one title by key."""
    entries = [
        entry(1, "Joint Statement", date=None),
        entry(5, "Joint Statement", date=date(2001, 1, 1)),
        entry(4, "Joint Statement", date=date(2001, 1, 1)),
        entry(9, "A Joint Statement", date=date(2001, 1, 1)),
    ]
    assert series_with(1, entries) == (9, 4, 5, 1)


def test_all_series_of_a_library():
    """Those of two statements or more, the longest first."""
    pair = [entry(key, parties=("Norway", "Chile")) for key in (4, 5)]
    entries = [*pair, entry(3), entry(1), entry(2), entry(9, "Declaration on Fisheries")]
    assert all_series(entries) == all_series(entries[::-1]) == ((1, 2, 3), (4, 5))


def test_series_of_one_length_are_told_in_time():
    """By their first statement, whatever the order in which they come."""
    early = [entry(key, parties=("Norway", "Chile")) for key in (1, 3)]
    late = [entry(key) for key in (2, 4)]
    assert all_series([*late, *early]) == all_series([*early, *late]) == ((1, 3), (2, 4))
