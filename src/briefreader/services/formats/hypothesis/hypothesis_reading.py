"""Reader of Hypothesis's annotations: what its API's search returns, and what its client exports.

https://h.readthedocs.io/en/latest/api-reference/; the client's form is ``JSONExportContent`` in
https://github.com/hypothesis/client, src/sidebar/services/annotations-exporter.tsx.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from briefreader.services.formats.bundle import IncomingBundle, IncomingRecord, IncomingStatement
from briefreader.services.formats.foreign_records import foreign_note, person_of
from briefreader.services.formats.refusals import refused_in
from briefreader.services.formats.untaken import Untaken
from briefreader.services.json_fields import PropertyFields
from briefreader.services.statements.source_address import address_key
from briefreader.text.anchoring import QuoteSelector
from briefreader.text.span import Span

_LISTS = ("rows", "annotations")
_FURTHEST = 100_000_000
_HINT = "TextPositionSelector"


def annotations_in(whole: object) -> list[Any] | None:
    """Return the annotations that JSON holds if it is Hypothesis's, else None.

    A search may list replies apart; a bare list is what some tools keep of either form.
    """
    if isinstance(whole, Mapping):
        found = next((whole[name] for name in _LISTS if isinstance(whole.get(name), list)), None)
        replies = whole.get("replies")
        return None if found is None else [*found, *(replies if isinstance(replies, list) else ())]
    is_one = isinstance(whole, list) and all(
        isinstance(each, Mapping) and ("uri" in each or "target" in each) for each in whole
    )
    return list(whole) if is_one and isinstance(whole, list) else None


def bundle_of(whole: object, now: datetime) -> IncomingBundle:
    """Return what Hypothesis's JSON holds: notes, those on a page, and replies, by document.

    A reply stands at the words that its conversation is about. Private notes and those of groups
    come in as others do: whoever has the file could read them. ``now`` is for notes without a time.
    Raises ExchangeError if a value is of the wrong kind.
    """
    items = annotations_in(whole) or []
    annotations: list[_Annotation] = []
    for number, item in enumerate(items, 1):
        with refused_in(number):
            annotations.append(_annotation(item, now))
    known = {each.key: each for each in annotations if each.key}
    documents: dict[str, _Document] = {}
    empty = 0
    for each in annotations:
        record = _record(each, _on(each, known))
        if record is None:
            empty += 1
            continue
        name = address_key(next(iter(each.addresses), ""))
        documents.setdefault(name, _Document()).add(each, record)
    return IncomingBundle(
        statements=tuple(each.statement for each in documents.values()),
        untaken={Untaken.EMPTY: empty, Untaken.ABSENT: _absent(whole)},
    )


@dataclass(frozen=True, slots=True)
class _Annotation:
    """One annotation: the words that it is on, if any, which stand at about ``where`` on the page.

    ``answers`` are the keys of those that it is a reply to, the first of its conversation first.
    """

    key: str
    addresses: tuple[str, ...]
    title: str
    quote: QuoteSelector | None
    where: int
    note: str
    tags: tuple[str, ...]
    author: str
    created: datetime
    modified: datetime
    is_dated: bool
    answers: tuple[str, ...]


@dataclass(slots=True)
class _Document:
    """What is on one page or file, by all its addresses."""

    title: str = ""
    addresses: dict[str, None] = field(default_factory=dict)
    records: list[IncomingRecord] = field(default_factory=list)

    def add(self, annotation: _Annotation, record: IncomingRecord) -> None:
        self.title = self.title or annotation.title
        self.addresses |= dict.fromkeys(annotation.addresses)
        self.records.append(record)

    @property
    def statement(self) -> IncomingStatement:
        return IncomingStatement(
            digest="",
            title=self.title,
            records=tuple(self.records),
            addresses=tuple(self.addresses),
        )


def _annotation(item: Any, now: datetime) -> _Annotation:
    fields = PropertyFields(item, "annotations")
    about = PropertyFields(next(iter(_objects(fields.raw("target"))), {}), "target")
    created = fields.moment("created", now)
    quote, where = _selected(about)
    return _Annotation(
        key=fields.text("id"),
        addresses=tuple(_addresses(fields, about)),
        title=_title(fields),
        quote=quote,
        where=where,
        note=fields.text("text"),
        tags=tuple(each for each in fields.keys("tags") if each),
        author=_author(fields, item),
        created=created,
        modified=fields.moment("updated", created),
        is_dated=fields.has("created"),
        answers=fields.texts("references"),
    )


def _record(annotation: _Annotation, on: _Annotation) -> IncomingRecord | None:
    """Return the note on the words of ``on``, None if it neither says nor marks anything."""
    is_silent = not (annotation.note.strip() or annotation.tags)
    if is_silent and (on.quote is None or annotation.answers):
        return None
    note = foreign_note(
        Span(on.where, on.where),
        annotation.note,
        annotation.tags,
        (annotation.created, annotation.modified),
        on_all=on.quote is None,
        author=annotation.author,
    )
    return IncomingRecord(
        note, on.quote, has_place=False, key=annotation.key, dated=annotation.is_dated
    )


def _on(annotation: _Annotation, known: Mapping[str, _Annotation]) -> _Annotation:
    """Return the annotation itself if words are selected, or that which its conversation is on."""
    ways = (annotation, *(known[key] for key in annotation.answers if key in known))
    return next((each for each in ways if each.quote is not None), annotation)


def _selected(target: PropertyFields) -> tuple[QuoteSelector | None, int]:
    """Return the words that are selected, and about where; other selectors are of the page."""
    quote: QuoteSelector | None = None
    where = 0
    for each in _objects(target.raw("selector")):
        selector = PropertyFields(each, "selector")
        start = selector.raw("start")
        if selector.raw("type") == "TextQuoteSelector" and selector.text("exact").strip():
            quote = QuoteSelector(
                exact=selector.text("exact"),
                prefix=selector.text("prefix"),
                suffix=selector.text("suffix"),
            )
        elif selector.raw("type") == _HINT and type(start) is int and 0 <= start <= _FURTHEST:
            where = start
    return quote, where


def _addresses(fields: PropertyFields, target: PropertyFields) -> Iterator[str]:
    """Yield by what the document is known: its address, others of it, a PDF's fingerprint."""
    about = _document(fields)
    links = [PropertyFields(each, "link").text("href") for each in _objects(about.raw("link"))]
    fingerprint = about.text("documentFingerprint")
    urn = f"urn:x-pdf:{fingerprint}" if fingerprint else ""
    yield from filter(None, (fields.text("uri"), target.text("source"), *links, urn))


def _title(fields: PropertyFields) -> str:
    titles = _objects(_document(fields).raw("title"))
    return next((each for each in titles if isinstance(each, str)), "")


def _document(fields: PropertyFields) -> PropertyFields:
    about = fields.raw("document")
    return PropertyFields(about if isinstance(about, Mapping) else {}, "document")


def _author(fields: PropertyFields, item: Mapping[str, Any]) -> str:
    """Return the name that is shown of who wrote it, else the name of the account."""
    about = item.get("user_info")
    shown = about.get("display_name") if isinstance(about, Mapping) else None
    if isinstance(shown, str) and shown.strip():
        return PropertyFields({"name": shown}, "user_info").text("name").strip()
    return person_of(fields.text("user"))


def _absent(whole: object) -> int:
    """Return how many more annotations a search has found than its page lists."""
    if not isinstance(whole, Mapping) or not isinstance(whole.get("rows"), list):
        return 0
    total = whole.get("total")
    return max(0, total - len(whole["rows"])) if type(total) is int else 0


def _objects(value: object) -> Sequence[Any]:
    """Return the values of a property, also if one stands alone."""
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)
