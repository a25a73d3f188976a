"""Records as JSON-like values, and back; the one place that knows which fields they have.

``…_values`` go out under the names of the records' fields; ``properties`` makes of these what
formats have that other programs write too: "statusDate" for "status_date", nothing nested.
``…_from`` reads both, by ``Fields`` or ``PropertyFields``. Ids, and places and words in the text,
are the formats' own affair.
"""

import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from briefreader.commitments.attributes.taxonomy import Term, Theme
from briefreader.commitments.findings import Detection, Metadata
from briefreader.commitments.metadata.detection_coverage import UNKNOWN_LANGUAGE
from briefreader.commitments.model import DueDate, Kind, Strength
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Evidence,
    Origin,
    Review,
    Statement,
    Status,
    Target,
)
from briefreader.services.follow_up.histories import History, SharedEvidence
from briefreader.services.json_fields import Fields, property_name
from briefreader.services.statements.public_source import public_source
from briefreader.text.span import Span

Json = dict[str, Any]
_NOTE_COLOUR = "yellow"
_THEME_COLOUR = "#808080"
_HEAVIEST = 1_000.0
_NEVER = datetime.min.replace(tzinfo=UTC)
_FIRST = ("strength", "actors", "themes", "due")


def span_values(span: Span) -> Json:
    """Return a place in a text."""
    return {"start": span.start, "end": span.end}


def label_values(found: Detection | Commitment) -> Json:
    """Return what detection says of a commitment, found or stored."""
    due = found.due
    return {
        "cue": found.cue,
        "rule": found.rule,
        "strength": found.strength.value,
        "actors": list(found.actors),
        "themes": list(found.themes),
        "due": {"text": due.text, "by": due.by.isoformat()} if due else None,
        "confidence": found.confidence,
        "conditional": found.conditional,
    }


def commitment_values(commitment: Commitment) -> Json:
    """Return what detection and people say of a commitment."""
    detected = commitment.detected
    return {
        **label_values(commitment),
        "origin": commitment.origin.value,
        "review": commitment.review.value,
        "edited": commitment.edited,
        "detected": span_values(detected) if detected else None,
        "status": commitment.status.value,
        "status_date": day_value(commitment.status_date),
        "evidence": commitment.evidence,
        "owner": commitment.owner,
        "reminder": day_value(commitment.reminder),
        "author": commitment.author,
    }


def commitment_from(fields: Fields, span: Span, length: int = 0) -> Commitment:
    """Return the commitment at ``span`` of a text of ``length``; its words are still missing."""
    due = fields.group("due", "by")
    return Commitment(
        statement_id=0,
        span=span,
        quote="",
        paragraph=1,
        cue=fields.text("cue"),
        rule=fields.text("rule"),
        strength=fields.choice("strength", Strength.FIRM),
        actors=fields.texts("actors"),
        themes=fields.keys("themes"),
        due=DueDate(due.text("text"), due.day("by")) if due else None,
        confidence=fields.number("confidence", 0, 1, 1.0),
        conditional=fields.flag("conditional"),
        origin=fields.choice("origin", Origin.MANUAL),
        review=fields.choice("review", Review.UNREVIEWED),
        edited=fields.flag("edited"),
        detected=fields.span("detected", length),
        status=fields.choice("status", Status.OPEN),
        status_date=_day(fields, "status_date"),
        evidence=fields.text("evidence"),
        owner=fields.text("owner"),
        reminder=_day(fields, "reminder"),
        author=fields.text("author"),
    )


def history_values(history: History) -> list[Json]:
    """Return the entries of a commitment's follow-up."""
    return [
        {
            "date": day_value(each.entry.date),
            "status": each.entry.status.value if each.entry.status else None,
            "note": each.entry.note,
            "link": each.entry.link,
            "quote": each.entry.quote,
            "span": span_values(each.entry.span) if each.entry.span else None,
            "source_title": each.entry.source_title,
            "source_digest": each.digest,
            "author": each.entry.author,
            "created": each.entry.created.isoformat(),
        }
        for each in history
    ]


