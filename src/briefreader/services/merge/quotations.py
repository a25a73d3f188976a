"""Statements that a file knows by names and by the words it quotes, not by their texts.

A statement with its name is looked into first; else the open one, and those that search finds by
the quotes. The one that has most of them is meant. Their places are found by letters
(``text/quoted_places.py``), in the order in which the file has them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from pathlib import PurePath
from typing import NamedTuple

from briefreader.library.database import Library
from briefreader.library.listing import SearchScope
from briefreader.library.records import Statement
from briefreader.services.export.progress import Steps
from briefreader.services.formats.bundle import IncomingRecord, IncomingStatement
from briefreader.services.importing.near_duplicates import ensure_minhashes, near_duplicate
from briefreader.services.merge.left_out import LeftOut, Reason, words_of
from briefreader.services.merge.statements import known_statement
from briefreader.services.statements.anchor_migration import at
from briefreader.text.anchoring import describe
from briefreader.text.minhash import minhash
from briefreader.text.quoted_places import LettersOfText, letters_of, places_in_order
from briefreader.text.span import Span

_ASKED = 30
"""So many quotes are searched for to learn which statement is meant, the longest."""
_HITS = 20
_SEARCHED_WORDS = 8
_TRIED = 5
_TELLING = 20
"""So many letters are not the same by chance in a statement of another name."""
_CUT_NAME = 20
"""A name this long may be the beginning of a title: Taguette takes 50 characters."""


@dataclass(frozen=True, slots=True)
class Quotations:
    """What became of statements: those with their digests, those unknown, and what has no place."""

    statements: tuple[IncomingStatement, ...]
    unknown: tuple[IncomingStatement, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def by_quotation(
    library: Library, incoming: Sequence[IncomingStatement], opened: int, steps: Steps
) -> Quotations:
    """Return the statements, those that are to be known by words at their places in the library.

    ``opened`` is the id of the open statement, 0 if none is. Raises CancelledError if ``steps``
    were cancelled.
    """
    if not any(each.by_words for each in incoming):
        return Quotations(tuple(incoming))
    finder = _Finder(library, opened, steps)
    for each in incoming:
        finder.add(each)
    return Quotations(tuple(finder.statements), tuple(finder.unknown), tuple(finder.left_out))


class _Quote(NamedTuple):
    """Words that are quoted, and the records on them."""

    words: str
    records: list[IncomingRecord]


@dataclass(slots=True)
class _Placed:
    """What stands in one statement, and what may stand in several places of it."""

    statement: Statement
    places: list[tuple[_Quote, Span]] = field(default_factory=list)
    unclear: list[_Quote] = field(default_factory=list)
    missing: list[_Quote] = field(default_factory=list)

    @property
    def found(self) -> int:
        """How many of the quotes are in it."""
        return len(self.places) + len(self.unclear)


class _Finder:
    """Finds one statement after the other."""

    def __init__(self, library: Library, opened: int, steps: Steps) -> None:
        self._library = library
        self._steps = steps
        self._opened = opened if opened and library.statements.is_listed(opened) else 0
        self._names: dict[str, list[int]] | None = None
        self._read = lru_cache(_TRIED + 1)(self._read_anew)
        self.statements: list[IncomingStatement] = []
        self.unknown: list[IncomingStatement] = []
        self.left_out: list[LeftOut] = []

    def add(self, incoming: IncomingStatement) -> None:
        """Add the statement, or what it becomes."""
        if not incoming.by_words or self._is_as_it_stands(incoming):
            self.statements.append(incoming)
            return
        quotes = list(_quotes(incoming))
        near = self._near(incoming)
        named = self._named(incoming)
        placed = [self._placed(each, quotes) for each in ([near] if near else named)]
        meant = _best(placed, self._opened, least=0 if near else 1)
        is_named = meant is not None
        if incoming.text is not None and meant is None:
            # Its text is in the file, and no statement of the library is nearly that.
            self.statements.append(incoming)
            return
        if meant is None:
            placed = [self._placed(each, quotes) for each in self._with_words(quotes)]
            meant = _best(placed, self._opened)
        if meant is None:
            if any(each.found for each in placed):
                self._spread(incoming, quotes)
            else:
                self.unknown.append(incoming)
            return
        if near:
            # Their surroundings are in the file, and tell what is meant.
            self._take(incoming, meant, (*meant.unclear, *meant.missing))
            return
        self._take(incoming, meant)
        for quote in meant.unclear:
            self._miss(incoming, quote, Reason.SEVERAL_PLACES)
        # Several documents of one name may be meant.
        told: list[_Quote] = []
        for quote in meant.missing:
            if not is_named or len(letters_of(quote.words)) >= _TELLING:
                told.append(quote)
            else:
                self._miss(incoming, quote, Reason.UNANCHORED)
        self._spread(incoming, told, but=meant.statement.id)

    def _is_as_it_stands(self, incoming: IncomingStatement) -> bool:
        return known_statement(self._library, incoming.digest) is not None

    def _near(self, incoming: IncomingStatement) -> int:
        """Return the id of the statement whose text is nearly that of the file, 0 if none is."""
        if incoming.text is None:
            return 0
        ensure_minhashes(self._library)
        found = near_duplicate(self._library, incoming.text, minhash(incoming.text))
        return found[0].id if found else 0

    def _named(self, incoming: IncomingStatement) -> list[int]:
        """Return the ids of the statements that may have the name."""
        if incoming.text is not None:
            return []
        if self._names is None:
            self._names = defaultdict(list)
            for each in self._library.statements.summaries():
                for name in {_plain(each.title), *_file_names(each.source)}:
                    self._names[name].append(each.id)
        asked = {_plain(incoming.title), *_file_names(incoming.title)} - {""}
        found = [each for name in asked for each in self._names.get(name, ())]
        name = _plain(incoming.title)
        if not found and len(name) >= _CUT_NAME:
            found = [
                each for title, ids in self._names.items() if title.startswith(name) for each in ids
            ]
        return list(dict.fromkeys(found))[:_TRIED]

    def _with_words(self, quotes: Sequence[_Quote]) -> list[int]:
        """Return the ids of the open statement, and of those that have most of the quotes."""
        votes: Counter[int] = Counter()
        words = {quote.words for quote in quotes}
        for each in sorted(words, key=lambda each: (-len(each), each))[:_ASKED]:
            votes.update(self._search(each))
        likeliest = [each for each, _ in votes.most_common(_TRIED)]
        return list(dict.fromkeys([*([self._opened] if self._opened else []), *likeliest]))

    def _search(self, words: str) -> set[int]:
        """Return the ids of statements that may have the words."""
        found = "".join(each if each.isalnum() else " " for each in words).split()
        if not found:
            return set()
        typed = f'"{" ".join(found[:_SEARCHED_WORDS])}"'
        hits = self._library.search(typed, _HITS, [SearchScope.TEXTS])
        return {each.statement_id for each in hits}

    def _spread(self, incoming: IncomingStatement, quotes: Sequence[_Quote], but: int = 0) -> None:
        """Place each quote in the only statement ``but`` one that has it; leave the others out."""
        homes: defaultdict[int, list[_Quote]] = defaultdict(list)
        for quote in quotes:
            found = list(islice(self._homes(quote, but), 2))
            if len(found) == 1:
                homes[found[0]].append(quote)
            else:
                self._miss(incoming, quote, Reason.SEVERAL_PLACES if found else Reason.UNANCHORED)
        for statement_id, those in homes.items():
            placed = self._placed(statement_id, those)
            self._take(replace(incoming, records=()), placed)
            for quote in placed.unclear:
                self._miss(incoming, quote, Reason.SEVERAL_PLACES)

    def _homes(self, quote: _Quote, but: int) -> Iterator[int]:
        """Yield the ids of the statements that have the quote."""
        self._steps.check()
        for each in sorted(self._search(quote.words) - {but}):
            if self._read(each)[1].places_of(quote.words):
                yield each

    def _placed(self, statement_id: int, quotes: Sequence[_Quote]) -> _Placed:
        statement, letters = self._read(statement_id)
        options = []
        for each in quotes:
            self._steps.check()
            options.append(letters.places_of(each.words))
        meant = places_in_order([letters_of(each.words) for each in quotes], options)
        placed = _Placed(statement)
        for quote, places, span in zip(quotes, options, meant, strict=True):
            if span is not None:
                placed.places.append((quote, span))
            elif places:
                placed.unclear.append(quote)
            else:
                placed.missing.append(quote)
        return placed

    def _read_anew(self, statement_id: int) -> tuple[Statement, LettersOfText]:
        statement = self._library.statements.get(statement_id)
        return statement, LettersOfText(statement.text)

    def _take(
        self, incoming: IncomingStatement, placed: _Placed, others: Iterable[_Quote] = ()
    ) -> None:
        """Add what is placed as of that statement, and ``others`` to be looked for in it."""
        statement = placed.statement
        records = [each for each in incoming.records if each.quote is None]
        records += [
            replace(
                each,
                record=at(each.record, statement.text, span),
                quote=describe(statement.text, span),
                has_place=True,
            )
            for quote, span in placed.places
            for each in quote.records
        ]
        records += [replace(each, has_place=False) for quote in others for each in quote.records]
        self.statements.append(
            replace(incoming, digest=statement.digest, text=None, records=tuple(records))
        )

    def _miss(self, incoming: IncomingStatement, quote: _Quote, reason: Reason) -> None:
        self.left_out += [LeftOut(reason, incoming.title, words_of(each)) for each in quote.records]


def _quotes(incoming: IncomingStatement) -> Iterator[_Quote]:
    """Yield the quotes in the order of the file; records with one key are on the same words."""
    found: dict[tuple[str, str], _Quote] = {}
    for number, each in enumerate(incoming.records):
        if each.quote is not None:
            key = each.key or f"\0{number}", each.quote.exact
            found.setdefault(key, _Quote(each.quote.exact, [])).records.append(each)
    yield from found.values()


def _best(placed: Iterable[_Placed], opened: int, least: int = 1) -> _Placed | None:
    """Return the only one that has most of the quotes, or the open one of several such."""
    fitting = [each for each in placed if each.found >= least]
    most = max((each.found for each in fitting), default=0)
    best = [each for each in fitting if each.found == most]
    of_open = [each for each in best if each.statement.id == opened]
    return next(iter(of_open if len(best) > 1 else best), None)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _file_names(source: str) -> set[str]:
    """Return what people call the file or page: its name, with its ending and without."""
    name = PurePath(source.replace("\\", "/").rstrip("/")).name
    return {_plain(name), _plain(PurePath(name).stem)} - {""}
