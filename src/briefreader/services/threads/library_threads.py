"""Threads of statements in a library, with what people decided on them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from briefreader.commitments.comparison.aligning import Pair
from briefreader.commitments.comparison.alignment import Alignment, ComparedCommitment
from briefreader.commitments.threads.thread import (
    FormedThreads,
    Member,
    SeriesStatement,
    Thread,
    ThreadLink,
    ThreadState,
    undated_last,
)
from briefreader.commitments.threads.thread_forming import MemberPair, form_threads
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Statement
from briefreader.services.comparison.compared import aligned, compared_record
from briefreader.services.comparison.judging import decisions
from briefreader.services.comparison.statement_comparison import ReadStatement, read_statement
from briefreader.services.detection.threshold import above, read_threshold

Told = Callable[[int, int], None]
"""Is told how many pairs of statements have been aligned, and of how many; may raise to end it."""


@dataclass(frozen=True, slots=True)
class PromiseThread:
    """One promise: its wordings in time, what became of each in the next one, and its end."""

    wordings: tuple[Commitment, ...]
    links: tuple[ThreadLink, ...]
    state: ThreadState
    is_dropped: bool

    @property
    def last(self) -> Commitment:
        """The latest wording."""
        return self.wordings[-1]

    @property
    def key(self) -> tuple[int, ...]:
        """What tells it from other threads: the ids of its commitments."""
        return tuple(each.id for each in self.wordings)


@dataclass(frozen=True, slots=True)
class SeriesThreads:
    """The threads of statements, which are in time.

    A thread of one wording is of a commitment that no other statement takes up.
    """

    statements: tuple[ReadStatement, ...]
    threads: tuple[PromiseThread, ...]

    @property
    def followed(self) -> tuple[PromiseThread, ...]:
        """The threads of two wordings or more."""
        return tuple(each for each in self.threads if len(each.wordings) > 1)

    def date_of(self, commitment: Commitment) -> date | None:
        """Return the day on which it was said, None if that is not known."""
        return self.statement_of(commitment).date

    def statement_of(self, commitment: Commitment) -> Statement:
        """Return the statement that says it; raises KeyError if it is none of these."""
        for each in self.statements:
            if each.statement.id == commitment.statement_id:
                return each.statement
        raise KeyError(commitment.statement_id)

    def thread_of(self, commitment_id: int) -> PromiseThread | None:
        """Return the thread that a commitment is in, None if it is in none."""
        found = (each for each in self.threads if commitment_id in each.key)
        return next(found, None)


def read_threads(
    library: Library, statement_ids: Iterable[int], told: Told | None = None
) -> SeriesThreads:
    """Return the threads of these statements.

    What was dismissed, or is below the library's threshold, plays no part, nor do statements in
    the trash. Raises NotFoundError if there is no statement of such an id.
    """
    threshold = read_threshold(library)
    read = []
    for number in dict.fromkeys(statement_ids):
        statement = library.statements.get(number)
        if not statement.trashed:
            found = above(library.commitments.of_statement(number), threshold)
            read.append(read_statement(statement, found))
    settled, ruled_out = _decided(library, read)
    formed = form_threads(
        [_in_series(each) for each in read], _aligner(len(read), told), settled, ruled_out
    )
    return _threads(read, formed)


def _in_series(read: ReadStatement) -> SeriesStatement:
    return SeriesStatement(
        key=read.statement.digest,
        date=read.statement.date,
        commitments=[compared_record(each, read.statement) for each in read.commitments],
    )


def _aligner(statements: int, told: Told | None) -> Callable[..., Sequence[Alignment]]:
    """Return what aligns, telling how far it has come: each statement with the next two."""
    every, done = max(0, 2 * statements - 3), 0

    def align(
        before: Sequence[ComparedCommitment],
        after: Sequence[ComparedCommitment],
        settled: Iterable[Pair],
        ruled_out: Iterable[Pair],
    ) -> Sequence[Alignment]:
        nonlocal done
        if told is not None and done <= every:
            told(done, every)
        done += 1
        return aligned(before, after, settled, ruled_out)

    return align


def _decided(
    library: Library, read: Sequence[ReadStatement]
) -> tuple[set[MemberPair], set[MemberPair]]:
    """Return the pairs of commitments that people made, and those that they ruled out."""
    places = {each.statement.id: place for place, each in enumerate(read)}
    numbers: dict[int, Member] = {
        commitment.id: (place, number)
        for place, each in enumerate(read)
        for number, commitment in enumerate(each.commitments)
    }
    judged = {
        (each.before_statement, each.after_statement)
        for statement in places
        for each in library.alignments.of_statement(statement)
        if each.before_statement in places and each.after_statement in places
    }
    settled: set[MemberPair] = set()
    ruled_out: set[MemberPair] = set()
    for one, other in {
        tuple(sorted(each, key=lambda id_: _when(read, places[id_]))) for each in judged
    }:
        sides = (read[places[each]].commitments for each in (one, other))
        for target, pairs in zip((settled, ruled_out), decisions(library, *sides), strict=True):
            target.update((numbers[left], numbers[right]) for left, right in pairs)
    return settled, ruled_out


def _when(read: Sequence[ReadStatement], place: int) -> tuple[bool, date, str]:
    statement = read[place].statement
    return *undated_last(statement.date), statement.digest


def _threads(read: Sequence[ReadStatement], formed: FormedThreads) -> SeriesThreads:
    def made(thread: Thread) -> PromiseThread:
        wordings = tuple(read[place].commitments[number] for place, number in thread.members)
        return PromiseThread(wordings, thread.links, thread.state, thread.is_dropped)

    return SeriesThreads(
        statements=tuple(read[place] for place in formed.order),
        threads=tuple(map(made, formed.threads)),
    )
