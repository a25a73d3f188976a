"""Records on one text of a REFI-QDA project: from its selections, its notes and its memo."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from xml.etree import ElementTree as ET

from briefreader.commitments.findings import Metadata
from briefreader.library.records import Annotation, Bookmark, Target
from briefreader.services.formats.bundle import IncomingRecord
from briefreader.services.formats.foreign_records import foreign_note
from briefreader.services.formats.refi_qda.commitment_memo import TOLD, read_memo
from briefreader.services.formats.refi_qda.project import Project
from briefreader.services.formats.refi_qda.qda_xml import QDA, guid_of, own_data
from briefreader.services.formats.refi_qda.recoding import own_commitment, told_commitment
from briefreader.services.formats.refi_qda.selections import selected_records
from briefreader.services.formats.refi_qda.source_memo import notes_in, source_memo
from briefreader.services.json_fields import PropertyFields
from briefreader.services.record_codec import annotation_from, metadata_from
from briefreader.text.span import Span

_ON_ALL = Span(0, 0)


class SourceRecords:
    """The ``records`` on a source, and what else it and the notes that it refers to say.

    ``metadata`` is None if the text is none of ours; ``address`` is where it came from; ``tags``
    are its statement's. ``elements`` are the source and, of a PDF, the text in it; ``length`` is
    that of the text; ``named`` are the cases that selections are in, by their guids; ``exported``
    are the places of our records by their kinds.
    """

    def __init__(
        self,
        project: Project,
        elements: Sequence[ET.Element],
        length: int,
        named: Mapping[str, Sequence[str]],
        exported: Mapping[str, set[Span]],
    ) -> None:
        self.records: list[IncomingRecord] = []
        self.metadata: Metadata | None = None
        self.address = ""
        self.tags: tuple[str, ...] = ()
        self._project = project
        self._length = length
        self._bookmarks = exported.get("bookmarks", set())
        for element in elements:
            self.add_notes(project.notes_of(element))
        source = elements[-1]
        commitments = exported.get("commitments", set())
        self.records += selected_records(project, source, length, commitments)
        self.records += self._named_selections(source, named)
        for element in elements:
            self.records += self._memo(element)
            refs = element.iterfind(f"{QDA}Coding/{QDA}CodeRef")
            self.tags += project.codes.labels([guid_of(each, "targetGUID") for each in refs])

    def add_notes(self, notes: Sequence[ET.Element] | Iterator[ET.Element]) -> None:
        """Add what the notes say, be they ours or not."""
        for note in notes:
            data = own_data(note)
            if data is None:
                self.records += self._foreign(note)
            elif data.text("kind") == "statement":
                self.address, self.tags = data.text("source"), data.texts("tags")
                self.metadata = metadata_from(data, kind="type")
            else:
                self.records += self._whole(note, data)

    def _whole(self, note: ET.Element, data: PropertyFields) -> Iterator[IncomingRecord]:
        """Yield the record of ours that a note is, which its source refers to."""
        selection = note.find(f"{QDA}PlainTextSelection")
        span = _ON_ALL if selection is None else self._project.place(selection, self._length)
        if span is None:
            return
        match data.text("kind"):
            case "commitment":
                yield own_commitment(self._project.codes, note, data, span)
            case "bookmark":
                bookmark = Bookmark(statement_id=0, name=data.text("name"), position=span.start)
                yield IncomingRecord(bookmark, whole=True)
            case "annotation":
                record = annotation_from(data, span, self._project.now)
                if data.raw("note") is None:
                    record = replace(record, note=self._project.text(note) or "")
                yield IncomingRecord(record, about=data.text("about"), whole=True)

    def _foreign(self, note: ET.Element) -> Iterator[IncomingRecord]:
        """Yield what a note of another program is: on words of the source, or on all of it."""
        project = self._project
        text, times = project.text(note) or "", project.times(note)
        author = project.users.author(note)
        selections = note.findall(f"{QDA}PlainTextSelection")
        memo = read_memo(text)
        for selection in selections:
            span = project.place(selection, self._length)
            if span is None:
                continue
            if text and not author and span in self._bookmarks:
                mark = Bookmark(statement_id=0, name=text, position=span.start)
                yield IncomingRecord(mark)
                continue
            if memo and memo.told:
                was = told_commitment(project.codes, span, author, memo.told)
                yield IncomingRecord(was, says=TOLD, base=was)
            said = memo.rest if memo else text
            if said or not memo:
                yield IncomingRecord(foreign_note(span, said, (), times, author=author))
        if not selections and text.strip():
            # A diary's entries have names; those of our own notes say what sort of note they are.
            name = note.get("name", "").strip()
            named = f"{name}\n\n{text}" if name and note.get("plainTextPath") else text
            whole = foreign_note(_ON_ALL, named, (), times, on_all=True, author=author)
            yield IncomingRecord(whole)

    def _named_selections(
        self, source: ET.Element, named: Mapping[str, Sequence[str]]
    ) -> Iterator[IncomingRecord]:
        """Yield the names of the cases that selections are in, as tags of their words."""
        for selection in source.iterfind(f"{QDA}PlainTextSelection"):
            names = named.get(guid_of(selection, "guid"), ())
            span = self._project.place(selection, self._length) if names else None
            if span is not None:
                times = self._project.times(selection)
                author = self._project.users.author(selection)
                yield IncomingRecord(foreign_note(span, "", tuple(names), times, author=author))

    def _memo(self, source: ET.Element) -> Iterator[IncomingRecord]:
        """Yield the notes in the memo of the source but those that have come already."""
        memo = source.findtext(f"{QDA}Description") or ""
        mine = [
            each.record
            for each in self.records
            if each.whole
            and isinstance(each.record, Annotation)
            and each.record.target is Target.STATEMENT
        ]
        memo = memo.removeprefix(source_memo(mine, ""))
        author, times = self._project.users.author(source), self._project.times(source)
        known = {each.note for each in mine}
        for note in notes_in(memo, author, times):
            if note.note not in known:
                yield IncomingRecord(note)
