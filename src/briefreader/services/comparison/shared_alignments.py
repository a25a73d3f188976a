"""Judged alignments as they go out of a library with a statement and come into another one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from briefreader.library.database import Library
from briefreader.library.records import Commitment, JudgedAlignment, Verdict
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
    for each in theirs:
        other = library.statements.by_digest(each.digest)
        if other is None or other.id == statement_id:
            yield each
            continue
        made = _judged(library, statement_id, other.id, each)
        known = {
            frozenset((one.before_quote, one.after_quote))
            for one in library.alignments.between(statement_id, other.id)
        }
        yield None if {made.before_quote, made.after_quote} in known else made


def _judged(library: Library, own: int, other: int, shared: SharedAlignment) -> JudgedAlignment:
    sides = [
        (own, _by_words(library, own).get(shared.quote, 0), shared.quote),
        (other, _by_words(library, other).get(shared.other_quote, 0), shared.other_quote),
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


def _by_words(library: Library, statement_id: int) -> Mapping[str, int]:
    """Return the ids of a statement's commitments by their quotes."""
    found: Iterable[Commitment] = library.commitments.of_statement(statement_id)
    return {each.quote: each.id for each in found}


def signed_alignment(shared: SharedAlignment, author: str) -> SharedAlignment:
    """Return the judgement with ``author`` where it names nobody."""
    return replace(shared, author=shared.author or author)
