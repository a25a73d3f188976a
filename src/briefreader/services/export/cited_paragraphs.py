"""Numbers by which the paragraphs of a library's commitments are cited."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from briefreader.library.database import Library
from briefreader.library.records import Commitment
from briefreader.services.export.progress import Steps
from briefreader.text.numbering import ParagraphNumbers


def cited_paragraphs(
    library: Library, commitments: Iterable[Commitment], steps: Steps | None = None
) -> Mapping[int, int]:
    """Return the number of each commitment's paragraph (``ParagraphNumbers``) by its id.

    The text of each statement is read once. Raises NotFoundError if the library lacks one,
    CancelledError if ``steps`` were cancelled.
    """
    steps = steps or Steps()
    places: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for each in commitments:
        places[each.statement_id].append((each.id, each.paragraph))
    found: dict[int, int] = {}
    for statement_id in steps.through(tuple(places)):
        numbers = ParagraphNumbers(library.statements.get(statement_id).text)
        found |= {id_: numbers.of(ordinal) for id_, ordinal in places[statement_id]}
    return found
