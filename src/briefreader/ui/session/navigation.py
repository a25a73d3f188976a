"""Steps from one commitment to the next, and on at the other end."""

from collections.abc import Sequence

from briefreader.library.records import Commitment


def neighbour(stops: Sequence[Commitment], start: tuple[int, int], by: int) -> Commitment | None:
    """Return the first of ``stops`` after (``by`` 1) or before (-1) ``start``, None of none.

    ``stops`` are in text order, ``start`` is a code point and an id there. At the end it goes on
    from the other end.
    """
    if not stops:
        return None
    if by > 0:
        after = (each for each in stops if (each.span.start, each.id) > start)
        return next(after, stops[0])
    before = (each for each in reversed(stops) if (each.span.start, each.id) < start)
    return next(before, stops[-1])
