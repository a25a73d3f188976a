"""Refusals of files, which say of which record they are."""

from collections.abc import Iterator
from contextlib import contextmanager

from briefreader.errors import ExchangeError
from briefreader.text.span import Span
from briefreader.translatable import mark

_MOST_SHOWN = 80


@contextmanager
def refused_in(number: int) -> Iterator[None]:
    """Say of which annotation of a file, from 1, the ExchangeError is that is raised meanwhile."""
    try:
        yield
    except ExchangeError as error:
        raise ExchangeError(
            mark("errors", "Annotation {number} of the file: {reason}"), number=number, reason=error
        ) from error


@contextmanager
def refused_in_record(name: str) -> Iterator[None]:
    """Say of which record the ExchangeError is that is raised meanwhile; ``name`` may be empty."""
    try:
        yield
    except ExchangeError as error:
        if not name:
            raise
        raise ExchangeError(
            mark("errors", "Record {name} of the file: {reason}"),
            name=_shortened(name),
            reason=error,
        ) from error


def other_words(quote: str, text: str, span: Span) -> ExchangeError:
    """Return the error that ``quote`` is not what stands in ``text`` at its place."""
    return ExchangeError(
        mark(
            "errors",
            "The file contradicts itself: it has the words “{quote}” where its text has "
            "“{words}”. Nothing was taken in.",
        ),
        quote=_shortened(quote),
        words=_shortened(span.of(text)),
    )


def _shortened(words: str) -> str:
    return words if len(words) <= _MOST_SHOWN else words[: _MOST_SHOWN - 1] + "…"
