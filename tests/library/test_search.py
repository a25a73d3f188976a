"""Search finds words in titles, texts and notes, and takes any query."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefreader.library.database import Library
from briefreader.library.listing import Listing, Place, SearchScope, StatementFilter
from briefreader.library.records import Annotation, Commitment, Review, Statement, Trashing


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("terrorism", True),
        ("TERRORISM astana", True),
        ("terror", True),
        ("terror astana", False),
        ("terror* astana", True),
        ('"combat terrorism"', True),
        ('"terrorism combat"', False),
        ("astana OR zanzibar", True),
        ("astana NOT terrorism", False),
        ("(zanzibar OR astana) AND meet", True),
        ("U.S.", True),
        ("U.S. AND astana", True),
        ("non-proliferation", True),
        ("kasachstan", False),
        ("cafe", True),
        ("(zanzibar OR astana) meet", True),
        ("astana AND NOT terrorism", False),
        ('"astana terror', True),
        ("astana OR", True),
        ("(astana", True),
        ("zanzibar", False),
    ],
)
def test_what_a_query_finds(
    query: str, found: bool, library: Library, add_statement: Callable[..., Statement]
) -> None:
    """Words, the beginning of the last word, phrases, prefixes, operators; accents don't matter."""
    text = (
        "The U.S. and others pledged to combat terrorism.\n\nWe will meet in Astana, at the café."
    )
    add_statement(text=text + " Non-proliferation matters.")
    assert bool(library.search(query)) is found


@pytest.mark.parametrize(
    "query",
    ["", " ", '"', '""', "(", "a AND", "NOT", "*", "-", "^", "title:", "{a b}: c", "NEAR(", "\0",
     "a\0b", "\ud800", "'; DROP TABLE statements; --", '"' * 99, "(" * 500, "NOT NOT", "a*b*"],
)  # fmt: skip
def test_a_wrong_query_is_no_error(query: str, library: Library, statement: Statement) -> None:
    """It finds something or nothing; nothing is harmed."""
    assert isinstance(library.search(query), tuple)
    assert library.statements.get(statement.id) == statement


