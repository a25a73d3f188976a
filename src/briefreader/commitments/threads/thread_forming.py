"""Formation of threads: commitments that take each other up from statement to statement."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from briefreader.commitments.comparison.aligning import Pair
from briefreader.commitments.comparison.alignment import Alignment, ComparedCommitment
from briefreader.commitments.threads.thread import (
    FormedThreads,
    Member,
    SeriesStatement,
    Thread,
    ThreadLink,
    undated_last,
)

Aligner = Callable[
    [Sequence[ComparedCommitment], Sequence[ComparedCommitment], Iterable[Pair], Iterable[Pair]],
    Sequence[Alignment],
]
"""Aligns two statements' commitments, given the pairs that a person made and those ruled out."""
MemberPair = tuple[Member, Member]

_REACH = 2
"""Statements that a promise is looked for ahead: it may pause in one."""


def form_threads(
    statements: Sequence[SeriesStatement],
    align: Aligner,
    settled: Iterable[MemberPair] = (),
    ruled_out: Iterable[MemberPair] = (),
) -> FormedThreads:
    """Return the threads of a series.

    ``settled`` are pairs of commitments, the earlier one first, that a person found to be one
    promise, ``ruled_out`` those that a person found not to be. Neither the order of the statements
    nor that of their commitments plays a part.
    """
    order = in_time(statements)
    series = _Series(statements, order, align, frozenset(settled), frozenset(ruled_out))
    joined = series.joined()
    threads = (series.thread(members) for members in joined)
    return FormedThreads(order, tuple(sorted(threads, key=series.rank)))


def in_time(statements: Sequence[SeriesStatement]) -> tuple[int, ...]:
    """Return the places of the statements by date, those without one last; each text once."""
    first: dict[str, int] = {}
    for place, each in enumerate(statements):
        first.setdefault(each.key, place)
    return tuple(sorted(first.values(), key=lambda place: _when(statements[place])))


def _when(statement: SeriesStatement) -> tuple[bool, date, str]:
    return *undated_last(statement.date), statement.key


class _Found(NamedTuple):
    """A pair of commitments that alignment found or a person made."""

    earlier: Member
    later: Member
    alignment: Alignment


class _Series:
    """The statements of a series in time, and what people decided on their commitments."""

    def __init__(
        self,
        statements: Sequence[SeriesStatement],
        order: Sequence[int],
        align: Aligner,
        settled: frozenset[MemberPair],
        ruled_out: frozenset[MemberPair],
    ) -> None:
        self._statements, self._order, self._align = statements, order, align
        self._settled, self._ruled_out = settled, ruled_out - settled
        self._rank = {place: rank for rank, place in enumerate(order)}
        self._found: dict[MemberPair, Alignment] = {}

    def joined(self) -> Iterable[Sequence[Member]]:
        """Return the members of each thread, in time."""
        groups = _Groups(self._members(), self._ruled_out)
        known = {each for each in self._settled if self._is_here(each)}
        for earlier, later in sorted(known, key=self._pair_rank):
            groups.join(earlier, later, decided=True)
        for gap in range(1, _REACH + 1):
            found = [each for each in self._aligned(gap) if self._continues(groups, each, gap)]
            for each in sorted(found, key=self._likeliest_first):
                if groups.join(each.earlier, each.later):
                    self._found[each.earlier, each.later] = each.alignment
        return [sorted(group, key=self._member_rank) for group in groups.all()]

    def thread(self, members: Sequence[Member]) -> Thread:
        """Return the thread of ``members``."""
        links = tuple(self._link(one, other) for one, other in pairwise(members))
        return Thread(tuple(members), links, members[-1][0] != self._order[-1])

    def rank(self, thread: Thread) -> tuple[int, int, str, int]:
        """Return what threads are sorted by: where they begin."""
        return self._member_rank(thread.members[0])

    def _members(self) -> Iterator[Member]:
        for place in self._order:
            for number in range(len(self._statements[place].commitments)):
                yield place, number

    def _commitment(self, member: Member) -> ComparedCommitment:
        return self._statements[member[0]].commitments[member[1]]

    def _member_rank(self, member: Member) -> tuple[int, int, str, int]:
        commitment = self._commitment(member)
        return self._rank[member[0]], commitment.paragraph, repr(commitment), member[1]

    def _pair_rank(self, pair: MemberPair) -> tuple[tuple[int, int, str, int], ...]:
        return tuple(map(self._member_rank, pair))

    def _is_here(self, pair: MemberPair) -> bool:
        return all(place in self._rank for place, _ in pair)

    def _likeliest_first(self, found: _Found) -> tuple[object, ...]:
        pair = found.earlier, found.later
        return -found.alignment.score, self._pair_rank(pair)

    def _aligned(self, gap: int) -> Iterator[_Found]:
        """Yield what is aligned between statements so many places apart."""
        for one, other in zip(self._order, self._order[gap:], strict=False):
            sides = self._statements[one].commitments, self._statements[other].commitments
            made, barred = (
                [(a, b) for (i, a), (j, b) in pairs if (i, j) == (one, other)]
                for pairs in (self._settled, self._ruled_out)
            )
            for each in self._align(*sides, sorted(made), sorted(barred)):
                if each.before is not None and each.after is not None:
                    yield _Found((one, each.before), (other, each.after), each)

    def _continues(self, groups: "_Groups", found: _Found, gap: int) -> bool:
        """Tell whether nothing between the two statements goes on with the one or before the other.

        What is found again in the next statement needs no link across it.
        """
        if gap == 1:
            return True
        first, last = self._rank[found.earlier[0]], self._rank[found.later[0]]
        between = set(self._order[first + 1 : last])
        both = (*groups.of(found.earlier), *groups.of(found.later))
        return between.isdisjoint(place for place, _ in both)

    def _link(self, earlier: Member, later: Member) -> ThreadLink:
        alignment = self._found.get((earlier, later))
        if alignment is None:
            one, other = self._commitment(earlier), self._commitment(later)
            (alignment,) = self._align([one], [other], [(0, 0)], [])
        return ThreadLink(
            kind=alignment.kind,
            shifts=alignment.shifts,
            score=alignment.score,
            skipped=self._rank[later[0]] - self._rank[earlier[0]] - 1,
            settled=(earlier, later) in self._settled,
        )


class _Groups:
    """Members that are in one thread, at most one of each statement."""

    def __init__(self, members: Iterable[Member], ruled_out: Iterable[MemberPair]) -> None:
        self._group: dict[Member, list[Member]] = {each: [each] for each in members}
        self._apart: Mapping[Member, set[Member]] = {each: set() for each in self._group}
        for one, other in ruled_out:
            if one in self._apart and other in self._apart:
                self._apart[one].add(other)
                self._apart[other].add(one)

    def of(self, member: Member) -> Sequence[Member]:
        """Return all that are in the thread of ``member``."""
        return self._group[member]

    def join(self, one: Member, other: Member, *, decided: bool = False) -> bool:
        """Make one thread of two and return True; False where they cannot be one.

        What a person ruled out bars only what another person has not ``decided``.
        """
        first, second = self._group.get(one), self._group.get(other)
        if first is None or second is None or first is second:
            return False
        if {place for place, _ in first} & {place for place, _ in second}:
            return False
        if not decided and any(self._apart[each] & set(second) for each in first):
            return False
        first.extend(second)
        for each in second:
            self._group[each] = first
        return True

    def all(self) -> Iterator[Sequence[Member]]:
        """Yield the members of each thread."""
        seen: set[int] = set()
        for group in self._group.values():
            if id(group) not in seen:
                seen.add(id(group))
                yield group
