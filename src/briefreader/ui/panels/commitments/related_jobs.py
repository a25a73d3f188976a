"""Work that is done in workers to find what is related to a commitment."""

from pathlib import Path

from briefreader.errors import NotFoundError
from briefreader.library.database import open_reader
from briefreader.services.related.promises import RelatedPromises, related_promises
from briefreader.ui.app.jobs import Cancelled, Progress

NOTHING_RELATED = RelatedPromises(0, None, ())
"""What is found for a commitment that has gone meanwhile."""


def find_related(
    database: Path,
    commitment_id: int,
    progress: Progress,  # noqa: ARG001
    cancelled: Cancelled,
) -> RelatedPromises:
    """Return what is related to the commitment, as it is in the library now."""
    with open_reader(database) as library:
        library.stop_when(cancelled)
        try:
            commitment = library.commitments.get(commitment_id)
        except NotFoundError:
            return NOTHING_RELATED
        return related_promises(library, commitment)
