"""Follow-up of commitments as it goes out of a library and comes into another one."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefreader.library.database import Library
from briefreader.library.evidence import NOTHING_TOLD, told_by, told_of, untold
from briefreader.library.records import Commitment, Evidence


@dataclass(frozen=True, slots=True)
class SharedEvidence:
    """An entry apart from any library, and the digest of the text that it cites, if it does."""

    entry: Evidence
    digest: str = ""


History = tuple[SharedEvidence, ...]
"""The entries of one commitment, the earliest first."""


def histories_of(library: Library, commitments: Sequence[Commitment]) -> Mapping[int, History]:
    """Return the whole histories of those commitments that have entries, by their ids."""
    digests: dict[int, str] = {}
    found: dict[int, History] = {}
    entries = library.evidence.of_commitments([each.id for each in commitments])
    for commitment in commitments:
        shared: list[SharedEvidence] = []
        for entry in entries.get(commitment.id, ()):
            cited = entry.source_id
            if cited is not None and cited not in digests:
                digests[cited] = library.statements.digest_of(cited)
            shared.append(SharedEvidence(entry, digests.get(cited or 0, "")))
        if shared:
            found[commitment.id] = whole_history(commitment, tuple(shared))
    return found


def whole_history(commitment: Commitment, history: History) -> History:
    """Return the history, with one more entry if it does not tell the commitment's status.

    Something else than a follow-up has set that, such as a file of another program. What has no
    entries at all keeps its status without.
    """
    entries = [each.entry for each in history]
    told, stands = told_by(entries), told_of(commitment)
    # The day of an entry that was added here may be a later one.
    is_told = (told.status, told.words) == (stands.status, stands.words)
    if not history or is_told or stands == NOTHING_TOLD:
        return history
    place = commitment.statement_id, commitment.id, commitment.author
    return (*history, SharedEvidence(untold(stands, *place, entries)))


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
