"""What files of other programs hold and a library cannot, counted by kind so that it is told."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from briefreader.translatable import Wording, mark, worded


class Untaken(StrEnum):
    """A kind of thing that is left out of what a file brings."""

    OTHER_MEDIA = "other-media"
    OTHER_ANNOTATIONS = "other-annotations"
    LOOSE_NOTES = "loose-notes"
    EMPTY = "empty"
    ABSENT = "absent"
    TEXTLESS = "textless"


Counts = Mapping[Untaken, int]
"""How many of each kind there are; kinds without any may be missing."""

_MESSAGES = {
    Untaken.OTHER_MEDIA: mark(
        "errors", "left out: {count}, as they are pictures, sound or video, or codes on these"
    ),
    Untaken.OTHER_ANNOTATIONS: mark(
        "errors", "left out: {count} annotations on several places, or of another kind"
    ),
    Untaken.LOOSE_NOTES: mark("errors", "left out: {count} notes that belong to no text"),
    Untaken.EMPTY: mark(
        "errors", "left out: {count} annotations that neither say nor mark anything"
    ),
    Untaken.ABSENT: mark(
        "errors", "not in the file: {count} more annotations; it is one page of a longer list"
    ),
    Untaken.TEXTLESS: mark("errors", "left out: {count} statements without a text"),
}


def untaken_wordings(counts: Counts) -> Iterator[Wording]:
    """Yield what to say of each kind that there is some of, in the order of the kinds."""
    for kind in Untaken:
        if counts.get(kind):
            yield worded(_MESSAGES[kind], count=counts[kind])