@given(query=st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_no_query_raises(query: str, library: Library, statement: Statement) -> None:
    """Whatever the user types, search answers, with hits that fit their snippets."""
    for hit in library.search(query):
        assert hit.statement_id == statement.id
        assert all(mark.end <= len(hit.snippet) for mark in hit.marks)


def test_a_hit_shows_the_words_in_their_place(library: Library, statement: Statement) -> None:
    """The marks are the spans of the matches in the snippet."""
    (hit,) = library.search("terrorism astana")
    assert (hit.statement_id, hit.title, hit.date) == (1, statement.title, statement.date)
    assert hit.where == "text"
    assert [mark.of(hit.snippet) for mark in hit.marks] == ["terrorism", "Astana"]


def test_a_hit_marks_the_words_in_its_title(
    library: Library, add_statement: Callable[..., Statement]
) -> None:
    """The title itself is as it was."""
    add_statement(title="Water, climate and water", text="Something else about the climate")
    (hit,) = library.search("water climate")
    assert (hit.title, hit.where) == ("Water, climate and water", "text")
    assert [mark.of(hit.title) for mark in hit.title_marks] == ["Water", "climate", "water"]
    (hit,) = library.search("water")
    assert (hit.where, hit.marks) == ("title", ())


def test_a_hit_says_where_it_was_found(
    library: Library, statement: Statement, an_annotation: Annotation
) -> None:
    """Notes, texts and titles each say so; a note comes before its statement."""
    library.annotations.put(replace(an_annotation, note="Ask Almaty about terrorism"))
    assert [hit.where for hit in library.search("almaty")] == ["notes"]
    assert [hit.where for hit in library.search("dialogue")] == ["title"]
    assert [hit.where for hit in library.search("terrorism")] == ["notes", "text"]
    assert {hit.statement_id for hit in library.search("terrorism")} == {statement.id}


def test_trashed_statements_are_not_found(
    library: Library, statement: Statement, an_annotation: Annotation
) -> None:
    """Neither they nor the notes on them, until they are restored."""
    library.annotations.put(an_annotation)
    library.statements.put(replace(statement, trashed=True))
    assert library.search("astana") == library.search("embassy") == ()
    library.statements.put(statement)
    assert len(library.search("astana")) == len(library.search("embassy")) == 1


def test_the_index_follows_every_change(
    library: Library, statement: Statement, an_annotation: Annotation
) -> None:
    """Edited, deleted and restored notes and statements are found as they are now."""
    note = library.annotations.put(an_annotation)
    library.annotations.put(replace(note, note="ask the consulate"))
    assert library.search("embassy") == ()
    assert len(library.search("consulate")) == 1
    library.annotations.delete(note.id)
    assert library.search("consulate") == ()
    library.annotations.put(note)
    assert len(library.search("embassy")) == 1
    library.statements.put(replace(statement, title="Communiqué"))
    assert library.search("dialogue") == ()
    assert len(library.search("communique")) == 1
    library.statements.delete(statement.id)
    assert library.search("communique") == library.search("embassy") == ()
    assert library.problems() == ()


def test_commitments_are_searched_where_asked(
    library: Library, statement: Statement, a_commitment: Commitment
) -> None:
    """Their words and their evidence, dismissed ones left out; not unless asked for."""
    stored = library.commitments.put(a_commitment)
    assert {hit.where for hit in library.search("terrorism")} == {"text"}
    scopes = (SearchScope.COMMITMENTS,)
    (hit,) = library.search("terrorism", scopes=scopes)
    assert (hit.where, hit.record_id, hit.statement_id) == ("commitments", stored.id, statement.id)
    assert [mark.of(hit.snippet) for mark in hit.marks] == ["terrorism"]
    (hit,) = library.search('"report of note"', scopes=scopes)
    assert hit.snippet == a_commitment.evidence
    library.commitments.put(replace(stored, review=Review.DISMISSED))
    assert library.search("terrorism", scopes=scopes) == ()


def test_a_search_keeps_to_its_listing(
    library: Library, add_statement: Callable[..., Statement], an_annotation: Annotation
) -> None:
    """Filters and places narrow every scope; the trash can be searched too."""
    french = add_statement(text="Astana en automne", language="fr")
    library.annotations.put(replace(an_annotation, note="Astana"))
    among = Listing(filter=StatementFilter(language="fr"))
    assert [hit.statement_id for hit in library.search("astana", among=among)] == [french.id]
    assert len(library.search("astana")) == 3
    library.trash.put(Trashing((french.id,), trashed=True))
    assert library.search("astana", among=among) == ()
    (hit,) = library.search("astana", among=Listing(place=Place.TRASH))
    assert hit.statement_id == french.id


def test_a_last_letter_waits_for_the_rest_of_its_word(
    library: Library, add_statement: Callable[..., Statement]
) -> None:
    """Until then it counts as a word of its own, if there is such a word."""
    add_statement(text="Vitamin C for all")
    add_statement(text="Vitamin pills for all")
    assert len(library.search("vitamin")) == 2
    assert len(library.search("vitamin c")) == 1
    assert len(library.search("vitamin p")) == 2
    assert len(library.search("vitamin pi")) == 1


def test_a_search_can_be_stopped(library: Library, add_statement: Callable[..., Statement]) -> None:
    """Whoever asked has typed on; the words are then not tried in another way either."""
    for number in range(300):
        add_statement(text=f"Astana {number}: climate finance")
    library.stop_when(lambda: True)
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        library.search("climate OR finance")
    library.stop_when(lambda: False)
    assert len(library.search("climate OR finance")) == 50


def test_the_limit_holds(library: Library, add_statement: Callable[..., Statement]) -> None:
    """No more hits than asked for, always the same ones."""
    for number in range(5):
        add_statement(text=f"Astana number {number}")
    assert len(library.search("astana", limit=3)) == 3
    assert library.search("astana", limit=3) == library.search("astana", limit=3)


def test_a_damaged_index_is_noticed(library: Library, statement: Statement) -> None:
    """The check compares the index with the texts."""
    connection = sqlite3.connect(library.path)
    connection.execute("DROP TRIGGER statements_au")
    connection.execute("UPDATE statements SET text = 'Other words' WHERE id = 1")
    connection.commit()
    connection.close()
    assert "the search index of statements does not agree with them" in library.problems()
