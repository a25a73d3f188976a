"""The records of a library: frozen values with an id. An ``id`` of 0 means not stored yet."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from briefreader.commitments.model import DueDate, Kind, Strength
from briefreader.text.span import Span


class Origin(StrEnum):
    """Who found a commitment."""

    DETECTED = "detected"
    MANUAL = "manual"


class Review(StrEnum):
    """What the user decided about a commitment."""

    UNREVIEWED = "unreviewed"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


class Status(StrEnum):
    """What became of a commitment."""

    OPEN = "open"
    IN_PROGRESS = "in-progress"
    PARTLY_MET = "partly-met"
    MET = "met"
    MISSED = "missed"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One document in the library; ``text`` is normalised (NFC, paragraphs by blank lines).

    ``digest`` is the SHA-256 (hex) of the normalised text: two statements with the same digest are
    duplicates. ``imported`` is in UTC. ``trashed`` hides the statement until it is restored.
    """

    id: int = 0
    title: str
    date: date | None
    parties: tuple[str, ...]
    language: str
    source: str
    text: str
    digest: str
    imported: datetime
    place: str = ""
    kind: Kind = Kind.OTHER
    trashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementSummary:
    """What a list of statements shows: everything but the text.

    ``commitments`` counts those not dismissed, ``unreviewed`` those of them that nobody has judged,
    ``overdue`` those that were due before the day that was asked from and are not settled. ``tags``
    are in alphabetical order.
    """

    id: int
    title: str
    date: date | None
    parties: tuple[str, ...]
    language: str
    source: str
    commitments: int
    place: str = ""
    kind: Kind = Kind.OTHER
    tags: tuple[str, ...] = ()
    trashed: bool = False
    unreviewed: int = 0
    overdue: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """A commitment of a statement, as detected or made by hand, with the user's decisions.

    ``detected`` is the span that detection first gave it (None if made by hand), so that a moved
    commitment is still recognised on re-detection. ``edited`` tells that the user changed anything
    that detection had set. ``status``, since ``status_date``, and ``evidence`` are what the entries
    of its follow-up say by now, see ``Evidence``. ``owner`` is who looks after it, ``reminder`` the
    day on which to look at it again. ``author`` is who decided last, empty if no one did or it is
    not known.
    """

    id: int = 0
    statement_id: int
    span: Span
    quote: str
    paragraph: int
    cue: str
    rule: str
    strength: Strength
    actors: tuple[str, ...]
    themes: tuple[str, ...]
    due: DueDate | None
    confidence: float
    conditional: bool = False
    origin: Origin = Origin.DETECTED
    review: Review = Review.UNREVIEWED
    edited: bool = False
    detected: Span | None = None
    status: Status = Status.OPEN
    status_date: date | None = None
    evidence: str = ""
    owner: str = ""
    reminder: date | None = None
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A dated entry of a commitment's follow-up: what became of it, and what shows it.

    ``date`` is None if nobody knows the day, ``status`` what it sets (None: nothing). What shows it
    is a ``note``, a ``link``, or a sentence of another statement: ``quote`` at ``span`` of the
    statement ``source_id``, which is called ``source_title``. The library may not have that
    statement, or not these words in it any more: then ``source_id`` or ``span`` is None.
    ``created`` is in UTC.
    """

    id: int = 0
    statement_id: int
    commitment_id: int
    date: date | None
    status: Status | None = None
    note: str = ""
    link: str = ""
    source_id: int | None = None
    source_title: str = ""
    span: Span | None = None
    quote: str = ""
    author: str = ""
    created: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """A named place in a statement; ``position`` counts code points."""

    id: int = 0
    statement_id: int
    name: str
    position: int


class Target(StrEnum):
    """What an annotation is about."""

    SPAN = "span"
    COMMITMENT = "commitment"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A W3C Web Annotation: a target (quote and position selectors) and a body.

    ``exact``, ``prefix`` and ``suffix`` form the TextQuoteSelector, ``span`` the
    TextPositionSelector. ``note`` is the body's text in Markdown (may be empty: a mere highlight)
    and ``colour`` its highlight, a key of the UI's annotation colours. Times are in UTC.

    A note on a commitment has its id and stands at the words that it had then. A note on the whole
    statement has no selector: its span and words are empty. ``author`` is who wrote it, empty if
    that is not known.
    """

    id: int = 0
    statement_id: int
    span: Span
    exact: str
    prefix: str
    suffix: str
    note: str
    tags: tuple[str, ...] = ()
    colour: str = "yellow"
    created: datetime
    modified: datetime
    target: Target = Target.SPAN
    commitment_id: int | None = None
    author: str = ""

    @property
    def is_on_statement(self) -> bool:
        """Whether the note is about the whole statement."""
        return self.target is Target.STATEMENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """Statements that the user keeps together; ``statements`` are their ids, in order."""

    id: int = 0
    name: str
    statements: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Tagging:
    """The tags of some statements: pairs of a statement's id and all its tags, in order."""

    tags: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Theming:
    """The themes of some commitments: pairs of a commitment's id and its themes' keys, in order."""

    themes: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Trashing:
    """Whether some statements, given by their ids, are in the trash."""

    statements: tuple[int, ...]
    trashed: bool


class OrphanKind(StrEnum):
    """What sort of record has lost its place."""

    COMMITMENT = "commitment"
    ANNOTATION = "annotation"
    BOOKMARK = "bookmark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Orphan:
    """A decision, note or bookmark whose words a new version of its statement does not have.

    ``exact``, ``prefix`` and ``suffix`` are the words at its old place and around it; ``record`` is
    as it was there. ``created`` is when it lost its place, in UTC.
    """

    id: int = 0
    statement_id: int
    exact: str
    prefix: str
    suffix: str
    record: Commitment | Annotation | Bookmark
    created: datetime

    @property
    def kind(self) -> OrphanKind:
        """What sort of record it is."""
        kinds = {
            Commitment: OrphanKind.COMMITMENT,
            Annotation: OrphanKind.ANNOTATION,
            Bookmark: OrphanKind.BOOKMARK,
        }
        return kinds[type(self.record)]


class Verdict(StrEnum):
    """Whether two commitments are one promise: found so, found so wrongly, or not found so."""

    RIGHT = "right"
    WRONG = "wrong"
    PAIRED = "paired"

    @property
    def is_pair(self) -> bool:
        """Whether they are one promise."""
        return self is not Verdict.WRONG


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedAlignment:
    """A person's judgement on a commitment before and one after: whether they are one promise.

    The commitments are known by their ids, and where these have gone by the quotes, as they were
    then. ``author`` is who judged, empty if that is not known.
    """

    id: int = 0
    before_statement: int
    after_statement: int
    before_commitment: int
    after_commitment: int
    before_quote: str
    after_quote: str
    verdict: Verdict
    author: str = ""


class Original(NamedTuple):
    """The file that a statement came from, byte for byte; a paste has no name."""

    name: str
    media_type: str
    content: bytes
