"""Resolution of what a colleague judged of aligned commitments."""

from collections.abc import Iterable

from briefreader.library.database import Library
from briefreader.services.comparison.shared_alignments import (
    SharedAlignment,
    missing_alignments,
)
from briefreader.services.merge.resolution import Resolution, Revision


def resolve_alignments(
    library: Library, statement_id: int, theirs: Iterable[SharedAlignment], found: Resolution
) -> tuple[SharedAlignment, ...]:
    """Add to ``found`` what ``theirs`` say of a statement's commitments that mine do not.

    Returns those that have no place as the library does not hold the other statement: they come in
    with that one's own file.
    """
    unknown = []
    for each in missing_alignments(library, statement_id, theirs):
        if isinstance(each, SharedAlignment):
            unknown.append(each)
        else:
            found.add(Revision(None, each) if each else None)
    return tuple(unknown)
