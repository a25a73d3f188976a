"""The comparison on paper: always one page, what is new and what was dropped first."""

import datetime as dt

import pytest

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.errors import BriefingError
from briefreader.services.briefing.paper import PageSize, Paper
from briefreader.services.comparison.comparison_page import comparison_pdf, fit_comparison
from briefreader.services.comparison.library_comparison import compare_statements

MADE = dt.date(2026, 11, 27)
KINDS = list(AlignmentKind)
PLACES = ("Oslo", "Arica", "Kalo", "Lima", "Turku", "Accra", "Bergen", "Cusco", "Tema", "Narvik")
THINGS = ("bridge", "school", "clinic", "harbour", "library", "theatre", "garden", "tunnel")


def promises(verb, count):
    """Return so many commitments, no two of which are alike."""
    pairs = [(place, thing) for thing in THINGS for place in PLACES]
    return [
        f"They will {verb} a {thing} in {place} for the {place} {thing}s" for place, thing in pairs
    ][:count]


@pytest.fixture
def compared(library, add_statement):
    """Return a function that compares two statements with so many commitments."""

    def made(before, after):
        one, other = add_statement("One", 2020, *before), add_statement("Two", 2022, *after)
        return compare_statements(library, one.id, other.id)

    return made


def headings(page):
    """Return the headings of a page, without the places where they stand."""
    return [each.title for each in page.marks]


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(("before", "after"), [(0, 1), (5, 5), (30, 80), (80, 30), (0, 80)])
def test_whatever_there_is_fits_on_one_page(qapp, compared, paper, before, after):
    """Loosely, tightly, or with what matters least left out."""
    page = fit_comparison(
        compared(promises("build", before), promises("open", after)), MADE, paper.size
    )
    assert page.fits


def test_new_and_dropped_come_first_and_both_have_a_share(qapp, compared):
    """Though the new ones alone would fill the page."""
    rivers = ("Rhine", "Douro", "Volta", "Ganges", "Mekong", "Danube", "Niger", "Loire", "Glomma")
    dropped = [f"The ministers agreed to count salmon on the {each}" for each in rivers]
    page = fit_comparison(compared(dropped, promises("open", 80)), MADE, Paper.A4.size)
    assert headings(page)[:2] == ["New", "Dropped"]


def test_words_are_those_of_the_language(qapp, compared):
    """What ``say`` returns stands on the page."""
    page = fit_comparison(
        compared([], promises("open", 2)), MADE, Paper.A4.size, lambda words: f"«{words}»", "fr"
    )
    assert headings(page) == ["«New»"]


def test_the_same_comparison_makes_the_same_bytes(qapp, compared):
    """On the same day, in the same paper."""
    found = compared(promises("build", 3), promises("open", 4))
    assert comparison_pdf(found, MADE, Paper.A4) == comparison_pdf(found, MADE, Paper.A4)
    assert comparison_pdf(found, MADE, Paper.A4) != comparison_pdf(found, MADE, Paper.LETTER)


def test_a_paper_that_is_too_small_is_refused(qapp, compared):
    """Rather than cut off."""
    with pytest.raises(BriefingError):
        fit_comparison(compared([], promises("open", 2)), MADE, PageSize(120, 60))
