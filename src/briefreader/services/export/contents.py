"""What is exported of a statement: its text, and what a person made of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefreader.library.database import Library
from briefreader.library.records import Annotation, Bookmark, Commitment, Review, Statement
from briefreader.services.export.steps import Steps
from briefreader.services.threshold import above, read_threshold


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One statement with its records in text order.

    ``commitments`` are all, dismissed ones too; ``standing`` those that are neither dismissed nor
    less sure than the library's threshold.
    """

    statement: Statement
    commitments: tuple[Commitment, ...]
    standing: tuple[Commitment, ...]
    bookmarks: tuple[Bookmark, ...]
    annotations: tuple[Annotation, ...]


def contents(library: Library, statement_ids: Sequence[int], steps: Steps) -> Iterator[Content]:
    """Yield the statements with these ids, in this order.

    Raises NotFoundError if the library lacks one, CancelledError if ``steps`` were cancelled.
    """
    threshold = read_threshold(library)
    for statement_id in steps.through(statement_ids):
        commitments = library.commitments.of_statement(statement_id)
        yield Content(
            statement=library.statements.get(statement_id),
            commitments=commitments,
            standing=tuple(
                each
                for each in above(commitments, threshold)
                if each.review is not Review.DISMISSED
            ),
            bookmarks=library.bookmarks.of_statement(statement_id),
            annotations=library.annotations.of_statement(statement_id),
        )
