"""Promises related to a commitment: the nearest in the library, and those that came before it."""

from datetime import date
from typing import NamedTuple

from briefreader.commitments.comparison.features import stems_of
from briefreader.commitments.comparison.nearness import Nearness, nearest
from briefreader.library.database import Library
from briefreader.library.records import Commitment, StatementSummary
from briefreader.services.comparison.compared import compared_alone
from briefreader.services.comparison.shipped_comparison import load_comparison_words
from briefreader.services.detection.threshold import above, read_threshold

_COMPARED = 40
_LISTED = 30
_BEFORE = frozenset({Nearness.SAME_WORDS, Nearness.MUCH_ALIKE})
"""What is merely related is listed, but not called the same promise."""


class RelatedPromise(NamedTuple):
    """A commitment that is near to another one, and the statement that makes it."""

    commitment: Commitment
    statement: StatementSummary
    nearness: Nearness


class RelatedPromises(NamedTuple):
    """The commitments nearest to one of a statement of ``day``, the nearest first."""

    statement_id: int
    day: date | None
    listed: tuple[RelatedPromise, ...]

    @property
    def before(self) -> tuple[RelatedPromise, ...]:
        """Of each earlier statement the nearest that promised it, the earliest statement first.

        What has no date is before nothing, and nothing is before it.
        """
        if self.day is None:
            return ()
        first: dict[int, tuple[date, RelatedPromise]] = {}
        for each in self.listed:
            day, number = each.statement.date, each.statement.id
            if number == self.statement_id or each.nearness not in _BEFORE:
                continue
            if day is not None and day < self.day:
                first.setdefault(number, (day, each))
        ordered = sorted(first.values(), key=lambda found: (found[0], found[1].statement.id))
        return tuple(each for _, each in ordered)


def related_promises(library: Library, commitment: Commitment) -> RelatedPromises:
    """Return the commitments of the library that are nearest to this one.

    What was dismissed, is below the library's threshold or in the trash plays no part. Raises
    sqlite3.OperationalError if the library was told to stop.
    """
    own = library.statements.summaries_of([commitment.statement_id])[commitment.statement_id]
    this = compared_alone(commitment, own.language)
    stems = stems_of(this, load_comparison_words(this.language))
    likely = library.related.likely(stems, commitment.id, _COMPARED)
    records = above(library.commitments.of_ids(likely.ids), read_threshold(library))
    numbers = list({each.statement_id for each in records})
    statements = library.statements.summaries_of(numbers)
    others = [compared_alone(each, statements[each.statement_id].language) for each in records]
    words = {each.language: load_comparison_words(each.language) for each in (this, *others)}
    found = nearest(this, others, words, likely.having, likely.total)
    near = [(records[each.place], each.nearness) for each in found[:_LISTED]]
    listed = tuple(RelatedPromise(one, statements[one.statement_id], how) for one, how in near)
    return RelatedPromises(own.id, own.date, listed)
