"""Values of commitments and statements, whether found in a text or kept in a library."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Strength(StrEnum):
    """How firmly the parties bind themselves, firmest first (gold/GUIDELINES.md, Strength)."""

    FIRM = "firm"
    INTENT = "intent"
    REAFFIRMED = "reaffirmed"


class Kind(StrEnum):
    """What sort of statement it is."""

    JOINT_STATEMENT = "joint-statement"
    COMMUNIQUE = "communique"
    DECLARATION = "declaration"
    SPEECH = "speech"
    PRESS_RELEASE = "press-release"
    OTHER = "other"


class UserCue(NamedTuple):
    """A wording that the user made a cue; with the strength None, one that is none any more."""

    words: str
    strength: Strength | None


class DueDate(NamedTuple):
    """The words that set a commitment's time, and the last day that they allow."""

    text: str
    by: date
