"""Comparison of a library's statements: what stands, and which statement comes before."""

from dataclasses import replace

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.library.records import Review
from briefreader.services.comparison.library_comparison import (
    compare_statements,
    suggested_before,
)
from briefreader.services.detection.threshold import set_threshold

BRIDGE, SCHOOL = "They will build a bridge at Kalo", "They will open a school in Arica"


def test_what_was_dismissed_plays_no_part(library, add_statement):
    """It is neither dropped nor taken up."""
    before = add_statement("One", 2020, BRIDGE, SCHOOL)
    after = add_statement("Two", 2021, BRIDGE)
    school = next(
        each for each in library.commitments.of_statement(before.id) if each.quote == SCHOOL
    )
    library.commitments.put_all([_dismissed(school)])
    found = compare_statements(library, before.id, after.id)
    assert [(row.kind, row.after.quote) for row in found.rows] == [(AlignmentKind.REPEATED, BRIDGE)]


def test_what_is_not_sure_enough_is_left_out(library, add_statement):
    """As everywhere, below the library's threshold."""
    before, after = (
        add_statement("One", 2020, BRIDGE),
        add_statement("Two", 2021, SCHOOL, confidence=0.3),
    )
    set_threshold(library, 0.5)
    found = compare_statements(library, before.id, after.id)
    assert [row.kind for row in found.rows] == [AlignmentKind.DROPPED]


def test_the_last_of_the_same_parties_is_suggested_first(library, add_statement):
    """Then earlier ones; later ones and those of others are not."""
    first = add_statement("Joint Statement of Norway and Chile", 2018, BRIDGE)
    second = add_statement("Joint Statement of Norway and Chile", 2020, BRIDGE)
    add_statement("Statement of Peru", 2020, BRIDGE, parties=("Peru",))
    third = add_statement("Joint Statement of Norway and Chile", 2022, BRIDGE)
    add_statement("Joint Statement of Norway and Chile", 2024, BRIDGE)
    assert [each.id for each in suggested_before(library, third)] == [second.id, first.id]


def test_a_series_is_told_by_its_title(library, add_statement):
    """Of two statements of the same parties, the one that is called the same."""
    series = add_statement("Quad Leaders’ Joint Statement", 2019, BRIDGE)
    add_statement("Declaration on Fisheries", 2021, BRIDGE)
    latest = add_statement("Quad Leaders’ Joint Statement", 2022, BRIDGE)
    assert suggested_before(library, latest)[0].id == series.id


def test_nothing_is_suggested_for_the_first_one(library, add_statement):
    """There is none before it."""
    assert suggested_before(library, add_statement("One", 2018, BRIDGE)) == ()


def _dismissed(commitment):
    return replace(commitment, review=Review.DISMISSED)
