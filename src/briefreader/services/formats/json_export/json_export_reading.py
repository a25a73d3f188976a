"""Reader of our own JSON exports, which refuses what contradicts itself.

What such a file does not say is in docs/formats.md: a record that is here keeps its own of that.
"""

import hashlib
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.errors import ExchangeError
from briefreader.library.records import Origin
from briefreader.services.export.json_objects import FORMAT, VERSION
from briefreader.services.formats.bundle import IncomingBundle, IncomingRecord, IncomingStatement
from briefreader.services.formats.own_records import (
    KEY,
    annotation_in,
    bookmark_in,
    commitment_in,
    text_in,
)
from briefreader.services.formats.untaken import Untaken
from briefreader.services.json_contract import UNTOLD
from briefreader.services.json_fields import Fields, PropertyFields
from briefreader.services.record_codec import metadata_from, theme_from
from briefreader.services.statements.public_source import is_public
from briefreader.text.paragraphs import paragraph_spans
from briefreader.translatable import mark

# What older exports do not say either, or what is said only where there is something to say.
_UNSAID: Mapping[str, object] = {"author": ""}


def is_export(whole: object) -> bool:
    """Tell whether JSON says of itself that it is an export of ours."""
    return isinstance(whole, Mapping) and whole.get("format") == FORMAT


def bundle_of(whole: object) -> IncomingBundle:
    """Return what the JSON of an export holds.

    Raises ExchangeError if a newer Briefreader made it, or anything in it is not as it should be:
    places beyond the text or from right to left, quotes that are not its words, a commitment that
    a note is on and the file does not have, a source that is a path.
    """
    fields = Fields(whole, "")
    if fields.whole("version", 1, 10**6) > VERSION:
        raise ExchangeError(
            mark("errors", "The file was made by a newer Briefreader; update yours to take it in.")
        )
    entries = fields.parts("statements")
    found = [_statement(each) for each in entries]
    # Two statements of one text are none of a library's.
    statements = [each for each in found if each is not None]
    if len({each.digest for each in statements}) != len(statements):
        raise fields.wrong("statements")
    return IncomingBundle(
        statements=tuple(statements),
        themes=tuple(_themes(fields.part("themes"), fields)),
        untaken={Untaken.TEXTLESS: len(found) - len(statements)},
    )


def _themes(named: Fields, fields: Fields) -> Iterator[Theme]:
    names: Mapping[str, Any] = fields.raw("themes")
    for key in names:
        if not KEY.fullmatch(key):
            raise named.wrong(key)
        yield theme_from(PropertyFields({"key": key, "name": named.text(key)}, "themes"))


def _statement(entry: Fields) -> IncomingStatement | None:
    """Return a statement with its records, None if it has no text by which it would be known."""
    about = entry.part("statement")
    text = text_in(about)
    if not text.strip():
        return None
    metadata = metadata_from(about)
    return IncomingStatement(
        digest=hashlib.sha256(text.encode()).hexdigest(),
        title=metadata.title,
        records=tuple(_records(entry, text)),
        text=text,
        metadata=metadata,
        source=_source(about),
    )


def _source(about: Fields) -> str:
    source = about.text("source")
    if not is_public(source):
        raise about.wrong("source")
    return source


def _commitment_unsaid(values: Mapping[str, object]) -> Mapping[str, object]:
    """Return what is to be thought of a commitment: what was detected stands where it was found."""
    is_detected = values.get("origin") == Origin.DETECTED
    place = {name: values.get(name) for name in ("start", "end")}
    return {
        **_UNSAID,
        "conditional": False,
        "rule": "",
        "edited": False,
        "detected": place if is_detected else None,
        "owner": "",
        "reminder": None,
    }


def _records(entry: Fields, text: str) -> Iterator[IncomingRecord]:
    """Yield the records; a commitment has its id in the file as its key."""
    paragraphs = paragraph_spans(text)
    number = entry.part("statement").whole("id", 1, sys.maxsize)
    keys: set[str] = set()
    for each in entry.parts("commitments", _commitment_unsaid):
        record = commitment_in(each, text, paragraphs)
        key = str(each.whole("id", 1, sys.maxsize))
        if key in keys:
            raise each.wrong("id")
        if each.raw("statement") != number:
            raise each.wrong("statement")
        if not all(map(KEY.fullmatch, record.themes)):
            raise each.wrong("themes")
        keys.add(key)
        yield IncomingRecord(record, key=key, whole=True, untold=UNTOLD)
    for each in entry.parts("notes", lambda _: _UNSAID):
        is_on_one = each.has("commitment")
        about = str(each.whole("commitment", 1, sys.maxsize)) if is_on_one else ""
        if is_on_one and about not in keys:
            raise each.wrong("commitment")
        note = annotation_in(each, text, "quote")
        if note.is_on_statement is bool(note.span):
            raise each.wrong("quote")
        yield IncomingRecord(note, about=about, whole=True)
    for each in entry.parts("bookmarks"):
        yield IncomingRecord(bookmark_in(each, text), whole=True)
