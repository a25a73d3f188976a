"""What is found in a text: its commitments, and what it says of itself."""

from dataclasses import dataclass
from datetime import date

from briefreader.commitments.model import DueDate, Kind, Strength
from briefreader.text.span import Span


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
