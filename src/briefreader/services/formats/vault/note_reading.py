"""Reader of a statement's note: its text, the records on it, and what was written to it since."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import groupby
from pathlib import Path

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.documents.front_matter import split_front_matter
from briefreader.documents.plain_text import decode
from briefreader.documents.vault_text import (
    VAULT_KEY,
    VaultText,
    read_line,
    read_vault_text,
    shown_marks,
)
from briefreader.errors import ExchangeError
from briefreader.library.records import Annotation, Bookmark, Commitment, Review
from briefreader.services.export.records import Record
from briefreader.services.formats.bundle import IncomingRecord, IncomingStatement
from briefreader.services.formats.foreign_records import foreign_note
from briefreader.services.formats.untaken import Untaken
from briefreader.services.formats.vault.callouts import Callout, callouts_in, note_in, shown_line
from briefreader.services.formats.vault.edited_records import edited_commitment, edited_note
from briefreader.services.formats.vault.hidden_data import without_hidden
from briefreader.services.formats.vault.properties import digest_of, metadata_of, own_tags
from briefreader.services.json_fields import PropertyFields, checked_span
from briefreader.services.record_codec import (
    annotation_from,
    commitment_from,
    history_from,
    theme_from,
)
from briefreader.services.statements.anchor_migration import span_of
from briefreader.services.statements.public_source import public_source
from briefreader.text.anchoring import QuoteSelector, describe
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.span import Span

_BLOCK_LINK = re.compile(r"\[\[[^\[\]]*?#\^p(\d{1,7})[^\[\]]*\]\]")
_BOOKMARK = re.compile(r"[-*+] \[\[[^\[\]]*\]\] ?(?P<name>.*)")
_NO_RECORDS = ("statement", "remark")
"""Kinds of hidden data that no record is made of."""
_LINE_END = re.compile(r"\r\n?")


@dataclass(frozen=True, slots=True)
class NoteContent:
    """What one note brings; ``untaken`` counts what no library can hold."""

    statement: IncomingStatement
    themes: tuple[Theme, ...]
    untaken: Counter[Untaken]


def note_content(
    path: Path, content: bytes, themes: Sequence[Theme], changed: datetime
) -> NoteContent | None:
    """Return what the note holds, None if it is no statement of ours; it was ``changed`` then.

    Raises DocumentError if it is no text.
    """
    declared, body = split_front_matter(_LINE_END.sub("\n", decode(path, content).text))
    if VAULT_KEY not in declared.values:
        return None
    metadata = metadata_of(declared)
    reader = _Reader(read_vault_text(body), digest_of(declared), themes, changed)
    reader.read()
    statement = IncomingStatement(
        digest=reader.digest,
        title=metadata.title,
        records=tuple(reader.records),
        text=reader.found.text or None,
        metadata=metadata,
        source=public_source(declared.source or ""),
        tags=own_tags(declared.tags, reader.tags),
    )
    return NoteContent(statement, reader.themes, reader.untaken)


class _Reader:
    """Gathers the records of one note."""

    def __init__(
        self, found: VaultText, digest: str, themes: Sequence[Theme], changed: datetime
    ) -> None:
        self.found = found
        self.digest = digest
        self.tags: tuple[str, ...] = ()
        self.themes: tuple[Theme, ...] = ()
        self.records: list[IncomingRecord] = []
        self.untaken: Counter[Untaken] = Counter()
        self._keys = {each.key for each in themes}
        self._changed = changed
        # The places of the file count in this text only if it is still the one that was written.
        self._is_same = hashlib.sha256(found.text.encode()).hexdigest() == digest
        self._written: list[Record] = []
        self._unread: list[str] = []

    def read(self) -> None:
        blocks = list(_blocks(self.found.rest))
        # Themes come last in the file, and are needed first.
        for block in blocks:
            self._read_own_data(block)
        for block in blocks:
            if block[0].startswith(">"):
                for each in callouts_in(block):
                    self._add_callout(each)
            else:
                self._add_lines(block)
        self._add_marks()
        for remark in self.found.remarks:
            self._add_note(remark.span, remark.note, remark.tags)

    def _read_own_data(self, block: Sequence[str]) -> None:
        for line in block:
            data = _hidden(line)[1] if line.startswith("%%") else None
            if data is None or data.text("kind") != "statement":
                continue
            try:
                self.tags = data.texts("tags")
                self.themes = tuple(map(theme_from, data.parts("themes")))
            except ExchangeError:
                self.untaken[Untaken.UNREADABLE] += 1
            self._keys |= {each.key for each in self.themes}

    def _add_callout(self, callout: Callout) -> None:
        lines = list(callout.lines)
        while lines and not lines[-1].strip():
            lines.pop()
        rest, data = _hidden(lines[-1]) if lines else ("", None)
        if data is None:
            self._add_new_callout(callout)
            return
        lines[-1:] = [rest] if rest else []
        try:
            self._add_record(data, lines)
        except ExchangeError:
            self.untaken[Untaken.UNREADABLE] += 1
            self._unread += map(_words, lines)

    def _add_record(self, data: PropertyFields, lines: Sequence[str]) -> None:
        """Add the record that the hidden data describe, as the lines show it."""
        span = self._place(data)
        match data.text("kind"):
            case "commitment":
                self._add_commitment(data, span, lines)
            case "annotation":
                found = annotation_from(data, span, self._changed)
                written = replace(found, exact=data.text("exact") if span else "")
                self._written.append(written)
                note = edited_note(written, lines, self._changed)
                self._add(note, data, about=data.text("about"))
            case "bookmark":
                bookmark = Bookmark(statement_id=0, name=data.text("name"), position=span.start)
                name = lines[0]
                if name != shown_line(bookmark.name):
                    bookmark = replace(bookmark, name=read_line(name) or bookmark.name)
                self._add(bookmark, data)

    def _add_commitment(self, data: PropertyFields, span: Span, lines: Sequence[str]) -> None:
        written = commitment_from(data, span)
        self._written.append(written)
        detected = written.detected
        if detected is not None and detected.end > len(self.found.text):
            written = replace(written, detected=None)
        commitment = written
        try:
            commitment = edited_commitment(written, lines, self._keys, self._changed)
        except ValueError:
            self.untaken[Untaken.UNREADABLE] += 1
        base = written if commitment != written else None
        self._add(commitment, data, history=history_from(data), base=base)

    def _add(self, record: Record, data: PropertyFields, **more: object) -> None:
        quote = QuoteSelector(data.text("exact"), data.text("prefix"), data.text("suffix"))
        incoming = IncomingRecord(
            record, quote, has_place=self._is_same, key=data.text("id"), whole=True
        )
        self.records.append(replace(incoming, **more))  # type: ignore[arg-type]

    def _place(self, data: PropertyFields) -> Span:
        length = len(self.found.text) if self._is_same and self.found.text else None
        return checked_span(data.count("start"), data.count("end"), length)

    def _add_lines(self, block: Sequence[str]) -> None:
        """Add the bookmarks in a list, and as a note on the statement what a person wrote."""
        words: list[str] = []
        for line in block:
            rest, data = _hidden(line)
            bookmark = _BOOKMARK.fullmatch(rest)
            if data is None:
                words.append(line)
            elif data.text("kind") not in _NO_RECORDS:
                name = bookmark["name"] if bookmark else ""
                self._add_callout(Callout("", (name, line)))
        if any(map(str.strip, words)):
            self._add_note(None, "\n".join(words))

    def _add_new_callout(self, callout: Callout) -> None:
        """Add a callout that a person wrote: on the block that it links to, or on the statement."""
        link = _BLOCK_LINK.search("\n".join((callout.title, *callout.lines)))
        title = read_line(_BLOCK_LINK.sub("", callout.title)).strip(" ·")
        note, tags = note_in(callout.lines, has_quote=False)
        spans = paragraph_spans(self.found.text)
        number = int(link[1]) if link else 0
        span = spans[number - 1] if 0 < number <= len(spans) else None
        self._add_note(span, "\n\n".join(filter(None, (title, note))), tags)

    def _add_marks(self) -> None:
        """Add the highlights that are not those of the records."""
        for span in self.found.marks:
            if span and not self._is_written(span):
                self._add_note(span, "")

    def _is_written(self, mark: Span) -> bool:
        if self._is_same and mark in self._shown:
            return True
        # Of records that cannot be placed only the words tell.
        quotes = list(self._unread)
        if not self._is_same:
            quotes += (each.quote.exact for each in self.records if each.quote)
        words = mark.of(self.found.text)
        return any(words in quote or quote in words for quote in quotes if quote)

    @cached_property
    def _shown(self) -> frozenset[Span]:
        spans = [
            span_of(each)
            for each in self._written
            if isinstance(each, Annotation)
            or (isinstance(each, Commitment) and each.review is not Review.DISMISSED)
        ]
        return frozenset(shown_marks(self.found.text, spans))

    def _add_note(self, span: Span | None, note: str, tags: tuple[str, ...] = ()) -> None:
        """Add a note that was written in Obsidian, on the whole statement without a place."""
        if span is not None and not span.of(self.found.text).strip():
            span = None
        times = (self._changed, self._changed)
        record = foreign_note(span or Span(0, 0), note.strip(), tags, times, on_all=span is None)
        quote = describe(self.found.text, span) if span else None
        self.records.append(IncomingRecord(record, quote, has_place=self._is_same))


def _hidden(line: str) -> tuple[str, PropertyFields | None]:
    """Return the line without hidden data, and these; those that are damaged say nothing."""
    try:
        return without_hidden(line)
    except (ValueError, ExchangeError):
        # Without a place, so that it is counted where a record is made of it.
        return line.partition("%%{")[0].rstrip(), PropertyFields({}, "%%")


def _words(line: str) -> str:
    """Return the words of a line that may quote others."""
    return read_line(line.lstrip("> "))


def _blocks(rest: str) -> Iterator[list[str]]:
    """Yield the runs of lines below the text that are a callout or not, without headings."""
    lines = (each for each in rest.split("\n") if not each.startswith("#"))
    for kind, block in groupby(lines, lambda line: (bool(line.strip()), line.startswith(">"))):
        if kind[0]:
            yield list(block)
