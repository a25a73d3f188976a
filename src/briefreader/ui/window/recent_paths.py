"""Lists of what was opened lately, the newest first."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

MOST = 10
"""So many are remembered of each kind."""


class RecentKind(StrEnum):
    """What a list is of."""

    LIBRARIES = "libraries"
    FILES = "files"


def with_newest(paths: Sequence[str], opened: Sequence[Path]) -> tuple[str, ...]:
    """Return ``paths`` with those just ``opened`` before them, each once, the oldest left out.

    A name that would not stay on its line in the settings is not remembered.
    """
    named = [str(path.absolute()) for path in opened]
    kept = (each for each in (*named, *paths) if "\n" not in each)
    return tuple(dict.fromkeys(kept))[:MOST]
