"""Choices of the statements to be exported."""

from collections.abc import Mapping
from enum import StrEnum

Ids = tuple[int, ...]


class Scope(StrEnum):
    """Where the statements of an export come from."""

    OPEN = "open"
    CHOSEN = "chosen"
    LISTED = "listed"


Scopes = Mapping[Scope, Ids]
"""The ids of the statements of each scope, none where there is nothing to export."""


def likely(scopes: Scopes) -> Scope:
    """Return what the user most likely means: what is chosen, unless that is the open statement."""
    if scopes[Scope.CHOSEN] and scopes[Scope.CHOSEN] != scopes[Scope.OPEN]:
        return Scope.CHOSEN
    return next((each for each in Scope if scopes[each]), Scope.OPEN)
