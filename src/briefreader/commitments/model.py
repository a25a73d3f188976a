"""Values that detection yields, without identity and independent of any library."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from briefreader.text.span import Span


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


@dataclass(frozen=True, slots=True)
class UserCue:
    """A wording that the user made a cue; with the strength None, one that is none any more."""

    words: str
    strength: Strength | None


@dataclass(frozen=True, slots=True)
class DueDate:
    """The words that set a commitment's time, and the last day that they allow."""

    text: str
    by: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a statement says of itself.

    ``language`` is an ISO 639-1 code, ``und`` if unknown; ``place`` where it was made, empty if it
    does not say.
    """

    title: str
    date: date | None
    parties: tuple[str, ...]
    language: str
    place: str = ""
    kind: Kind = Kind.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection:
    """One commitment found in a text.

    ``span`` counts code points of the normalised text, end exclusive; ``paragraph`` counts from 1.
    ``cue`` is the wording that makes it a commitment, as it stands in the text; ``rule`` names the
    lexicon entry that fired. ``themes`` are taxonomy keys, best first; ``confidence`` is in [0, 1].
    ``conditional`` tells that it holds only if something else happens ("subject to approval").
    """

    span: Span
    paragraph: int
    cue: str
    rule: str
    strength: Strength
    actors: tuple[str, ...]
    themes: tuple[str, ...]
    due: DueDate | None
    confidence: float
    conditional: bool = False
