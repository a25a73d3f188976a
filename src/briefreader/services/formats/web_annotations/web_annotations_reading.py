"""Reader of W3C Web Annotations in JSON-LD: our own files, and those of other annotation tools.

https://www.w3.org/TR/annotation-model/. The file is read as JSON; terms are known by the names that
the model gives them.
"""

from codecs import BOM_UTF8
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.errors import ExchangeError
from briefreader.library.records import Bookmark, Target
from briefreader.services.export.records import Record
from briefreader.services.formats.bundle import (
    IncomingBundle,
    IncomingRecord,
    IncomingStatement,
)
from briefreader.services.formats.foreign_records import foreign_note, person_of
from briefreader.services.formats.refusals import refused_in
from briefreader.services.formats.untaken import Untaken
from briefreader.services.formats.web_annotations.annotation_targets import (
    Source,
    target_of,
    text_of,
    values_of,
)
from briefreader.services.formats.web_annotations.web_annotations_writing import PREFIX
from briefreader.services.json_fields import (
    PropertyFields,
    parsed_json,
    wrong_value,
)
from briefreader.services.record_codec import (
    annotation_from,
    commitment_from,
    history_from,
    theme_from,
)
from briefreader.text.anchoring import QuoteSelector
from briefreader.text.span import Span
from briefreader.translatable import mark

_MOST = 200_000
_KINDS = ("Annotation", "AnnotationPage", "AnnotationCollection")
_TAGGING = ("tagging", "classifying")


def read(content: bytes, now: datetime) -> IncomingBundle:
    """Return what the file holds; ``now`` is when notes without a time were made.

    Raises ExchangeError if it is no such file, or holds values of the wrong kind.
    """
    return bundle_of(_json(content), now)


def is_annotations(whole: object) -> bool:
    """Tell whether JSON has the marks of annotations of the model, be they sound or not."""
    first = next(iter(whole), None) if isinstance(whole, list) else whole
    if not isinstance(first, Mapping):
        return False
    kinds = values_of(first.get("type", first.get("@type")))
    return any(each in _KINDS for each in kinds if isinstance(each, str))


def bundle_of(whole: object, now: datetime) -> IncomingBundle:
    """Return what the JSON holds; raises as ``read`` does."""
    items, themes = _items(whole)
    found: dict[tuple[str, str], tuple[Source, list[IncomingRecord]]] = {}
    others = 0
    for number, item in enumerate(items, 1):
        with refused_in(number):
            annotation = _annotation(item)
            incoming = _record(annotation, now) if annotation else None
        if annotation is None or incoming is None:
            others += 1
            continue
        source = annotation.source
        _, records = found.setdefault((source.digest, source.address), (source, []))
        records.append(incoming)
    statements = tuple(
        IncomingStatement(
            digest=source.digest,
            title=source.title,
            records=tuple(records),
            addresses=(source.address,) if source.address else (),
        )
        for source, records in found.values()
    )
    if not statements and others:
        raise _no_annotations()
    untaken = {Untaken.OTHER_ANNOTATIONS: others}
    return IncomingBundle(statements=statements, themes=themes, untaken=untaken)


def _json(content: bytes) -> Any:
    try:
        return parsed_json(content.removeprefix(BOM_UTF8))
    except ValueError as error:
        raise ExchangeError(
            mark("errors", "The file is not JSON as JSON-LD is: {reason}. Nothing was taken in."),
            reason=error,
        ) from error


def _items(whole: Any) -> tuple[list[Any], tuple[Theme, ...]]:
    """Return the annotations in a collection, a page, a list, or a single one."""
    themes: tuple[Theme, ...] = ()
    items = whole
    if isinstance(whole, Mapping):
        found = values_of(whole.get(f"{PREFIX}theme"))
        themes = tuple(theme_from(PropertyFields(each, "theme", PREFIX)) for each in found)
        items = _items_of(whole)
    if not isinstance(items, list) or len(items) > _MOST:
        raise _no_annotations()
    return items, themes


def _items_of(whole: Mapping[str, Any]) -> Any:
    kinds = values_of(whole.get("type", whole.get("@type")))
    if "AnnotationCollection" in kinds:
        page = whole.get("first")
        if not isinstance(page, Mapping):
            raise wrong_value("first", page)
        return page.get("items")
    if "AnnotationPage" in kinds:
        return whole.get("items")
    return [whole] if "Annotation" in kinds else None


