"""What is put into a store comes back exactly, also after it was deleted."""

import datetime as dt
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefreader.commitments.model import Strength
from briefreader.errors import LibraryError, NotFoundError
from briefreader.library.database import Library, open_library
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Origin,
    Review,
    Statement,
    Status,
)
from briefreader.text.span import Span

STORES = ("commitments", "bookmarks", "annotations")


@pytest.fixture(params=STORES)
def stored(request: pytest.FixtureRequest, library: Library) -> tuple[Any, Any]:
    """Return a store and a record in it."""
    record = request.getfixturevalue(
        {
            "commitments": "a_commitment",
            "bookmarks": "a_bookmark",
            "annotations": "an_annotation",
        }[request.param]
    )
    store = getattr(library, request.param)
    return store, store.put(record)


def test_a_record_comes_back_as_it_was_put(stored: tuple[Any, Any]) -> None:
    """Every field survives, and the record has got an id."""
    store, record = stored
    assert record.id > 0
    assert store.get(record.id) == record
    assert store.of_statement(record.statement_id) == (record,)


def test_a_deleted_record_is_gone(stored: tuple[Any, Any]) -> None:
    """Asking for it says so in words; deleting it again does no harm."""
    store, record = stored
    store.delete(record.id)
    store.delete(record.id)
    assert store.of_statement(record.statement_id) == ()
    with pytest.raises(NotFoundError, match=f"holds no .* {record.id}"):
        store.get(record.id)


@pytest.mark.parametrize(
    "called",
    ["annotation", "bookmark", "collection", "commitment", "orphan", "statement", "version"],
)
def test_what_is_not_there_is_named(called: str, library: Library) -> None:
    """As what it is, whatever the store."""
    with pytest.raises(NotFoundError) as refused:
        getattr(library, f"{called}s").get(77)
    assert str(refused.value) == f"The library holds no {called} 77."


def test_putting_a_deleted_record_restores_it(stored: tuple[Any, Any]) -> None:
    """Undo relies on it: the same id, the same fields, even if another was added meanwhile."""
    store, record = stored
    store.delete(record.id)
    other = store.put(replace(record, id=0))
    store.put(record)
    assert other.id != record.id
    assert store.get(record.id) == record


def test_putting_a_record_again_replaces_it(stored: tuple[Any, Any]) -> None:
    """No second row appears."""
    store, record = stored
    name = {Commitment: "evidence", Bookmark: "name", Annotation: "note"}[type(record)]
    changed = replace(record, **{name: "quite different"})
    store.put(changed)
    assert store.of_statement(record.statement_id) == (changed,)


def test_records_need_their_statement(stored: tuple[Any, Any], library: Library) -> None:
    """A record of a statement that is not there is refused, and nothing is left of it."""
    store, record = stored
    with pytest.raises(LibraryError), library.transaction():
        store.put(replace(record, id=0, statement_id=999))
    assert store.of_statement(999) == ()


def test_deleting_a_statement_takes_all_that_belongs_to_it(
    stored: tuple[Any, Any], library: Library
) -> None:
    """Its records go too, and the library is still sound."""
    store, record = stored
    library.statements.add_original(
        record.statement_id, name="a.txt", media_type="text/plain", content=b"a"
    )
    library.statements.delete(record.statement_id)
    assert store.of_statement(record.statement_id) == ()
    assert library.statements.original(record.statement_id) is None
    assert library.problems() == ()


def test_actors_and_themes_keep_their_order(library: Library, a_commitment: Commitment) -> None:
    """The best theme stays first, whatever the alphabet says; replacing leaves none behind."""
    stored = library.commitments.put(replace(a_commitment, themes=("z", "a", "m")))
    library.commitments.put(replace(stored, themes=("b",), actors=()))
    assert library.commitments.get(stored.id).themes == ("b",)
    assert library.commitments.get(stored.id).actors == ()
    library.commitments.put(stored)
    assert library.commitments.get(stored.id).themes == ("z", "a", "m")


@pytest.mark.parametrize(
    "fields",
    [
        {"due": None, "detected": None, "status_date": None, "evidence": ""},
        {"origin": Origin.MANUAL, "review": Review.CONFIRMED, "edited": True},
        *({"status": status} for status in Status),
        *({"strength": strength} for strength in Strength),
    ],
    ids=str,
)
def test_every_kind_of_commitment_survives(
    fields: dict[str, Any], library: Library, a_commitment: Commitment
) -> None:
    """Each value of each enumeration, and nothing at all, comes back."""
    stored = library.commitments.put(replace(a_commitment, **fields))
    assert library.commitments.get(stored.id) == stored


