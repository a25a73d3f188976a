"""Writer of statements as a REFI-QDA project, which programs for qualitative analysis exchange.

https://www.qdasoftware.org: a zip archive of project.qde (QDA-XML 1.0) and the plain texts.
Themes, strengths and tags are codes; a commitment is a coded selection; notes, bookmarks and
dismissed detections are notes that select their words; authors are users. What codes cannot say
stands as JSON in the descriptions of notes, and so that people and programs that keep no such notes
have it, in the memos of codings (``commitment_memo``) and of texts (``source_memo``) and in
``variables``. Positions count code points from 0, the end exclusive, as QualCoder does.
"""

import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.library.database import Library
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Review,
    Target,
)
from briefreader.services.briefing.briefing_strings import load_briefing_strings
from briefreader.services.briefing.coverage_remark import coverage_remark
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import Record, StatementRecords, each_records
from briefreader.services.formats.identifiers import identifier, record_identifiers
from briefreader.services.formats.refi_qda.codebook import Codebook
from briefreader.services.formats.refi_qda.commitment_memo import memo_of
from briefreader.services.formats.refi_qda.qda_xml import (
    NAMESPACE,
    marked,
    moment_text,
    source_name,
    xml_safe,
)
from briefreader.services.formats.refi_qda.source_memo import source_memo
from briefreader.services.formats.refi_qda.users import APP, Coders
from briefreader.services.formats.refi_qda.variables import definitions, values_of
from briefreader.services.record_codec import (
    Json,
    annotation_values,
    commitment_values,
    history_values,
    metadata_values,
    properties,
)
from briefreader.text.span import Span

