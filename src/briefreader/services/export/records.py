"""Records that a library holds of a statement, as exports and merges take them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.library.database import Library
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Review,
    Statement,
)
from briefreader.services.detection.coverage import coverage_of
from briefreader.services.export.progress import Steps
from briefreader.services.follow_up.histories import History, histories_of

Record = Annotation | Bookmark | Commitment
"""What stands at a place of a statement."""


@dataclass(frozen=True, slots=True)
class StatementRecords:
    """A statement with all that was found in it and written on it, each in text order.

    ``histories`` are the entries on its commitments, by their ids.
    """

    statement: Statement
    commitments: tuple[Commitment, ...]
    annotations: tuple[Annotation, ...]
    bookmarks: tuple[Bookmark, ...]
    histories: Mapping[int, History] = field(default_factory=dict)

    @property
    def every(self) -> tuple[Record, ...]:
        """All of them, one kind after the other."""
        return (*self.commitments, *self.annotations, *self.bookmarks)

    @property
    def kept(self) -> tuple[Commitment, ...]:
        """The commitments but those that were dismissed."""
        return tuple(each for each in self.commitments if each.review is not Review.DISMISSED)

    @property
    def coverage(self) -> Coverage:
        """What detection can tell of the statement."""
        return coverage_of(self.statement.language, self.commitments)


def each_statement(
    library: Library, statement_ids: Sequence[int], steps: Steps
) -> Iterator[Statement]:
    """Yield the statements with these ids, in this order, one at a time.

    Raises NotFoundError if the library lacks one, CancelledError once it is not wanted any more.
    """
    yield from map(library.statements.get, steps.through(statement_ids))


def each_records(
    library: Library, statement_ids: Sequence[int], steps: Steps
) -> Iterator[StatementRecords]:
    """Yield the statements as ``each_statement`` does, each with its records."""
    for statement in each_statement(library, statement_ids, steps):
        yield records_of(library, statement)


def records_of(library: Library, statement: Statement) -> StatementRecords:
    """Return the statement with its records."""
    commitments = library.commitments.of_statement(statement.id)
    return StatementRecords(
        statement,
        commitments,
        library.annotations.of_statement(statement.id),
        library.bookmarks.of_statement(statement.id),
        histories_of(library, commitments),
    )
