"""Values of a comparison: the commitments that are compared, and how they are aligned."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from briefreader.commitments.model import Strength


class ComparedCommitment(NamedTuple):
    """What a comparison looks at of one commitment.

    ``language`` is the ISO 639-1 code of its statement, ``paragraph`` counts from 1.
    ``due`` is the last day that it allows, ``opening`` what its sentence begins with before it.
    """

    quote: str
    strength: Strength
    actors: tuple[str, ...]
    themes: tuple[str, ...]
    due: date | None
    language: str
    paragraph: int
    conditional: bool = False
    opening: str = ""


class AlignmentKind(StrEnum):
    """What became of a commitment from one statement to the next."""

    NEW = "new"
    DROPPED = "dropped"
    STRENGTHENED = "strengthened"
    WEAKENED = "weakened"
    REWORDED = "reworded"
    REPEATED = "repeated"


class ShiftReason(StrEnum):
    """What made a commitment firmer or softer, the weightiest first."""

    STRENGTH = "strength"
    CONDITION = "condition"
    AMOUNT = "amount"
    DATE = "date"
    HEDGE = "hedge"
    SCOPE = "scope"


class Shift(NamedTuple):
    """One thing in which a commitment became firmer or softer.

    ``before`` and ``after`` are what tells it: the key of a strength, a day (ISO 8601), or words of
    the quotes; empty where that side has nothing of the sort.
    """

    reason: ShiftReason
    firmer: bool
    before: str
    after: str

    @property
    def mirrored(self) -> "Shift":
        """The shift of the comparison the other way round."""
        return Shift(self.reason, not self.firmer, self.after, self.before)


class Alignment(NamedTuple):
    """A commitment before and the one after that takes it up, by their places in the sequences.

    One of both is None where nothing corresponds. ``shifts`` are in the order of their reasons; the
    first one decides the kind. ``score`` says how alike both are, from 0 to 1.
    """

    before: int | None
    after: int | None
    kind: AlignmentKind
    shifts: tuple[Shift, ...] = ()
    score: float = 0.0

    @property
    def reason(self) -> ShiftReason | None:
        """What decides that it is stronger or weaker, None for the other kinds."""
        shifted = self.kind in (AlignmentKind.STRENGTHENED, AlignmentKind.WEAKENED)
        return self.shifts[0].reason if shifted else None
