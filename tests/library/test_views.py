"""The views for other programs say names and labels, and nothing that the windows do not count."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest

from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.model import Kind, Strength
from briefreader.library.database import Library
from briefreader.library.records import (
    Annotation,
    Collection,
    Commitment,
    Review,
    Statement,
    Status,
    Tagging,
    Target,
    Trashing,
)
from themes_made import HEALTH, TRADE


def rows(library: Library, view: str) -> list[dict[str, Any]]:
    """Return what another program sees in ``view``, by the names of its columns."""
    with closing(sqlite3.connect(f"{library.path.as_uri()}?mode=ro", uri=True)) as db:
        db.row_factory = sqlite3.Row
        return [dict(row) for row in db.execute(f"SELECT * FROM {view} ORDER BY id")]  # noqa: S608


def shown(library: Library, view: str, column: str) -> list[Any]:
    """Return what stands in one column of a view, by ids."""
    return [row[column] for row in rows(library, view)]


def test_a_commitment_is_told_in_words(library: Library, a_commitment: Commitment) -> None:
    """Names of themes, actors and parties in their order, labels in place of codes."""
    library.themes.ensure_shipped(Taxonomy((TRADE, HEALTH)))
    library.commitments.put(
        replace(
            a_commitment,
            themes=("trade", "health"),
            status=Status.PARTLY_MET,
            review=Review.CONFIRMED,
        )
    )
    (row,) = rows(library, "commitments_view")
    assert (row["title"], row["date"]) == ("Dialogue", "2015-11-02")
    assert row["parties"] == "United States; Côte d’Ivoire"
    assert row["actors"] == "United States; Kazakhstan; Ägypten"
    assert (row["theme"], row["themes"]) == ("Trade", "Trade; Health")
    assert (row["strength"], row["conditional"]) == ("Firm", "no")
    assert (row["review"], row["status"]) == ("Confirmed", "Partly met")
    assert (row["due_text"], row["due_by"]) == ("in early 2016", "2016-04-30")
    assert row["quote"] == a_commitment.quote


def test_every_value_has_a_label(
    library: Library, a_commitment: Commitment, an_annotation: Annotation
) -> None:
    """None is left empty, no two are the same, and a dismissed commitment is not there."""
    statement = library.statements.get(a_commitment.statement_id)
    for kind in Kind:
        library.statements.put(replace(statement, id=0, kind=kind, digest=kind.value))
    for status in Status:
        library.commitments.put(replace(a_commitment, status=status))
    for strength in Strength:
        library.commitments.put(replace(a_commitment, strength=strength))
    for review in Review:
        library.commitments.put(replace(a_commitment, review=review))
    for target in Target:
        library.annotations.put(replace(an_annotation, target=target))
    for view, column, values in (
        ("statements_view", "kind", len(Kind)),
        ("commitments_view", "status", len(Status)),
        ("commitments_view", "strength", len(Strength)),
        ("commitments_view", "review", len(Review) - 1),
        ("notes_view", "target", len(Target)),
    ):
        found = set(shown(library, view, column))
        assert len(found) == values, (view, column)
        assert all(label[0].isupper() for label in found)


def test_a_note_is_told_with_its_statement(library: Library, an_annotation: Annotation) -> None:
    """Its words and tags, and what the statement is called."""
    library.annotations.put(an_annotation)
    (row,) = rows(library, "notes_view")
    assert (row["title"], row["words"]) == ("Dialogue", "Astana")
    assert (row["note"], row["author"]) == ("Ask the embassy about lodging", "Ann Ünal")
    assert row["tags"] == "travel; Reise nach Übersee"


def test_a_statement_is_told_with_what_is_on_it(
    library: Library, statement: Statement, a_commitment: Commitment, an_annotation: Annotation
) -> None:
    """Its tags and collections by name; dismissed commitments are not counted."""
    for review in Review:
        library.commitments.put(replace(a_commitment, review=review))
    library.annotations.put(an_annotation)
    library.collections.put(Collection(name="Water", statements=(statement.id,)))
    library.collections.put(Collection(name="Asia", statements=(statement.id,)))
    library.tags.put(Tagging(((statement.id, ("c5+1", "annual")),)))
    (row,) = rows(library, "statements_view")
    assert (row["commitments"], row["notes"]) == (2, 1)
    assert (row["collections"], row["tags"]) == ("Asia; Water", "annual; c5+1")
    assert "text" not in row


def test_what_is_in_the_trash_is_in_no_view(
    library: Library, statement: Statement, a_commitment: Commitment, an_annotation: Annotation
) -> None:
    """Who counts rows counts what the windows count."""
    library.commitments.put(a_commitment)
    library.annotations.put(an_annotation)
    library.trash.put(Trashing((statement.id,), trashed=True))
    for view in ("statements_view", "commitments_view", "notes_view"):
        assert rows(library, view) == []


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("HTTP://Example.org", "HTTP://Example.org"),
        ("https://example.org/@office/1", "https://example.org/@office/1"),
        ("https://ann:secret@example.org/a", None),
        ("https://ann:secret@example.org", None),
        ("/home/ann/talks.txt", None),
        (r"C:\Users\ann\talks.txt", None),
        ("file:///home/ann/talks.txt", None),
        ("", None),
    ],
)
def test_only_an_address_of_the_web_is_told(
    library: Library, add_statement: Callable[..., Statement], source: str, told: str | None
) -> None:
    """Neither a path nor a password, in any of the views."""
    add_statement(source=source)
    assert shown(library, "statements_view", "address") == [told]


def test_a_theme_that_is_not_listed_is_told_by_its_key(
    library: Library, a_commitment: Commitment
) -> None:
    """A commitment may have the key of one that nobody knows."""
    library.commitments.put(a_commitment)
    assert shown(library, "commitments_view", "themes") == ["terrorism; law-enforcement"]
