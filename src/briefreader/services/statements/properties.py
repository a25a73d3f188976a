"""Steps on whole statements."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from briefreader.commitments.metadata.statement_metadata import title_in
from briefreader.library.database import Library
from briefreader.library.records import Statement, Trashing
from briefreader.services.changes import Change
from briefreader.translatable import mark


def trash(ids: Sequence[int]) -> Change[Trashing]:
    """Hide the statements with all decisions and notes on them, until they are restored."""
    name = (
        mark("changes", "Remove statement")
        if len(ids) == 1
        else mark("changes", "Remove statements")
    )
    return Change(name, Trashing(tuple(ids), trashed=False), Trashing(tuple(ids), trashed=True))


def edit_properties(statement: Statement, **fields: Any) -> Change[Statement]:
    """Correct any fields of ``Statement`` at once; not its text."""
    return Change(mark("changes", "Edit properties"), statement, replace(statement, **fields))


def set_language(statement: Statement, language: str) -> Change[Statement]:
    """Say in which language the statement is, by its ISO 639 code."""
    return Change(mark("changes", "Set language"), statement, replace(statement, language=language))


def untold(statement: Statement) -> tuple[str, ...]:
    """Return which of "title" and "date" the statement's text does not tell.

    Such a title was made up from the text's first words.
    """
    found = {"title": title_in(statement.text), "date": statement.date}
    return tuple(name for name, value in found.items() if not value)


def restore(ids: Sequence[int]) -> Change[Trashing]:
    """Bring trashed statements back as they were."""
    name = (
        mark("changes", "Restore statement")
        if len(ids) == 1
        else mark("changes", "Restore statements")
    )
    return Change(name, Trashing(tuple(ids), trashed=True), Trashing(tuple(ids), trashed=False))


def delete_for_good(
    library: Library,
    ids: Sequence[int],
    progress: Callable[[int, int, str], None] = lambda _done, _all, _what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Delete statements that are in the trash, each with all that belongs to it.

    It cannot be undone. ``progress`` is told of each; when ``cancelled`` says so the others are
    left. Returns how many were deleted; raises LibraryError if the library cannot be written.
    """
    for done, statement_id in enumerate(ids):
        if cancelled():
            return done
        progress(done, len(ids), "")
        with library.transaction():
            library.trash.delete(statement_id)
    return len(ids)
