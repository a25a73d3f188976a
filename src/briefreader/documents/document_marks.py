"""The marks that people left in a file: comments, notes, and words that they highlighted."""

import datetime as dt
import re
from dataclasses import dataclass

from briefreader.text.span import Span
from briefreader.translatable import Wording

# What no note can hold: half of a pair, and controls that no one can see.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff]")
_LONGEST_LINE = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentMark:
    """Words that somebody marked in a file, what they wrote there, or both.

    ``span`` is where the words stand in the text, None if they are not in it: then ``words`` are
    what was marked, as far as the file tells. ``note`` is empty where words are only highlighted,
    ``author`` where the file names none; ``colour`` is "#rrggbb", empty if there is none. Times
    are in UTC, None where the file does not tell. ``is_settled`` tells that a comment was marked
    as done. ``tags`` are those that stand there.
    """

    span: Span | None
    words: str = ""
    note: str = ""
    author: str = ""
    colour: str = ""
    created: dt.datetime | None = None
    modified: dt.datetime | None = None
    is_settled: bool = False
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of a file, and what of them could not be taken, in words.

    The spans count in the normalised text.
    """

    taken: tuple[DocumentMark, ...] = ()
    left: tuple[Wording, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.taken or self.left)


NO_MARKS = Marks()


def note_text(written: str) -> str:
    """Return what somebody wrote as a library can hold it: line feeds, no controls, no edges."""
    lines = written.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return _UNFIT.sub("", "\n".join(line.rstrip() for line in lines)).strip()


def one_line(name: str) -> str:
    """Return a name as it stands in one line."""
    return " ".join(_UNFIT.sub("", name[:_LONGEST_LINE]).split())


def moment(written: str) -> dt.datetime | None:
    """Return a time in ISO 8601 in UTC, None if it is none; one without a zone is in UTC."""
    try:
        found = dt.datetime.fromisoformat(written.strip())
        return found.replace(tzinfo=dt.UTC) if found.tzinfo is None else found.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return None
