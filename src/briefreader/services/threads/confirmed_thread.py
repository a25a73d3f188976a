"""The thread of one commitment as people confirmed it, without looking for others."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefreader.commitments.threads.thread import undated_last
from briefreader.library.database import Library
from briefreader.library.records import Commitment, JudgedAlignment, StatementSummary
from briefreader.services.comparison.judging import CommitmentFinder


class ConfirmedThread(NamedTuple):
    """How often a promise was made, as far as people said so, and in which statements, in time."""

    wordings: int
    statements: tuple[StatementSummary, ...]


def confirmed_thread(library: Library, commitment: Commitment) -> ConfirmedThread | None:
    """Return the thread that people made of ``commitment`` and others, None where they did not.

    Statements in the trash play no part.
    """
    found: dict[int, Commitment] = {commitment.statement_id: commitment}
    for each in _reached(library, found):
        found.setdefault(each.statement_id, each)
    summaries = library.statements.summaries_of(sorted(found))
    standing = [each for each in summaries.values() if not each.trashed]
    if len(standing) < 2:
        return None
    standing.sort(key=lambda each: (*undated_last(each.date), each.id))
    return ConfirmedThread(len(standing), tuple(standing))


def _reached(library: Library, found: dict[int, Commitment]) -> Iterator[Commitment]:
    """Yield what ``found`` leads to, which may grow meanwhile."""
    waiting = list(found.values())
    seen = set(found)
    while waiting:
        own = waiting.pop(0)
        for judged in library.alignments.of_statement(own.statement_id):
            other = _other(library, judged, own) if judged.verdict.is_pair else None
            if other is not None and other.statement_id not in seen:
                seen.add(other.statement_id)
                waiting.append(other)
                yield other


def _other(library: Library, judged: JudgedAlignment, own: Commitment) -> Commitment | None:
    """Return what ``own`` was paired with, None if the judgement is of another commitment."""
    sides = (
        (judged.before_statement, judged.before_commitment, judged.before_quote),
        (judged.after_statement, judged.after_commitment, judged.after_quote),
    )
    mine, theirs = sides if judged.before_statement == own.statement_id else sides[::-1]
    if mine[1] != own.id:
        # It may be one that detection made anew; but not while the one that was judged is there.
        is_there = bool(library.commitments.of_ids([mine[1]]))
        if is_there or CommitmentFinder([own]).find(*mine[1:]) is None:
            return None
    held: Sequence[Commitment] = library.commitments.of_ids([theirs[1]])
    if not held:
        held = library.commitments.of_statement(theirs[0])
    wanted = CommitmentFinder(held).find(*theirs[1:])
    return next((each for each in held if each.id == wanted), None)
