"""Comparison of two statements of a library, and which one a statement is best compared with."""

import re
from collections.abc import Iterable, Iterator

from briefreader.library.database import Library
from briefreader.library.listing import Listing, Sort, StatementFilter
from briefreader.library.records import Statement, StatementSummary
from briefreader.services.comparison.judging import decisions
from briefreader.services.comparison.statement_comparison import (
    ReadStatement,
    StatementComparison,
    compare_read,
    read_statement,
)
from briefreader.services.detection.threshold import above, read_threshold
from briefreader.text.folding import fold

_LOOKED_AT = 400
"""Statements of a party, the latest first, that are looked at: more would keep a person waiting."""
_BATCH = 50
_WORD = re.compile(r"[^\W\d_]{3,}")
_PARTIES, _TITLE, _KIND, _RECENT = 3.0, 2.0, 0.5, 0.2
"""What speaks for a statement: the same parties, then a title of the same series, then that it is
of the same kind; of equals the last one before is taken."""
_LEAST = 1.5
"""Half of the parties, or most of the title, must be the same."""


def compare_statements(library: Library, before: int, after: int) -> StatementComparison:
    """Return how the statement ``after`` takes up ``before``, both given by their ids.

    What a person decided on pairs holds. What was dismissed, or is below the library's threshold,
    plays no part. Raises NotFoundError if there is none of such an id.
    """
    threshold = read_threshold(library)
    one, other = (_read(library, each, threshold) for each in (before, after))
    settled, ruled_out = decisions(library, one.commitments, other.commitments)
    return compare_read(one, other, settled, ruled_out)


def suggested_before(
    library: Library, statement: Statement, most: int = 8
) -> tuple[StatementSummary, ...]:
    """Return the earlier statements of the same parties or series, the likeliest first."""
    words = _title_words(statement.title)
    parties = frozenset(statement.parties)
    found = []
    for place, each in enumerate(_earlier(library, statement)):
        shared = _share(parties, each.parties) * _PARTIES
        shared += _share(words, _title_words(each.title)) * _TITLE
        if shared >= _LEAST:
            alike = _KIND * (each.kind is statement.kind) + _RECENT / (1 + place)
            found.append((shared + alike, -place, each))
    found.sort(key=lambda each: each[:2], reverse=True)
    return tuple(each for _, _, each in found[:most])


def _read(library: Library, number: int, threshold: float) -> ReadStatement:
    statement = library.statements.get(number)
    return read_statement(statement, above(library.commitments.of_statement(number), threshold))


def _earlier(library: Library, statement: Statement) -> Iterator[StatementSummary]:
    """Yield the latest statements before this one, of each of its parties or else of anyone."""
    parties: Iterable[str] = statement.parties or ("",)
    seen = {statement.id}
    for party in parties:
        asked = StatementFilter(party=party, until=statement.date)
        listed = library.statements.listed(Listing(filter=asked, sort=Sort.NEWEST))
        chosen = [each for each in listed[:_LOOKED_AT] if each not in seen]
        seen.update(chosen)
        for start in range(0, len(chosen), _BATCH):
            batch = chosen[start : start + _BATCH]
            summaries = library.statements.summaries_of(batch)
            for each in (summaries[one] for one in batch if one in summaries):
                if each.date is None or statement.date is None or each.date < statement.date:
                    yield each


def _title_words(title: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(title)))


def _share(one: frozenset[str], other: Iterable[str]) -> float:
    both = one & frozenset(other)
    either = one | frozenset(other)
    return len(both) / len(either) if either else 0.0
