"""Comparison of a library's statements: what stands, and which statement comes before."""

import datetime as dt

import pytest

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.commitments.model import Kind, Strength
from briefreader.library.records import Commitment, Review, Statement
from briefreader.services.comparison.library_comparison import (
    compare_statements,
    suggested_before,
)
from briefreader.services.detection.threshold import set_threshold
from briefreader.text.span import Span


@pytest.fixture
def add(library):
    """Return a function that stores a statement whose paragraphs are commitments."""

    def store(title, year, *quotes, parties=("Norway", "Chile"), kind=Kind.OTHER, **labels):
        text = "\n\n".join([title, *quotes])
        statement = library.statements.put(
            Statement(
                title=title,
                date=dt.date(year, 5, 1),
                parties=parties,
                language="en",
                source="",
                text=text,
                digest=f"{title}{year}",
                imported=dt.datetime(2024, 1, 1, tzinfo=dt.UTC),
                kind=kind,
            )
        )
        values = {"confidence": 1.0} | labels
        library.commitments.put_all(
            Commitment(
                statement_id=statement.id,
                span=Span(text.index(quote), text.index(quote) + len(quote)),
                quote=quote,
                paragraph=place,
                cue="will",
                rule="will",
                strength=Strength.FIRM,
                actors=parties,
                themes=(),
                due=None,
                **values,
            )
            for place, quote in enumerate(quotes, start=2)
        )
        return statement

    return store


BRIDGE, SCHOOL = "They will build a bridge at Kalo", "They will open a school in Arica"


def test_what_was_dismissed_plays_no_part(library, add):
    """It is neither dropped nor taken up."""
    before = add("One", 2020, BRIDGE, SCHOOL)
    after = add("Two", 2021, BRIDGE)
    school = next(
        each for each in library.commitments.of_statement(before.id) if each.quote == SCHOOL
    )
    library.commitments.put_all([_dismissed(school)])
    found = compare_statements(library, before.id, after.id)
    assert [(row.kind, row.after.quote) for row in found.rows] == [(AlignmentKind.REPEATED, BRIDGE)]


def test_what_is_not_sure_enough_is_left_out(library, add):
    """As everywhere, below the library's threshold."""
    before, after = add("One", 2020, BRIDGE), add("Two", 2021, SCHOOL, confidence=0.3)
    set_threshold(library, 0.5)
    found = compare_statements(library, before.id, after.id)
    assert [row.kind for row in found.rows] == [AlignmentKind.DROPPED]


def test_the_last_of_the_same_parties_is_suggested_first(library, add):
    """Then earlier ones; later ones and those of others are not."""
    first = add("Joint Statement of Norway and Chile", 2018, BRIDGE)
    second = add("Joint Statement of Norway and Chile", 2020, BRIDGE)
    add("Statement of Peru", 2020, BRIDGE, parties=("Peru",))
    third = add("Joint Statement of Norway and Chile", 2022, BRIDGE)
    add("Joint Statement of Norway and Chile", 2024, BRIDGE)
    assert [each.id for each in suggested_before(library, third)] == [second.id, first.id]


def test_a_series_is_told_by_its_title(library, add):
    """Of two statements of the same parties, the one that is called the same."""
    series = add("Quad Leaders’ Joint Statement", 2019, BRIDGE)
    add("Declaration on Fisheries", 2021, BRIDGE)
    latest = add("Quad Leaders’ Joint Statement", 2022, BRIDGE)
    assert suggested_before(library, latest)[0].id == series.id


def test_nothing_is_suggested_for_the_first_one(library, add):
    """There is none before it."""
    assert suggested_before(library, add("One", 2018, BRIDGE)) == ()


def _dismissed(commitment):
    from dataclasses import replace

    return replace(commitment, review=Review.DISMISSED)
