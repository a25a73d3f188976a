"""Writes statements as a REFI-QDA project, which programs for qualitative analysis exchange.

https://www.qdasoftware.org: a zip archive of project.qde (QDA-XML 1.0) and the plain texts.
Themes, strengths and tags are codes; a commitment is a coded selection; notes, bookmarks and
dismissed detections are notes that select their words. What codes cannot say stands as JSON in the
descriptions of notes. Positions count code points from 0, the end exclusive, as QualCoder does.
"""

import zipfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.library.database import Library
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Review,
    Statement,
    Target,
)
from briefreader.services.export.codebook import Codebook
from briefreader.services.export.steps import Steps
from briefreader.services.interchange.identity import Placed, identifier, record_identifiers
from briefreader.services.interchange.qda_text import marked, moment_text, xml_safe
from briefreader.services.interchange.records import Data, annotation_data, commitment_data
from briefreader.text.span import Span

MEMO = "Briefreader: "
"""Begins what a selection of ours says of itself in words."""
NAMESPACE = "urn:QDA-XML:project:1.0"
USER = str(identifier("user"))
_EPOCH = (1980, 1, 1, 0, 0, 0)
_BEGINNING = "1980-01-01T00:00:00Z"
_LONGEST_NAME = 60
_VARIABLES = {"Date": "Date", "Parties": "Text", "Language": "Text", "Source": "Text"}


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write the statements with all that is decided and noted on them to the file at ``path``."""
    codebook = Codebook(library.themes.all())
    coders = 1
    sources = ET.Element("Sources")
    notes = ET.Element("Notes")
    with zipfile.ZipFile(path, "w") as archive:
        for statement_id in steps.through(statement_ids):
            statement = library.statements.get(statement_id)
            source = _Source(library, statement, codebook, notes)
            sources.append(source.element)
            coders = max(coders, source.coders)
            _add(archive, f"sources/{source.guid}.txt", statement.text.encode())
        project = _project(codebook, coders, sources, notes)
        _add(archive, "project.qde", ET.tostring(project, "utf-8", xml_declaration=True))


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    member = zipfile.ZipInfo(name, _EPOCH)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o644 << 16
    archive.writestr(member, content)


def _project(codebook: Codebook, coders: int, sources: ET.Element, notes: ET.Element) -> ET.Element:
    project = ET.Element(
        "Project",
        {
            "xmlns": NAMESPACE,
            "name": "Briefreader",
            "origin": "Briefreader",
            "creatingUserGUID": USER,
        },
    )
    users = ET.SubElement(project, "Users")
    for number in range(coders):
        name = f"Briefreader {number + 1}" if number else "Briefreader"
        ET.SubElement(users, "User", {"guid": _user(number), "name": name})
    book = codebook.element()
    if len(book[0]):
        project.append(book)
    variables = ET.SubElement(project, "Variables")
    for name, kind in _VARIABLES.items():
        about = {"guid": _variable(name), "name": name, "typeOfVariable": kind}
        ET.SubElement(variables, "Variable", about)
    themes = str(identifier("themes"))
    about = {"guid": themes, "name": "Themes"}
    note = ET.SubElement(notes, "Note", about | _made(_BEGINNING, _BEGINNING))
    ET.SubElement(note, "Description").text = marked(codebook.data())
    ET.SubElement(note, "PlainTextContent")
    project.extend(each for each in (sources, notes) if len(each))
    ET.SubElement(project, "NoteRef", {"targetGUID": themes})
    return project


def _user(number: int) -> str:
    return str(identifier("user", number)) if number else USER


def _variable(name: str) -> str:
    return str(identifier("variable", name))


class _Source:
    """One statement as a TextSource, whose notes go to the project's ``notes``."""

    def __init__(
        self, library: Library, statement: Statement, codebook: Codebook, notes: ET.Element
    ) -> None:
        self._statement = statement
        self._codebook = codebook
        self._notes = notes
        self._made = moment_text(statement.imported)
        self.guid = str(identifier("source", statement.digest))
        self._selections: list[ET.Element] = []
        self._noted: Counter[Span] = Counter()
        self._coded: Counter[tuple[Span, str]] = Counter()
        self._refs: list[str] = [self._statement_note()]
        commitments = library.commitments.of_statement(statement.id)
        annotations = library.annotations.of_statement(statement.id)
        bookmarks = library.bookmarks.of_statement(statement.id)
        records: tuple[Placed, ...] = (*commitments, *annotations, *bookmarks)
        self._ids = record_identifiers(statement.digest, records)
        for record in records:
            self._add(record)
        self.element = self._source()

    @property
    def coders(self) -> int:
        """How many coders the notes and selections need."""
        return max((1, *self._noted.values(), *self._coded.values()))

    def _add(self, record: Placed) -> None:
        guid = str(self._ids[type(record), record.id])
        match record:
            case Commitment(review=Review.DISMISSED):
                # No code says that somebody found no commitment in these words.
                note = self._note(guid, "Dismissed", commitment_data(record), self._made)
                self._refer(note, guid, record.span)
            case Commitment():
                data = commitment_data(record) | {"guid": guid}
                self._note(str(identifier(guid, "note")), "Commitment", data, self._made)
                codes = [*map(self._codebook.theme, record.themes)]
                codes.append(self._codebook.strength(record.strength))
                self._select(guid, record.span, codes, self._made, _memo(record))
            case Annotation():
                self._annotation(guid, record)
            case Bookmark():
                span = Span(record.position, min(record.position + 1, len(self._statement.text)))
                data = {"kind": "bookmark", "name": record.name}
                note = self._note(guid, "Bookmark", data, self._made, record.name)
                self._refer(note, guid, span)

    def _annotation(self, guid: str, record: Annotation) -> None:
        about = self._ids.get((Commitment, record.commitment_id or 0))
        data = annotation_data(record) | ({"about": str(about)} if about else {})
        if xml_safe(record.note) == record.note:
            data.pop("note")
        created = moment_text(record.created)
        note = self._note(guid, "Note", data, created, record.note, moment_text(record.modified))
        if record.target is Target.STATEMENT:
            self._refs.append(guid)
            return
        self._refer(note, guid, record.span)
        if record.tags:
            codes = [*map(self._codebook.tag, record.tags)]
            self._select(f"{identifier(guid, 'tags')}", record.span, codes, created, note=guid)

    def _note(
        self, guid: str, name: str, data: Data, created: str, text: str = "", modified: str = ""
    ) -> ET.Element:
        note = ET.SubElement(self._notes, "Note", {"guid": guid, "name": name})
        note.attrib |= _made(created, modified or created)
        ET.SubElement(note, "Description").text = marked(data)
        ET.SubElement(note, "PlainTextContent").text = xml_safe(text)
        return note

    def _refer(self, note: ET.Element, guid: str, span: Span) -> None:
        """Let a note select its words in this source.

        QualCoder takes one note of a coder at a place: a second has another coder.
        """
        note.attrib |= dict.fromkeys(("creatingUser", "modifyingUser"), _user(self._noted[span]))
        self._noted[span] += 1
        note.append(
            self._selection(f"{identifier(guid, 'place')}", span, note.attrib["creationDateTime"])
        )
        self._refs.append(guid)

    def _select(
        self,
        guid: str,
        span: Span,
        codes: Sequence[str],
        created: str,
        memo: str = "",
        note: str = "",
    ) -> None:
        """Add coded words; ``note`` is the guid of the note that tells more of them."""
        selection = self._selection(guid, span, created)
        # As with notes: a coder gives a code once to the same words.
        coder = _user(max((self._coded[span, code] for code in codes), default=0))
        selection.attrib |= dict.fromkeys(("creatingUser", "modifyingUser"), coder)
        self._coded.update((span, code) for code in set(codes))
        if memo:
            ET.SubElement(selection, "Description").text = xml_safe(memo)
        for code in dict.fromkeys(codes):
            about = {"guid": f"{identifier(guid, code)}", "creatingUser": coder}
            coding = ET.SubElement(selection, "Coding", about | {"creationDateTime": created})
            ET.SubElement(coding, "CodeRef", {"targetGUID": code})
        target = note or f"{identifier(guid, 'note')}"
        ET.SubElement(selection, "NoteRef", {"targetGUID": target})
        self._selections.append(selection)

    def _selection(self, guid: str, span: Span, created: str) -> ET.Element:
        words = " ".join(xml_safe(span.of(self._statement.text)).split())
        place = {"startPosition": str(span.start), "endPosition": str(span.end)}
        about = {"guid": guid, "name": words[:_LONGEST_NAME]}
        return ET.Element("PlainTextSelection", about | place | _made(created, created))

    def _statement_note(self) -> str:
        statement = self._statement
        guid = str(identifier("statement", statement.digest))
        data = {
            "kind": "statement",
            "title": statement.title,
            "date": statement.date.isoformat() if statement.date else "",
            "parties": list(statement.parties),
            "language": statement.language,
            "source": statement.source,
            "place": statement.place,
            "type": statement.kind.value,
        }
        self._note(guid, "Statement", data, self._made)
        return guid

    def _source(self) -> ET.Element:
        statement = self._statement
        about = {
            "guid": self.guid,
            "name": xml_safe(statement.title),
            "plainTextPath": f"internal://{self.guid}.txt",
        }
        source = ET.Element("TextSource", about | _made(self._made, self._made))
        source.extend(self._selections)
        for guid in self._refs:
            ET.SubElement(source, "NoteRef", {"targetGUID": guid})
        known = {
            "Date": statement.date.isoformat() if statement.date else "",
            "Parties": "; ".join(statement.parties),
            "Language": statement.language,
            "Source": statement.source,
        }
        for name, value in known.items():
            if value:
                variable = ET.SubElement(source, "VariableValue")
                ET.SubElement(variable, "VariableRef", {"targetGUID": _variable(name)})
                ET.SubElement(variable, f"{_VARIABLES[name]}Value").text = xml_safe(value)
        return source


def _made(created: str, modified: str) -> dict[str, str]:
    return {
        "creatingUser": USER,
        "creationDateTime": created,
        "modifyingUser": USER,
        "modifiedDateTime": modified,
    }


def _memo(commitment: Commitment) -> str:
    """Return what a person wants to know of a commitment beside its codes."""
    due = commitment.due
    parts = [
        ", ".join(commitment.actors),
        f"due {due.by.isoformat()} ({due.text})" if due else "",
        commitment.status.value,
        commitment.evidence,
    ]
    return MEMO + "; ".join(part for part in parts if part)
