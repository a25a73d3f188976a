"""Steps on collections and tags; each is a change that can be undone."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefreader.errors import CollectionError
from briefreader.library.database import Library
from briefreader.library.records import Collection, Tagging
from briefreader.services.changes import Change
from briefreader.translatable import mark


def create_collection(
    library: Library, name: str, statements: Sequence[int] = ()
) -> Change[Collection]:
    """Make a collection of the statements with these ids.

    Raises CollectionError if ``name`` is empty or another collection has it.
    """
    made = Collection(name=_free_name(library, name), statements=tuple(sorted(statements)))
    return Change(mark("changes", "New collection"), None, made)


def rename_collection(library: Library, collection_id: int, name: str) -> Change[Collection]:
    """Give the collection another name; raises CollectionError if it cannot have it."""
    before = library.collections.get(collection_id)
    renamed = replace(before, name=_free_name(library, name, keeping=collection_id))
    return Change(mark("changes", "Rename collection"), before, renamed)


def delete_collection(library: Library, collection_id: int) -> Change[Collection]:
    """Take the collection away; its statements stay in the library."""
    return Change(
        mark("changes", "Delete collection"), library.collections.get(collection_id), None
    )


def put_into(library: Library, collection_id: int, ids: Iterable[int]) -> Change[Collection]:
    """Put statements into the collection."""
    before = library.collections.get(collection_id)
    members = tuple(sorted({*before.statements, *ids}))
    return Change(
        mark("changes", "Put into collection"), before, replace(before, statements=members)
    )


def take_out(library: Library, collection_id: int, ids: Iterable[int]) -> Change[Collection]:
    """Take statements out of the collection."""
    before = library.collections.get(collection_id)
    members = tuple(sorted({*before.statements}.difference(ids)))
    return Change(
        mark("changes", "Take out of collection"), before, replace(before, statements=members)
    )


def tag(
    library: Library, ids: Sequence[int], *, add: Iterable[str] = (), remove: Iterable[str] = ()
) -> Change[Tagging]:
    """Add tags to, and remove tags from, the statements with these ids."""
    wanted, unwanted = _clean(add), frozenset(remove)
    before = library.tags.of(ids)
    after = Tagging(
        tuple(
            (each, tuple(sorted({*tags, *wanted}.difference(unwanted))))
            for each, tags in before.tags
        )
    )
    return Change(mark("changes", "Tag statements"), before, after)


def rename_tag(library: Library, old: str, new: str) -> Change[Tagging]:
    """Give a tag another name; where a statement has both, one is left.

    Raises CollectionError if ``new`` is empty.
    """
    if not new.strip():
        raise _nameless()
    kept = [] if old == new.strip() else [old]
    change = tag(library, library.tags.tagged(old), add=[new], remove=kept)
    return replace(change, name=mark("changes", "Rename tag"))


def delete_tag(library: Library, name: str) -> Change[Tagging]:
    """Take a tag off all statements."""
    change = tag(library, library.tags.tagged(name), remove=[name])
    return replace(change, name=mark("changes", "Delete tag"))


def _nameless() -> CollectionError:
    return CollectionError(mark("errors", "A name is needed. Type at least one letter."))


def _free_name(library: Library, name: str, keeping: int = 0) -> str:
    """Return ``name`` without blanks around it; raises CollectionError if it cannot be used."""
    wanted = " ".join(name.split())
    if not wanted:
        raise _nameless()
    for collection_id, taken in library.collections.names().items():
        if taken.casefold() == wanted.casefold() and collection_id != keeping:
            raise CollectionError(
                mark("errors", "There is a collection “{taken}” already. Choose another name."),
                taken=taken,
            )
    return wanted


def _clean(names: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, (" ".join(name.split()) for name in names)))
