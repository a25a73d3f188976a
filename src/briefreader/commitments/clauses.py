"""Reads a sentence as clauses: verbs with their subjects, and which of them commit a party."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefreader.commitments.cast import Cast
from briefreader.commitments.lexicon import Cue, Head, Lexicon, Other
from briefreader.commitments.lexicon import Subject as Needs
from briefreader.commitments.mentions import Kind, Mention
from briefreader.commitments.subjects import BARE, Role, Subject, subject_before
from briefreader.text.span import Span

_PARTIES = frozenset({Kind.PARTY, Kind.REGION, Kind.PERSON, Kind.ALL, Kind.WE, Kind.SINGLE})
_UNKNOWN = Other(name="unknown verb", soft=True)
_EFFECT = re.compile(r" (?:\w+ly |also )?(?:allow|enable|help|contribute|serve as|lead to|result|provide|bring)\b")
_BINDING = re.compile(r"\b(?:agree|decide|pledge|commit|resolve|concur|determin)\w*$")
_REPORTS = re.compile(
    r"(?:call|welcome|urge|condemn|commend|applaud|thank|express|note|reiterate|congratulate|deplore)\b"
)
_AND = re.compile(r"(?:(?:as well as|and) (?:also )?)?")
_ASKED = re.compile(r"\b(?:call|urge|encourage|invite|ask|request|demand)\w*")
_RELATIVE = re.compile(r"\b(?:who|which|that) (?:have|has|had|will|are|is|can|were|was)\b[^,]*$")
_DESCRIPTIVE = re.compile(
    r" (?:\w+ )?(?:help|contribute|enhance|enable|allow|ensure|strengthen|boost|improve|increase|further|"
    r"benefit|create|result|lead to|make|promote|demonstrate|foster|deepen|bolster|reinforce|add|"
    r"remain|open|pave|give|be (?!led|chaired|co-)|reduce|bring|have|serve|yield|generate|cause|take|"
    r"play|affect|require|cost|come|become|continue to be|advance|expand|unlock|protect|accelerate|provide|build resilience|stand)\b"
)
_HOPED = re.compile(
    r"\b(?:optimis\w+|hopes?|hoped|welcom\w+|confiden\w+|belie\w+|expect\w*|appreciat\w+|"
    r"concern\w*|recogni[sz]\w+|assess\w*|if|unless|whether|urg\w+|call\w*|congratulat\w+|not\w+) ?(?:that|on|for)? ?$"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A finite verb in its sentence.

    ``begin`` is where the clause begins; ``commits`` tells that a party binds itself in it.
    ``mentions`` are those of its subject, also where that stands before an earlier verb.
    """

    head: Head
    subject: Subject
    begin: int
    commits: bool
    mentions: tuple[Mention, ...]
    cuts: bool
    confidence: float


def read_clauses(
    text: str, folded: str, sentence: Span, lexicon: Lexicon, cast: Cast, *, listed: bool
) -> list[Clause]:
    """Return the clauses of ``sentence`` in order.

    ``listed`` tells that the sentence begins a list item or numbered paragraph, whose subject may
    be left out.
    """
    clauses: list[Clause] = []
    floor = sentence.start
    for head in lexicon.heads(folded, sentence.start, sentence.end):
        subject = subject_before(cast.finder, text, folded, floor, head.start)
        clause = _judge(folded, head, subject, clauses, listed=listed)
        if not clause and not clauses and subject.role is Role.ELIDED:
            first = _opening(text, folded, sentence, head, cast)
            clause = _judge(folded, head, subject, [first], listed=listed) if first else None
        if clause:
            clauses.append(clause)
            auxiliary = isinstance(head.entry, Other) and head.entry.soft
            floor = clause.begin if auxiliary else head.start
    return clauses


def _opening(text: str, folded: str, sentence: Span, head: Head, cast: Cast) -> Clause | None:
    """Return a clause for the unknown verb of the party that opens the sentence, if one does."""
    mentions = cast.finder.find(text, folded, sentence.start, min(head.start, sentence.start + 120))
    if not mentions or mentions[0].start > sentence.start or mentions[0].kind not in _PARTIES:
        return None
    group = [mentions[0]]
    for mention in mentions[1:]:
        if folded[group[-1].end : mention.start].strip(" ,") not in ("", "and"):
            break
        group.append(mention)
    if folded.startswith(("'", " of "), group[-1].end):
        return None
    verb = Head(_UNKNOWN, group[-1].end, group[-1].end)
    subject = Subject(Role.NAMED, sentence.start, tuple(group))
    return Clause(verb, subject, sentence.start, False, subject.mentions, True, 0.0)


