"""Writes notes, bookmarks and commitments as W3C Web Annotations in JSON-LD.

https://www.w3.org/TR/annotation-model/. What that model cannot say stands in properties of our own,
whose names begin with "briefreader:", as "briefreader:notCovered": the texts whose language is not
one in which commitments are detected. Positions count Unicode code points, as the model asks.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from briefreader.commitments.detection_coverage import Coverage
from briefreader.commitments.taxonomy import Theme
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Bookmark, Commitment, Statement, Target
from briefreader.services.coverage import coverage_of
from briefreader.services.export.steps import Steps
from briefreader.services.interchange.identity import Placed, identifier, record_identifiers
from briefreader.services.interchange.records import Data, annotation_data, commitment_data
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
            for name in ("actors", "themes", "tags", "detected")
        },
    },
]
DIGEST = "urn:sha256:"
_SAID_BY_MODEL = ("note", "created", "modified", "author")
Selectors = list[dict[str, Any]]


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write the statements' annotations, bookmarks and commitments to the file at ``path``."""
    themes = {theme.key: theme for theme in library.themes.all()}
    items: list[Data] = []
    names: list[str] = []
    not_covered: list[Data] = []
    for statement_id in steps.through(statement_ids):
        statement = library.statements.get(statement_id)
        names.append(statement.digest)
        items += _items(library, statement, themes)
        commitments = library.commitments.of_statement(statement_id)
        covered = coverage_of(statement.language, commitments)
        if covered is not Coverage.FULL:
            not_covered.append(_source(statement) | _own({"coverage": covered.value}))
    used = {key for item in items for key in item.get(f"{PREFIX}themes", ())}
    whole = {
        "@context": CONTEXT,
        "id": identifier("collection", *names).urn,
        "type": "AnnotationCollection",
        "label": "Briefreader",
        "total": len(items),
        **_own({"notCovered": not_covered or None}),
        f"{PREFIX}theme": [_theme(each) for key, each in themes.items() if key in used],
        "first": {
            "id": identifier("page", *names).urn,
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    text = json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False)
    path.write_text(text + "\n", "utf-8", newline="\n")


def _items(library: Library, statement: Statement, themes: dict[str, Theme]) -> Iterator[Data]:
    commitments = library.commitments.of_statement(statement.id)
    annotations = library.annotations.of_statement(statement.id)
    bookmarks = library.bookmarks.of_statement(statement.id)
    records: tuple[Placed, ...] = (*commitments, *annotations, *bookmarks)
    ids = record_identifiers(statement.digest, records)
    source = _source(statement)
    for record in records:
        base = {"id": ids[type(record), record.id].urn, "type": "Annotation"}
        match record:
            case Commitment():
                yield base | _commitment(record, statement, source, themes)
            case Annotation():
                about = ids.get((Commitment, record.commitment_id or 0))
                yield base | _annotation(record, statement, source, about.urn if about else "")
            case Bookmark():
                yield base | _bookmark(record, statement, source)


def _commitment(
    commitment: Commitment, statement: Statement, source: Data, themes: dict[str, Theme]
) -> Data:
    labels = [themes[key].name if key in themes else key for key in commitment.themes]
    body = [_body(label, "classifying") for label in labels]
    body += [_body(commitment.evidence, "commenting")] if commitment.evidence else []
    return {
        "motivation": "classifying",
        "body": body,
        "target": {
            "type": "SpecificResource",
            "source": source,
            "selector": _selectors(statement.text, commitment.span),
        },
        **_creator(commitment.author),
        **_own(_unsaid(commitment_data(commitment))),
    }


def _annotation(annotation: Annotation, statement: Statement, source: Data, about: str) -> Data:
    body = [_body(annotation.note, "commenting")] if annotation.note else []
    body += [_body(tag, "tagging") for tag in annotation.tags]
    whole = annotation.target is Target.STATEMENT
    silent = "tagging" if annotation.tags else "highlighting"
    target: Data = {"type": "SpecificResource", "source": source}
    if not whole:
        target["selector"] = _selectors(statement.text, annotation.span)
    data = _unsaid(annotation_data(annotation))
    return {
        "motivation": "commenting" if annotation.note else silent,
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        **_creator(annotation.author),
        "body": body,
        "target": target,
        **_own(data | ({"about": about} if about else {})),
    }


def _bookmark(bookmark: Bookmark, statement: Statement, source: Data) -> Data:
    place = Span(bookmark.position, bookmark.position)
    return {
        "motivation": "bookmarking",
        "body": [_body(bookmark.name, "describing")],
        "target": {
            "type": "SpecificResource",
            "source": source,
            "selector": _selectors(statement.text, place),
        },
        **_own({"kind": "bookmark", "name": bookmark.name}),
    }


def _selectors(text: str, span: Span) -> Selectors:
    quote = describe(text, span)
    return [
        {
            "type": "TextQuoteSelector",
            "exact": quote.exact,
            "prefix": quote.prefix,
            "suffix": quote.suffix,
        },
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]


def _source(statement: Statement) -> Data:
    return {
        "id": f"{DIGEST}{statement.digest}",
        "type": "Text",
        "format": "text/plain",
        "language": statement.language,
        "dcterms:title": statement.title,
    }


def _creator(author: str) -> Data:
    return {"creator": {"type": "Person", "name": author}} if author else {}


def _unsaid(data: Data) -> Data:
    """Return what the model has no property for."""
    return {name: value for name, value in data.items() if name not in _SAID_BY_MODEL}


def _body(value: str, purpose: str) -> Data:
    kind = "text/markdown" if purpose == "commenting" else "text/plain"
    return {"type": "TextualBody", "purpose": purpose, "format": kind, "value": value}


def _theme(theme: Theme) -> Data:
    return _own(
        {
            "key": theme.key,
            "name": theme.name,
            "description": theme.description,
            "colourLight": theme.colour_light,
            "colourDark": theme.colour_dark,
        }
    )


def _own(data: Data) -> Data:
    """Return ``data`` under names of our own, without what is not said."""
    return {f"{PREFIX}{name}": value for name, value in data.items() if value is not None}
