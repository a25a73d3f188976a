"""Choices of the statements to be exported."""

from collections.abc import Mapping
from enum import StrEnum

Ids = tuple[int, ...]


class ExportScope(StrEnum):
    """Where the statements of an export come from."""

    OPEN = "open"
    CHOSEN = "chosen"
    LISTED = "listed"


Scopes = Mapping[ExportScope, Ids]
"""The ids of the statements of each scope, none where there is nothing to export."""


def likely(scopes: Scopes) -> ExportScope:
    """Return what the user most likely means: what is chosen, unless that is the open statement."""
    if scopes[ExportScope.CHOSEN] and scopes[ExportScope.CHOSEN] != scopes[ExportScope.OPEN]:
        return ExportScope.CHOSEN
    return next((each for each in ExportScope if scopes[each]), ExportScope.OPEN)