def test_commitments_come_in_text_order(library: Library, a_commitment: Commitment) -> None:
    """Not in the order in which they were put."""
    later = library.commitments.put(replace(a_commitment, span=Span(40, 50)))
    longer = library.commitments.put(replace(a_commitment, span=Span(2, 9)))
    first = library.commitments.put(replace(a_commitment, span=Span(2, 5)))
    assert library.commitments.of_statement(later.statement_id) == (first, longer, later)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({}, {"firm", "soft"}),
        ({"theme": "law-enforcement"}, {"firm"}),
        ({"theme": "health"}, {"soft"}),
        ({"actor": "kazakhstan"}, {"firm"}),
        ({"strength": Strength.INTENT}, {"soft"}),
        ({"due_before": dt.date(2016, 4, 30)}, set()),
        ({"due_before": dt.date(2016, 5, 1)}, {"firm"}),
        ({"statement_id": 1}, {"firm", "soft"}),
        ({"statement_id": 77}, set()),
        ({"theme": "terrorism", "strength": Strength.INTENT}, set()),
        ({"actor": "x' OR '1'='1"}, set()),
    ],
    # Processes that share the tests must have the same names for them, and sets have no order.
    ids=lambda each: str(sorted(each) if isinstance(each, set) else each),
)
def test_finding_commitments(
    condition: dict[str, Any], expected: set[str], library: Library, a_commitment: Commitment
) -> None:
    """Each condition narrows, all together must hold, dismissed ones never appear."""
    library.commitments.put(replace(a_commitment, evidence="firm"))
    soft = replace(a_commitment, strength=Strength.INTENT, themes=("health",), due=None)
    library.commitments.put(replace(soft, actors=("Japan",), evidence="soft"))
    library.commitments.put(replace(a_commitment, review=Review.DISMISSED, evidence="dismissed"))
    assert {each.evidence for each in library.commitments.find(**condition)} == expected


@pytest.mark.parametrize(
    ("name", "typed"),
    [("ÉTATS-UNIS", "états‑unis"), ("Республика Казахстан", "РЕСПУБЛИКА КАЗАХСТАН")],
)
def test_an_actor_is_found_in_any_case(
    name: str, typed: str, library: Library, a_commitment: Commitment
) -> None:
    """In any script, whether all commitments are asked for or those that are due."""
    made = library.commitments.put(replace(a_commitment, actors=("Japan", name)))
    undated = library.commitments.put(
        replace(made, id=0, due=None, reminder=dt.date(2016, 1, 1), actors=(name,))
    )
    assert library.commitments.find(actor=typed) == (made, undated)
    assert [each.id for each in library.commitments.dated(typed)] == [made.id]
    assert library.commitments.undated([Status.MET], typed) == [undated.id]
    assert library.commitments.reminded(dt.date(2016, 1, 1), [Status.MET], typed) == [undated.id]
    assert library.commitments.dated(typed[:-1]) == []


def test_commitments_of_a_trashed_statement_are_not_found(
    library: Library, statement: Statement, a_commitment: Commitment
) -> None:
    """They are hidden with it and come back with it."""
    stored = library.commitments.put(a_commitment)
    library.statements.put(replace(statement, trashed=True))
    assert library.commitments.find() == ()
    assert library.commitments.of_statement(statement.id) == (stored,)
    library.statements.put(statement)
    assert library.commitments.find() == (stored,)


def test_statements_are_listed_newest_first(
    library: Library, add_statement: Callable[..., Statement], a_commitment: Commitment
) -> None:
    """Undated ones come last, trashed ones not at all; dismissed commitments do not count."""
    undated = add_statement(title="Undated", date=None, text="a")
    newest = add_statement(title="Newest", date=dt.date(2020, 1, 1), text="b")
    add_statement(title="Trashed", text="c", trashed=True)
    library.commitments.put(a_commitment)
    library.commitments.put(replace(a_commitment, review=Review.DISMISSED))
    listed = library.statements.summaries()
    assert [each.id for each in listed] == [newest.id, a_commitment.statement_id, undated.id]
    assert [each.commitments for each in listed] == [0, 1, 0]
    assert listed[0].parties == ("United States", "Côte d’Ivoire")


def test_a_statement_is_known_by_its_digest(library: Library, statement: Statement) -> None:
    """A trashed one too, since it would be a duplicate."""
    trashed = library.statements.put(replace(statement, trashed=True))
    assert library.statements.by_digest(statement.digest) == trashed
    assert library.statements.by_digest("0" * 64) is None


def test_the_original_file_is_kept_byte_for_byte(library: Library, statement: Statement) -> None:
    """Bytes that are no text come back as they were."""
    content = bytes(range(256)) * 3
    assert library.statements.original(statement.id) is None
    library.statements.add_original(
        statement.id, name="a.txt", media_type="text/plain", content=content
    )
    assert library.statements.original(statement.id) == content


def test_paragraphs_follow_the_text(library: Library, statement: Statement) -> None:
    """Their offsets are kept beside the text, and replaced with it."""
    spans = library.statements.paragraphs(statement.id)
    assert [span.of(statement.text) for span in spans] == statement.text.split("\n\n")
    library.statements.put(replace(statement, text="One 🌉.\n\nTwo.\n\nThree."))
    assert library.statements.paragraphs(statement.id) == (Span(0, 6), Span(8, 12), Span(14, 20))
    assert library.statements.paragraphs(99) == ()


def test_settings_are_json_values(library: Library) -> None:
    """Any JSON value comes back; one that was never set is the default."""
    assert library.settings.get("zoom", default=1.5) == 1.5
    for value in ({"a": [1, None, "ü"]}, 0, False, None):
        library.settings.set("zoom", value)
        assert library.settings.get("zoom", default="unset") == value


def test_a_transaction_that_fails_leaves_nothing(
    library: Library, a_bookmark: Bookmark, a_commitment: Commitment
) -> None:
    """What was put before the error is taken back, in nested transactions too."""

    def fail() -> None:
        with library.transaction():
            library.bookmarks.put(a_bookmark)
            with library.transaction():
                library.commitments.put(a_commitment)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert library.bookmarks.of_statement(a_bookmark.statement_id) == ()
    assert library.commitments.of_statement(a_bookmark.statement_id) == ()


def test_a_library_is_closed_when_its_block_ends(tmp_path: Path) -> None:
    """Nothing can be read from it any more."""
    with open_library(tmp_path / "closed.db") as library:
        pass
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        library.statements.original(1)
