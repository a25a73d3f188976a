"""Finds the statement that a new text nearly repeats."""

from collections.abc import Sequence

from briefreader.errors import NotFoundError
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.text.sketch import SKETCH, shared, shingles, sketch

NEAR = 0.8
"""The share of five-word runs from which two texts are nearly the same."""
_LIKELY = 0.6
"""The share of a sketch from which a candidate is worth reading: one in a hundred near ones has
less (a binomial of SKETCH draws at NEAR)."""
_CANDIDATES = 3
_BATCH = 200


def near_duplicate(
    library: Library, text: str, sketch_of_text: Sequence[int]
) -> tuple[Statement, float] | None:
    """Return the standing statement whose text is most like ``text``, and the share of it.

    None if there is none with at least NEAR. Reads at most a few statements, however many there
    are.
    """
    least = max(1, round(_LIKELY * min(SKETCH, len(sketch_of_text))))
    found = library.sketches.candidates(sketch_of_text, _CANDIDATES)
    likely = [statement_id for statement_id, count in found if count >= least]
    if not likely:
        return None
    own = shingles(text)
    compared = (
        (statement, shared(own, shingles(statement.text)))
        for statement in map(library.statements.get, likely)
        if not statement.trashed
    )
    near = [each for each in compared if each[1] >= NEAR]
    return max(near, key=lambda each: each[1], default=None)


def ensure_sketches(library: Library) -> None:
    """Sketch the statements that came in before there were sketches."""
    missing = library.sketches.missing()
    for begin in range(0, len(missing), _BATCH):
        with library.transaction():
            for statement_id in missing[begin : begin + _BATCH]:
                try:
                    text = library.statements.get(statement_id).text
                except NotFoundError:
                    continue
                library.sketches.put(statement_id, sketch(text))
