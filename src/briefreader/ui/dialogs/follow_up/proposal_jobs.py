"""What the workers of evidence to cite do."""

from pathlib import Path
from typing import NamedTuple

from briefreader.library.database import open_reader
from briefreader.library.records import Commitment, StatementSummary
from briefreader.services.follow_up.entries import Sentence
from briefreader.services.follow_up.proposals import proposals
from briefreader.services.follow_up.sentences import sentences_of, statements_with, with_words
from briefreader.ui.app.jobs import Cancelled, Progress, Work


def proposing(path: Path, commitment_id: int) -> Work:
    """Return the work that finds sentences that may tell of a commitment of the library."""

    def work(progress: Progress, cancelled: Cancelled) -> tuple[Sentence, ...]:  # noqa: ARG001
        with open_reader(path) as library:
            library.stop_when(cancelled)
            commitment = library.commitments.get(commitment_id)
            return tuple(each.sentence for each in proposals(library, commitment, cancelled))

    return work


class FoundStatements(NamedTuple):
    """The statements in which ``words`` occur."""

    words: str
    statements: tuple[StatementSummary, ...]


def looking(path: Path, commitment: Commitment, words: str) -> Work:
    """Return the work that finds other statements in which ``words`` occur."""

    def work(progress: Progress, cancelled: Cancelled) -> FoundStatements:  # noqa: ARG001
        with open_reader(path) as library:
            library.stop_when(cancelled)
            return FoundStatements(words, statements_with(library, commitment, words))

    return work


class FoundSentences(NamedTuple):
    """The sentences of a statement, those with ``words`` if any has them."""

    statement_id: int
    words: str
    sentences: tuple[Sentence, ...]


def reading(path: Path, statement_id: int, words: str) -> Work:
    """Return the work that reads the sentences of a statement in which ``words`` occur."""

    def work(progress: Progress, cancelled: Cancelled) -> FoundSentences:  # noqa: ARG001
        with open_reader(path) as library:
            found = sentences_of(library.statements.get(statement_id))
        return FoundSentences(statement_id, words, with_words(found, words))

    return work
