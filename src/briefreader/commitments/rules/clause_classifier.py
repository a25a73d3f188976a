"""Classifier of a verb in its sentence: a cue that binds a party, or the end of an action."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefreader.commitments.parsing.clause import Clause, governing_clause, is_finite, is_modal
from briefreader.commitments.parsing.grammar import REPORTING_VERBS
from briefreader.commitments.parsing.mentions import EntityType, Mention
from briefreader.commitments.rules.commitment_rules import judge_cue
from briefreader.commitments.rules.lexicon import Cue, CueMatch, NonCommissiveVerb
from briefreader.commitments.rules.subject_finder import Subject, SubjectRole

_ASKS = re.compile(r"(?:request|urge|call|direct|invite|encourage|commend|welcome|appeal)\b")
_THIRD_PERSON = re.compile(r"(?!is\b|was\b|has\b)\w+s\b")
_REPORTS = re.compile(rf"{REPORTING_VERBS}\b")
_AUXILIARIES = ("is", "are", "was", "were", "has", "had")


def judge(
    folded: str,
    head: CueMatch,
    subject: Subject,
    before: Sequence[Clause],
    sentence: int,
    *,
    listed: bool,
) -> Clause | None:
    """Return the clause that ``head`` makes, None if it is no finite verb here.

    ``sentence`` is where the sentence begins.
    """
    if isinstance(head.entry, Cue):
        return judge_cue(folded, head, head.entry, subject, before, sentence, listed=listed)
    return _judge_other(folded, head, head.entry, subject, before)


def _judge_other(
    folded: str, head: CueMatch, verb: NonCommissiveVerb, subject: Subject, before: Sequence[Clause]
) -> Clause | None:
    """Judge a verb that commits nobody but may end the action before it."""
    if subject.role is SubjectRole.NAMED:
        # "the summit held in June" is no clause: a body's verb may be a mere participle.
        body = subject.kinds == {EntityType.BODY} and not _THIRD_PERSON.match(folded, head.start)
        return replace(_other(head, subject), cuts=False) if body else _other(head, subject)
    words = folded[head.start : head.end].split(" ")
    if subject.role is SubjectRole.ELIDED:
        governing = governing_clause(before)
        if governing and _joins(folded, head, verb, governing):
            return _other(head, subject, governing.mentions)
        if not governing and before and _operative(folded, head, before[0]):
            return _other(head, subject)
        return None
    if subject.role is SubjectRole.FIRST:
        return _other(head, subject)
    if words[0] in _AUXILIARIES:
        return replace(_other(head, subject), cuts=False)
    return None


def _operative(folded: str, head: CueMatch, first: Clause) -> bool:
    """Tell whether a verb goes on with an operative paragraph: "Decides to …, and requests …"."""
    if first.subject.role is not SubjectRole.FIRST:
        return False
    if _THIRD_PERSON.match(folded, first.head.start):
        return bool(_THIRD_PERSON.match(folded, head.start))
    return folded.endswith(", and ", 0, head.start) and bool(_ASKS.match(folded, head.start))


def _joins(folded: str, head: CueMatch, verb: NonCommissiveVerb, governing: Clause) -> bool:
    """Tell whether a verb without a subject of its own continues the governing clause."""
    words = folded[head.start : head.end].split(" ")
    past = words[-1] in ("met", "held", "took") or any(
        word.endswith("ed") for word in (words[0], words[-1])
    )
    if past and not is_modal(folded, governing):
        return True
    joined = folded[head.start - 5 : head.start] == " and "
    reports = bool(_REPORTS.match(folded, head.start)) or is_finite(folded, governing)
    return not verb.soft and joined and reports


def _other(head: CueMatch, subject: Subject, mentions: tuple[Mention, ...] = ()) -> Clause:
    cuts = not subject.subordinate
    return Clause(head, subject, subject.start, False, subject.mentions or mentions, cuts, 0.0)
