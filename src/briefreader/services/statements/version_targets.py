"""Which statement a text that comes in is a new version of."""

from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.text.minhash import similarity

SAME_STATEMENT = 0.3
"""The share of five-word runs from which texts of one source are versions of one statement."""
_SAME_SOURCE_READ = 5


def version_target(library: Library, document_source: str, text: str) -> Statement | None:
    """Return the standing statement of which ``text`` is a new version, None if there is none.

    It came from the same path or address, and shares SAME_STATEMENT of its runs of words.
    """
    if not document_source:
        return None
    listed = library.statements.of_source(document_source, _SAME_SOURCE_READ)
    shares = [(similarity(each.text, text), each) for each in listed]
    alike = [each for each in shares if each[0] >= SAME_STATEMENT]
    return max(alike, key=lambda each: each[0])[1] if alike else None
