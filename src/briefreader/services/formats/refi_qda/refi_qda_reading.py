"""Reader of REFI-QDA projects: our own, and those of programs for qualitative analysis.

https://www.qdasoftware.org. Nothing is unpacked to the disk, and no path that leads out of the
archive is followed. ``writing`` tells how our own files say what codes cannot.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.findings import Metadata
from briefreader.documents.archive import Archive
from briefreader.library.records import Bookmark
from briefreader.services.formats.bundle import IncomingBundle, IncomingRecord, IncomingStatement
from briefreader.services.formats.foreign_records import foreign_note
from briefreader.services.formats.refi_qda.project import Project
from briefreader.services.formats.refi_qda.qda_xml import QDA, own_data, span_of, title_of
from briefreader.services.formats.refi_qda.selections import own_commitment, selected_records
from briefreader.services.formats.untaken import Untaken
from briefreader.services.json_fields import PropertyFields, checked_span, wrong_value
from briefreader.services.record_codec import annotation_from, metadata_from, theme_from
from briefreader.services.statements.anchor_migration import span_of as place_of
from briefreader.text.span import Span


def read(path: Path, content: bytes, themes: Sequence[Theme], now: datetime) -> IncomingBundle:
    """Return what the project in ``content`` holds; codes are known by the ``themes``' names.

    Raises DocumentError if the archive at ``path`` cannot be trusted, ExchangeError if it is no
    project or contradicts itself.
    """
    project = Project(Archive(path, content), themes, now)
    loose = project.loose_notes()
    sources, untaken = _sources(project)
    if len(sources) != 1:
        untaken[Untaken.LOOSE_NOTES] += len(loose)
        loose = []
    statements = tuple(_statement(project, each, loose) for each in sources)
    codings = sum(len(each.element.findall(f"{QDA}Coding")) for each in sources)
    untaken[Untaken.OTHER_MEDIA] += codings
    return IncomingBundle(statements=statements, themes=_themes(project), untaken=untaken)


@dataclass(frozen=True, slots=True)
class _Source:
    element: ET.Element
    text: str
    name: str


def _sources(project: Project) -> tuple[list[_Source], Counter[Untaken]]:
    """Return the sources that are texts, and how much else there is."""
    found: list[_Source] = []
    untaken: Counter[Untaken] = Counter()
    for element in project.root.iterfind(f"{QDA}Sources/*"):
        source: ET.Element | None = element
        if element.tag == f"{QDA}PDFSource":
            source = element.find(f"{QDA}Representation")
            untaken[Untaken.OTHER_MEDIA] += len(element.findall(f"{QDA}PDFSelection"))
        text = None if source is None else project.text(source)
        if source is None or text is None:
            untaken[Untaken.OTHER_MEDIA] += 1
            continue
        found.append(_Source(source, text, element.get("name") or source.get("name") or ""))
    return found, untaken


def _statement(project: Project, source: _Source, loose: Sequence[ET.Element]) -> IncomingStatement:
    records: list[IncomingRecord] = []
    metadata: Metadata | None = None
    title, address = title_of(source.name), ""
    for note in (*project.notes_of(source.element), *loose):
        data = own_data(note)
        if data is None:
            records += _foreign(project, note)
        elif data.text("kind") == "statement":
            title, address = data.text("title", title), data.text("source")
            metadata = replace(metadata_from(data, kind="type"), title=title)
        else:
            records += _whole(project, note, data)
    records += selected_records(project, source.element)
    for each in records:
        span = place_of(each.record)
        checked_span(span.start, span.end, len(source.text))
    return IncomingStatement(
        digest=hashlib.sha256(source.text.encode()).hexdigest(),
        title=title,
        records=tuple(records),
        text=source.text,
        metadata=metadata,
        source=address,
    )


def _whole(project: Project, note: ET.Element, data: PropertyFields) -> Iterator[IncomingRecord]:
    """Yield the record of ours that a note is, which its source refers to."""
    selection = note.find(f"{QDA}PlainTextSelection")
    span = Span(0, 0) if selection is None else span_of(selection)
    match data.text("kind"):
        case "commitment":
            yield own_commitment(project, note, data, span)
        case "bookmark":
            bookmark = Bookmark(statement_id=0, name=data.text("name"), position=span.start)
            yield IncomingRecord(bookmark, whole=True)
        case "annotation":
            record = annotation_from(data, span, project.now)
            if data.raw("note") is None:
                record = replace(record, note=project.text(note) or "")
            yield IncomingRecord(record, about=data.text("about"), whole=True)


def _foreign(project: Project, note: ET.Element) -> Iterator[IncomingRecord]:
    """Yield what a note of another program is: on words of the source, or on all of it."""
    text, times = project.text(note) or "", project.times(note)
    author = project.users.author(note)
    selections = note.findall(f"{QDA}PlainTextSelection")
    for selection in selections:
        yield IncomingRecord(foreign_note(span_of(selection), text, (), times, author=author))
    if not selections and text:
        whole = foreign_note(Span(0, 0), text, (), times, on_all=True, author=author)
        yield IncomingRecord(whole)


def _themes(project: Project) -> tuple[Theme, ...]:
    for note in project.notes_of(project.root):
        data = own_data(note)
        if data is not None and data.text("kind") == "themes":
            found = data.raw("themes")
            if not isinstance(found, list):
                raise wrong_value("themes", found)
            return tuple(theme_from(PropertyFields(each, "themes")) for each in found)
    return ()
