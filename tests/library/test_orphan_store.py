"""Orphans, former versions and sketches are kept as they are."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from briefreader.errors import NotFoundError
from briefreader.library.database import Library
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Orphan,
    Statement,
)
from briefreader.library.versions import Version


@pytest.mark.parametrize("kind", ["a_commitment", "an_annotation", "a_bookmark"])
def test_an_orphan_keeps_its_record(
    library: Library, statement: Statement, kind: str, request: pytest.FixtureRequest
) -> None:
    """Every field of a decision, a note or a bookmark comes back."""
    record: Commitment | Annotation | Bookmark = replace(request.getfixturevalue(kind), id=7)
    orphan = Orphan(
        statement_id=statement.id,
        exact="“words”",
        prefix="before ",
        suffix=" after",
        record=record,
        created=statement.imported,
    )
    stored = library.orphans.put(orphan)
    assert stored == replace(orphan, id=stored.id)
    assert stored.kind in kind
    assert library.orphans.get(stored.id) == stored
    assert library.orphans.of_statement(statement.id) == (stored,)
    library.orphans.delete(stored.id)
    assert library.orphans.of_statement(statement.id) == ()
    with pytest.raises(NotFoundError):
        library.orphans.get(stored.id)


@pytest.fixture
def version(statement: Statement) -> Version:
    """Return a former version that is not stored yet."""
    return Version(
        statement_id=statement.id,
        text="Old text",
        digest="abc",
        source="old.txt",
        imported=statement.imported,
        name="old.txt",
        media_type="text/plain",
        content=b"Old\x00text",
    )


def test_a_version_keeps_text_and_file(
    library: Library, statement: Statement, version: Version
) -> None:
    """It is found by its text too, so that importing it again is recognised."""
    first = library.versions.put(version)
    second = library.versions.put(replace(version, digest="def"))
    assert library.versions.of_statement(statement.id) == (first, second)
    assert library.versions.count(statement.id) == 2
    assert library.versions.statement_with("def") == statement.id
    assert library.versions.statement_with("ghi") == 0


def test_versions_go_with_their_statement(
    library: Library,
    statement: Statement,
    version: Version,
    add_statement: Callable[..., Statement],
) -> None:
    """Or are handed over to another one."""
    library.versions.put(version)
    other = add_statement(text="Another text")
    with library.transaction():
        library.versions.hand_over(statement.id, other.id)
    assert library.versions.count(other.id) == 1
    library.statements.delete(other.id)
    assert library.versions.statement_with("abc") == 0


def test_candidates_share_hashes(library: Library, add_statement: Callable[..., Statement]) -> None:
    """The statement that shares the most stands first; what is replaced is gone."""
    one, other = (add_statement(text=text) for text in ("One text", "Other text"))
    assert library.minhashes.missing() == (one.id, other.id)
    library.minhashes.put(one.id, (1, 2, 3))
    library.minhashes.put(other.id, (3, 4))
    assert library.minhashes.missing() == ()
    assert library.minhashes.candidates((2, 3, 4), 5) == ((one.id, 2), (other.id, 2))
    assert library.minhashes.candidates((3, 4), 5) == ((other.id, 2), (one.id, 1))
    assert library.minhashes.candidates((1, 2, 3), 1) == ((one.id, 3),)
    library.minhashes.replace(one.id, (1, 2, 3), (9,))
    assert library.minhashes.candidates((1, 2, 3), 5) == ((other.id, 1),)
    assert library.minhashes.candidates((), 5) == ()


def test_a_hash_of_thousands_yields_a_few(
    library: Library, add_statement: Callable[..., Statement]
) -> None:
    """So that each import does the same work, however many texts are alike."""
    with library.transaction():
        for number in range(60):
            library.minhashes.put(add_statement(text=f"Text {number}").id, (5,))
    assert len(library.minhashes.candidates((5,), 100)) == 20


def test_the_original_has_its_name(library: Library, statement: Statement) -> None:
    """A statement may have none."""
    assert library.statements.original_file(statement.id) is None
    library.statements.add_original(
        statement.id, name="a.txt", media_type="text/plain", content=b"a"
    )
    original = library.statements.original_file(statement.id)
    assert original is not None
    assert (original.name, original.media_type, original.content) == ("a.txt", "text/plain", b"a")


def test_statements_are_found_by_their_source(
    library: Library, add_statement: Callable[..., Statement]
) -> None:
    """The newest first, without those in the trash."""
    one = add_statement(text="One", source="a.txt")
    two = add_statement(text="Two", source="a.txt")
    add_statement(text="Three", source="a.txt", trashed=True)
    add_statement(text="Four", source="b.txt")
    assert library.statements.of_source("a.txt", 9) == (two, one)
    assert library.statements.of_source("a.txt", 1) == (two,)
