"""Judged alignments as they go out of a library with a statement and come into another one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from briefreader.library.database import Library
from briefreader.library.records import JudgedAlignment, Verdict
from briefreader.services.json_fields import Fields
from briefreader.services.record_codec import Json

_WHERE = ("before", "after")


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedAlignment:
    """A judgement on a commitment of one statement and one of another, apart from any library.

    ``is_before`` tells that the statement it came with is the earlier one, in which ``quote``
    stands. The other statement is known by the ``digest`` of its text; ``title`` is for people.
    """

    is_before: bool
    quote: str
    digest: str
    title: str
    other_quote: str
    verdict: Verdict
    author: str


def shared_alignments(library: Library, statement_id: int) -> tuple[SharedAlignment, ...]:
    """Return what was judged of a statement's commitments and those of others."""
    return tuple(
        _shared(library, each, is_before=each.before_statement == statement_id)
        for each in library.alignments.of_statement(statement_id)
    )


def _shared(library: Library, judged: JudgedAlignment, *, is_before: bool) -> SharedAlignment:
    quotes = judged.before_quote, judged.after_quote
    other = library.statements.get(judged.after_statement if is_before else judged.before_statement)
    own, others = quotes if is_before else quotes[::-1]
    return SharedAlignment(
        is_before=is_before,
        quote=own,
        digest=other.digest,
        title=other.title,
        other_quote=others,
        verdict=judged.verdict,
        author=judged.author,
    )


def alignment_values(shared: SharedAlignment) -> Json:
    """Return a judgement as JSON-like values."""
    return {
        "place": _WHERE[not shared.is_before],
        "quote": shared.quote,
        "other": {
            "digest": shared.digest,
            "title": shared.title,
            "quote": shared.other_quote,
        },
        "verdict": shared.verdict.value,
        "author": shared.author,
    }


def alignment_from(fields: Fields) -> SharedAlignment:
    """Return the judgement in ``fields``; raises ExchangeError if one is not as it should be."""
    other = fields.part("other")
    if fields.text("place") not in _WHERE:
        raise fields.wrong("place")
    return SharedAlignment(
        is_before=fields.text("place") == _WHERE[0],
        quote=fields.text("quote"),
        digest=other.text("digest"),
        title=other.text("title"),
        other_quote=other.text("quote"),
        verdict=fields.choice("verdict", Verdict.RIGHT),
        author=fields.text("author"),
    )


def missing_alignments(
    library: Library, statement_id: int, theirs: Iterable[SharedAlignment]
) -> Iterator[JudgedAlignment | SharedAlignment | None]:
    """Yield for each of ``theirs`` the judgement that the library lacks, None if it has one.

    Of one whose other statement the library does not hold it is what came in. What I have judged
    of the same two commitments stays.
    """
    own = _Side(library, statement_id)
    others: dict[str, _Between | None] = {}
    for each in theirs:
        if each.digest not in others:
            others[each.digest] = _between(library, own, each.digest)
        between = others[each.digest]
        yield each if between is None else between.missing(each)


class _Side:
    """The commitments of one of two statements: their ids by their quotes."""

    def __init__(self, library: Library, statement_id: int) -> None:
        self.statement_id = statement_id
        self._by_words: dict[str, list[int]] = {}
        for each in library.commitments.of_statement(statement_id):
            self._by_words.setdefault(each.quote, []).append(each.id)

    def ids(self, quote: str) -> Sequence[int]:
        """Return the ids of those with this quote, 0 alone if none has it."""
        return self._by_words.get(quote, (0,))


def _between(library: Library, own: _Side, digest: str) -> "_Between | None":
    """Return what is known of a statement and the one with this text; None if that is missing."""
    found = library.statements.by_digest(digest)
    if found is None or found.id == own.statement_id:
        return None
    known = library.alignments.between(own.statement_id, found.id)
    return _Between(own, _Side(library, found.id), known)


class _Between:
    """What was judged of two statements, and what comes in with theirs."""

    def __init__(self, own: _Side, other: _Side, known: Iterable[JudgedAlignment]) -> None:
        self._own, self._other = own, other
        self._known: Counter[tuple[str, str]] = Counter()
        self._judged: set[tuple[int, int]] = set()
        self._paired: set[int] = set()
        for each in known:
            quotes = each.before_quote, each.after_quote
            ids = each.before_commitment, each.after_commitment
            is_before = each.before_statement == own.statement_id
            self._known[quotes if is_before else quotes[::-1]] += 1
            self._place(ids if is_before else ids[::-1], each.verdict)

    def missing(self, shared: SharedAlignment) -> JudgedAlignment | None:
        """Return the judgement that ``shared`` tells; None if that is known already.

        Where words stand in several commitments, each judgement is of another two of them.
        """
        quotes = shared.quote, shared.other_quote
        if self._known[quotes]:
            self._known[quotes] -= 1
            return None
        pairs = product(self._own.ids(shared.quote), self._other.ids(shared.other_quote))
        open_ones = [each for each in pairs if each not in self._judged]
        free = (each for each in open_ones if self._paired.isdisjoint(each))
        ids = next(free, next(iter(open_ones), None))
        if ids is None:
            return None
        self._place(ids, shared.verdict)
        return self._made(shared, ids)

    def _place(self, ids: tuple[int, int], verdict: Verdict) -> None:
        # 0 stands for one that is still to be found by its words.
        if all(ids):
            self._judged.add(ids)
        if verdict.is_pair:
            self._paired.update(filter(None, ids))

    def _made(self, shared: SharedAlignment, ids: tuple[int, int]) -> JudgedAlignment:
        sides = [
            (self._own.statement_id, ids[0], shared.quote),
            (self._other.statement_id, ids[1], shared.other_quote),
        ]
        before, after = sides if shared.is_before else sides[::-1]
        return JudgedAlignment(
            before_statement=before[0],
            after_statement=after[0],
            before_commitment=before[1],
            after_commitment=after[1],
            before_quote=before[2],
            after_quote=after[2],
            verdict=shared.verdict,
            author=shared.author,
        )


def signed_alignment(shared: SharedAlignment, author: str) -> SharedAlignment:
    """Return the judgement with ``author`` where it names nobody."""
    return replace(shared, author=shared.author or author)
