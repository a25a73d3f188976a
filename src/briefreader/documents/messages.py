"""Messages on files that cannot be read, or not surely as they were written."""

from collections.abc import Sequence
from pathlib import Path

from briefreader.errors import DocumentError
from briefreader.translatable import Wording, mark, worded


def locked(path: Path) -> DocumentError:
    """Return what to say of a file that asks for a password."""
    return DocumentError(
        mark(
            "errors", "{path}: the file is protected by a password; save a copy of it without one."
        ),
        path=path,
    )


def cut_off(path: Path) -> DocumentError:
    """Return what to say of a file whose end is missing."""
    return DocumentError(
        mark("errors", "{path}: the end of the file is missing; get it anew from where it came."),
        path=path,
    )


NO_END = worded(
    mark("errors", "it does not end as a PDF does: see whether its last pages are there")
)
EMBEDDED = worded(
    mark("errors", "a file within it was not read; open it and save it as text of the document")
)
CUT_OFF = worded(
    mark("errors", "its end is missing, so something may be lost; get it anew from where it came")
)
"""What to know of a file that was read as far as it goes."""


def damaged_pdf(path: Path) -> DocumentError:
    """Return what to say of a PDF that cannot be made out."""
    return DocumentError(
        mark("errors", "{path}: the PDF is damaged or cut off; get it anew from where it came."),
        path=path,
    )


def damaged(path: Path, reason: str | Wording) -> DocumentError:
    """Return what to say of a file whose content breaks the rules of its format."""
    return DocumentError(
        mark("errors", "{path}: the file is damaged ({reason}); open and save it in its program."),
        path=path,
        reason=reason,
    )


NO_TEXT_LAYER = worded(
    mark(
        "errors",
        "kept, but it has no text layer: its pages are pictures, in which nothing is found",
    )
)
RECOGNISED = worded(
    mark(
        "errors",
        "its pages are pictures, and its words were recognised in them by a program: some may be "
        "wrong, so compare what you quote with the original",
    )
)
LOST_LETTERS = worded(
    mark("errors", "some of its letters could not be read and are shown as “\ufffd”")
)


GUESSED = mark(
    "errors",
    "it does not say how its letters are encoded and was read as {encoding}: letters with "
    "accents or of other scripts may be wrong; saved as UTF-8 they are right",
)


def guessed_encoding(encoding: str) -> Wording:
    """Return that the text was taken to be in ``encoding`` as nothing declares another."""
    return worded(GUESSED, encoding=encoding)


ONLY_THE_TEXT = worded(
    mark(
        "errors",
        "only its text was read: what is noted on it comes in by File → Import notes and codes…",
    )
)
_LISTED = 3


def left_out_embeds(names: Sequence[str]) -> tuple[Wording, ...]:
    """Return that the files with these ``names``, which a note shows, are not in its text."""
    message = mark("errors", "left out are files that it only shows: {names}")
    return _naming(message, names)


def left_out_names(names: Sequence[str]) -> tuple[Wording, ...]:
    """Return that other ``names`` of a note, its aliases, are not kept."""
    return _naming(mark("errors", "left out are other names of it: {names}"), names)


def _naming(message: str, names: Sequence[str]) -> tuple[Wording, ...]:
    more = " …" if len(names) > _LISTED else ""
    return (worded(message, names=", ".join(names[:_LISTED]) + more),) if names else ()
