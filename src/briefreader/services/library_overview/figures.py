"""Figures of the commitments of a whole library, counted from its columns."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from briefreader.library.records import Status
from briefreader.services.commitments_table.choice import NONE, Choice
from briefreader.services.commitments_table.columns import STATUSES, STRENGTHS, Columns, Rows
from briefreader.services.commitments_table.table_filter import NO_FILTER, TableFilter
from briefreader.services.review.due_figures import SETTLED

SHOWN_STATUSES = (
    Status.MET.value,
    Status.PARTLY_MET.value,
    Status.IN_PROGRESS.value,
    Status.OPEN.value,
    Status.MISSED.value,
    Status.SUPERSEDED.value,
)
"""From the best outcome on."""
_LATE = 8
"""A bit that tells that the due date has passed of what is not settled."""
_ONE_MORE = bytes(min(code + 1, 255) for code in range(256))
_PLANE = 8
"""Themes whose rows one plane tells, as bits of a byte for each row."""
_HAS_BIT = [bytes(byte >> bit & 1 for byte in range(256)) for bit in range(_PLANE)]
_OPEN = frozenset(STATUSES) - {each.value for each in SETTLED}


class PartyFigures(NamedTuple):
    """How many commitments a party has, by status and by theme (keys).

    Those that are ``overdue`` have one of the statuses too.
    """

    name: str
    total: int
    statuses: Mapping[str, int]
    overdue: int
    themes: Mapping[str, int]


class YearFigures(NamedTuple):
    """How many commitments the statements of a year hold; the year is ``NONE`` of undated ones."""

    year: str
    total: int
    strengths: Mapping[str, int]
    themes: Mapping[str, int]


class OverviewFigures(NamedTuple):
    """The figures of what a filter lets through, as seen on the day ``today``.

    Attributes:
        today: by which it is told what is overdue.
        statements: how many statements have some of them.
        total: how many commitments these are.
        parties: all of them one by one, those with the most commitments first. A commitment of
            several counts for each.
        years: in order, undated statements last.
        themes: commitments of each, by key, the most frequent first. One of several themes counts
            for each.

    """

    today: date
    statements: int
    total: int
    parties: tuple[PartyFigures, ...]
    years: tuple[YearFigures, ...]
    themes: Mapping[str, int]


def overview_figures(
    columns: Columns, today: date, asked: TableFilter = NO_FILTER, most: int | None = None
) -> OverviewFigures:
    """Return the figures of the commitments that ``asked`` lets through of ``columns``.

    What was dismissed is left out, unless ``asked`` chooses it. By theme the ``most`` busiest
    parties are told, or all of them.
    """
    shown = Choice(columns, asked, today).rows
    themes = {key: _masked(rows, shown) for key, rows in columns.themes.items()}
    counted = {key: mask.count(1) for key, mask in themes.items()}
    return OverviewFigures(
        today=today,
        statements=sum(
            shown.count(1, start, end) > 0
            for start, end in zip(columns.starts, columns.starts[1:], strict=False)
        ),
        total=shown.count(1),
        parties=_parties(columns, _outcomes(columns, shown, today), themes, most),
        years=_years(columns, shown, themes),
        themes=_ranked(counted),
    )


def _masked(rows: Rows, shown: bytes) -> bytes:
    """Return a byte for each row: 1 for those of ``rows`` that are ``shown``."""
    mask = bytearray(len(shown))
    for row in rows:
        mask[row] = 1
    return (_number(mask) & _number(shown)).to_bytes(len(shown), "little")


def _outcomes(columns: Columns, shown: bytes, today: date) -> bytes:
    """Return a byte for each row: 1 and its status' place, with ``_LATE``; 0 if it is not shown."""
    codes = bytes(1 + SHOWN_STATUSES.index(each) for each in STATUSES).ljust(256, b"\0")
    is_open = bytes(each in _OPEN for each in STATUSES).ljust(256, b"\0")
    day = today.toordinal()
    passed = bytes([0 < each < day for each in columns.due])
    late = _number(passed) & _number(columns.statuses.translate(is_open))
    told = _number(columns.statuses.translate(codes)) | late * _LATE
    return (told & _number(shown) * 0xFF).to_bytes(len(shown), "little")


def _parties(
    columns: Columns, outcomes: bytes, themes: Mapping[str, bytes], most: int | None
) -> tuple[PartyFigures, ...]:
    keys = list(themes)
    planes = [
        (
            keys[first : first + _PLANE],
            _plane([themes[each] for each in keys[first : first + _PLANE]]),
        )
        for first in range(0, len(keys), _PLANE)
    ]
    found: list[PartyFigures] = []
    for name, rows in columns.actors.items():
        codes = bytes([outcomes[row] for row in rows])
        late = {each: codes.count(code | _LATE) for code, each in enumerate(SHOWN_STATUSES, 1)}
        statuses = {
            each: codes.count(code) + late[each] for code, each in enumerate(SHOWN_STATUSES, 1)
        }
        total = sum(statuses.values())
        if total:
            found.append(PartyFigures(name, total, statuses, sum(late.values()), {}))
    found.sort(key=lambda each: (-each.total, each.name))
    for place, party in enumerate(found[:most]):
        by_theme: dict[str, int] = {}
        for members, plane in planes:
            flags = bytes([plane[row] for row in columns.actors[party.name]])
            by_theme |= _in_plane(flags, members)
        found[place] = party._replace(themes=_ranked(by_theme))
    return tuple(found)


def _plane(masks: Sequence[bytes]) -> bytes:
    """Return the masks of at most eight themes as the bits of one byte for each row."""
    every = sum(_number(mask) << bit for bit, mask in enumerate(masks))
    return every.to_bytes(len(masks[0]), "little")


def _in_plane(flags: bytes, members: Sequence[str]) -> dict[str, int]:
    return {key: flags.translate(_HAS_BIT[bit]).count(1) for bit, key in enumerate(members)}


def _years(columns: Columns, shown: bytes, themes: Mapping[str, bytes]) -> tuple[YearFigures, ...]:
    """Return the figures of each year; its statements mostly stand side by side."""
    strengths = columns.strengths.translate(_ONE_MORE)
    codes = (_number(strengths) & _number(shown) * 0xFF).to_bytes(len(shown), "little")
    by_strength: defaultdict[str, Counter[str]] = defaultdict(Counter)
    by_theme: defaultdict[str, Counter[str]] = defaultdict(Counter)
    ends = zip(columns.statements, columns.starts, columns.starts[1:], strict=False)
    for year, group in groupby(ends, lambda each: str(each[0].date.year) if each[0].date else NONE):
        members = list(group)
        start, end = members[0][1], members[-1][2]
        for code, strength in enumerate(STRENGTHS, 1):
            by_strength[year][strength] += codes.count(code, start, end)
        for key, mask in themes.items():
            by_theme[year][key] += mask.count(1, start, end)
    found = (
        YearFigures(year, counts.total(), dict(counts), _ranked(by_theme[year]))
        for year, counts in by_strength.items()
    )
    shown_years = (each for each in found if each.total)
    return tuple(sorted(shown_years, key=lambda each: (each.year == NONE, each.year)))


def _number(rows: bytes | bytearray) -> int:
    return int.from_bytes(rows, "little")


def _ranked(counts: Mapping[str, int]) -> dict[str, int]:
    """Return ``counts`` but zeros, the highest first, and what is equal by name."""
    some = (each for each in counts.items() if each[1])
    return dict(sorted(some, key=lambda each: (-each[1], each[0])))
