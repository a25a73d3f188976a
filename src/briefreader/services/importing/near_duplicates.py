"""Finder of the statement that a new text nearly repeats."""

from collections.abc import Sequence

from briefreader.errors import NotFoundError
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.text.minhash import MINHASH_SIZE, minhash, similarity

NEAR = 0.8
"""The share of five-word runs from which two texts are nearly the same."""
_LIKELY = 0.65
"""The share of hashes from which a candidate is worth reading. A text that has another one whole
and a quarter more shares 0.8 with it, and 26 of 32 hashes: one in fifty such falls below this."""
_LENGTH = 0.7
"""How long the shorter text must be, as a share of the longer one, for the two to be compared."""
_CANDIDATES = 3
_BATCH = 200
_HASHED = "sketched"


def near_duplicate(
    library: Library, text: str, minhash_of_text: Sequence[int]
) -> tuple[Statement, float] | None:
    """Return a standing statement with nearly the same text, and the share of it.

    None if the likeliest have less than NEAR. Reads at most a few statements, however many there
    are.
    """
    least = max(1, round(_LIKELY * min(MINHASH_SIZE, len(minhash_of_text))))
    for statement_id, count in library.minhashes.candidates(minhash_of_text, _CANDIDATES):
        if count < least:
            break
        statement = library.statements.get(statement_id)
        shorter, longer = sorted((len(text), len(statement.text)))
        if statement.trashed or shorter < _LENGTH * longer:
            continue
        share = similarity(text, statement.text)
        if share >= NEAR:
            return statement, share
    return None


def ensure_minhashes(library: Library) -> None:
    """Sketch the statements that came in before there were sketches."""
    if library.settings.get(_HASHED):
        return
    missing = library.minhashes.missing()
    for begin in range(0, len(missing), _BATCH):
        with library.transaction():
            for statement_id in missing[begin : begin + _BATCH]:
                try:
                    text = library.statements.get(statement_id).text
                except NotFoundError:
                    continue
                library.minhashes.put(statement_id, minhash(text))
    library.settings.set(_HASHED, value=True)
