"""Search in the statements that the library panel lists."""

from dataclasses import dataclass

from briefreader.library.database import Library
from briefreader.library.listing import Listing, SearchScope
from briefreader.library.query import Fault, read_query
from briefreader.library.search import SearchHit
from briefreader.services.statements.listing import PAGE

_FEW = {SearchScope.NOTES: 10, SearchScope.COMMITMENTS: 5}
"""How many of these come before the texts where everything is searched."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: ``more`` tells that there may be more; ``fault`` is the query's."""

    hits: tuple[SearchHit, ...]
    more: bool
    fault: Fault | None


def find(
    library: Library, typed: str, scope: SearchScope | None, among: Listing, limit: int = PAGE
) -> Found:
    """Search ``scope`` (None: everything) of the statements that ``among`` lists.

    Everything means the best notes, the best commitments, then ``limit`` titles and texts.
    """
    if scope is not None:
        hits = library.search(typed, limit, (scope,), among)
        return Found(hits, len(hits) == limit, read_query(typed).fault)
    first = [
        hit for each, few in _FEW.items() for hit in library.search(typed, few, (each,), among)
    ]
    texts = library.search(typed, limit, (SearchScope.TEXTS,), among)
    return Found((*first, *texts), len(texts) == limit, read_query(typed).fault)
