"""Clauses: the verbs of a sentence, each with its subject."""

from collections.abc import Sequence
from typing import NamedTuple

from briefreader.commitments.parsing.grammar import ClausePatterns
from briefreader.commitments.parsing.mentions import EntityType, Mention
from briefreader.commitments.rules.lexicon import CueMatch
from briefreader.commitments.rules.subject_finder import Subject

PARTY_KINDS = frozenset(
    {
        EntityType.PARTY,
        EntityType.REGION,
        EntityType.PERSON,
        EntityType.ALL,
        EntityType.WE,
        EntityType.SINGLE,
    }
)
"""What can bind itself; a body can only where its cue allows it."""
_FARTHEST = 40
"""How many clauses back a subject is repeated: endless sentences must not cost ever more."""


class Clause(NamedTuple):
    """A finite verb in its sentence.

    ``begin`` is where the clause begins; ``commits`` tells that a party binds itself in it.
    ``mentions`` are those of its subject, also where that stands before an earlier verb.
    ``restated`` tells that a party only says again what it had promised ("reaffirm that we will").
    """

    head: CueMatch
    subject: Subject
    begin: int
    commits: bool
    mentions: tuple[Mention, ...]
    cuts: bool
    confidence: float
    restated: bool = False


def governing_clause(before: Sequence[Clause]) -> Clause | None:
    """Return the last clause of its own whose subject an elided one repeats."""
    near = reversed(before[-_FARTHEST:])
    return next((c for c in near if c.mentions and not c.subject.subordinate), None)


def is_modal(folded: str, clause: Clause, patterns: ClausePatterns) -> bool:
    """Tell whether the clause's verb stands after "will" or "shall"."""
    return patterns.modal.match(folded, clause.head.start) is not None


def is_finite(folded: str, clause: Clause, patterns: ClausePatterns) -> bool:
    """Tell whether the clause's verb stands in the present, so that a bare verb may join it."""
    if patterns.takes_infinitive.fullmatch(folded, clause.head.start, clause.head.end):
        return patterns.object.match(folded, clause.head.end) is not None
    return not is_modal(folded, clause, patterns)