@dataclass(frozen=True, slots=True)
class _Annotation:
    """One annotation by the terms of the model, and ``own`` of our own.

    It is on the text ``source``, where ``quote`` and ``span`` select something. ``names`` describe
    the place, ``note`` comments on it, as the purposes of the bodies say.
    """

    fields: PropertyFields
    own: PropertyFields
    source: Source
    quote: QuoteSelector | None
    span: Span | None
    author: str
    note: str
    tags: tuple[str, ...]
    names: str

    @property
    def is_on_all(self) -> bool:
        """Whether nothing is selected in the text."""
        return self.quote is None and self.span is None

    @property
    def place(self) -> Span:
        """Where it is, or the beginning if only its words are known."""
        return Span(0, 0) if self.span is None else self.span

    def incoming(self, record: Record, about: str = "", *, whole: bool = True) -> IncomingRecord:
        """Return ``record`` with what is known of its place."""
        key = self.fields.text("id")
        return IncomingRecord(record, self.quote, self.span is not None, key, about, whole)


def _annotation(item: Any) -> _Annotation | None:
    """Return an annotation, None if it is on several places at once."""
    fields = PropertyFields(item, "items")
    if "Annotation" not in values_of(fields.raw("type")):
        raise fields.wrong("type")
    targets = values_of(fields.raw("target"))
    if len(targets) != 1:
        return None
    return _Annotation(
        fields,
        PropertyFields(item, "items", PREFIX),
        *target_of(targets[0]),
        _creator(fields.raw("creator")),
        *_bodies(fields),
    )


def _record(found: _Annotation, now: datetime) -> IncomingRecord | None:
    """Return the record that it stands for, None if no library can hold it."""
    kind = found.own.text("kind")
    if found.is_on_all and kind in ("commitment", "bookmark"):
        raise wrong_value("target", "selector")
    if kind == "commitment":
        record = replace(commitment_from(found.own, found.place), author=found.author)
        return replace(found.incoming(record), history=history_from(found.own))
    if kind == "bookmark" or "bookmarking" in values_of(found.fields.raw("motivation")):
        return None if found.is_on_all else _bookmark(found)
    return _note(found, now) if kind == "annotation" else _foreign(found, now)


def _bookmark(found: _Annotation) -> IncomingRecord:
    name = found.own.text("name", found.names or found.note or found.source.title)
    position = found.place.start
    return found.incoming(Bookmark(statement_id=0, name=name, position=position))


def _note(found: _Annotation, now: datetime) -> IncomingRecord:
    """Return a note of ours; what the model has a property for is said by that."""
    said = {
        **{name: found.own.raw(name) for name in ("target", "tags", "colour")},
        **{name: found.fields.raw(name) for name in ("created", "modified")},
        "note": found.note,
        "author": found.author,
    }
    record = annotation_from(PropertyFields(said, "items"), found.place, now)
    if record.target is not Target.STATEMENT and found.is_on_all:
        raise wrong_value("target", "selector")
    return found.incoming(record, found.own.text("about"))


def _foreign(found: _Annotation, now: datetime) -> IncomingRecord:
    created = found.fields.moment("created", now)
    record = foreign_note(
        found.place,
        "\n\n".join(each for each in (found.names, found.note) if each),
        found.tags,
        (created, found.fields.moment("modified", created)),
        on_all=found.is_on_all,
        author=found.author,
    )
    return replace(found.incoming(record, whole=False), dated=found.fields.has("created"))


def _creator(creators: Any) -> str:
    """Return the names of who made an annotation; who has none is known by its address."""
    names: list[str] = []
    for each in values_of(creators):
        if isinstance(each, str):
            names.append(person_of(text_of(each, "creator")))
            continue
        about = PropertyFields(each, "creator")
        known = (name for key in ("name", "nickname", "id") for name in values_of(about.raw(key)))
        names.append(person_of(text_of(next(filter(None, known), ""), "creator")))
    return ", ".join(filter(None, names))


def _bodies(annotation: PropertyFields) -> tuple[str, tuple[str, ...], str]:
    """Return the note, the tags and the description that the bodies are."""
    plain = annotation.text("bodyValue")
    notes, tags, names = [plain] if plain else [], [], []
    for body in values_of(annotation.raw("body")):
        if isinstance(body, str):
            continue
        fields = PropertyFields(body, "body")
        value = fields.text("value")
        purposes = values_of(fields.raw("purpose"))
        if not value:
            continue
        if any(each in purposes for each in _TAGGING):
            tags.append(value)
        elif "describing" in purposes:
            names.append(value)
        else:
            notes.append(value)
    return "\n\n".join(notes), tuple(tags), "\n\n".join(names)


def _no_annotations() -> ExchangeError:
    return ExchangeError(
        mark("errors", "The file holds no W3C Web Annotations. Nothing was taken in.")
    )
