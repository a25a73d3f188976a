"""Rules for a cue in its sentence: whether a party binds itself by it."""

import re
from collections.abc import Sequence

from briefreader.commitments.parsing.clause import PARTY_KINDS, Clause, governing_clause, is_finite
from briefreader.commitments.parsing.grammar import AGENTS, EFFECTS, HOPES, SUPPOSING
from briefreader.commitments.parsing.mentions import EntityType
from briefreader.commitments.rules.lexicon import Cue, CueMatch, SubjectConstraint
from briefreader.commitments.rules.subject_finder import BARE, Subject, SubjectRole

_EFFECT = re.compile(
    r" (?:\w+ly |also )?(?:allow|enable|help|contribute|serve as|lead to|result|bring|"
    r"provide(?! (?:an? |the |regular )?(?:\w+ )?(?:reports?|updates?|recommendations?|guidance|advice)\b))\b"
)
_DESCRIPTIVE = re.compile(rf" (?:\w+ )?{EFFECTS}\b")
_NOUN_OPENING = re.compile(r"(?:(?:an?|the|our|their|its) )?(?:[\w-]+ ){0,3}")
_ACTING = re.compile(rf"\b{AGENTS}$")
_AND_THAT = re.compile(r"\band that(?:, [^,;]{0,120})?,? $")
_BINDING = re.compile(r"\b(?:agree|decide|pledge|commit|resolve|concur|determin)\w*$")
_AGREED = re.compile(
    r"\b(?:agree|decide|pledge|commit|confirm|announce|affirm|reaffirm|reiterate|said|state|indicate|inform|"
    r"assur|reassure|promise|declare|undertook|undertake|resolve|emphasi[sz]|stress|explain|told|underlin|underscor)\w*$"
)
_SUPPOSED = re.compile(r"\b(?:if|unless|were|had)\b[^.;]*, $")
_TOLD = re.compile(
    r"\b(?:assured|informed|told|said|stated|announced|declared|promised|indicated|confirmed|explained)"
    r" (?:[\w'-]+ ){0,8}?that $"
)
_RESTATED = re.compile(r"\b(?:re-?affirm|reiterate|reconfirm|restate)\w*\b")
_LAST_VERB = re.compile(
    r"[^.;]*?, and (?:also )?(?:has |have )?(?:agreed|committed|pledged|decided|undertook|"
    r"reaffirmed|confirmed|expressed|welcomed|resolved|affirmed|reiterated) (?!by\b)"
)
_ALSO_BODIES = (SubjectConstraint.ANY, SubjectConstraint.GROUP, SubjectConstraint.THAT)
_DEPENDS = re.compile(
    r"\b(?:which|who|whom|whose|where|whether|if|when|once|until|unless|how|what)\b"
)
_AUXILIARIES = frozenset({"am", "is", "are", "was", "were", "has", "have", "had"})
_PRAISED = re.compile(
    r"(?:welcom|note|noting|t(?:a|oo)kes? note|recall|appreciat|commend|applaud|congratulat|hail)"
)
_SAID = re.compile(
    r"(?:re-?affirm|express|reiterat|affirm|confirm|renew|restat|underscor|emphasi|underlin|convey)"
)
_AND = re.compile(r"(?:(?:as well as|and) (?:also )?)?")
_ASKED = re.compile(r"\b(?:call|urge|encourage|invite|ask|request|demand)\w*")
_RELATIVE = re.compile(
    r"\b(?:who|which|that) (?:have|has|had|will|are|is|can|were|was)\b[^,]*$"
    r"|\bthat (?:[\w'-]+ ){1,30}?(?:has|have|is|are|can) (?:\w+ ){1,2}and (?:also )?$"
)
_HOPED = re.compile(rf"\b{HOPES} ?(?:that|on|for)? ?$")
_CLAUSE_MARKS = ("; ", ". ", ", and ", " that ", "\n", ", ")
_NEAR = 60
_FAR_ACTOR = 60
_LIST = 200
_NEAR_PURPOSE = 80
_DEPENDENT = 0.8
_BODY = 0.8
_LISTED = 0.9
_ELIDED = 0.95
"""By how much a clause of that form lowers the confidence of its cue."""


