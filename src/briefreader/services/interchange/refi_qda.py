"""Reads REFI-QDA projects (.qdpx): our own, and those of programs for qualitative analysis.

https://www.qdasoftware.org. Nothing is unpacked to the disk, and no path that leads out of the
archive is followed. ``export/refi_qda.py`` tells how our own files say what codes cannot.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.commitments.taxonomy import Theme
from briefreader.documents.archive import Archive
from briefreader.errors import ExchangeError
from briefreader.library.records import Bookmark, Target
from briefreader.services.export.refi_qda import MEMO
from briefreader.services.interchange import values
from briefreader.services.interchange.incoming import (
    About,
    Incoming,
    IncomingFile,
    IncomingStatement,
    IncomingTheme,
)
from briefreader.services.interchange.qda_codes import Codes
from briefreader.services.interchange.qda_groups import Group, Times, records_at
from briefreader.services.interchange.qda_text import title_of
from briefreader.services.interchange.qda_users import Users
from briefreader.services.interchange.qda_values import (
    QDA,
    about_of,
    guid_of,
    own_data,
    span_of,
    theme_of,
)
from briefreader.services.interchange.records import (
    annotation_of,
    commitment_of,
    foreign_note,
)
from briefreader.services.interchange.values import Fields
from briefreader.text.span import Span
from briefreader.wording import mark

_PROJECT = "project.qde"
_INTERNAL = "internal://"
_Q = QDA
_BARE_AMPERSAND = re.compile(rb"&(?!(?:#\d+|#x[0-9A-Fa-f]+|amp|lt|gt|quot|apos);)")
_BARE_LESS_THAN = re.compile(rb"<(?![A-Za-z_/?!])")
_NOT_TEXT = ("PictureSource", "AudioSource", "VideoSource")


def read(path: Path, content: bytes, themes: Sequence[Theme], now: datetime) -> IncomingFile:
    """Return what the project in ``content`` holds; codes are known by the ``themes``' names.

    Raises DocumentError if the archive at ``path`` cannot be trusted, ExchangeError if it is no
    project or contradicts itself.
    """
    archive = Archive(path, content)
    if _PROJECT not in archive.names:
        raise _no_project()
    root = archive.xml(_PROJECT, mended=_mended)
    if root.tag != f"{_Q}Project":
        raise _no_project()
    return _Project(archive, root, themes, now).read()


def _mended(project: bytes) -> bytes:
    """Return the project with signs escaped that QualCoder leaves in notes as they are.

    An "&" that begins no entity and a "<" that begins no tag; others cannot be told from markup.
    """
    return _BARE_LESS_THAN.sub(b"&lt;", _BARE_AMPERSAND.sub(b"&amp;", project))


class _Project:
    def __init__(
        self, archive: Archive, root: ET.Element, themes: Sequence[Theme], now: datetime
    ) -> None:
        self._archive = archive
        self._members = {name.casefold(): name for name in sorted(archive.names)}
        self._root = root
        self._now = now
        self._codes = Codes(root, _Q, themes)
        self._users = Users(root)
        self._notes = {guid_of(each, "guid"): each for each in root.iterfind(f"{_Q}Notes/{_Q}Note")}
        # ATLAS.ti counts the two characters of a Windows line end as one.
        self._one_line_end = "ATLAS" in root.get("origin", "")
        self._left_out = 0

    def read(self) -> IncomingFile:
        loose = self._loose_notes()
        texts: list[tuple[ET.Element, str, str]] = []
        for element in self._root.iterfind(f"{_Q}Sources/*"):
            source: ET.Element | None = element
            if element.tag == f"{_Q}PDFSource":
                source = element.find(f"{_Q}Representation")
                self._left_out += len(element.findall(f"{_Q}PDFSelection"))
            text = None if source is None else self._text(source)
            if source is None or text is None:
                self._left_out += 1
                continue
            name = element.get("name") or source.get("name") or ""
            texts.append((source, text, name))
        if len(texts) != 1:
            self._left_out += len(loose)
            loose = []
        statements = tuple(self._statement(*each, loose) for each in texts)
        return IncomingFile(statements=statements, themes=self._themes(), left_out=self._left_out)

    def _loose_notes(self) -> list[ET.Element]:
        """Return the notes on words that nothing refers to; QualCoder refers to one a source."""
        referred = {guid_of(each, "targetGUID") for each in self._root.iter(f"{_Q}NoteRef")}
        return [
            note
            for guid, note in self._notes.items()
            if guid not in referred and note.find(f"{_Q}PlainTextSelection") is not None
        ]

    def _statement(
        self, source: ET.Element, text: str, name: str, loose: Sequence[ET.Element]
    ) -> IncomingStatement:
        records: list[Incoming] = []
        about: About | None = None
        title = title_of(name)
        for note in (*self._referred(source), *loose):
            data = own_data(note)
            if data is not None and data.text("kind") == "statement":
                about = about_of(data)
                title = data.text("title", title)
            elif data is not None:
                records += self._whole(note, data)
            else:
                records += self._foreign(note)
        records += self._selections(source)
        self._left_out += len(source.findall(f"{_Q}Coding"))
        length = len(text)
        for each in records:
            record = each.record
            span = (
                Span(record.position, record.position)
                if isinstance(record, Bookmark)
                else record.span
            )
            values.span(span.start, span.end, length)
        return IncomingStatement(
            digest=hashlib.sha256(text.encode()).hexdigest(),
            title=title,
            records=tuple(records),
            text=text,
            about=about,
        )

    def _selections(self, source: ET.Element) -> Iterator[Incoming]:
        """Yield the records that selections of the source stand for."""
        places: defaultdict[Span, defaultdict[str, Group]] = defaultdict(lambda: defaultdict(Group))
        for selection in source.iterfind(f"{_Q}PlainTextSelection"):
            span = span_of(selection)
            author = self._users.author(selection)
            codings = selection.findall(f"{_Q}Coding")
            notes = [(author, note) for note in self._referred(selection)]
            codes: list[tuple[str, str]] = []
            for coding in codings:
                coder = self._users.author(coding) or author
                notes += [(coder, note) for note in self._referred(coding)]
                refs = coding.iterfind(f"{_Q}CodeRef")
                codes += [(coder, guid_of(each, "targetGUID")) for each in refs]
            ours = [(note, data) for _, note in notes if (data := own_data(note)) is not None]
            if ours:
                note, data = ours[0]
                if data.text("kind") == "commitment":
                    yield self._commitment(note, data, span, codes)
                continue
            groups = places[span]
            memo = selection.findtext(f"{_Q}Description") or ""
            said = [(author, memo)] if memo.strip() and not memo.startswith(MEMO) else []
            said += [(each, text) for each, note in notes if (text := self._note_text(note))]
            for each, code in codes:
                groups[each].codes.append(code)
            for each, text in said:
                groups[each].notes.append(text)
            for each in dict.fromkeys(each for each, _ in (*codes, *said)) or (author,):
                groups[each].times.append(self._times(selection))
        for span, groups in places.items():
            yield from records_at(span, groups, self._codes)

    def _commitment(
        self, note: ET.Element, data: Fields, span: Span, codes: Sequence[tuple[str, str]] = ()
    ) -> Incoming:
        """Return the commitment; ``codes`` are pairs of a coder and the guid of a code."""
        record = commitment_of(data, span)
        for coder, code in codes:
            more = [key for key in self._codes.themes((code,)) if key not in record.themes]
            if more:
                # Another program has coded it since.
                themes = (*record.themes, *more)
                record = replace(record, themes=themes, edited=True, author=coder or record.author)
        key = data.text("guid") or guid_of(note, "guid")
        return Incoming(record, key=key, whole=True)

    def _whole(self, note: ET.Element, data: Fields) -> Iterator[Incoming]:
        """Yield the record of ours that a note is, which its source refers to."""
        selection = note.find(f"{_Q}PlainTextSelection")
        span = Span(0, 0) if selection is None else span_of(selection)
        kind = data.text("kind")
        if kind == "commitment":
            yield self._commitment(note, data, span)
        elif kind == "bookmark":
            bookmark = Bookmark(statement_id=0, name=data.text("name"), position=span.start)
            yield Incoming(bookmark, whole=True)
        elif kind == "annotation":
            record = annotation_of(data, span, self._now)
            if data.raw("note") is None:
                record = replace(record, note=self._note_text(note))
            yield Incoming(record, about=data.text("about"), whole=True)

    def _foreign(self, note: ET.Element) -> Iterator[Incoming]:
        """Yield what a note of another program is: on words of the source, or on all of it."""
        text, times = self._note_text(note), self._times(note)
        author = self._users.author(note)
        selections = note.findall(f"{_Q}PlainTextSelection")
        for selection in selections:
            yield Incoming(foreign_note(span_of(selection), text, (), times, author=author))
        if not selections and text:
            yield Incoming(foreign_note(Span(0, 0), text, (), times, Target.STATEMENT, author))

    def _referred(self, element: ET.Element) -> Iterator[ET.Element]:
        for ref in element.iterfind(f"{_Q}NoteRef"):
            note = self._notes.get(guid_of(ref, "targetGUID"))
            if note is not None:
                yield note

    def _note_text(self, note: ET.Element) -> str:
        return self._text(note) or ""

    def _text(self, source: ET.Element) -> str | None:
        """Return the plain text of a source or note, None if the archive does not hold it."""
        content = source.findtext(f"{_Q}PlainTextContent")
        if content is not None:
            return content
        path = source.get("plainTextPath", "")
        if not path.startswith(_INTERNAL):
            return None
        name = path.removeprefix(_INTERNAL).lstrip("/")
        member = self._members.get(f"sources/{name}".casefold())
        if member is None:
            return None
        try:
            text = self._archive.read(member).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise ExchangeError(
                mark("errors", "The project's text {name} is not in UTF-8. Nothing was taken in."),
                name=name,
            ) from error
        return text.replace("\r\n", "\n") if self._one_line_end else text

    def _times(self, element: ET.Element) -> Times:
        created = values.moment(element.get("creationDateTime", ""), "creationDateTime", self._now)
        modified = values.moment(element.get("modifiedDateTime", ""), "modifiedDateTime", created)
        return created, modified

    def _themes(self) -> tuple[IncomingTheme, ...]:
        for note in self._referred(self._root):
            data = own_data(note)
            if data is not None and data.text("kind") == "themes":
                found = data.raw("themes")
                if not isinstance(found, list):
                    raise values.wrong("themes", found)
                return tuple(theme_of(Fields(each, "themes")) for each in found)
        return ()


def _no_project() -> ExchangeError:
    return ExchangeError(
        mark("errors", "The file is not a REFI-QDA project. Nothing was taken in.")
    )
