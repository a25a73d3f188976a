"""Document that every reader yields: a file's text and what the file says about itself."""

import datetime as dt
from dataclasses import dataclass

from briefreader.documents.document_marks import NO_MARKS, Marks
from briefreader.translatable import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file as read, before its text is normalised.

    ``text`` has paragraphs separated by blank lines. ``title``, ``date``, ``language`` and
    ``parties`` (by any of their names) are what the file itself declares (front matter, properties)
    or references beside it, None or nothing where they declare nothing; so are its ``tags``, and
    the ``stated_parties``, which a person has named as such. ``source`` is where the user got it:
    an address if the file names one, else the path; empty for a paste. ``original`` is the file
    byte for byte, kept beside the text in the library. ``is_scanned`` tells that it holds pictures
    of pages, and no text. ``warnings`` say how far the text can be trusted, in words that follow
    the name of the file. ``marks`` are what people left in the file: comments, notes and
    highlights. They are not in the text, and their places count in it as it is normalised.
    """

    name: str
    media_type: str
    original: bytes
    text: str
    source: str
    title: str | None = None
    date: dt.date | None = None
    language: str | None = None
    parties: tuple[str, ...] = ()
    stated_parties: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    is_scanned: bool = False
    warnings: tuple[Wording, ...] = ()
    marks: Marks = NO_MARKS
