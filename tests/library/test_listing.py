"""Listings: which statements, in what order, and their rows on demand."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from briefreader.commitments.model import Kind
from briefreader.library.database import Library
from briefreader.library.listing import (
    NO_FILTER,
    Listing,
    Place,
    ReviewState,
    Sort,
    StatementFilter,
)
from briefreader.library.records import (
    Annotation,
    Collection,
    Commitment,
    Review,
    Statement,
    Tagging,
    Trashing,
)

NOON = dt.datetime(2024, 5, 6, 12, tzinfo=dt.UTC)
ASKED = {
    "since": (StatementFilter(since=dt.date(2016, 1, 1)), "b"),
    "until": (StatementFilter(until=dt.date(2015, 11, 2)), "a"),
    "party": (StatementFilter(party="Peru"), "b"),
    "no part of a name": (StatementFilter(party="Per"), ""),
    "a name with quotes": (StatementFilter(party='The "Six"'), "c"),
    "kind": (StatementFilter(kind=Kind.SPEECH), "c"),
    "language": (StatementFilter(language="fr"), "b"),
    "theme": (StatementFilter(theme="terrorism"), "a"),
    "notes": (StatementFilter(notes=True), "b"),
    "no notes": (StatementFilter(notes=False), "ca"),
    "to review": (StatementFilter(review=ReviewState.TO_REVIEW), "a"),
    "reviewed": (StatementFilter(review=ReviewState.REVIEWED), "b"),
    "two at once": (StatementFilter(language="en", until=dt.date(2018, 1, 1)), "a"),
}


@pytest.fixture
def three(
    library: Library,
    add_statement: Callable[..., Statement],
    a_commitment: Commitment,
    an_annotation: Annotation,
) -> dict[str, int]:
    """Return the ids of three statements by their titles, which differ in every facet."""
    first = library.statements.get(a_commitment.statement_id)
    ids = {"a": library.statements.put(replace(first, title="a")).id}
    ids["b"] = add_statement(
        title="b", text="B", language="fr", parties=("Peru",), date=dt.date(2020, 1, 1)
    ).id
    ids["c"] = add_statement(
        title="c", text="C", kind=Kind.SPEECH, parties=('The "Six"', "Peruvians"), date=None
    ).id
    library.commitments.put(a_commitment)
    reviewed = replace(a_commitment, statement_id=ids["b"], themes=(), review=Review.CONFIRMED)
    for place in (1, 2):
        library.commitments.put(replace(reviewed, paragraph=place))
    dismissed = replace(reviewed, themes=("terrorism",), review=Review.DISMISSED)
    library.commitments.put(dismissed)
    library.annotations.put(replace(an_annotation, statement_id=ids["b"]))
    library.annotations.put(replace(an_annotation, statement_id=ids["a"], note=""))
    return ids


def titles(library: Library, listing: Listing) -> str:
    """Return the titles, one letter each, of what ``listing`` asks for."""
    ids = library.statements.listed(listing)
    rows = library.statements.summaries_of(ids)
    return "".join(rows[each].title for each in ids)


@pytest.mark.parametrize(("asked", "expected"), ASKED.values(), ids=ASKED)
def test_a_filter_keeps_what_it_asks_for(
    asked: StatementFilter, expected: str, library: Library, three: dict[str, int]
) -> None:
    """Each facet by itself, undated statements outside every range of dates."""
    found = titles(library, Listing(filter=asked))
    assert sorted(found) == sorted(expected)


def test_sorts(library: Library, three: dict[str, int]) -> None:
    """Every order; undated and never opened statements come last."""
    library.reading_history.note(three["a"], NOON)
    library.reading_history.note(three["c"], NOON + dt.timedelta(seconds=1))
    orders = {sort: titles(library, Listing(sort=sort)) for sort in Sort}
    assert orders == {
        Sort.NEWEST: "bac",
        Sort.OLDEST: "abc",
        Sort.TITLE: "abc",
        Sort.IMPORTED: "cba",
        Sort.OPENED: "cab",
        Sort.COMMITMENTS: "bac",
    }


def test_places(library: Library, three: dict[str, int]) -> None:
    """Recent holds what was opened, the trash what was removed, a collection and a tag theirs."""
    collection = library.collections.put(Collection(name="Talks", statements=(three["b"],)))
    library.tags.put(Tagging(((three["c"], ("draft", "urgent")), (three["a"], ("draft",)))))
    library.reading_history.note(three["a"], NOON)
    library.reading_history.note(three["b"], NOON + dt.timedelta(seconds=1))
    assert titles(library, Listing(place=Place.RECENT)) == "ba"
    assert titles(library, Listing(collection=collection.id)) == "b"
    assert titles(library, Listing(tag="draft")) == "ac"
    assert titles(library, Listing(tag="draft", filter=StatementFilter(kind=Kind.SPEECH))) == "c"
    library.trash.put(Trashing((three["a"], three["b"]), trashed=True))
    assert titles(library, Listing()) == "c"
    assert titles(library, Listing(place=Place.TRASH)) == "ba"
    assert titles(library, Listing(place=Place.RECENT)) == ""


def test_the_plain_list_is_that_of_the_command_line(
    library: Library, three: dict[str, int]
) -> None:
    """The same statements in the same order, with the same values."""
    listed = library.statements.listed(Listing())
    rows = library.statements.summaries_of(listed)
    assert [rows[each] for each in listed] == list(library.statements.summaries())
    assert library.statements.newest() == listed[0]


def test_rows_carry_counts_and_tags(library: Library, three: dict[str, int]) -> None:
    """Dismissed commitments do not count; ids that are not there are left out."""
    library.tags.put(Tagging(((three["b"], ("z", "a")),)))
    rows = library.statements.summaries_of([three["b"], 99])
    assert list(rows) == [three["b"]]
    row = rows[three["b"]]
    assert (row.commitments, row.tags, row.kind, row.trashed) == (2, ("a", "z"), Kind.OTHER, False)


def test_facets(library: Library, three: dict[str, int]) -> None:
    """The parties and languages in the library, each once; none of trashed statements."""
    library.trash.put(Trashing((three["b"],), trashed=True))
    facets = library.statements.facets()
    assert facets.parties == ("Côte d’Ivoire", "Peruvians", 'The "Six"', "United States")
    assert facets.languages == ("en",)


def test_the_plain_list_reads_the_index_alone(library: Library) -> None:
    """Neither a row nor a sort is needed, however long the texts are."""
    from briefreader.library.listing import ids_query

    sql, parameters = ids_query(Listing(), ordered=True)
    plan = list(library._db.execute(f"EXPLAIN QUERY PLAN {sql}", parameters))
    (step,) = [row[3] for row in plan]
    assert "COVERING INDEX statements_listed" in step


def test_active_fields() -> None:
    """A filter names what it asks for, so that each can be shown and taken away."""
    asked = StatementFilter(party="Peru", notes=False, until=dt.date(2020, 1, 1))
    assert asked.active() == ("until", "party", "notes")
    assert asked._replace(notes=None).active() == ("until", "party")
    assert NO_FILTER.active() == ()
    assert not Listing(filter=asked).is_quick
    assert Listing(filter=asked._replace(notes=None)).is_quick


def test_openings_are_written_when_the_library_is_free(
    library: Library, statement: Statement
) -> None:
    """While another program writes nobody waits, and nothing is lost."""
    import sqlite3

    other = sqlite3.connect(library.path)
    other.execute("BEGIN IMMEDIATE")
    library.reading_history.note(statement.id, NOON)
    assert library.statements.listed(Listing(place=Place.RECENT)) == ()
    other.rollback()
    other.close()
    library.reading_history.flush()
    assert library.statements.listed(Listing(place=Place.RECENT)) == (statement.id,)
    library.reading_history.note(77, NOON)
    assert library.statements.listed(Listing(place=Place.RECENT)) == (statement.id,)


def test_only_what_is_in_the_trash_is_deleted_for_good(
    library: Library, three: dict[str, int], a_commitment: Commitment
) -> None:
    """With all that belongs to it; other statements stay."""
    library.trash.put(Trashing((three["a"],), trashed=True))
    library.trash.delete(three["a"])
    library.trash.delete(three["b"])
    assert titles(library, Listing()) == "bc"
    assert library.commitments.of_statement(three["a"]) == ()
    assert library.trash.ids() == ()
    assert not [each for each in library.problems() if "index" in each or "refers" in each]
