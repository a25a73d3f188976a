"""Reads W3C Web Annotations in JSON-LD: our own files, and those of other annotation tools.

https://www.w3.org/TR/annotation-model/. The file is read as JSON; terms are known by the names that
the model gives them.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, NoReturn

from briefreader.errors import ExchangeError
from briefreader.library.records import Bookmark, Target
from briefreader.services.export.web_annotations import DIGEST, PREFIX
from briefreader.services.interchange import values
from briefreader.services.interchange.incoming import (
    Incoming,
    IncomingFile,
    IncomingStatement,
    IncomingTheme,
)
from briefreader.services.interchange.records import annotation_of, commitment_of, foreign_note
from briefreader.services.interchange.values import Fields, wrong
from briefreader.text.anchoring import QuoteSelector
from briefreader.text.span import Span
from briefreader.wording import mark

_MOST = 200_000
_TAGGING = ("tagging", "classifying")
_QUOTE, _POSITION = "TextQuoteSelector", "TextPositionSelector"


def read(content: bytes, now: datetime) -> IncomingFile:
    """Return what the file holds; ``now`` is when notes without a time were made.

    Raises ExchangeError if it is no such file, or holds values of the wrong kind.
    """
    items, themes = _items(_json(content))
    found: dict[str, tuple[str, list[Incoming]]] = {}
    left_out = 0
    for item in items:
        digest, title, incoming = _annotation(item, now)
        if incoming is None:
            left_out += 1
            continue
        known = found.setdefault(digest, (title, []))
        known[1].append(incoming)
    statements = tuple(
        IncomingStatement(digest=digest, title=title, records=tuple(records))
        for digest, (title, records) in found.items()
    )
    if not statements and left_out:
        raise _no_annotations()
    return IncomingFile(statements=statements, themes=themes, left_out=left_out)


def _json(content: bytes) -> Any:
    try:
        return json.loads(content.decode("utf-8-sig"), parse_constant=_refuse)
    # ValueError: not JSON, not UTF-8, or a number of thousands of digits.
    except (ValueError, RecursionError) as error:
        raise ExchangeError(
            mark("errors", "The file is not JSON as JSON-LD is: {reason}. Nothing was taken in."),
            reason=error,
        ) from error


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)


def _items(whole: Any) -> tuple[list[Any], tuple[IncomingTheme, ...]]:
    """Return the annotations in a collection, a page, a list, or a single one."""
    themes: tuple[IncomingTheme, ...] = ()
    if isinstance(whole, Mapping):
        themes = _themes(whole.get(f"{PREFIX}theme"))
        kinds = _list(whole.get("type", whole.get("@type")))
        if "AnnotationCollection" in kinds:
            whole = whole.get("first")
            if not isinstance(whole, Mapping):
                raise wrong("first", whole)
            items = whole.get("items")
        elif "AnnotationPage" in kinds:
            items = whole.get("items")
        elif "Annotation" in kinds:
            items = [whole]
        else:
            raise _no_annotations()
    else:
        items = whole
    if not isinstance(items, list) or len(items) > _MOST:
        raise _no_annotations()
    return items, themes


def _annotation(item: Any, now: datetime) -> tuple[str, str, Incoming | None]:
    """Return digest and title of the text that an annotation is on, and the record."""
    fields = Fields(item, "items")
    if "Annotation" not in _list(fields.raw("type")):
        raise wrong("type", fields.raw("type"))
    targets = _list(fields.raw("target"))
    if len(targets) != 1:
        return "", "", None
    digest, title, quote, span = _target(targets[0])
    own = Fields(item, "items", PREFIX)
    kind = own.text("kind")
    key = fields.text("id")
    place = Span(0, 0) if span is None else span
    author = _creator(fields.raw("creator"))
    note, tags, names = _bodies(fields.raw("body"), fields.text("bodyValue"))
    if quote is None and span is None and kind in ("commitment", "bookmark"):
        raise wrong("target", "selector")
    times = Fields({"created": fields.raw("created"), "modified": fields.raw("modified")}, "item")
    if kind == "commitment":
        return (
            digest,
            title,
            Incoming(
                record=replace(commitment_of(own, place), author=author),
                quote=quote,
                has_place=span is not None,
                key=key,
                whole=True,
            ),
        )
    if kind == "bookmark" or "bookmarking" in _list(fields.raw("motivation")):
        if quote is None and span is None:
            return digest, title, None
        name = own.text("name", names or note or title)
        bookmark = Bookmark(statement_id=0, name=name, position=place.start)
        return digest, title, Incoming(bookmark, quote, span is not None, key, whole=True)
    if kind == "annotation":
        merged = {
            **{name: own.raw(name) for name in ("target", "tags", "colour")},
            "note": note,
            "created": times.raw("created"),
            "modified": times.raw("modified"),
            "author": author,
        }
        record = annotation_of(Fields(merged, "items"), place, now)
        if record.target is not Target.STATEMENT and quote is None and span is None:
            raise wrong("target", "selector")
        about = own.text("about")
        return digest, title, Incoming(record, quote, span is not None, key, about, whole=True)
    created = times.moment("created", now)
    modified = times.moment("modified", created)
    whole = quote is None and span is None
    target = Target.STATEMENT if whole else Target.SPAN
    text = "\n\n".join(each for each in (names, note) if each)
    record = foreign_note(place, text, tags, (created, modified), target, author)
    return digest, title, Incoming(record, quote, span is not None, key)


def _target(target: Any) -> tuple[str, str, QuoteSelector | None, Span | None]:
    """Return the digest and title of the text, and what the selectors select in it."""
    if isinstance(target, str):
        return _digest(target), "", None, None
    fields = Fields(target, "target")
    source = fields.raw("source") if fields.raw("source") is not None else fields.raw("id")
    title = ""
    if isinstance(source, Mapping):
        about = Fields(source, "source")
        title = about.text("dcterms:title") or about.text("title")
        source = about.text("id")
    digest = _digest(values.text(source or "", "source"))
    quote: QuoteSelector | None = None
    span: Span | None = None
    for selector in _list(fields.raw("selector")):
        chosen = Fields(selector, "selector")
        kinds = _list(chosen.raw("type"))
        if _QUOTE in kinds:
            quote = QuoteSelector(
                exact=chosen.text("exact"),
                prefix=chosen.text("prefix"),
                suffix=chosen.text("suffix"),
            )
        elif _POSITION in kinds:
            span = values.span(chosen.place("start"), chosen.place("end"), None)
    return digest, title, quote, span


def _creator(creators: Any) -> str:
    """Return the names of who made an annotation; who has none is known by its address."""
    names: list[str] = []
    for each in _list(creators):
        if isinstance(each, str):
            names.append(values.text(each, "creator"))
            continue
        about = Fields(each, "creator")
        known = (name for key in ("name", "nickname", "id") for name in _list(about.raw(key)))
        names.append(values.text(next(filter(None, known), ""), "creator"))
    return ", ".join(filter(None, names))


def _bodies(bodies: Any, plain: str) -> tuple[str, tuple[str, ...], str]:
    """Return the note, the tags and the description that the bodies are."""
    notes: list[str] = [plain] if plain else []
    tags: list[str] = []
    names: list[str] = []
    for body in _list(bodies):
        if isinstance(body, str):
            continue
        fields = Fields(body, "body")
        value = fields.text("value")
        purposes = _list(fields.raw("purpose"))
        if not value:
            continue
        if any(each in purposes for each in _TAGGING):
            tags.append(value)
        elif "describing" in purposes:
            names.append(value)
        else:
            notes.append(value)
    return "\n\n".join(notes), tuple(tags), "\n\n".join(names)


def _themes(found: Any) -> tuple[IncomingTheme, ...]:
    themes = []
    for each in _list(found):
        fields = Fields(each, "theme", PREFIX)
        themes.append(
            IncomingTheme(
                key=fields.text("key"),
                name=fields.text("name"),
                description=fields.text("description"),
                colour_light=values.colour(fields.text("colourLight"), "colourLight"),
                colour_dark=values.colour(fields.text("colourDark"), "colourDark"),
            )
        )
    return tuple(themes)


def _digest(source: str) -> str:
    return source.removeprefix(DIGEST) if source.startswith(DIGEST) else ""


def _list(value: Any) -> list[Any]:
    """Return the values of a property, which JSON-LD lets stand alone if there is one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _no_annotations() -> ExchangeError:
    return ExchangeError(
        mark("errors", "The file holds no W3C Web Annotations. Nothing was taken in.")
    )
