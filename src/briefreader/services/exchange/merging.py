"""Brings what two readers made of one statement together; pure, whatever the library."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from briefreader.library.records import Annotation, Bookmark, Commitment, Target
from briefreader.services.decisions import is_decided
from briefreader.services.exchange.matching import match, same_place


class Field(StrEnum):
    """What two judgements of a commitment can differ in, in the order in which that is told."""

    REVIEW = "review"
    STRENGTH = "strength"
    THEMES = "themes"
    ACTORS = "actors"
    DUE = "due"
    SPAN = "span"
    STATUS = "status"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What one reader made of the statement."""

    commitments: tuple[Commitment, ...]
    annotations: tuple[Annotation, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """One commitment that both have judged, but not alike: they differ in ``fields``.

    ``is_extra`` tells that mine is paired with another of theirs already, so that theirs would
    come in beside it.
    """

    mine: Commitment
    theirs: Commitment
    fields: tuple[Field, ...]
    is_extra: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """What taking theirs in would change in mine.

    ``taken`` are pairs of what I have (None: nothing there) and what it becomes; what comes in new
    has its number in the packet, made negative, as its id. ``notes`` are such pairs too; a note on
    a commitment has the id of mine, or that negative number. ``agreed`` counts what both have
    judged alike.
    """

    taken: tuple[tuple[Commitment | None, Commitment], ...]
    conflicts: tuple[Conflict, ...]
    notes: tuple[tuple[Annotation | None, Annotation], ...]
    bookmarks: tuple[Bookmark, ...]
    agreed: int

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to take in and nothing to settle."""
        return not (self.taken or self.conflicts or self.notes or self.bookmarks)


def merge(mine: Side, theirs: Side) -> Merge:
    """Return how ``theirs`` comes into ``mine``.

    A judgement that only one side made stands; where both made the same, mine stays as it is;
    where they differ, it is a conflict. What nobody has judged is left to detection. Of notes and
    bookmarks both sides' are kept, the same ones once.
    """
    matching = match(mine.commitments, theirs.commitments)
    taken: list[tuple[Commitment | None, Commitment]] = []
    conflicts: list[Conflict] = []
    places: dict[int, int] = {}
    agreed = 0
    for ours, other in matching.pairs:
        places[other.id] = ours.id
        fields = differing(ours, other)
        if not is_decided(other):
            continue
        if not is_decided(ours):
            taken.append((ours, judged_as(ours, other)))
        elif fields:
            conflicts.append(Conflict(ours, other, fields))
        else:
            agreed += 1
    for other in matching.only_other:
        if not is_decided(other):
            continue
        beside = _judged_at(other, mine.commitments)
        places[other.id] = -other.id
        if beside is None:
            taken.append((None, _new(other)))
        else:
            conflicts.append(Conflict(beside, other, differing(beside, other), is_extra=True))
            places[other.id] = beside.id
    return Merge(
        taken=tuple(taken),
        conflicts=tuple(sorted(conflicts, key=lambda each: each.theirs.span)),
        notes=_merged_notes(mine.annotations, theirs.annotations, places),
        bookmarks=_new_bookmarks(mine.bookmarks, theirs.bookmarks),
        agreed=agreed,
    )


def settled(
    found: Merge, take_theirs: Sequence[bool]
) -> tuple[tuple[Commitment | None, Commitment], ...]:
    """Return the commitments that change, as in ``Merge.taken``, once the conflicts are settled.

    ``take_theirs`` says of each conflict, in order, whether theirs is taken.
    """
    chosen = (
        (None, _new(each.theirs))
        if each.is_extra
        else (each.mine, judged_as(each.mine, each.theirs))
        for each, takes in zip(found.conflicts, take_theirs, strict=True)
        if takes
    )
    return (*found.taken, *chosen)


def differing(one: Commitment, other: Commitment) -> tuple[Field, ...]:
    """Return in what the two judgements differ; a status differs by its day and evidence too."""
    return tuple(field for field in Field if value_of(one, field) != value_of(other, field))


def value_of(commitment: Commitment, field: Field) -> object:
    """Return what the commitment has there."""
    match field:
        case Field.STATUS:
            return commitment.status, commitment.status_date, commitment.evidence
        case _:
            return getattr(commitment, field.value)


def judged_as(mine: Commitment, theirs: Commitment) -> Commitment:
    """Return my commitment judged as theirs; how it came to be found stays mine."""
    return replace(
        theirs,
        id=mine.id,
        statement_id=mine.statement_id,
        origin=mine.origin,
        detected=mine.detected,
        confidence=mine.confidence,
    )


def _new(theirs: Commitment) -> Commitment:
    return replace(theirs, id=-theirs.id)


def _judged_at(theirs: Commitment, mine: Iterable[Commitment]) -> Commitment | None:
    """Return the commitment at the place of theirs on which I have decided, if there is one."""
    return next(
        (each for each in mine if is_decided(each) and same_place(each.span, theirs.span)), None
    )


def _merged_notes(
    mine: Sequence[Annotation], theirs: Sequence[Annotation], places: Mapping[int, int]
) -> tuple[tuple[Annotation | None, Annotation], ...]:
    """Return the notes that come in, or take the place of an older wording of themselves."""
    notes: list[tuple[Annotation | None, Annotation]] = []
    left = list(mine)
    for each in theirs:
        known = next((note for note in left if _is_same(note, each)), None)
        if known is None:
            notes.append((None, _placed(each, places)))
            continue
        left.remove(known)
        if each.modified > known.modified and _said(each) != _said(known):
            kept = replace(
                known, note=each.note, tags=each.tags, colour=each.colour, modified=each.modified
            )
            notes.append((known, kept))
    return tuple(notes)


def _is_same(mine: Annotation, theirs: Annotation) -> bool:
    """Tell whether these are one note: of one writer at one place, made at once or alike."""
    if (mine.span, mine.target) != (theirs.span, theirs.target):
        return False
    if mine.author and theirs.author and mine.author != theirs.author:
        return False
    return mine.created == theirs.created or _said(mine) == _said(theirs)


def _said(note: Annotation) -> tuple[str, tuple[str, ...], str]:
    return note.note, note.tags, note.colour


def _placed(note: Annotation, places: Mapping[int, int]) -> Annotation:
    """Return the note on my commitment, or on its words if I have no such commitment."""
    if note.target is not Target.COMMITMENT:
        return replace(note, commitment_id=None)
    commitment_id = places.get(note.commitment_id or 0)
    target = Target.SPAN if commitment_id is None else Target.COMMITMENT
    return replace(note, target=target, commitment_id=commitment_id)


def _new_bookmarks(mine: Sequence[Bookmark], theirs: Sequence[Bookmark]) -> tuple[Bookmark, ...]:
    known = {(each.position, each.name) for each in mine}
    return tuple(each for each in theirs if (each.position, each.name) not in known)
