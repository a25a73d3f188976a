"""Series: which statements are the same thing said again, year after year."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from briefreader.commitments.model import Kind
from briefreader.commitments.threads.thread import undated_last
from briefreader.text.folding import fold

_WORD = re.compile(r"[^\W\d_]{4,}")
_SUBTITLE = re.compile(r"[:–—]\s.*", re.DOTALL)
_TITLES, _PARTIES = 0.6, 0.75
"""Shares of what two have in common that make them alike. Of two parties both must be the same, or
one pair would lead to any other."""


class SeriesEntry(NamedTuple):
    """What tells to which series a statement belongs; ``key`` is any value that names it."""

    key: int
    title: str
    parties: frozenset[str]
    kind: Kind
    date: date | None


def is_same_series(one: SeriesEntry, other: SeriesEntry) -> bool:
    """Tell whether two have like titles and the same parties.

    Of one kind it is enough that most parties are the same: one joins, another is away.
    """
    return _is_same(_Signature.of(one), _Signature.of(other))


class _Signature(NamedTuple):
    """What many statements of a library have in common, so that it is compared once."""

    words: frozenset[str]
    parties: frozenset[str]
    kind: Kind

    @classmethod
    def of(cls, entry: SeriesEntry) -> "_Signature":
        return cls(_title_words(entry), entry.parties, entry.kind)


def _is_same(one: _Signature, other: _Signature) -> bool:
    if one.parties == other.parties:
        is_like = bool(one.parties) or one.kind is other.kind
    else:
        is_like = one.kind is other.kind and _share(one.parties, other.parties) >= _PARTIES
    return is_like and _share(one.words, other.words) >= _TITLES


def series_with(key: int, entries: Iterable[SeriesEntry]) -> tuple[int, ...]:
    """Return the keys of the series that the entry ``key`` is in, in time; it is one of them.

    What belongs to one of a series belongs to the series. Raises KeyError if there is no such
    entry.
    """
    groups, own = _groups(entries), None
    for signature, members in groups.items():
        if any(each.key == key for each in members):
            own = signature
    if own is None:
        raise KeyError(key)
    reached = _reached(own, _by_party(groups), {own})
    return _in_time(each for one in reached for each in groups[one])


def all_series(entries: Iterable[SeriesEntry]) -> tuple[tuple[int, ...], ...]:
    """Return the keys of each series of two statements or more, in time, the longest first."""
    groups = _groups(sorted(entries, key=_when))
    index = _by_party(groups)
    seen: set[_Signature] = set()
    found = []
    for signature in groups:
        if signature not in seen:
            seen.add(signature)
            reached = _reached(signature, index, seen)
            found.append(_in_time(each for one in reached for each in groups[one]))
    several = [each for each in found if len(each) > 1]
    return tuple(sorted(several, key=len, reverse=True))


_Index = Mapping[str, Sequence[_Signature]]


def _groups(entries: Iterable[SeriesEntry]) -> Mapping[_Signature, Sequence[SeriesEntry]]:
    groups: dict[_Signature, list[SeriesEntry]] = defaultdict(list)
    for each in entries:
        groups[_Signature.of(each)].append(each)
    return groups


def _by_party(signatures: Iterable[_Signature]) -> _Index:
    index: dict[str, list[_Signature]] = defaultdict(list)
    for each in signatures:
        for party in each.parties or ("",):
            index[party].append(each)
    return index


def _reached(first: _Signature, index: _Index, seen: set[_Signature]) -> list[_Signature]:
    """Return ``first`` and all that it leads to; adds them to ``seen``."""
    found = [first]
    for each in found:
        for party in each.parties or ("",):
            for other in index[party]:
                if other not in seen and _is_same(each, other):
                    seen.add(other)
                    found.append(other)
    return found


def _in_time(entries: Iterable[SeriesEntry]) -> tuple[int, ...]:
    return tuple(each.key for each in sorted(entries, key=_when))


def _when(entry: SeriesEntry) -> tuple[bool, date, str, int]:
    return *undated_last(entry.date), entry.title, entry.key


def _title_words(entry: SeriesEntry) -> frozenset[str]:
    """Return the words of a title that tell the occasion: not who meets, nor a motto below it."""
    parties = frozenset(_WORD.findall(fold(" ".join(entry.parties))))
    return frozenset(_WORD.findall(fold(_SUBTITLE.sub("", entry.title)))) - parties


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    either = one | other
    return len(one & other) / len(either) if either else 1.0
