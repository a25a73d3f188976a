"""What the user does with whole statements."""

from dataclasses import replace
from typing import Any

from briefreader.library.records import Statement
from briefreader.services.changes import Change


def trash(statement: Statement) -> Change[Statement]:
    """Hide the statement with all decisions and notes on it, until it is restored."""
    return Change("Remove statement", statement, replace(statement, trashed=True))


def restore(statement: Statement) -> Change[Statement]:
    """Bring a trashed statement back as it was."""
    return Change("Restore statement", statement, replace(statement, trashed=False))


def edit_properties(statement: Statement, **fields: Any) -> Change[Statement]:
    """Correct any fields of ``Statement`` at once; not its text."""
    return Change("Edit properties", statement, replace(statement, **fields))
