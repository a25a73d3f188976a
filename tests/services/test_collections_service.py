"""Collections, tags and the trash as steps that can be undone."""

from collections.abc import Callable

import pytest

from briefreader.errors import CollectionError
from briefreader.library.database import Library
from briefreader.library.listing import Listing, Place
from briefreader.library.record_types import Record
from briefreader.library.records import Statement, Trashing
from briefreader.services.changes import Change, apply_change
from briefreader.services.statements import collections, properties


@pytest.fixture
def do(library: Library) -> Callable[[Change[Record]], Change[Record]]:
    """Return what carries a change out in the library."""
    return lambda change: apply_change(library, change)


Do = Callable[[Change[Record]], Change[Record]]


def test_a_deleted_collection_comes_back_with_its_members(
    library: Library, statement: Statement, do: Do
) -> None:
    """Under its old id, so that earlier steps can be undone too."""
    made = do(collections.create_collection(library, "  Paris  talks ", [statement.id])).after
    assert (made.name, made.statements) == ("Paris talks", (statement.id,))
    deletion = do(collections.delete_collection(library, made.id))
    assert library.collections.names() == {}
    do(deletion.inverse())
    assert library.collections.get(made.id) == made


def test_statements_go_in_and_out(library: Library, statement: Statement, do: Do) -> None:
    """Putting one in twice changes nothing."""
    made = do(collections.create_collection(library, "Talks")).after
    for _ in range(2):
        do(collections.put_into(library, made.id, [statement.id]))
        assert library.collections.get(made.id).statements == (statement.id,)
    out = do(collections.take_out(library, made.id, [statement.id]))
    assert library.collections.get(made.id).statements == ()
    do(out.inverse())
    assert library.collections.get(made.id).statements == (statement.id,)


def test_a_name_is_needed_and_belongs_to_one_collection(library: Library, do: Do) -> None:
    """Whatever its capitals; a collection may change those of its own name."""
    made = do(collections.create_collection(library, "Talks")).after
    with pytest.raises(CollectionError, match="“Talks” already"):
        collections.create_collection(library, "talks")
    with pytest.raises(CollectionError, match="name is needed"):
        collections.rename_collection(library, made.id, "  ")
    do(collections.rename_collection(library, made.id, "TALKS"))
    assert library.collections.names() == {made.id: "TALKS"}


def test_tags_are_added_removed_renamed_and_deleted(
    library: Library, statement: Statement, do: Do
) -> None:
    """Each step can be taken back."""
    steps = [
        do(collections.tag(library, [statement.id], add=["draft", " to  read ", ""])),
        do(collections.tag(library, [statement.id], add=["urgent"], remove=["draft"])),
        do(collections.rename_tag(library, "urgent", "to read")),
        do(collections.delete_tag(library, "to read")),
    ]
    assert library.tags.names() == ()
    expected = [("to read",), ("to read", "urgent"), ("draft", "to read"), ()]
    for step, tags in zip(reversed(steps), expected, strict=True):
        do(step.inverse())
        assert library.tags.of([statement.id]).tags == ((statement.id, tags),)
    with pytest.raises(CollectionError, match="name is needed"):
        collections.rename_tag(library, "draft", "")


def test_the_trash_gives_back_and_lets_go(library: Library, statement: Statement, do: Do) -> None:
    """What was not thrown away cannot be deleted; cancelling leaves the rest."""
    trashing = do(properties.trash([statement.id]))
    assert library.trash.ids() == (statement.id,)
    do(trashing.inverse())
    assert library.trash.ids() == ()
    properties.delete_for_good(library, [statement.id])
    assert library.statements.listed(Listing()) == (statement.id,)
    do(trashing)
    assert properties.delete_for_good(library, [statement.id], cancelled=lambda: True) == 0
    assert library.statements.listed(Listing(place=Place.TRASH)) == (statement.id,)
    seen: list[tuple[int, int, str]] = []
    done = properties.delete_for_good(library, [statement.id], lambda *step: seen.append(step))
    assert (done, seen) == (1, [(0, 1, "")])
    assert library.statements.listed(Listing(place=Place.TRASH)) == ()
    assert library.problems() == ()


def test_restoring_is_a_step_of_its_own(library: Library, statement: Statement, do: Do) -> None:
    """It is named, and can be undone."""
    do(properties.trash([statement.id]))
    restored = do(properties.restore([statement.id]))
    assert (restored.name, restored.after) == (
        "Restore statement",
        Trashing((statement.id,), trashed=False),
    )
    do(restored.inverse())
    assert library.trash.ids() == (statement.id,)
