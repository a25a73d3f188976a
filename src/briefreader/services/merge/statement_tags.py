"""Tags of statements that a file brings."""

from collections.abc import Mapping, Sequence

from briefreader.library.database import Library
from briefreader.library.records import Tagging
from briefreader.services.statements.collections import tag


def new_tagging(
    library: Library, tags: Mapping[int, Sequence[str]]
) -> tuple[Tagging, Tagging] | None:
    """Return the tags of those statements that get new ones, before and after; None if none do.

    ``tags`` are those of the file by the ids of statements; what these have stays.
    """
    wanted = [(statement_id, names) for statement_id, names in tags.items() if names]
    changes = [tag(library, [statement_id], add=names) for statement_id, names in wanted]
    befores: list[tuple[int, tuple[str, ...]]] = []
    afters: list[tuple[int, tuple[str, ...]]] = []
    for change in changes:
        if change.before and change.after and change.before != change.after:
            befores += change.before.tags
            afters += change.after.tags
    return (Tagging(tuple(befores)), Tagging(tuple(afters))) if afters else None
