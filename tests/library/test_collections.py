"""Collections and tags as they are stored."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace

import pytest

from briefreader.errors import LibraryError, NotFoundError
from briefreader.library.database import Library
from briefreader.library.records import Collection, Statement, Tagging


@pytest.fixture
def ids(add_statement: Callable[..., Statement]) -> list[int]:
    """Return the ids of three statements."""
    return [add_statement(text=text).id for text in "abc"]


def test_a_collection_is_stored_whole(library: Library, ids: list[int]) -> None:
    """Its name and its members, which a later version replaces."""
    stored = library.collections.put(Collection(name="Talks", statements=tuple(ids[:2])))
    assert library.collections.get(stored.id) == stored
    changed = replace(stored, name="Paris", statements=(ids[2],))
    assert library.collections.put(changed) == changed
    assert library.collections.get(stored.id) == changed
    assert library.collections.holding(ids) == {stored.id: 1}
    library.collections.delete(stored.id)
    assert library.collections.names() == {}
    assert library.collections.holding(ids) == {}
    with pytest.raises(NotFoundError, match="no collection"):
        library.collections.get(stored.id)


def test_collections_are_named_in_alphabetical_order(library: Library) -> None:
    """Capitals do not come first; a name is taken once."""
    for name in ("paris", "Accra", "Zagreb"):
        library.collections.put(Collection(name=name))
    assert list(library.collections.names().values()) == ["Accra", "paris", "Zagreb"]
    with pytest.raises(LibraryError), library.transaction():
        library.collections.put(Collection(name="Accra"))


def test_members_that_are_gone_are_passed_over(library: Library, ids: list[int]) -> None:
    """A collection that comes back takes the statements that are still there."""
    stored = library.collections.put(Collection(name="Talks", statements=tuple(ids)))
    library.statements.delete(ids[0])
    assert library.collections.get(stored.id).statements == tuple(ids[1:])
    library.collections.put(stored)
    assert library.collections.get(stored.id).statements == tuple(ids[1:])


def test_tags_belong_to_statements(library: Library, ids: list[int]) -> None:
    """They are replaced as a whole, and go with their statement."""
    library.tags.put(Tagging(((ids[0], ("draft", "Ägypten")), (ids[1], ("draft",)), (99, ("x",)))))
    assert library.tags.names() == ("draft", "Ägypten")
    assert library.tags.tagged("draft") == (ids[0], ids[1])
    assert library.tags.of(ids).tags == (
        (ids[0], ("draft", "Ägypten")),
        (ids[1], ("draft",)),
        (ids[2], ()),
    )
    library.tags.put(Tagging(((ids[0], ()),)))
    library.statements.delete(ids[1])
    assert library.tags.names() == ()
    assert sqlite3.connect(library.path).execute("SELECT * FROM statement_tags").fetchall() == []
