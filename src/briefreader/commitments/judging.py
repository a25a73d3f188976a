"""Judges one verb in its sentence: whether a party binds itself by it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefreader.commitments.grammar import EFFECTS, HOPES, REPORTING_VERBS, SUPPOSING
from briefreader.commitments.lexicon import Cue, Head, Other
from briefreader.commitments.lexicon import Subject as Needs
from briefreader.commitments.mentions import Kind, Mention
from briefreader.commitments.subjects import BARE, Role, Subject

PARTY_KINDS = frozenset({Kind.PARTY, Kind.REGION, Kind.PERSON, Kind.ALL, Kind.WE, Kind.SINGLE})
"""What can bind itself; a body can only where its cue allows it."""

_EFFECT = re.compile(
    r" (?:\w+ly |also )?(?:allow|enable|help|contribute|serve as|lead to|result|provide|bring)\b"
)
_DESCRIPTIVE = re.compile(rf" (?:\w+ )?{EFFECTS}\b")
_BINDING = re.compile(r"\b(?:agree|decide|pledge|commit|resolve|concur|determin)\w*$")
_AGREED = re.compile(
    r"\b(?:agree|decide|pledge|commit|confirm|announce|affirm|said|stated|indicate|inform)\w*$"
)
_RESTATED = re.compile(r"\b(?:reaffirm|reiterate)\w*$")
_LAST_VERB = re.compile(
    r"[^.;]*?, and (?:also )?(?:has |have )?(?:agreed|committed|pledged|decided|undertook|"
    r"reaffirmed|confirmed|expressed|welcomed|resolved|affirmed|reiterated) (?!by\b)"
)
_ASKS = re.compile(r"(?:request|urge|call|direct|invite|encourage|commend|welcome|appeal)\b")
_THIRD_PERSON = re.compile(r"(?!is\b|was\b|has\b)\w+s\b")
_REPORTS = re.compile(rf"{REPORTING_VERBS}\b")
_GERUND = re.compile(r" (?:\w+ly )?\w+ing\b")
_AND = re.compile(r"(?:(?:as well as|and) (?:also )?)?")
_ASKED = re.compile(r"\b(?:call|urge|encourage|invite|ask|request|demand)\w*")
_RELATIVE = re.compile(r"\b(?:who|which|that) (?:have|has|had|will|are|is|can|were|was)\b[^,]*$")
_HOPED = re.compile(rf"\b{HOPES} ?(?:that|on|for)? ?$")
_CLAUSE_MARKS = ("; ", ". ", ", and ", " that ", "\n", ", ")
_AUXILIARIES = ("is", "are", "was", "were", "has", "had")
_NEAR = 60
_LIST = 200
_NEAR_PURPOSE = 80
_DEPENDENT = 0.8
_BODY = 0.8
_LISTED = 0.9
_ELIDED = 0.95
"""By how much a clause of that form lowers the confidence of its cue."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A finite verb in its sentence.

    ``begin`` is where the clause begins; ``commits`` tells that a party binds itself in it.
    ``mentions`` are those of its subject, also where that stands before an earlier verb.
    ``restated`` tells that a party only says again what it had promised ("reaffirm that we will").
    """

    head: Head
    subject: Subject
    begin: int
    commits: bool
    mentions: tuple[Mention, ...]
    cuts: bool
    confidence: float
    restated: bool = False


def judge(
    folded: str, head: Head, subject: Subject, before: Sequence[Clause], *, listed: bool
) -> Clause | None:
    """Return the clause that ``head`` makes, None if it is no finite verb here."""
    if isinstance(head.entry, Cue):
        return _judge_cue(folded, head, head.entry, subject, before, listed=listed)
    return _judge_other(folded, head, head.entry, subject, before)


def _judge_other(
    folded: str, head: Head, verb: Other, subject: Subject, before: Sequence[Clause]
) -> Clause | None:
    """Judge a verb that commits nobody but may end the action before it."""
    if subject.role is Role.NAMED:
        # "the summit held in June" is no clause: a body's verb may be a mere participle.
        body = subject.kinds == {Kind.BODY}
        return replace(_other(head, subject), cuts=False) if body else _other(head, subject)
    words = folded[head.start : head.end].split(" ")
    if subject.role is Role.ELIDED:
        governing = _governing(before)
        if governing and _joins(folded, head, verb, governing):
            return _other(head, subject, governing.mentions)
        if not governing and before and _operative(folded, head, before[0]):
            return _other(head, subject)
        return None
    if subject.role is Role.FIRST:
        return _other(head, subject)
    if words[0] in _AUXILIARIES:
        return replace(_other(head, subject), cuts=False)
    return None


def _operative(folded: str, head: Head, first: Clause) -> bool:
    """Tell whether a verb goes on with an operative paragraph: "Decides to …, and requests …"."""
    if first.subject.role is not Role.FIRST:
        return False
    if _THIRD_PERSON.match(folded, first.head.start):
        return bool(_THIRD_PERSON.match(folded, head.start))
    return folded.endswith(", and ", 0, head.start) and bool(_ASKS.match(folded, head.start))


def _joins(folded: str, head: Head, verb: Other, governing: Clause) -> bool:
    """Tell whether a verb without a subject of its own continues the governing clause."""
    words = folded[head.start : head.end].split(" ")
    past = words[-1] in ("met", "held", "took") or any(
        word.endswith("ed") for word in (words[0], words[-1])
    )
    if past and not _is_modal(folded, governing):
        return True
    joined = folded[head.start - 5 : head.start] == " and "
    reports = bool(_REPORTS.match(folded, head.start)) or _finite(folded, governing)
    return not verb.soft and joined and reports


def _other(head: Head, subject: Subject, mentions: tuple[Mention, ...] = ()) -> Clause:
    cuts = not subject.subordinate
    return Clause(head, subject, subject.start, False, subject.mentions or mentions, cuts, 0.0)


def _judge_cue(
    folded: str,
    head: Head,
    cue: Cue,
    subject: Subject,
    before: Sequence[Clause],
    *,
    listed: bool,
) -> Clause | None:
    previous = before[-1] if before else None
    if cue.subject is Needs.SECOND:
        return _second(folded, head, cue, subject, previous)
    if cue.subject is Needs.FAR:
        return _far(folded, head, cue, subject, previous)
    if subject.role is Role.NAMED:
        return _named(folded, head, cue, subject, before)
    if subject.role is Role.ELIDED and previous:
        return _elided(folded, head, cue, subject, before)
    if subject.role is Role.FIRST and (listed or not _is_base(folded, head, cue)) and cue.base:
        return Clause(head, subject, head.start, True, (), True, cue.confidence * _LISTED)
    if cue.subject is Needs.ANY and not subject.subordinate:
        first = subject.role is Role.FIRST
        if first or subject.role is Role.THING:
            begin = head.start if first else _thing_start(folded, before, head)
            return Clause(head, subject, begin, True, (), True, cue.confidence)
    return None


def _second(
    folded: str, head: Head, cue: Cue, subject: Subject, previous: Clause | None
) -> Clause | None:
    """Judge "(they reaffirmed their support for …) and their determination to …"."""
    if not previous or not previous.commits:
        return None
    if not previous.head.entry.name.startswith(("reaffirm", "expressed")):
        return None
    joint = _AND.match(folded, head.start)
    begin = joint.end() if joint else head.start
    return Clause(head, subject, begin, True, previous.mentions, True, cue.confidence)


def _far(
    folded: str, head: Head, cue: Cue, subject: Subject, previous: Clause | None
) -> Clause | None:
    """Judge "we have convened to reaffirm …" and "…, reaffirming our commitment to …"."""
    if not previous or not previous.mentions or previous.subject.subordinate:
        return None
    near = head.start - previous.begin <= _NEAR and previous.subject.role is Role.NAMED
    if folded.startswith("to ", head.start) and head.start - previous.head.end > _NEAR_PURPOSE:
        return None
    if previous.commits and near:
        return None
    begin = previous.begin if near and not previous.commits else head.start
    return Clause(head, subject, begin, True, previous.mentions, True, cue.confidence)


def _named(
    folded: str, head: Head, cue: Cue, subject: Subject, before: Sequence[Clause]
) -> Clause | None:
    kinds = subject.kinds
    nested = _outer(before, subject)
    begin = subject.start
    confidence = cue.confidence
    commits = bool(kinds & PARTY_KINDS)
    if not commits and kinds == {Kind.IT}:
        decided = cue.subject is not Needs.ANY and not folded.startswith(" be ", head.end)
        commits = decided and _names_party(before)
    if not commits and Kind.BODY in kinds:
        commits = cue.subject is Needs.ANY or (
            cue.subject is Needs.AGENT and not _DESCRIPTIVE.match(folded, head.end)
        )
        confidence *= _BODY
    if _EFFECT.match(folded, head.end) and all(
        m.name.startswith(("they", "it")) for m in subject.mentions
    ):
        commits = False
    if cue.subject is Needs.THAT:
        commits = commits and bool(before) and _agreed(folded, before[-1], subject)
    if cue.subject is Needs.WE and not any(m.name.startswith("we") for m in subject.mentions):
        commits = False
    if subject.subordinate:
        commits = commits and not nested and _adopted(folded, subject)
        confidence *= _DEPENDENT
        if commits and before and _binding(folded, before[-1], subject):
            begin = before[-1].begin
    return Clause(
        head,
        subject,
        begin,
        commits,
        subject.mentions,
        not subject.subordinate,
        confidence,
        restated=bool(subject.subordinate and before and _restated(folded, before[-1], subject)),
    )


def _restated(folded: str, outer: Clause, subject: Subject) -> bool:
    """Tell whether "(they) reaffirmed that" stands before a dependent clause."""
    head = outer.head
    return (
        subject.start - head.end <= _NEAR_PURPOSE
        and not outer.commits
        and bool(_RESTATED.search(folded, head.start, head.end))
    )


def _binding(folded: str, outer: Clause, subject: Subject) -> bool:
    """Tell whether "(they) agreed that" stands right before a dependent clause."""
    head = outer.head
    return (
        subject.subordinate in ("that", BARE)
        and not outer.subject.subordinate
        and bool(_BINDING.search(folded, head.start, head.end))
        and subject.start - head.end <= _NEAR_PURPOSE
    )


def _agreed(folded: str, outer: Clause, subject: Subject) -> bool:
    """Tell whether a dependent clause says what was agreed or announced."""
    head = outer.head
    return subject.subordinate in ("that", BARE) and bool(
        _AGREED.search(folded, head.start, head.end)
    )


def _outer(before: Sequence[Clause], subject: Subject) -> bool:
    """Tell whether a dependent clause belongs to the action of a commitment before it."""
    return bool(subject.subordinate) and any(clause.commits for clause in before[-1:])


def _adopted(folded: str, subject: Subject) -> bool:
    """Tell whether a dependent clause binds its subject, not just hopes or supposes."""
    if SUPPOSING.fullmatch(subject.subordinate):
        return False
    return not _HOPED.search(folded, max(0, subject.start - _NEAR), subject.start)


def _names_party(before: Sequence[Clause]) -> bool:
    return bool(before) and bool(before[-1].subject.kinds & PARTY_KINDS)


def _elided(
    folded: str, head: Head, cue: Cue, subject: Subject, before: Sequence[Clause]
) -> Clause | None:
    governing = _governing(before)
    if governing is None:
        return None
    if _is_base(folded, head, cue) and (
        not _finite(folded, governing)
        or _ASKED.search(folded, governing.head.start, governing.head.end)
    ):
        return None
    if cue.subject in (Needs.WE, Needs.PRESENT, Needs.THAT):
        return None
    if _RELATIVE.search(folded, governing.head.end, head.start):
        return None
    comma_only = subject.joint.startswith(",") and not any(
        word in subject.joint for word in ("and", "but", "while", "has", "have")
    )
    comma_only = comma_only and not _goes_on(folded, head)
    if comma_only and (governing.commits or head.entry.name.startswith(("are ", "committed"))):
        return None
    kinds = {mention.kind for mention in governing.mentions}
    by_body = Kind.BODY in kinds and governing.commits and cue.subject is not Needs.PARTY
    if not kinds & (PARTY_KINDS | {Kind.IT}) and not by_body:
        return None
    return Clause(
        head, subject, head.start, True, governing.mentions, True, cue.confidence * _ELIDED
    )


def _goes_on(folded: str, head: Head) -> bool:
    """Tell whether a past verb stands in a list of such: "opened …, agreed to … and pledged"."""
    words = folded[head.start : head.end].split(" ")
    return words[0].endswith("ed") and bool(_LAST_VERB.match(folded, head.end, head.end + _LIST))


def _governing(before: Sequence[Clause]) -> Clause | None:
    """Return the last clause of its own whose subject an elided one repeats."""
    return next((c for c in reversed(before) if c.mentions and not c.subject.subordinate), None)


def _is_base(folded: str, head: Head, cue: Cue) -> bool:
    """Tell whether the cue stands in a form that could also be an infinitive."""
    if not cue.base:
        return False
    words = folded[head.start : head.end].split(" ")
    return not any(word.endswith(("ed", "es", "s", "sought", "stood")) for word in words[:3])


def _is_modal(folded: str, clause: Clause) -> bool:
    return folded.startswith(("will", "shall"), clause.head.start)


def _finite(folded: str, clause: Clause) -> bool:
    """Tell whether the clause's verb stands in the present, so that a bare verb may join it."""
    words = folded[clause.head.start : clause.head.end]
    if words.endswith(" to"):
        return bool(_GERUND.match(folded, clause.head.end))
    return not words.startswith(("will", "shall"))


def _thing_start(folded: str, before: Sequence[Clause], head: Head) -> int:
    """Return where the subject of a decision in the passive begins."""
    low = max(before[-1].head.end if before else 0, head.start - 200)
    stretch = folded[low : head.start]
    cut = max(
        (at + len(mark) for mark in _CLAUSE_MARKS if (at := stretch.rfind(mark)) >= 0), default=0
    )
    return low + cut + len(stretch[cut:]) - len(stretch[cut:].lstrip())
