"""Comparison of two statements: their commitments aligned, as values that all formats show."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from briefreader.commitments.comparison.alignment import AlignmentKind, Shift
from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.library.records import Commitment, Review, Statement
from briefreader.services.comparison.compared import aligned, compared_record
from briefreader.services.detection.coverage import coverage_of
from briefreader.services.detection.detected_records import commitment_from
from briefreader.services.detection.extraction import Extraction

_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ReadStatement:
    """A statement with its commitments, those that were dismissed left out."""

    statement: Statement
    commitments: tuple[Commitment, ...]

    @property
    def coverage(self) -> Coverage:
        """What detection can tell of it."""
        return coverage_of(self.statement.language, self.commitments)


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """A commitment before and the one after that takes it up; one is None where nothing does.

    ``shifts`` say in what it became firmer or softer, the decisive one first; ``score`` how alike
    both are, from 0 to 1. ``judged`` tells that a person paired them, or found the pair right.
    """

    kind: AlignmentKind
    before: Commitment | None
    after: Commitment | None
    shifts: tuple[Shift, ...] = ()
    score: float = 0.0
    judged: bool = False


@dataclass(frozen=True, slots=True)
class StatementComparison:
    """Two statements compared: rows by kind, what is new first, and in the order of the text."""

    before: ReadStatement
    after: ReadStatement
    rows: tuple[ComparisonRow, ...]

    @property
    def counts(self) -> Mapping[AlignmentKind, int]:
        """The number of rows of each kind, also where there is none."""
        found = Counter(each.kind for each in self.rows)
        return {kind: found[kind] for kind in AlignmentKind}

    def of(self, kinds: Iterable[AlignmentKind]) -> tuple[ComparisonRow, ...]:
        """Return the rows of these kinds."""
        wanted = frozenset(kinds)
        return tuple(each for each in self.rows if each.kind in wanted)


IdPair = tuple[int, int]


def compare_read(
    before: ReadStatement,
    after: ReadStatement,
    settled: Iterable[IdPair] = (),
    ruled_out: Iterable[IdPair] = (),
) -> StatementComparison:
    """Return how ``after`` takes up ``before``.

    ``settled`` and ``ruled_out`` are pairs of commitments' ids on which a person decided.
    """
    one, other = before.commitments, after.commitments
    made = _places(settled, one, other)
    found = aligned(
        [compared_record(each, before.statement) for each in one],
        [compared_record(each, after.statement) for each in other],
        made,
        _places(ruled_out, one, other),
    )
    rows = [
        ComparisonRow(
            kind=each.kind,
            before=None if each.before is None else one[each.before],
            after=None if each.after is None else other[each.after],
            shifts=each.shifts,
            score=each.score,
            judged=(each.before, each.after) in made,
        )
        for each in found
    ]
    return StatementComparison(before, after, tuple(sorted(rows, key=_rank)))


def read_statement(statement: Statement, commitments: Iterable[Commitment]) -> ReadStatement:
    """Return ``statement`` with those of its ``commitments`` that stand, in their order."""
    standing = [each for each in commitments if each.review is not Review.DISMISSED]
    return ReadStatement(statement, tuple(sorted(standing, key=lambda each: each.span.start)))


def read_extraction(extraction: Extraction) -> ReadStatement:
    """Return a document that is in no library, with what was found in it."""
    about = extraction.metadata
    statement = Statement(
        title=about.title,
        date=about.date,
        parties=about.parties,
        language=about.language,
        source=extraction.source,
        text=extraction.text,
        digest="",
        imported=_NEVER,
        place=about.place,
        kind=about.kind,
    )
    found = (commitment_from(each, statement) for each in extraction.detections)
    return read_statement(statement, found)


def _places(
    pairs: Iterable[IdPair], before: Sequence[Commitment], after: Sequence[Commitment]
) -> frozenset[tuple[int, int]]:
    """Return ``pairs`` of ids as places, without those of which one is not there."""
    lefts, rights = (
        {each.id: place for place, each in enumerate(side)} for side in (before, after)
    )
    return frozenset(
        (lefts[left], rights[right]) for left, right in pairs if left in lefts and right in rights
    )


def _rank(row: ComparisonRow) -> tuple[int, int, int]:
    kinds = tuple(AlignmentKind)
    placed = row.after or row.before
    return kinds.index(row.kind), int(row.after is None), placed.span.start if placed else 0
