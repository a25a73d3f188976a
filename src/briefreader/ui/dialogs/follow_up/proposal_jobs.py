"""What the worker of proposed evidence does."""

from pathlib import Path

from briefreader.library.database import open_reader
from briefreader.services.follow_up.entries import Sentence
from briefreader.services.follow_up.proposals import proposals
from briefreader.ui.app.jobs import Cancelled, Progress, Work


def proposing(path: Path, commitment_id: int) -> Work:
    """Return the work that finds sentences that may tell of a commitment of the library."""

    def work(progress: Progress, cancelled: Cancelled) -> tuple[Sentence, ...]:  # noqa: ARG001
        with open_reader(path) as library:
            library.stop_when(cancelled)
            commitment = library.commitments.get(commitment_id)
            return tuple(each.sentence for each in proposals(library, commitment, cancelled))

    return work
