"""Records in the JSON of our own files, which stand in the text that is in the file with them.

What contradicts that text is refused, with the name of the record.
"""

import re
import sys
import unicodedata
from dataclasses import replace

from briefreader.library.records import Annotation, Bookmark, Commitment
from briefreader.services.formats.refusals import other_words, refused_in_record
from briefreader.services.json_fields import Fields, checked_span
from briefreader.services.record_codec import annotation_from, commitment_from
from briefreader.text.paragraphs import paragraph_at
from briefreader.text.span import Span

KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What a theme's key looks like."""
# As in the texts of a library (text/normalise.py), whose line ends are all alike.
_FOREIGN = re.compile("[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029]")


def text_in(about: Fields) -> str:
    """Return the text of a statement; raises ExchangeError if no library could hold it so."""
    text = about.text("text")
    if _FOREIGN.search(text) or not unicodedata.is_normalized("NFC", text):
        raise about.wrong("text")
    return text


def commitment_in(fields: Fields, text: str, paragraphs: tuple[Span, ...]) -> Commitment:
    """Return the commitment; raises ExchangeError if its words are not those at its place."""
    span = _place(fields, text, "quote")
    if not span:
        raise fields.wrong("end")
    return replace(
        commitment_from(fields, span, len(text)),
        quote=span.of(text),
        paragraph=paragraph_at(paragraphs, span.start),
    )


def annotation_in(fields: Fields, text: str, quote: str) -> Annotation:
    """Return the note, whose words stand in the field called ``quote``; raises as for one."""
    span = _place(fields, text, quote)
    return replace(
        annotation_from(fields, span),
        exact=span.of(text),
        prefix=fields.text("prefix"),
        suffix=fields.text("suffix"),
    )


def bookmark_in(fields: Fields, text: str) -> Bookmark:
    """Return the bookmark; raises ExchangeError if its place is not in the text."""
    position = fields.whole("position", 0, len(text))
    return Bookmark(statement_id=0, name=fields.text("name"), position=position)


def _place(fields: Fields, text: str, quote: str) -> Span:
    """Return the place of a record, where the words in the field ``quote`` must stand."""
    start, end = (fields.whole(name, 0, sys.maxsize) for name in ("start", "end"))
    words = fields.text(quote)
    with refused_in_record(fields.where):
        span = checked_span(start, end, len(text))
        if span.of(text) != words:
            raise other_words(words, text, span)
    return span
