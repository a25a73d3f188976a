"""Compares records from elsewhere with those of a statement, and says what is to be changed.

Nothing that a person decided here is replaced by what a file says, but by a later state of the same
note. New commitments get ids below zero, which stand for those that ``taking_in`` gives them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from briefreader.library.database import Library
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Origin,
    Review,
    Status,
    Target,
)
from briefreader.services.changes import AnyChange, Change
from briefreader.services.exchange.incoming import Incoming, Record
from briefreader.wording import mark

NAME = mark("changes", "Import notes and codes")
Placed = tuple[Incoming, Record]


@dataclass(slots=True)
class Joined:
    """What became of a file's records: to be changed, there already, or decided otherwise here.

    ``ids`` are the ids of the library's commitments by their identifiers in the file.
    """

    changes: list[AnyChange] = field(default_factory=list)
    known: int = 0
    differing: list[Record] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)
    new: int = 0


def join(library: Library, statement_id: int, placed: Sequence[Placed], joined: Joined) -> None:
    """Add to ``joined`` what the ``placed`` records of a statement change in the library."""
    commitments = [each for each in placed if isinstance(each[1], Commitment)]
    _join_commitments(library.commitments.of_statement(statement_id), commitments, joined)
    annotations = [
        (incoming, replace(record, commitment_id=joined.ids.get(incoming.about)))
        for incoming, record in placed
        if isinstance(record, Annotation)
    ]
    there = list(library.bookmarks.of_statement(statement_id))
    names = {(each.position, each.name) for each in there}
    annotations = [each for each in annotations if not _names_bookmark(each, names, joined)]
    _join_annotations(library.annotations.of_statement(statement_id), annotations, joined)
    for _, record in placed:
        if isinstance(record, Bookmark):
            same = next((each for each in there if replace(each, id=0) == record), None)
            if same is not None:
                there.remove(same)
                joined.known += 1
            else:
                joined.changes.append(Change(NAME, None, record))


def _join_commitments(
    there: Sequence[Commitment], placed: Iterable[Placed], joined: Joined
) -> None:
    free = list(there)
    waiting: list[tuple[Incoming, Commitment]] = []
    for incoming, record in placed:
        if not isinstance(record, Commitment):
            continue
        same = next((each for each in free if replace(each, id=0) == record), None)
        if same is None:
            waiting.append((incoming, record))
            continue
        free.remove(same)
        joined.ids[incoming.key] = same.id
        joined.known += 1
    for incoming, record in waiting:
        like = next((each for each in free if _is_same(each, record)), None)
        if like is None:
            joined.new += 1
            new = replace(record, id=-joined.new)
            joined.ids[incoming.key] = new.id
            joined.changes.append(Change(NAME, None, new))
            continue
        free.remove(like)
        joined.ids[incoming.key] = like.id
        _join_commitment(like, incoming, record, joined)


def _join_commitment(
    like: Commitment, incoming: Incoming, record: Commitment, joined: Joined
) -> None:
    says_more = _decided(record) if incoming.whole else not set(record.themes) <= set(like.themes)
    if not says_more:
        joined.known += 1
    elif incoming.whole and not _decided(like):
        joined.changes.append(Change(NAME, like, replace(record, id=like.id)))
    else:
        joined.differing.append(record)


def _is_same(one: Commitment, other: Commitment) -> bool:
    """Tell whether both are the same words, or were before somebody moved them."""
    found = other.detected is not None and one.detected == other.detected
    return one.span == other.span or found


def _decided(commitment: Commitment) -> bool:
    return (
        commitment.review is not Review.UNREVIEWED
        or commitment.edited
        or commitment.origin is Origin.MANUAL
        or commitment.status is not Status.OPEN
    )


def _join_annotations(
    there: Sequence[Annotation], placed: Iterable[tuple[Incoming, Annotation]], joined: Joined
) -> None:
    free = list(there)
    waiting: list[tuple[Incoming, Annotation]] = []
    for incoming, record in placed:
        # What another program says may be only a part of a note, the words or a tag.
        among = free if incoming.whole else there
        same = next((each for each in among if _says_same(each, record, incoming)), None)
        if same is None:
            waiting.append((incoming, record))
            continue
        if same in free:
            free.remove(same)
        joined.known += 1
    for incoming, record in waiting:
        older = next((each for each in free if incoming.whole and _was_same(each, record)), None)
        if older is None:
            joined.changes.append(Change(NAME, None, record))
            continue
        free.remove(older)
        if record.modified > older.modified:
            joined.changes.append(Change(NAME, older, replace(record, id=older.id)))
        else:
            joined.known += 1


def _says_same(one: Annotation, other: Annotation, incoming: Incoming) -> bool:
    if incoming.whole:
        return replace(one, id=0) == other
    same_place = (one.target is Target.STATEMENT, one.span) == (
        other.target is Target.STATEMENT,
        other.span,
    )
    return same_place and other.note in ("", one.note) and set(other.tags) <= set(one.tags)


def _names_bookmark(
    placed: tuple[Incoming, Annotation], names: set[tuple[int, str]], joined: Joined
) -> bool:
    """Tell whether what another program has for a note is a bookmark of ours, and count it."""
    incoming, record = placed
    same = not incoming.whole and (record.span.start, record.note) in names
    joined.known += same
    return same


def _was_same(one: Annotation, other: Annotation) -> bool:
    return (one.target, one.span, one.created) == (other.target, other.span, other.created)