def _judge(
    folded: str, head: Head, subject: Subject, before: Sequence[Clause], *, listed: bool
) -> Clause | None:
    """Return the clause that ``head`` makes, None if it is no finite verb here."""
    if isinstance(head.entry, Cue):
        return _judge_cue(folded, head, head.entry, subject, before, listed=listed)
    if subject.role is Role.NAMED:
        body = subject.kinds == {Kind.BODY}
        return replace(_other(head, subject), cuts=False) if body else _other(head, subject)
    words = folded[head.start : head.end].split(" ")
    past = words[-1].endswith("ed") or words[0].endswith("ed") or words[-1] in ("met", "held", "took")
    governing = _governing(before)
    if subject.role is Role.ELIDED and governing:
        if past and not _is_modal(folded, governing):
            return _other(head, subject, governing.mentions)
        joined = folded[head.start - 5 : head.start] == " and "
        reports = _REPORTS.match(folded, head.start) or _finite(folded, governing)
        if not head.entry.soft and joined and reports:
            return _other(head, subject, governing.mentions)
        return None
    if subject.role is Role.FIRST:
        return _other(head, subject)
    if subject.role is Role.THING and words[0] in ("is", "are", "was", "were", "has", "had"):
        return replace(_other(head, subject), cuts=False)
    return None


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
        if previous and previous.commits and previous.head.entry.name.startswith(("reaffirm", "expressed")):
            joint = _AND.match(folded, head.start)
            begin = joint.end() if joint else head.start
            return Clause(head, subject, begin, True, previous.mentions, True, cue.confidence)
        return None
    if cue.subject is Needs.FAR:
        return _far(folded, head, cue, subject, previous)
    if subject.role is Role.NAMED:
        return _named(folded, head, cue, subject, before)
    if subject.role is Role.ELIDED and previous:
        return _elided(folded, head, cue, subject, before)
    if subject.role is Role.FIRST and (listed or not _is_base(folded, head, cue)) and cue.base:
        return Clause(head, subject, head.start, True, (), True, cue.confidence * 0.9)
    if cue.subject is Needs.ANY and subject.role is Role.THING and not subject.subordinate:
        return Clause(head, subject, _thing_start(folded, before, head), True, (), True, cue.confidence)
    return None


def _far(
    folded: str, head: Head, cue: Cue, subject: Subject, previous: Clause | None
) -> Clause | None:
    """Judge "we have convened to reaffirm …" and "…, reaffirming our commitment to …"."""
    if not previous or not previous.mentions or previous.subject.subordinate:
        return None
    near = head.start - previous.begin <= 60 and previous.subject.role is Role.NAMED
    if folded.startswith("to ", head.start) and head.start - previous.head.end > 80:
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
    commits = bool(kinds & _PARTIES)
    if not commits and kinds == {Kind.IT}:
        commits = cue.subject is not Needs.ANY and _names_party(before, folded)
    if not commits and Kind.BODY in kinds:
        commits = cue.subject is Needs.ANY or (
            cue.subject is Needs.AGENT and not _DESCRIPTIVE.match(folded, head.end)
        )
        confidence *= 0.8
    if _EFFECT.match(folded, head.end) and all(m.name.startswith(("they", "it")) for m in subject.mentions):
        commits = False
    if cue.subject is Needs.WE and not any(m.name.startswith("we") for m in subject.mentions):
        commits = False
    if subject.subordinate:
        commits = commits and not nested and _adopted(folded, subject, cue)
        confidence *= 0.8
        if commits and before and _binding(folded, before[-1], subject):
            begin = before[-1].begin
    return Clause(
        head, subject, begin, commits, subject.mentions, not subject.subordinate, confidence
    )


def _binding(folded: str, outer: Clause, subject: Subject) -> bool:
    """Tell whether "(they) agreed that" stands right before a dependent clause."""
    head = outer.head
    return (
        subject.subordinate in ("that", BARE)
        and not outer.subject.subordinate
        and bool(_BINDING.search(folded, head.start, head.end))
        and subject.start - head.end <= 80
    )


def _outer(before: Sequence[Clause], subject: Subject) -> bool:
    """Tell whether a dependent clause belongs to the action of a commitment before it."""
    return bool(subject.subordinate) and any(clause.commits for clause in before[-1:])


def _adopted(folded: str, subject: Subject, cue: Cue) -> bool:
    """Tell whether a dependent clause binds its subject, not just hopes or supposes."""
    if subject.subordinate in ("if", "whether", "when", "unless", "until", "how", "because", "than", "what", "why", "since"):
        return False
    if subject.subordinate in ("as", "while", "so", "where", "before", "after", "once"):
        return False
    return not _HOPED.search(folded, max(0, subject.start - 60), subject.start)


def _names_party(before: Sequence[Clause], folded: str) -> bool:
    return bool(before) and bool(before[-1].subject.kinds & _PARTIES)


def _elided(
    folded: str, head: Head, cue: Cue, subject: Subject, before: Sequence[Clause]
) -> Clause | None:
    governing = _governing(before)
    if governing is None:
        return None
    if _is_base(folded, head, cue) and (
        not _finite(folded, governing) or _ASKED.search(folded, governing.head.start, governing.head.end)
    ):
        return None
    if cue.subject in (Needs.WE, Needs.PRESENT):
        return None
    if _RELATIVE.search(folded, governing.head.end, head.start):
        return None
    comma_only = subject.joint.startswith(",") and not any(
        word in subject.joint for word in ("and", "but", "while")
    )
    if comma_only and (governing.commits or head.entry.name.startswith(("are ", "committed"))):
        return None
    kinds = {mention.kind for mention in governing.mentions}
    if not kinds & (_PARTIES | {Kind.IT}):
        if Kind.BODY not in kinds or not governing.commits or cue.subject is Needs.PARTY:
            return None
    return Clause(head, subject, head.start, True, governing.mentions, True, cue.confidence * 0.95)


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
    return not words.startswith(("will", "shall")) and not words.endswith((" to", "ed to"))


def _thing_start(folded: str, before: Sequence[Clause], head: Head) -> int:
    """Return where the subject of a decision in the passive begins."""
    low = max(before[-1].head.end if before else 0, head.start - 200)
    stretch = folded[low : head.start]
    cut = max(stretch.rfind(mark) + len(mark) for mark in ("; ", ". ", ", and ", " that ", "\n", ", "))
    if all(mark not in stretch for mark in ("; ", ". ", ", and ", " that ", "\n", ", ")):
        cut = 0
    return low + cut + (len(stretch[cut:]) - len(stretch[cut:].lstrip()))