def history_from(fields: Fields) -> History:
    """Return the entries of a commitment, which is still unknown, as are those they cite."""
    return tuple(
        SharedEvidence(
            Evidence(
                statement_id=0,
                commitment_id=0,
                date=_day(each, "date"),
                status=each.choice("status", Status.OPEN) if each.has("status") else None,
                note=each.text("note"),
                link=each.text("link"),
                quote=each.text("quote"),
                span=each.span("span", sys.maxsize),
                source_title=each.text("source_title"),
                author=each.text("author"),
                created=each.moment("created", _NEVER),
            ),
            each.text("source_digest"),
        )
        for each in fields.parts("history")
    )


def annotation_values(annotation: Annotation) -> Json:
    """Return what a note says, and of what sort of thing."""
    return {
        "target": annotation.target.value,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "colour": annotation.colour,
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        "author": annotation.author,
    }


def annotation_from(fields: Fields, span: Span, now: datetime = _NEVER) -> Annotation:
    """Return the note at ``span``, still without its words; ``now`` is for one without a time."""
    created = fields.moment("created", now)
    return Annotation(
        statement_id=0,
        span=span,
        exact="",
        prefix="",
        suffix="",
        note=fields.text("note"),
        tags=fields.texts("tags"),
        colour=fields.text("colour") or _NOTE_COLOUR,
        created=created,
        modified=fields.moment("modified", created),
        target=fields.choice("target", Target.SPAN),
        author=fields.text("author"),
    )


def bookmark_values(bookmark: Bookmark) -> Json:
    """Return a bookmark with its place."""
    return {"name": bookmark.name, "position": bookmark.position}


def theme_values(theme: Theme) -> Json:
    """Return a theme with all but its terms."""
    return {
        "key": theme.key,
        "name": theme.name,
        "description": theme.description,
        "colour_light": theme.colour_light,
        "colour_dark": theme.colour_dark,
    }


def term_values(theme: Theme) -> list[Json]:
    """Return a theme's terms."""
    return [
        {"text": term.text, "weight": term.weight, "capitals": term.capitals}
        for term in theme.terms
    ]


def theme_from(fields: Fields) -> Theme:
    """Return a theme; where it says one colour or none, both are alike."""
    light, dark = fields.colour("colour_light"), fields.colour("colour_dark")
    return Theme(
        key=fields.text("key"),
        name=fields.text("name") or fields.text("key"),
        description=fields.text("description"),
        colour_light=light or dark or _THEME_COLOUR,
        colour_dark=dark or light or _THEME_COLOUR,
        terms=tuple(
            Term(each.text("text"), each.number("weight", 0, _HEAVIEST), each.flag("capitals"))
            for each in fields.parts("terms")
        ),
    )


def metadata_values(about: Statement) -> Json:
    """Return what is known of a statement but its text."""
    return {
        "title": about.title,
        "date": day_value(about.date),
        "place": about.place,
        "kind": about.kind.value,
        "parties": list(about.parties),
        "language": about.language,
        "source": public_source(about.source),
    }


def metadata_from(fields: Fields, kind: str = "kind") -> Metadata:
    """Return what is said of a statement; ``kind`` is the name of the field that has its kind."""
    return Metadata(
        title=fields.text("title"),
        date=_day(fields, "date"),
        parties=fields.texts("parties"),
        language=fields.text("language") or UNKNOWN_LANGUAGE,
        place=fields.text("place"),
        kind=fields.choice(kind, Kind.OTHER),
    )


def day_value(day: date | None) -> str | None:
    """Return a day in ISO 8601."""
    return day.isoformat() if day else None


def properties(values: Mapping[str, Any], kind: str = "") -> Json:
    """Return ``values`` as properties, and which ``kind`` of record they are of."""
    found: Json = {"kind": kind} if kind else {}
    # In the order that files have had from the first.
    for name in sorted(values, key=lambda name: name not in _FIRST):
        match values[name]:
            case {"start": start, "end": end}:
                found[property_name(name)] = [start, end]
            case {"text": text, "by": by}:
                found |= {f"{name}Text": text, f"{name}By": by}
            case None if name == "due":
                found |= {f"{name}Text": None, f"{name}By": None}
            case [{}, *_] as parts:
                found[property_name(name)] = [properties(each) for each in parts]
            case value:
                found[property_name(name)] = value
    return found


def _day(fields: Fields, name: str) -> date | None:
    return fields.day(name) if fields.has(name) else None
