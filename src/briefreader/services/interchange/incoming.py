"""What a file from elsewhere holds, whatever its format, before it is looked for in the library."""

from dataclasses import dataclass

from briefreader.library.records import Annotation, Bookmark, Commitment
from briefreader.text.anchoring import QuoteSelector

Record = Annotation | Bookmark | Commitment


@dataclass(frozen=True, slots=True)
class Incoming:
    """One record as the file has it; its ids are those of the file, or 0.

    ``quote`` are the words at its place and around it (None: none given, the place must do).
    ``has_place`` tells that the file gives its position in the text. ``key`` is its identifier in
    the file, ``about`` that of the commitment which a note is on. With ``whole`` all that the
    library keeps of it is in the file; else it is what another program could say.
    """

    record: Record
    quote: QuoteSelector | None = None
    has_place: bool = True
    key: str = ""
    about: str = ""
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingTheme:
    """A theme that records of the file carry; ``colour`` is ``#rrggbb``, or empty."""

    key: str
    name: str
    description: str = ""
    colour_light: str = ""
    colour_dark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingStatement:
    """One text of the file with the records on it, in their order.

    ``digest`` is the SHA-256 (hex) of a text of ours, empty if the file does not say. ``text`` is
    the text itself, None if the file does not hold it.
    """

    digest: str
    title: str
    records: tuple[Incoming, ...]
    text: str | None = None
    about: "About | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the file says of a text: ISO 8601 date, parties and the like; empty where nothing."""

    date: str = ""
    parties: tuple[str, ...] = ()
    language: str = ""
    source: str = ""
    place: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingFile:
    """A whole file. ``left_out`` counts what no library can hold, such as codes on pictures."""

    statements: tuple[IncomingStatement, ...]
    themes: tuple[IncomingTheme, ...] = ()
    left_out: int = 0