_EPOCH = (1980, 1, 1, 0, 0, 0)
_BEGINNING = "1980-01-01T00:00:00Z"
_LONGEST_NAME = 60


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write the statements with all that is decided and noted on them to the file at ``path``."""
    codebook = Codebook(library.themes.all())
    coders = Coders()
    sources = ET.Element("Sources")
    notes = ET.Element("Notes")
    with zipfile.ZipFile(path, "w") as archive:
        for records in each_records(library, statement_ids, steps):
            ((_, tags),) = library.tags.of([records.statement.id]).tags
            source = _Source(records, tags, codebook, coders, notes)
            sources.append(source.element)
            _add(archive, f"sources/{source.guid}.txt", records.statement.text.encode())
        project = _project(codebook, coders, sources, notes)
        _add(archive, "project.qde", ET.tostring(project, "utf-8", xml_declaration=True))


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    member = zipfile.ZipInfo(name, _EPOCH)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o644 << 16
    archive.writestr(member, content)


def _project(
    codebook: Codebook, coders: Coders, sources: ET.Element, notes: ET.Element
) -> ET.Element:
    project = ET.Element(
        "Project",
        {
            "xmlns": NAMESPACE,
            "name": APP,
            "origin": APP,
            "creatingUserGUID": coders.app,
        },
    )
    project.append(coders.element())
    book = codebook.element()
    if len(book[0]):
        project.append(book)
    project.append(definitions())
    themes = str(identifier("themes"))
    about = {"guid": themes, "name": "Themes"}
    note = ET.SubElement(notes, "Note", about | _made(coders.app, _BEGINNING))
    ET.SubElement(note, "Description").text = marked(codebook.data())
    ET.SubElement(note, "PlainTextContent")
    project.extend(each for each in (sources, notes) if len(each))
    ET.SubElement(project, "NoteRef", {"targetGUID": themes})
    return project


class _Source:
    """One statement as a TextSource, whose notes go to the project's ``notes``."""

    def __init__(
        self,
        records: StatementRecords,
        tags: Sequence[str],
        codebook: Codebook,
        coders: Coders,
        notes: ET.Element,
    ) -> None:
        statement = records.statement
        self._statement = statement
        self._tags = tags
        self._spans: dict[str, list[Span]] = {"commitments": [], "notes": [], "bookmarks": []}
        self._histories = records.histories
        self._codebook = codebook
        self._coders = coders
        self._notes = notes
        self._made = moment_text(statement.imported)
        self.guid = str(identifier("source", statement.digest))
        self._selections: list[ET.Element] = []
        self._refs: list[str] = [self._statement_note()]
        self._ids = record_identifiers(statement.digest, records.every)
        remark = coverage_remark(records.coverage, len(records.kept), load_briefing_strings())
        on_all = [each for each in records.annotations if each.target is Target.STATEMENT]
        self._memo = source_memo(on_all, remark)
        for record in records.every:
            self._add(record)
        self.element = self._source()

    def _add(self, record: Record) -> None:
        guid = str(self._ids[type(record), record.id])
        match record:
            case Commitment(review=Review.DISMISSED):
                # No code says that somebody found no commitment in these words.
                data, memo = self._commitment(record), memo_of(record, self._codebook.names)
                self._place_note(guid, "Dismissed", data, record.author, record.span, memo)
            case Commitment():
                data = self._commitment(record) | {"guid": guid}
                codes = [*map(self._codebook.theme, record.themes)]
                codes.append(self._codebook.strength(record.strength))
                note = str(identifier(guid, "note"))
                memo = memo_of(record, self._codebook.names)
                coder = self._select(guid, record.span, codes, record.author, note, memo)
                self._note(note, "Commitment", data, coder)
                self._spans["commitments"].append(record.span)
            case Annotation():
                self._annotation(guid, record)
            case Bookmark():
                span = Span(record.position, min(record.position + 1, len(self._statement.text)))
                data = properties({"name": record.name}, "bookmark")
                self._place_note(guid, "Bookmark", data, "", span, record.name)
                self._spans["bookmarks"].append(span)

    def _commitment(self, commitment: Commitment) -> Json:
        history = history_values(self._histories.get(commitment.id, ()))
        values = commitment_values(commitment) | ({"history": history} if history else {})
        return properties(values, "commitment")

    def _annotation(self, guid: str, record: Annotation) -> None:
        about = self._ids.get((Commitment, record.commitment_id or 0))
        data = properties(annotation_values(record), "annotation")
        data |= {"about": str(about)} if about else {}
        if xml_safe(record.note) == record.note:
            data.pop("note")
        times = moment_text(record.created), moment_text(record.modified)
        if record.target is Target.STATEMENT:
            self._note(guid, "Note", data, self._coders.of(record.author), record.note, times)
            self._refs.append(guid)
            return
        coder = self._place_note(guid, "Note", data, record.author, record.span, record.note, times)
        if not record.tags and not xml_safe(record.note):
            # QualCoder keeps no note without words, but a place without a code.
            bare = self._selection(f"{identifier(guid, 'words')}", record.span, coder, times[0])
            ET.SubElement(bare, "NoteRef", {"targetGUID": guid})
            self._selections.append(bare)
        if record.tags:
            codes = [*map(self._codebook.tag, record.tags)]
            tags = f"{identifier(guid, 'tags')}"
            self._select(tags, record.span, codes, record.author, guid, created=times[0])

    def _note(
        self,
        guid: str,
        name: str,
        data: Json,
        coder: str,
        text: str = "",
        times: tuple[str, ...] = (),
    ) -> ET.Element:
        note = ET.SubElement(self._notes, "Note", {"guid": guid, "name": name})
        note.attrib |= _made(coder, *(times or (self._made,)))
        ET.SubElement(note, "Description").text = marked(data)
        ET.SubElement(note, "PlainTextContent").text = xml_safe(text)
        return note

    def _place_note(
        self,
        guid: str,
        name: str,
        data: Json,
        author: str,
        span: Span,
        text: str = "",
        times: tuple[str, ...] = (),
    ) -> str:
        """Add a note that selects its words in this source; returns the guid of the coder."""
        coder = self._coders.at(author, [(self.guid, span)])
        note = self._note(guid, name, data, coder, text, times)
        place = f"{identifier(guid, 'place')}"
        note.append(self._selection(place, span, coder, note.attrib["creationDateTime"]))
        self._refs.append(guid)
        self._spans["notes"].append(span)
        return coder

    def _select(
        self,
        guid: str,
        span: Span,
        codes: Sequence[str],
        author: str,
        note: str,
        memo: str = "",
        created: str = "",
    ) -> str:
        """Add coded words, of which the note ``note`` tells more; returns the guid of the coder."""
        created = created or self._made
        coder = self._coders.at(author, [(self.guid, span, code) for code in codes])
        selection = self._selection(guid, span, coder, created)
        if memo:
            ET.SubElement(selection, "Description").text = xml_safe(memo)
        for code in dict.fromkeys(codes):
            about = {"guid": f"{identifier(guid, code)}", "creatingUser": coder}
            coding = ET.SubElement(selection, "Coding", about | {"creationDateTime": created})
            ET.SubElement(coding, "CodeRef", {"targetGUID": code})
        ET.SubElement(selection, "NoteRef", {"targetGUID": note})
        self._selections.append(selection)
        return coder

    def _selection(self, guid: str, span: Span, coder: str, created: str) -> ET.Element:
        words = " ".join(xml_safe(span.of(self._statement.text)).split())
        place = {"startPosition": str(span.start), "endPosition": str(span.end)}
        about = {"guid": guid, "name": words[:_LONGEST_NAME]}
        return ET.Element("PlainTextSelection", about | place | _made(coder, created))

    def _statement_note(self) -> str:
        statement = self._statement
        guid = str(identifier("statement", statement.digest))
        values = metadata_values(statement)
        own = {"kind": "statement", "type": values["kind"], "date": values["date"] or ""}
        own["tags"] = list(self._tags)
        self._note(guid, "Statement", values | own, self._coders.app)
        return guid

    def _source(self) -> ET.Element:
        statement = self._statement
        about = {
            "guid": self.guid,
            "name": source_name(statement.title),
            "plainTextPath": f"internal://{self.guid}.txt",
        }
        source = ET.Element("TextSource", about | _made(self._coders.app, self._made))
        if self._memo:
            ET.SubElement(source, "Description").text = self._memo
        source.extend(self._selections)
        for guid in self._refs:
            ET.SubElement(source, "NoteRef", {"targetGUID": guid})
        source.extend(values_of(statement, self._tags, self._spans))
        return source


def _made(coder: str, created: str, modified: str = "") -> dict[str, str]:
    return {
        "creatingUser": coder,
        "creationDateTime": created,
        "modifyingUser": coder,
        "modifiedDateTime": modified or created,
    }
