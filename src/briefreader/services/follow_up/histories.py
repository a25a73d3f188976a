"""Follow-up of commitments as it goes out of a library and comes into another one."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefreader.library.database import Library
from briefreader.library.records import Evidence


@dataclass(frozen=True, slots=True)
class SharedEvidence:
    """An entry apart from any library, and the digest of the text that it cites, if it does."""

    entry: Evidence
    digest: str = ""


History = tuple[SharedEvidence, ...]
"""The entries of one commitment, the earliest first."""


def histories_of(library: Library, statement_id: int) -> Mapping[int, History]:
    """Return the histories of a statement's commitments, by their ids."""
    digests: dict[int, str] = {}
    found: dict[int, History] = {}
    for entry in library.evidence.of_statement(statement_id):
        cited = entry.source_id
        if cited is not None and cited not in digests:
            digests[cited] = library.statements.digest_of(cited)
        shared = SharedEvidence(entry, digests.get(cited or 0, ""))
        found[entry.commitment_id] = (*found.get(entry.commitment_id, ()), shared)
    return found


def located(library: Library, history: History) -> History:
    """Return the history as new entries of the library, which cite the statements that it has."""
    found = []
    for each in history:
        cited = library.statements.by_digest(each.digest) if each.digest else None
        entry = replace(each.entry, id=0, source_id=cited.id if cited else None)
        found.append(replace(each, entry=entry))
    return tuple(found)


def missing_of(mine: Sequence[Evidence], theirs: Sequence[Evidence]) -> Iterator[Evidence]:
    """Yield those of ``theirs`` that I have not: same day, status and words, and no other author.

    Each of mine stands for one of theirs.
    """
    signed = Counter((_said(each), each.author) for each in mine)
    unsigned: list[Evidence] = []
    for each in theirs:
        key = _said(each), each.author
        if signed[key]:
            signed[key] -= 1
        else:
            unsigned.append(each)
    left = [key for key, count in signed.items() for _ in range(count)]
    for each in unsigned:
        same = next((key for key in left if _may_be(key, each)), None)
        if same is None:
            yield each
        else:
            left.remove(same)


def _said(entry: Evidence) -> tuple[object, ...]:
    return entry.date, entry.status, entry.note, entry.link, entry.quote


def _may_be(key: tuple[tuple[object, ...], str], entry: Evidence) -> bool:
    said, author = key
    return said == _said(entry) and not (author and entry.author)
