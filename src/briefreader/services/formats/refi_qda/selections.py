"""Selections of a source in a REFI-QDA project, as records of ours."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from xml.etree import ElementTree as ET

from briefreader.services.formats.bundle import IncomingRecord
from briefreader.services.formats.foreign_records import Times, foreign_commitment, foreign_note
from briefreader.services.formats.refi_qda.codes import Codes
from briefreader.services.formats.refi_qda.project import Project
from briefreader.services.formats.refi_qda.qda_xml import QDA, guid_of, own_data, span_of
from briefreader.services.formats.refi_qda.refi_qda_writing import MEMO
from briefreader.services.json_fields import PropertyFields
from briefreader.services.record_codec import commitment_from, history_from
from briefreader.text.span import Span

Coded = tuple[str, str]
"""A coder's name and the guid of a code."""


@dataclass(slots=True)
class _Group:
    """What one person says of one place: the guids of codes, the notes, and when."""

    codes: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    times: list[Times] = field(default_factory=list)

    @property
    def last(self) -> datetime:
        """When the person last said something."""
        return max(each[1] for each in self.times)


_Groups = defaultdict[str, _Group]


@dataclass(frozen=True, slots=True)
class _Selection:
    """A selection with who made it, its codes, and the notes on it, each with who wrote it."""

    element: ET.Element
    author: str
    codes: tuple[Coded, ...]
    notes: tuple[tuple[str, ET.Element], ...]


def selected_records(project: Project, source: ET.Element) -> Iterator[IncomingRecord]:
    """Yield the records that selections of the source stand for."""
    places: defaultdict[Span, _Groups] = defaultdict(lambda: defaultdict(_Group))
    for element in source.iterfind(f"{QDA}PlainTextSelection"):
        span = span_of(element)
        selection = _selection(project, element)
        ours = [(note, data) for _, note in selection.notes if (data := own_data(note)) is not None]
        if not ours:
            _add(project, selection, places[span])
        elif ours[0][1].text("kind") == "commitment":
            yield own_commitment(project, *ours[0], span, selection.codes)
    for span, groups in places.items():
        yield from _records_at(span, groups, project.codes)


def own_commitment(
    project: Project,
    note: ET.Element,
    data: PropertyFields,
    span: Span,
    codes: Sequence[Coded] = (),
) -> IncomingRecord:
    """Return the commitment of ours that a note tells of, with the ``codes`` that it has got."""
    record = commitment_from(data, span)
    for coder, code in codes:
        more = [key for key in project.codes.themes((code,)) if key not in record.themes]
        if more:
            # Another program has coded it since.
            themes = (*record.themes, *more)
            record = replace(record, themes=themes, edited=True, author=coder or record.author)
    key = data.text("guid") or guid_of(note, "guid")
    return IncomingRecord(record, key=key, whole=True, history=history_from(data))


def _selection(project: Project, element: ET.Element) -> _Selection:
    author = project.users.author(element)
    codes: list[Coded] = []
    notes = [(author, note) for note in project.notes_of(element)]
    for coding in element.findall(f"{QDA}Coding"):
        coder = project.users.author(coding) or author
        notes += [(coder, note) for note in project.notes_of(coding)]
        refs = coding.iterfind(f"{QDA}CodeRef")
        codes += [(coder, guid_of(each, "targetGUID")) for each in refs]
    return _Selection(element, author, tuple(codes), tuple(notes))


def _add(project: Project, selection: _Selection, groups: _Groups) -> None:
    """Add to ``groups`` what each person says by the selection."""
    memo = selection.element.findtext(f"{QDA}Description") or ""
    said = [(selection.author, memo)] if memo.strip() and not memo.startswith(MEMO) else []
    said += [(each, text) for each, note in selection.notes if (text := project.text(note))]
    for each, code in selection.codes:
        groups[each].codes.append(code)
    for each, text in said:
        groups[each].notes.append(text)
    people = dict.fromkeys(each for each, _ in (*selection.codes, *said))
    for each in people or (selection.author,):
        groups[each].times.append(project.times(selection.element))


def _records_at(span: Span, groups: Mapping[str, _Group], codes: Codes) -> Iterator[IncomingRecord]:
    """Yield the records for what authors, the keys of ``groups``, say of the words at ``span``.

    Themes and strength make one commitment, of who coded last; notes and tags stay apart.
    """
    every = [code for group in groups.values() for code in group.codes]
    themes, strength = codes.themes(every), codes.strength(every)
    if themes or strength:
        coded = [
            (group.last, author)
            for author, group in groups.items()
            if codes.themes(group.codes) or codes.strength(group.codes)
        ]
        yield IncomingRecord(foreign_commitment(span, themes, strength, max(coded)[1]))
    for author, group in groups.items():
        tags = codes.tags(group.codes)
        if tags or group.notes or not group.codes:
            times = min(each[0] for each in group.times), group.last
            note = "\n\n".join(dict.fromkeys(group.notes))
            yield IncomingRecord(foreign_note(span, note, tags, times, author=author))
