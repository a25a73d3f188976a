"""Selections of a source in a REFI-QDA project, as records of ours."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from xml.etree import ElementTree as ET

from briefreader.services.formats.bundle import IncomingRecord
from briefreader.services.formats.foreign_records import Times, foreign_commitment, foreign_note
from briefreader.services.formats.refi_qda.codebook import TAGS, code_guid
from briefreader.services.formats.refi_qda.codes import Codes
from briefreader.services.formats.refi_qda.commitment_memo import CommitmentMemo, read_memo
from briefreader.services.formats.refi_qda.project import Project
from briefreader.services.formats.refi_qda.qda_xml import QDA, guid_of, own_data
from briefreader.services.formats.refi_qda.recoding import (
    Coded,
    last_coder,
    own_commitment,
    remembered_commitment,
    removed_commitment,
)
from briefreader.services.json_fields import PropertyFields
from briefreader.text.span import Span


@dataclass(slots=True)
class _Group:
    """What one person says of one place: the guids of codes, the notes, and when.

    ``is_bare`` tells that a selection says nothing of its words.
    """

    codes: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    times: list[Times] = field(default_factory=list)
    is_bare: bool = False

    @property
    def last(self) -> datetime:
        """When the person last said something."""
        return max(each[1] for each in self.times)


@dataclass(slots=True)
class _Own:
    """A commitment of ours that a note tells of, and how its words are coded now."""

    note: ET.Element
    data: PropertyFields
    codings: list[Coded] = field(default_factory=list)


@dataclass(slots=True)
class _Place:
    """What selections of the same words say.

    ``groups`` are what people say, by their names; ``own`` our commitments, by the guids of their
    notes; ``codings`` all others, ``memos`` those of our codings, each with its coder.
    """

    groups: defaultdict[str, _Group] = field(default_factory=lambda: defaultdict(_Group))
    own: dict[str, _Own] = field(default_factory=dict)
    codings: list[Coded] = field(default_factory=list)
    memos: list[tuple[str, CommitmentMemo]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Selection:
    """A selection with who made it, its codes, and the notes on it, each with who wrote it."""

    element: ET.Element
    author: str
    codings: tuple[Coded, ...]
    notes: tuple[tuple[str, ET.Element], ...]


def selected_records(
    project: Project, source: ET.Element, length: int, exported: set[Span]
) -> Iterator[IncomingRecord]:
    """Yield the records that selections of the source, a text of ``length``, stand for.

    ``exported`` are the places of our commitments when the project was written.
    """
    places: defaultdict[Span, _Place] = defaultdict(_Place)
    for element in source.iterfind(f"{QDA}PlainTextSelection"):
        span = project.place(element, length)
        if span is not None:
            _add(project, _selection(project, element), places[span])
    for span, place in places.items():
        yield from _commitments_at(span, place, project.codes)
        yield from _notes_at(span, place.groups, project.codes)
    coded = {span for span, place in places.items() if _is_coded(place, project.codes)}
    for span in sorted(each for each in exported - coded if len(each) and each.end <= length):
        yield removed_commitment(span)


def _selection(project: Project, element: ET.Element) -> _Selection:
    author = project.users.author(element)
    _, last = project.times(element)
    codings: list[Coded] = []
    notes = [(author, note) for note in project.notes_of(element)]
    for coding in element.findall(f"{QDA}Coding"):
        coder = project.users.author(coding) or author
        notes += [(coder, note) for note in project.notes_of(coding)]
        refs = coding.iterfind(f"{QDA}CodeRef")
        codings += [Coded(coder, guid_of(each, "targetGUID"), last) for each in refs]
    return _Selection(element, author, tuple(codings), tuple(notes))


def _add(project: Project, selection: _Selection, place: _Place) -> None:
    """Add to ``place`` what each person says by the selection."""
    codings, said = selection.codings, []
    is_own = False
    for author, note in selection.notes:
        data = own_data(note)
        if data is None:
            said += [(author, text)] if (text := project.text(note)) else []
            continue
        is_own = True
        if data.text("kind") == "commitment":
            own = place.own.setdefault(guid_of(note, "guid"), _Own(note, data))
            own.codings += codings
            codings = ()
        else:
            # The tags of a note of ours, which has them already.
            tags = data.texts("tags")
            known = {code_guid(TAGS, each) for each in tags}
            codings = tuple(
                each
                for each in codings
                if each.code not in known and not {*project.codes.tags((each.code,))} <= {*tags}
            )
    memo = selection.element.findtext(f"{QDA}Description") or ""
    if memo.strip():
        ours = read_memo(memo)
        text = memo if ours is None else ours.rest
        said += [(selection.author, text)] if text else []
        if ours is not None and not is_own:
            coder = codings[0].coder if codings else selection.author
            place.memos.append((coder, ours))
    place.codings += codings
    _say(project, selection, place, codings, said, is_bare=not (is_own or selection.codings))


def _say(
    project: Project,
    selection: _Selection,
    place: _Place,
    codings: Sequence[Coded],
    said: Sequence[tuple[str, str]],
    *,
    is_bare: bool,
) -> None:
    for each in codings:
        place.groups[each.coder].codes.append(each.code)
    for author, text in said:
        place.groups[author].notes.append(text)
    people = [*(each.coder for each in codings), *(author for author, _ in said)]
    if is_bare and not people:
        place.groups[selection.author].is_bare = True
        people = [selection.author]
    for author in dict.fromkeys(people):
        place.groups[author].times.append(project.times(selection.element))


def _commitments_at(span: Span, place: _Place, codes: Codes) -> Iterator[IncomingRecord]:
    """Yield the commitments at ``span``: themes and strength make one, of who coded last."""
    codings = [each for each in place.codings if codes.is_judgement(each.code)]
    if place.own:
        # What is coded beside one of ours says more of that one.
        beside = codings if len(place.own) == 1 else []
        for own in place.own.values():
            yield own_commitment(codes, own.note, own.data, span, [*own.codings, *beside])
        if beside:
            return
    if not codings:
        return
    if place.memos:
        yield remembered_commitment(codes, span, place.memos, codings)
        return
    guids = [each.code for each in codings]
    strengths = codes.strengths(guids)
    coder = last_coder(codings)
    made = foreign_commitment(span, codes.themes(guids), next(iter(strengths), None), coder)
    yield IncomingRecord(made, says=frozenset({"strength"} if strengths else ()))


def _notes_at(span: Span, groups: Mapping[str, _Group], codes: Codes) -> Iterator[IncomingRecord]:
    """Yield the notes that authors, the keys of ``groups``, have on the words at ``span``."""
    for author, group in groups.items():
        tags = codes.tags(group.codes)
        if tags or group.notes or group.is_bare:
            times = min(each[0] for each in group.times), group.last
            note = "\n\n".join(dict.fromkeys(group.notes))
            made = foreign_note(span, note, tags, times, author=author)
            yield IncomingRecord(replace(made, colour=codes.colour(group.codes)))


def _is_coded(place: _Place, codes: Codes) -> bool:
    return bool(place.own) or any(codes.is_judgement(each.code) for each in place.codings)
