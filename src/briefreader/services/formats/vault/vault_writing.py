"""Writer of vaults: a note for each statement, in which Obsidian shows all that is on it.

What the shown words cannot say exactly stands beside them in comments that Obsidian hides.
"""

import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.documents.vault_text import END_OF_TEXT, block_id, written
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Bookmark, Commitment, Review
from briefreader.services.briefing.briefing_strings import load_briefing_strings
from briefreader.services.briefing.coverage_remark import coverage_remark
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import Record, StatementRecords, each_records
from briefreader.services.formats.identifiers import record_identifiers
from briefreader.services.formats.vault.callouts import (
    callout,
    commitment_lines,
    note_lines,
    shown_line,
)
from briefreader.services.formats.vault.hidden_data import hidden
from briefreader.services.formats.vault.note_names import NoteNames
from briefreader.services.formats.vault.properties import front_matter
from briefreader.services.record_codec import (
    Json,
    annotation_values,
    commitment_values,
    history_values,
    properties,
    span_values,
    theme_values,
)
from briefreader.services.statements.anchor_migration import span_of
from briefreader.text.anchoring import describe
from briefreader.text.numbering import ParagraphNumbers
from briefreader.text.paragraphs import paragraph_at, paragraph_spans
from briefreader.text.span import Span

FOLDER = "Statements"
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_UNSAID: tuple[object, ...] = (None, [], "")
"""What a reader takes a missing value for."""


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write a note for each of the statements, in an archive; the same content, the same bytes."""
    themes = {theme.key: theme for theme in library.themes.all()}
    tags = dict(library.tags.of(statement_ids).tags)
    names = NoteNames()
    with zipfile.ZipFile(path, "w") as archive:
        for records in each_records(library, statement_ids, steps):
            statement = records.statement
            name = f"{FOLDER}/{names.name(statement.title, statement.date)}.md"
            member = zipfile.ZipInfo(name, _NO_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, note_of(records, tags.get(statement.id, ()), themes))


def note_of(records: StatementRecords, tags: Sequence[str], themes: Mapping[str, Theme]) -> str:
    """Return the content of the note on a statement with these tags of its own."""
    return _Note(records, tags, themes).content


@dataclass(frozen=True)
class _Note:
    records: StatementRecords
    tags: Sequence[str]
    themes: Mapping[str, Theme]

    @property
    def content(self) -> str:
        statement = self.records.statement
        marked = [
            *(each.span for each in self.records.kept),
            *(each.span for each in self.records.annotations if not each.is_on_statement),
        ]
        linked = {self._paragraph(span_of(each).start) for each in self.records.every}
        blocks = [
            front_matter(statement, self.tags),
            written(statement.text, marked, linked),
            END_OF_TEXT,
            *self._sections(),
            hidden(self._own_data()),
        ]
        return "\n\n".join(filter(None, blocks)) + "\n"

    def _sections(self) -> Iterator[str]:
        records = self.records
        remark = coverage_remark(records.coverage, len(records.kept), load_briefing_strings())
        yield "## Commitments"
        if remark or not records.kept:
            yield f"{remark or 'No commitments.'} {hidden({'kind': 'remark'})}"
        yield from map(self._commitment, records.kept)
        dismissed = [each for each in records.commitments if each.review is Review.DISMISSED]
        yield from _section("Dismissed", map(self._commitment, dismissed))
        yield from _section("Notes", map(self._note, records.annotations))
        bookmarks = "\n".join(map(self._bookmark, records.bookmarks))
        yield from _section("Bookmarks", filter(None, [bookmarks]))

    def _commitment(self, commitment: Commitment) -> str:
        history = self.records.histories.get(commitment.id, ())
        values = {
            **properties(commitment_values(commitment), "commitment"),
            "history": [properties(each) for each in history_values(history)],
        }
        data = self._data(commitment, commitment.span, values)
        lines = [*commitment_lines(commitment, history), "", data]
        return callout("quote", self._link(commitment.span), lines)

    def _note(self, note: Annotation) -> str:
        values = properties(annotation_values(note), "annotation")
        about = self._keys.get((Commitment, note.commitment_id or 0))
        data = self._data(note, note.span, {**values, "about": about and str(about)})
        day = note.created.date().isoformat()
        place = "Whole statement" if note.is_on_statement else self._link(note.span)
        title = " · ".join(filter(None, (place, shown_line(note.author), day)))
        shown = note_lines(note)
        return callout("note", title, [*shown, *([""] if shown else []), data])

    def _bookmark(self, bookmark: Bookmark) -> str:
        place = Span(bookmark.position, bookmark.position)
        data = self._data(bookmark, place, {"kind": "bookmark", "name": bookmark.name})
        return f"- {self._link(place)} {shown_line(bookmark.name)} {data}"

    def _data(self, record: Record, span: Span, values: Json) -> str:
        """Return the hidden data of a record, with its place and the words around that."""
        quote = describe(self.records.statement.text, span)
        words = {"exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix}
        key = self._keys[type(record), record.id]
        found = {**values, "id": str(key), **span_values(span), **words}
        return hidden({name: value for name, value in found.items() if value not in _UNSAID})

    def _own_data(self) -> Json:
        """Return the tags as they are, and the themes of the commitments."""
        used = {key for each in self.records.commitments for key in each.themes}
        themes = [
            properties(theme_values(each)) for each in self.themes.values() if each.key in used
        ]
        return {"kind": "statement", "tags": list(self.tags), "themes": themes}

    def _link(self, span: Span) -> str:
        paragraph = self._paragraph(span.start)
        number = self._numbers.of(paragraph)
        words = f"Paragraph {number}" if number else "Opening"
        return f"[[#{block_id(paragraph)}|{words}]]"

    def _paragraph(self, position: int) -> int:
        return paragraph_at(self._spans, position)

    @cached_property
    def _spans(self) -> tuple[Span, ...]:
        return paragraph_spans(self.records.statement.text)

    @cached_property
    def _numbers(self) -> ParagraphNumbers:
        return ParagraphNumbers(self.records.statement.text)

    @cached_property
    def _keys(self) -> Mapping[tuple[type, int], object]:
        return record_identifiers(self.records.statement.digest, self.records.every)


def _section(heading: str, blocks: Iterable[str]) -> Iterator[str]:
    found = list(blocks)
    if found:
        yield f"## {heading}"
        yield from found
