"""Compares records from elsewhere with those of a statement, and says what is to be changed.

Nothing that a person decided here is replaced by what a file says, but by a later state of the same
note. New commitments get ids below zero, which stand for those that ``taking_in`` gives them.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Generic, TypeVar

from briefreader.library.database import Library
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Target,
)
from briefreader.services.changes import AnyChange, Change
from briefreader.services.decisions import is_decided
from briefreader.services.interchange.incoming import Incoming, Record
from briefreader.text.span import Span
from briefreader.wording import mark

NAME = mark("changes", "Import notes and codes")
Placed = tuple[Incoming, Record]
Known = TypeVar("Known", Commitment, Annotation)


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
    there = library.bookmarks.of_statement(statement_id)
    names = {(each.position, each.name) for each in there}
    annotations = [each for each in annotations if not _names_bookmark(each, names, joined)]
    _join_annotations(library.annotations.of_statement(statement_id), annotations, joined)
    free = Counter((each.position, each.name) for each in there)
    for _, record in placed:
        if not isinstance(record, Bookmark):
            continue
        name = (record.position, record.name)
        if free[name]:
            free[name] -= 1
            joined.known += 1
        else:
            joined.changes.append(Change(NAME, None, record))


def _join_commitments(
    there: Sequence[Commitment], placed: Iterable[Placed], joined: Joined
) -> None:
    free = _Free(there, lambda each: (each.span, each.detected))
    waiting: list[tuple[Incoming, Commitment]] = []
    for incoming, record in placed:
        if not isinstance(record, Commitment):
            continue
        same = free.take((record.span,), partial(_judged_alike, record))
        if same is None:
            waiting.append((incoming, record))
            continue
        joined.ids[incoming.key] = same.id
        joined.known += 1
    for incoming, record in waiting:
        # The same words, or what were the same before somebody moved them.
        like = free.take((record.span, record.detected), partial(_is_same, record))
        if like is None:
            joined.new += 1
            new = replace(record, id=-joined.new)
            joined.ids[incoming.key] = new.id
            joined.changes.append(Change(NAME, None, new))
            continue
        joined.ids[incoming.key] = like.id
        _join_commitment(like, incoming, record, joined)


def _join_commitment(
    like: Commitment, incoming: Incoming, record: Commitment, joined: Joined
) -> None:
    says_more = is_decided(record) if incoming.whole else not set(record.themes) <= set(like.themes)
    if not says_more:
        joined.known += 1
    elif incoming.whole and not is_decided(like):
        joined.changes.append(Change(NAME, like, replace(record, id=like.id)))
    else:
        joined.differing.append(record)


def _equal(record: Any, other: Any) -> bool:
    """Tell whether the library's record ``other`` is ``record``, which has no id yet."""
    return bool(replace(other, id=0) == record)


def _judged_alike(record: Commitment, other: Commitment) -> bool:
    """Tell whether the library's ``other`` is ``record``, whoever decided so."""
    return _equal(record, replace(other, author=record.author))


def _is_same(record: Commitment, other: Commitment) -> bool:
    found = record.detected is not None and other.detected == record.detected
    return other.span == record.span or found


def _join_annotations(
    there: Sequence[Annotation], placed: Iterable[tuple[Incoming, Annotation]], joined: Joined
) -> None:
    free = _Free(there, lambda each: (each.span,))
    every = _Free(there, lambda each: (each.span,))
    waiting: list[tuple[Incoming, Annotation]] = []
    for incoming, record in placed:
        if incoming.whole:
            same = free.take((record.span,), partial(_equal, record))
        else:
            # What another program says may be only a part of a note, the words or a tag.
            same = every.find((record.span,), partial(_says_no_more, record))
        if same is None:
            waiting.append((incoming, record))
        else:
            joined.known += 1
    for incoming, record in waiting:
        older = free.take((record.span,), partial(_was_same, record)) if incoming.whole else None
        if older is None:
            joined.changes.append(Change(NAME, None, record))
            continue
        if record.modified > older.modified:
            later = replace(record, id=older.id, author=older.author or record.author)
            joined.changes.append(Change(NAME, older, later))
        else:
            joined.known += 1


def _says_no_more(record: Annotation, other: Annotation) -> bool:
    same_place = (other.target is Target.STATEMENT, other.span) == (
        record.target is Target.STATEMENT,
        record.span,
    )
    same_words = record.note in ("", other.note) and _may_be_of_one(record, other)
    return same_place and same_words and set(record.tags) <= set(other.tags)


def _names_bookmark(
    placed: tuple[Incoming, Annotation], names: set[tuple[int, str]], joined: Joined
) -> bool:
    """Tell whether what another program has for a note is a bookmark of ours, and count it."""
    incoming, record = placed
    same = not incoming.whole and (record.span.start, record.note) in names
    joined.known += same
    return same


def _was_same(record: Annotation, other: Annotation) -> bool:
    same = (other.target, other.created) == (record.target, record.created)
    return same and _may_be_of_one(record, other)


def _may_be_of_one(record: Annotation, other: Annotation) -> bool:
    """Tell whether two notes may have one author: they do not name different ones."""
    return not (record.author and other.author) or record.author == other.author


class _Free(Generic[Known]):
    """The library's records by their places, each of which is taken once."""

    def __init__(
        self, records: Iterable[Known], places: Callable[[Known], tuple[Span | None, ...]]
    ) -> None:
        self._by_place: defaultdict[Span, dict[int, Known]] = defaultdict(dict)
        self._places: Callable[[Known], tuple[Span | None, ...]] = places
        for record in records:
            for place in places(record):
                if place is not None:
                    self._by_place[place][record.id] = record

    def find(
        self, places: Iterable[Span | None], is_wanted: Callable[[Known], bool]
    ) -> Known | None:
        """Return the first record at one of ``places`` that is wanted, and leave it."""
        for place in places:
            if place is not None:
                found = self._by_place.get(place, {}).values()
                for record in found:
                    if is_wanted(record):
                        return record
        return None

    def take(
        self, places: Iterable[Span | None], is_wanted: Callable[[Known], bool]
    ) -> Known | None:
        """Return the first record at one of ``places`` that is wanted, and take it away."""
        record = self.find(places, is_wanted)
        if record is not None:
            for place in self._places(record):
                if place is not None:
                    self._by_place[place].pop(record.id, None)
        return record
