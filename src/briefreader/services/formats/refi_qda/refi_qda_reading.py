"""Reader of REFI-QDA projects: our own, and those of programs for qualitative analysis.

https://www.qdasoftware.org. Nothing is unpacked to the disk, and no path that leads out of the
archive is followed. ``refi_qda_writing`` tells how our own files say what codes cannot. What cannot
be taken in is left out and counted, the rest comes in all the same.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.documents.archive import Archive
from briefreader.errors import ExchangeError
from briefreader.services.formats.bundle import IncomingBundle, IncomingRecord, IncomingStatement
from briefreader.services.formats.foreign_records import foreign_note
from briefreader.services.formats.refi_qda.groups import Groups
from briefreader.services.formats.refi_qda.loose_notes import NotedText, loose_notes
from briefreader.services.formats.refi_qda.project import Project
from briefreader.services.formats.refi_qda.qda_xml import QDA, guid_of, title_of
from briefreader.services.formats.refi_qda.source_records import SourceRecords
from briefreader.services.formats.refi_qda.variables import ToldOfText
from briefreader.services.formats.untaken import Untaken
from briefreader.text.span import Span
from briefreader.translatable import mark


def read(path: Path, content: bytes, themes: Sequence[Theme], now: datetime) -> IncomingBundle:
    """Return what the project in ``content`` holds; codes are known by the ``themes``' names.

    Raises DocumentError if the archive at ``path`` cannot be trusted, ExchangeError if it is no
    project, contradicts itself, or has texts but nothing to read in any of them.
    """
    project = Project(Archive(path, content), themes, now)
    groups = Groups(project)
    sources = list(_sources(project, groups))
    if not sources and project.untaken[Untaken.EMPTY_TEXTS]:
        raise ExchangeError(
            mark("errors", "There is nothing to read in the project's texts. Nothing was taken in.")
        )
    noted = [
        NotedText(each.elements[0], len(each.text), frozenset(each.exported.get("notes", ())))
        for each in sources
    ]
    loose = loose_notes(project, noted)
    statements = [
        _statement(project, groups, source, notes)
        for source, notes in zip(sources, loose, strict=True)
    ]
    if memo := (project.root.findtext(f"{QDA}Description") or "").strip():
        statements = _with_project_memo(project, statements, memo)
    _count_the_rest(project)
    return IncomingBundle(
        statements=tuple(statements),
        themes=(*project.themes, *project.codes.new_themes),
        untaken=project.untaken,
    )


@dataclass(frozen=True, slots=True)
class _Source:
    """A text: its elements, of a PDF that of the text last, and what its variables tell."""

    elements: tuple[ET.Element, ...]
    text: str
    name: str
    told: ToldOfText
    digest: str

    @property
    def guids(self) -> tuple[str, ...]:
        """The identifiers that it is known by."""
        return tuple(guid_of(each, "guid") for each in self.elements)

    @property
    def exported(self) -> Mapping[str, set[Span]]:
        """Where our records were when the project was written, by kinds, if it is that text."""
        was = self.told.text_was
        return self.told.spans if was and self.digest.startswith(was) else {}


def _sources(project: Project, groups: Groups) -> Iterator[_Source]:
    """Yield the sources that are texts; what else there is is counted."""
    untaken = project.untaken
    for element in project.root.iterfind(f"{QDA}Sources/*"):
        source: ET.Element | None = element
        if element.tag == f"{QDA}PDFSource":
            source = element.find(f"{QDA}Representation")
            untaken[Untaken.OTHER_MEDIA] += len(element.findall(f"{QDA}PDFSelection"))
        text = None if source is None else project.text(source)
        if source is None or text is None:
            untaken[Untaken.OTHER_MEDIA] += 1 + sum(1 for _ in element.iter(f"{QDA}Coding"))
            continue
        if not any(map(str.isalnum, text)):
            untaken[Untaken.EMPTY_TEXTS] += 1
            continue
        elements = (element,) if element is source else (element, source)
        values = [value for each in elements for value in project.variables.values(each)]
        guids = (guid_of(each, "guid") for each in elements)
        values += [value for guid in guids for value in groups.values[guid]]
        told = ToldOfText(values)
        untaken[Untaken.VALUES] += told.untaken
        name = element.get("name") or source.get("name") or ""
        digest = hashlib.sha256(text.encode()).hexdigest()
        yield _Source(elements, text, name, told, digest)


def _statement(
    project: Project, groups: Groups, source: _Source, loose: Sequence[ET.Element]
) -> IncomingStatement:
    found = SourceRecords(project, source.elements, len(source.text), groups.tags, source.exported)
    found.add_notes(loose)
    tags = [*source.told.tags, *(tag for guid in source.guids for tag in groups.tags[guid])]
    about, told = found.metadata, source.told.fields
    title = told.get("title") or title_of(source.name)
    if about is not None:
        about = replace(about, title=about.title or title)
        title = about.title
    return IncomingStatement(
        digest=source.digest,
        title=title,
        records=tuple(found.records),
        text=source.text,
        metadata=about,
        source=found.address,
        # A note of ours tells the same, and better.
        told={} if about else told,
        tags=tuple(dict.fromkeys((*tags, *found.tags))),
    )


def _with_project_memo(
    project: Project, statements: list[IncomingStatement], memo: str
) -> list[IncomingStatement]:
    """Return the statements with the memo of the project as a note, if they are not several."""
    if len(statements) != 1:
        project.untaken[Untaken.LOOSE_NOTES] += 1
        return statements
    times = project.times(project.root)
    note = IncomingRecord(foreign_note(Span(0, 0), memo, (), times, on_all=True))
    return [replace(statements[0], records=(*statements[0].records, note))]


def _count_the_rest(project: Project) -> None:
    """Count what stands beside the sources and the notes."""
    root, untaken = project.root, project.untaken
    untaken[Untaken.LINKS] += len(root.findall(f"{QDA}Graphs/*"))
    untaken[Untaken.DESCRIPTIONS] += project.variables.described
    for kind, count in project.codes.untaken().items():
        untaken[kind] += count
