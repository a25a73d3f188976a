"""What to know of a document that was read, though not surely as it was written."""

from briefreader.wording import Wording, mark, worded

NO_TEXT_LAYER = worded(
    mark(
        "errors",
        "kept, but it has no text layer: its pages are pictures, in which nothing is found",
    )
)
LOST_LETTERS = worded(
    mark("errors", "some of its letters could not be read and are shown as “\ufffd”")
)


def guessed_encoding(encoding: str) -> Wording:
    """Return that the text was taken to be in ``encoding`` as nothing declares another."""
    return worded(
        mark(
            "errors",
            "it does not say how its letters are encoded and was read as {encoding}: letters with "
            "accents or of other scripts may be wrong; saved as UTF-8 they are right",
        ),
        encoding=encoding,
    )