def judge_cue(
    folded: str,
    head: CueMatch,
    cue: Cue,
    subject: Subject,
    before: Sequence[Clause],
    sentence: int,
    *,
    listed: bool,
) -> Clause | None:
    """Return the clause that the cue at ``head`` makes, None if it is no finite verb here."""
    previous = before[-1] if before else None
    if cue.impersonal and not SUPPOSING.fullmatch(subject.subordinate):
        return Clause(head, subject, head.start, True, (), True, cue.confidence)
    if cue.subject is SubjectConstraint.OPENING:
        return _noun(folded, head, cue, subject, before, sentence)
    if cue.subject is SubjectConstraint.SECOND:
        return _second(folded, head, cue, subject, previous)
    if cue.subject is SubjectConstraint.FAR:
        return _far(folded, head, cue, subject, previous)
    if subject.role is SubjectRole.NAMED:
        return _named(folded, head, cue, subject, before)
    if subject.role is SubjectRole.ELIDED and previous:
        return _elided(folded, head, cue, subject, before)
    if (
        subject.role is SubjectRole.FIRST
        and (listed or not _is_base(folded, head, cue))
        and cue.base
    ):
        return Clause(head, subject, head.start, True, (), True, cue.confidence * _LISTED)
    if cue.subject is SubjectConstraint.ANY and not subject.subordinate:
        first = subject.role is SubjectRole.FIRST
        if first or subject.role is SubjectRole.THING:
            begin = head.start if first else _thing_start(folded, before, head)
            if _DEPENDS.search(folded, begin, head.start):
                return None
            if _HOPED.search(folded, max(0, begin - _NEAR), begin):
                return None
            return Clause(head, subject, begin, True, (), True, cue.confidence)
    return None


def _noun(
    folded: str,
    head: CueMatch,
    cue: Cue,
    subject: Subject,
    before: Sequence[Clause],
    sentence: int,
) -> Clause | None:
    """Judge "A decision to …", which opens a sentence."""
    if before or not _NOUN_OPENING.fullmatch(folded, sentence, head.start):
        return None
    return Clause(head, subject, sentence, True, (), True, cue.confidence)


def _second(
    folded: str, head: CueMatch, cue: Cue, subject: Subject, previous: Clause | None
) -> Clause | None:
    """Judge "(they reaffirmed their support for …) and their determination to …"."""
    if not previous or not _SAID.match(folded, previous.head.start):
        return None
    joint = _AND.match(folded, head.start)
    begin = joint.end() if joint else head.start
    again = _RESTATED.match(folded, previous.head.start) is not None
    return Clause(
        head, subject, begin, True, previous.mentions, True, cue.confidence, restated=again
    )


def _far(
    folded: str, head: CueMatch, cue: Cue, subject: Subject, previous: Clause | None
) -> Clause | None:
    """Judge "we have convened to reaffirm …" and "…, reaffirming our commitment to …"."""
    if subject.role is SubjectRole.FIRST and not folded.startswith("to ", head.start):
        return Clause(head, subject, head.start, True, (), True, cue.confidence * _ELIDED)
    if not previous or not previous.mentions or previous.subject.subordinate:
        return None
    near = head.start - previous.begin <= _NEAR and previous.subject.role is SubjectRole.NAMED
    if folded.startswith("to ", head.start) and head.start - previous.head.end > _NEAR_PURPOSE:
        return None
    if previous.commits and near:
        return None
    begin = previous.begin if near and not previous.commits else head.start
    return Clause(head, subject, begin, True, previous.mentions, True, cue.confidence)


def _named(
    folded: str, head: CueMatch, cue: Cue, subject: Subject, before: Sequence[Clause]
) -> Clause | None:
    kinds = subject.kinds
    beside = _AND_THAT.search(folded, max(0, subject.start - _LIST), subject.start) is not None
    nested = _outer(before, subject) and not beside
    begin = subject.start
    if head.start - subject.mentions[-1].end > _FAR_ACTOR:
        begin = head.start
    confidence = cue.confidence
    commits = bool(kinds & PARTY_KINDS)
    if not commits and kinds == {EntityType.IT}:
        known = _names_party(before) or not (before or _DESCRIPTIVE.match(folded, head.end))
        commits = not folded.startswith(" be ", head.end) and known
    if not commits and EntityType.BODY in kinds:
        commits = cue.subject in _ALSO_BODIES or (
            cue.subject is SubjectConstraint.AGENT
            and not (_EFFECT if _acts(subject) else _DESCRIPTIVE).match(folded, head.end)
        )
        confidence *= _BODY
    if _EFFECT.match(folded, head.end) and all(
        m.name.startswith(("they", "it")) for m in subject.mentions
    ):
        commits = False
    if cue.subject is SubjectConstraint.THAT:
        told = _agreed(folded, before, subject)
        supposed = _SUPPOSED.search(folded, max(0, subject.start - _LIST), subject.start)
        alone = not (before or subject.subordinate or supposed) and cue.alone
        commits = commits and bool(told or (alone and alone.match(folded, head.end)))
    if cue.subject is SubjectConstraint.WE and not any(
        m.name.startswith("we") for m in subject.mentions
    ):
        commits = False
    if subject.subordinate:
        that = subject.subordinate == "that" and before
        praised = that and _PRAISED.match(folded, before[-1].head.start)
        commits = commits and not nested and not praised and _adopted(folded, subject)
        confidence *= _DEPENDENT
        if commits and before and _binding(folded, before[-1], subject):
            begin = before[-1].begin
    return Clause(
        head,
        subject,
        begin,
        commits,
        subject.mentions,
        not subject.subordinate or (beside and commits),
        confidence,
        restated=bool((subject.subordinate or beside) and before)
        and _restated(folded, before, subject, beside),
    )


