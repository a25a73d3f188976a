"""Makes a packet of the JSON object in a statement file, which nobody vouches for."""

import hashlib
import re
import unicodedata
from datetime import UTC, datetime

from briefreader.commitments.model import DueDate, Kind, Strength
from briefreader.commitments.taxonomy import Term, Theme
from briefreader.errors import ExchangeError
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Origin,
    Original,
    Review,
    Statement,
    Status,
    Target,
)
from briefreader.services.exchange.fields import Fields
from briefreader.services.exchange.packet import Packet
from briefreader.text.paragraphs import paragraph_at, paragraph_spans
from briefreader.text.span import Span
from briefreader.wording import mark

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# As in the texts of a library (text/normalise.py), whose line ends are all alike.
_FOREIGN = re.compile("[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029]")
_HEAVIEST = 1_000.0


def packet_from(value: object, author: str, original: bytes | None) -> Packet:
    """Return the packet that ``value``, decoded JSON, describes, with the content of its original.

    Raises ExchangeError if any field is missing or not as it should be: spans beyond the text,
    quotes that are not its words, a text that is not the one its digest was made of.
    """
    fields = Fields(value, "")
    statement = _statement(fields.part("statement"), original)
    text = statement.text
    paragraphs = paragraph_spans(text)
    commitments = tuple(
        _commitment(each, number, text, paragraphs)
        for number, each in enumerate(fields.parts("commitments"), 1)
    )
    return Packet(
        author=author,
        statement=statement,
        original=_original(fields, original),
        themes=tuple(_theme(each) for each in fields.parts("themes")),
        commitments=commitments,
        annotations=tuple(
            _annotation(each, text, len(commitments)) for each in fields.parts("annotations")
        ),
        bookmarks=tuple(_bookmark(each, text) for each in fields.parts("bookmarks")),
    )


def _statement(fields: Fields, original: bytes | None) -> Statement:
    text = fields.text("text")
    if _FOREIGN.search(text) or not unicodedata.is_normalized("NFC", text):
        raise fields.refuse("text")
    digest = fields.text("digest")
    # What tells statements without a text apart, which are pictures, is the file.
    digested = text.encode() if text else original or b""
    if digest != hashlib.sha256(digested).hexdigest():
        raise ExchangeError(
            mark("errors", "The text of the statement was changed after the file was made.")
        )
    return Statement(
        title=fields.text("title"),
        date=fields.day("date") if fields.has("date") else None,
        parties=fields.texts("parties"),
        language=fields.text("language"),
        source=fields.text("source"),
        text=text,
        digest=digest,
        imported=datetime.now(UTC),
        place=fields.text("place"),
        kind=fields.one_of("kind", Kind),
    )


def _original(fields: Fields, content: bytes | None) -> Original | None:
    if fields.has("original") is not (content is not None):
        raise fields.refuse("original")
    if content is None:
        return None
    about = fields.part("original")
    return Original(name=about.text("name"), media_type=about.text("media_type"), content=content)


def _theme(fields: Fields) -> Theme:
    key = fields.text("key")
    colours = {name: fields.text(name) for name in ("colour_light", "colour_dark")}
    wrong = [name for name, colour in colours.items() if not _COLOUR.fullmatch(colour)]
    if wrong or not _KEY.fullmatch(key):
        raise fields.refuse(wrong[0] if wrong else "key")
    return Theme(
        key=key,
        name=fields.text("name"),
        description=fields.text("description"),
        **colours,
        terms=tuple(
            Term(each.text("text"), each.number("weight", 0, _HEAVIEST), each.flag("capitals"))
            for each in fields.parts("terms")
        ),
    )


def _commitment(fields: Fields, number: int, text: str, paragraphs: tuple[Span, ...]) -> Commitment:
    span = fields.span(text, quote="quote")
    if not span:
        raise fields.refuse("end")
    due = fields.part("due") if fields.has("due") else None
    return Commitment(
        id=number,
        statement_id=0,
        span=span,
        quote=span.of(text),
        paragraph=paragraph_at(paragraphs, span.start),
        cue=fields.text("cue"),
        rule=fields.text("rule"),
        strength=fields.one_of("strength", Strength),
        actors=fields.texts("actors"),
        themes=fields.texts("themes"),
        due=DueDate(due.text("text"), due.day("by")) if due else None,
        confidence=fields.number("confidence", 0, 1),
        conditional=fields.flag("conditional"),
        origin=fields.one_of("origin", Origin),
        review=fields.one_of("review", Review),
        edited=fields.flag("edited"),
        detected=fields.part("detected").span(text) if fields.has("detected") else None,
        status=fields.one_of("status", Status),
        status_date=fields.day("status_date") if fields.has("status_date") else None,
        evidence=fields.text("evidence"),
        author=fields.text("author"),
    )


def _annotation(fields: Fields, text: str, commitments: int) -> Annotation:
    target = fields.one_of("target", Target)
    span = fields.span(text, quote="exact")
    return Annotation(
        statement_id=0,
        span=span,
        exact=span.of(text),
        prefix=fields.text("prefix"),
        suffix=fields.text("suffix"),
        note=fields.text("note"),
        tags=fields.texts("tags"),
        colour=fields.text("colour"),
        created=fields.moment("created"),
        modified=fields.moment("modified"),
        target=target,
        commitment_id=(
            fields.whole("commitment", 1, commitments) if fields.has("commitment") else None
        ),
        author=fields.text("author"),
    )


def _bookmark(fields: Fields, text: str) -> Bookmark:
    return Bookmark(
        statement_id=0,
        name=fields.text("name"),
        position=fields.whole("position", 0, len(text)),
    )
