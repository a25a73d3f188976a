"""What files of other programs hold and a library cannot, counted by kind so that it is told."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from briefreader.translatable import Wording, mark, worded


class Untaken(StrEnum):
    """A kind of thing that is left out of what a file brings."""

    OTHER_MEDIA = "other-media"
    EMPTY_TEXTS = "empty-texts"
    OTHER_ANNOTATIONS = "other-annotations"
    PLACES = "places"
    LOOSE_NOTES = "loose-notes"
    EMPTY = "empty"
    ABSENT = "absent"
    TEXTLESS = "textless"
    CATEGORIES = "categories"
    CODE_SETS = "code-sets"
    CODE_DESCRIPTIONS = "code-descriptions"
    EMPTY_HIGHLIGHTS = "empty-highlights"
    UNUSED_CODES = "unused-codes"
    DESCRIPTIONS = "descriptions"
    GROUPS = "groups"
    VALUES = "values"
    LINKS = "links"
    TIMES = "times"
    OTHER_NOTES = "other-notes"
    UNREADABLE = "unreadable"


Counts = Mapping[Untaken, int]
"""How many of each kind there are; kinds without any may be missing."""

_MESSAGES = {
    Untaken.OTHER_MEDIA: mark(
        "errors", "left out: {count}, as they are pictures, sound or video, or codes on these"
    ),
    Untaken.EMPTY_TEXTS: mark(
        "errors", "left out: {count} texts in which there is nothing to read, with what is on them"
    ),
    Untaken.OTHER_ANNOTATIONS: mark(
        "errors", "left out: {count} annotations on several places, or of another kind"
    ),
    Untaken.PLACES: mark(
        "errors", "left out: {count} codes or notes at places that are not in their text"
    ),
    Untaken.LOOSE_NOTES: mark("errors", "left out: {count} notes that belong to no text"),
    Untaken.EMPTY: mark(
        "errors", "left out: {count} annotations that neither say nor mark anything"
    ),
    Untaken.ABSENT: mark(
        "errors", "not in the file: {count} more annotations; it is one page of a longer list"
    ),
    Untaken.TEXTLESS: mark("errors", "left out: {count} statements without a text"),
    Untaken.CATEGORIES: mark(
        "errors", "left out: {count} categories, as themes stand side by side; their codes came in"
    ),
    Untaken.CODE_SETS: mark("errors", "left out: {count} sets of codes"),
    Untaken.CODE_DESCRIPTIONS: mark(
        "errors",
        "left out: {count} descriptions of tags or of a project (a codebook brings those of tags)",
    ),
    Untaken.EMPTY_HIGHLIGHTS: mark("errors", "left out: {count} highlights without words"),
    Untaken.UNUSED_CODES: mark("errors", "left out: {count} codes that are used nowhere"),
    Untaken.DESCRIPTIONS: mark(
        "errors", "left out: descriptions of {count} codes, cases or variables, as tags have none"
    ),
    Untaken.GROUPS: mark("errors", "left out: {count} cases or sets that have no text in them"),
    Untaken.VALUES: mark(
        "errors", "left out: {count} values of variables that are not of a text, or are wrong"
    ),
    Untaken.LINKS: mark("errors", "left out: {count} links and graphs"),
    Untaken.TIMES: mark(
        "errors", "{count} times that cannot be read; the time of the import stands in for them"
    ),
    Untaken.OTHER_NOTES: mark(
        "errors", "left out: {count} files of notes that are no statements of Briefreader"
    ),
    Untaken.UNREADABLE: mark("errors", "left out: {count} changes by hand that are not understood"),
}


def untaken_wordings(counts: Counts) -> Iterator[Wording]:
    """Yield what to say of each kind that there is some of, in the order of the kinds."""
    for kind in Untaken:
        if counts.get(kind):
            yield worded(_MESSAGES[kind], count=counts[kind])
