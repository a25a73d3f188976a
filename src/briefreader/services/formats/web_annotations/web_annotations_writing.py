"""Writer of notes, bookmarks and commitments as W3C Web Annotations in JSON-LD.

https://www.w3.org/TR/annotation-model/. What that model cannot say stands in properties of our own,
whose names begin with "briefreader:", as "briefreader:notCovered": the texts whose language is not
one in which commitments are detected. Positions count Unicode code points, as the model asks.
"""

import json
from collections.abc import Container, Iterable, Iterator, Sequence
from pathlib import Path

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Bookmark, Commitment, Statement, Target
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import StatementRecords, each_records
from briefreader.services.follow_up.histories import History
from briefreader.services.formats.identifiers import identifier, record_identifiers
from briefreader.services.record_codec import (
    Json,
    annotation_values,
    commitment_values,
    history_values,
    properties,
    span_values,
    theme_values,
)
from briefreader.services.statements.public_source import identifying_address
from briefreader.text.anchoring import describe
from briefreader.text.span import Span

NAMESPACE = "urn:briefreader:ns#"
PREFIX = "briefreader:"
CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {
        "briefreader": NAMESPACE,
        **{
            f"{PREFIX}{name}": {"@id": f"{NAMESPACE}{name}", "@container": "@list"}
            for name in ("actors", "themes", "tags", "detected", "history")
        },
    },
]
DIGEST = "urn:sha256:"
_SAID_BY_MODEL = ("note", "created", "modified", "author")


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write the statements' annotations, bookmarks and commitments to the file at ``path``."""
    _write(library, each_records(library, statement_ids, steps), path)


def write_notes(
    library: Library, records: Iterable[StatementRecords], note_ids: Container[int], path: Path
) -> None:
    """Write of these records the annotations with these ids only."""
    _write(library, records, path, note_ids)


def _write(
    library: Library,
    every: Iterable[StatementRecords],
    path: Path,
    note_ids: Container[int] | None = None,
) -> None:
    themes = {theme.key: theme for theme in library.themes.all()}
    items: list[Json] = []
    names: list[str] = []
    not_covered: list[Json] = []
    for records in every:
        statement = records.statement
        found = list(_items(records, themes, note_ids))
        items += found
        # What holds some of the notes is another collection than what holds everything.
        names += [statement.digest] if note_ids is None else [each["id"] for each in found]
        if records.coverage is not Coverage.FULL and note_ids is None:
            not_covered.append(_source(statement) | _own({"coverage": records.coverage.value}))
    used = {key for item in items for key in item.get(f"{PREFIX}themes", ())}
    whole = {
        "@context": CONTEXT,
        "id": identifier("collection", *names).urn,
        "type": "AnnotationCollection",
        "label": "Briefreader",
        "total": len(items),
        **_own({"notCovered": not_covered or None}),
        f"{PREFIX}theme": [
            _own(properties(theme_values(each))) for key, each in themes.items() if key in used
        ],
        "first": {
            "id": identifier("page", *names).urn,
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    text = json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False)
    path.write_text(text + "\n", "utf-8", newline="\n")


def _items(
    records: StatementRecords, themes: dict[str, Theme], note_ids: Container[int] | None
) -> Iterator[Json]:
    statement = records.statement
    # Of all, as a record has its name from its place among those that are like it.
    ids = record_identifiers(statement.digest, records.every)
    source = _source(statement)
    chosen = records.every
    if note_ids is not None:
        chosen = tuple(each for each in records.annotations if each.id in note_ids)
    for record in chosen:
        base = {"id": ids[type(record), record.id].urn, "type": "Annotation"}
        match record:
            case Commitment():
                history = records.histories.get(record.id, ())
                yield base | _commitment(record, statement, source, themes, history)
            case Annotation():
                about = ids.get((Commitment, record.commitment_id or 0))
                yield base | _annotation(record, statement, source, about.urn if about else "")
            case Bookmark():
                yield base | _bookmark(record, statement, source)


def _commitment(
    commitment: Commitment,
    statement: Statement,
    source: Json,
    themes: dict[str, Theme],
    history: History,
) -> Json:
    labels = [themes[key].name if key in themes else key for key in commitment.themes]
    body = [_body(label, "classifying") for label in labels]
    body += [_body(commitment.evidence, "commenting")] if commitment.evidence else []
    return {
        "motivation": "classifying",
        "body": body,
        "target": _target(source, statement.text, commitment.span),
        **_creator(commitment.author),
        **_own(_unsaid(properties(commitment_values(commitment), "commitment"))),
        **_own({"history": [_own(properties(each)) for each in history_values(history)] or None}),
    }


def _annotation(annotation: Annotation, statement: Statement, source: Json, about: str) -> Json:
    body = [_body(annotation.note, "commenting")] if annotation.note else []
    body += [_body(tag, "tagging") for tag in annotation.tags]
    whole = annotation.target is Target.STATEMENT
    silent = "tagging" if annotation.tags else "highlighting"
    data = _unsaid(properties(annotation_values(annotation), "annotation"))
    return {
        "motivation": "commenting" if annotation.note else silent,
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        **_creator(annotation.author),
        "body": body,
        "target": _target(source, statement.text, None if whole else annotation.span),
        **_own(data | ({"about": about} if about else {})),
    }


def _bookmark(bookmark: Bookmark, statement: Statement, source: Json) -> Json:
    place = Span(bookmark.position, bookmark.position)
    return {
        "motivation": "bookmarking",
        "body": [_body(bookmark.name, "describing")],
        "target": _target(source, statement.text, place),
        **_own(properties({"name": bookmark.name}, "bookmark")),
    }


def _target(source: Json, text: str, span: Span | None) -> Json:
    """Return what stands at ``span`` of the text, or all of it."""
    target: Json = {"type": "SpecificResource", "source": source}
    if span is None:
        return target
    quote = describe(text, span)
    words = {"exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix}
    return target | {
        "selector": [
            {"type": "TextQuoteSelector", **words},
            {"type": "TextPositionSelector", **span_values(span)},
        ]
    }


def _source(statement: Statement) -> Json:
    """Return the text: by its address, by which other programs know it, or else by its digest."""
    about = {"language": statement.language, "dcterms:title": statement.title}
    address = identifying_address(statement.source)
    if not address:
        digest = f"{DIGEST}{statement.digest}"
        return {"id": digest, "type": "Text", "format": "text/plain", **about}
    # What stands at the address is the page or file that the text was read from.
    return {"id": address, "type": "Text", **about, **_own({"digest": statement.digest})}


def _creator(author: str) -> Json:
    return {"creator": {"type": "Person", "name": author}} if author else {}


def _unsaid(data: Json) -> Json:
    """Return what the model has no property for."""
    return {name: value for name, value in data.items() if name not in _SAID_BY_MODEL}


def _body(value: str, purpose: str) -> Json:
    kind = "text/markdown" if purpose == "commenting" else "text/plain"
    return {"type": "TextualBody", "purpose": purpose, "format": kind, "value": value}


def _own(data: Json) -> Json:
    """Return ``data`` under names of our own, without what is not said."""
    return {f"{PREFIX}{name}": value for name, value in data.items() if value is not None}
