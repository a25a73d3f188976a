"""The papers that a briefing is made for."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height of a page in points (1/72 inch)."""

    width: float
    height: float


class Paper(StrEnum):
    """A paper format, upright."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> PageSize:
        """The size of a sheet."""
        return PageSize(612, 792) if self is Paper.LETTER else PageSize(595.276, 841.89)