def _acts(subject: Subject) -> bool:
    """Tell whether the subject are people or bodies that act, no measure or instrument."""
    return any(_ACTING.search(mention.name) for mention in subject.mentions)


def _restated(folded: str, before: Sequence[Clause], subject: Subject, beside: bool) -> bool:
    """Tell whether "(they) reaffirmed that" stands before a dependent clause."""
    outer = (beside and governing_clause(before)) or before[-1]
    head = outer.head
    near = subject.start - head.end <= _NEAR_PURPOSE and not outer.commits
    return (near or beside) and bool(_RESTATED.search(folded, head.start, head.end))


def _binding(folded: str, outer: Clause, subject: Subject) -> bool:
    """Tell whether "(they) agreed that" stands right before a dependent clause."""
    head = outer.head
    return (
        subject.subordinate in ("that", BARE)
        and not outer.subject.subordinate
        and bool(_BINDING.search(folded, head.start, head.end))
        and subject.start - head.end <= _NEAR_PURPOSE
    )


def _agreed(folded: str, before: Sequence[Clause], subject: Subject) -> bool:
    """Tell whether a dependent clause says what was agreed or announced."""
    if not before:
        return bool(_TOLD.search(folded, max(0, subject.start - _LIST), subject.start))
    head = before[-1].head
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
    folded: str, head: CueMatch, cue: Cue, subject: Subject, before: Sequence[Clause]
) -> Clause | None:
    governing = governing_clause(before)
    if governing is None:
        return _operative(head, cue, subject, before, folded)
    asked = _ASKED.search(folded, governing.head.start, governing.head.end)
    # "We call on others to join and reaffirm our support": "our" tells who reaffirms.
    own = " our " in folded[head.start : head.end]
    infinitive = not is_finite(folded, governing) and not (cue.free and "and" in subject.joint)
    if _is_base(folded, head, cue) and (infinitive or (asked and not own)):
        return None
    if cue.subject in (SubjectConstraint.WE, SubjectConstraint.PRESENT, SubjectConstraint.THAT):
        return None
    if _RELATIVE.search(folded, governing.head.end, head.start):
        return None
    comma_only = subject.joint.startswith(",") and not any(
        word in subject.joint for word in ("and", "but", "while", "has", "have")
    )
    if comma_only and not _goes_on(folded, head):
        return None
    kinds = {mention.kind for mention in governing.mentions}
    by_body = EntityType.BODY in kinds and (
        cue.subject in _ALSO_BODIES
        or (governing.commits and cue.subject is not SubjectConstraint.PARTY)
    )
    if not kinds & (PARTY_KINDS | {EntityType.IT}) and not by_body:
        return None
    return Clause(
        head, subject, head.start, True, governing.mentions, True, cue.confidence * _ELIDED
    )


def _operative(
    head: CueMatch, cue: Cue, subject: Subject, before: Sequence[Clause], folded: str
) -> Clause | None:
    """Judge a cue that goes on with an operative paragraph: "Notes …, and decides to …"."""
    first = before[0].subject.role is SubjectRole.FIRST
    if not first or "and" not in subject.joint or _is_base(folded, head, cue):
        return None
    return Clause(head, subject, head.start, True, (), True, cue.confidence * _ELIDED)


def _goes_on(folded: str, head: CueMatch) -> bool:
    """Tell whether a past verb stands in a list of such: "opened …, agreed to … and pledged"."""
    words = folded[head.start : head.end].split(" ")
    return words[0].endswith("ed") and bool(_LAST_VERB.match(folded, head.end, head.end + _LIST))


def _is_base(folded: str, head: CueMatch, cue: Cue) -> bool:
    """Tell whether the cue stands in a form that could also be an infinitive."""
    if not cue.base:
        return False
    words = folded[head.start : head.end].split(" ")
    if words[0] in _AUXILIARIES:
        return False
    return not any(word.endswith(("ed", "es", "s", "sought", "stood")) for word in words[:3])


def _thing_start(folded: str, before: Sequence[Clause], head: CueMatch) -> int:
    """Return where the subject of a decision in the passive begins."""
    low = max(before[-1].head.end if before else 0, head.start - 200)
    stretch = folded[low : head.start]
    cut = max(
        (at + len(mark) for mark in _CLAUSE_MARKS if (at := stretch.rfind(mark)) >= 0), default=0
    )
    return low + cut + len(stretch[cut:]) - len(stretch[cut:].lstrip())
