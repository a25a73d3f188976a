"""Rules for a cue in its sentence: whether a party binds itself by it."""

from briefreader.commitments.parsing.clause import PARTY_KINDS, Clause
from briefreader.commitments.parsing.mentions import EntityType
from briefreader.commitments.rules.cue_in_context import CueInContext
from briefreader.commitments.rules.dependent_clauses import (
    has_own_relative,
    is_adopted,
    is_as_agreed,
    is_bound_by,
    is_hoped,
    is_restated,
    stands_beside,
)
from briefreader.commitments.rules.elided_subjects import ALSO_BODIES, ELIDED, judge_elided
from briefreader.commitments.rules.lexicon import SubjectConstraint
from briefreader.commitments.rules.subject_finder import SubjectRole

_NEAR = 60
_FAR_ACTOR = 60
_NEAR_PURPOSE = 80
_LONGEST_SUBJECT = 200
_DEPENDENT = 0.8
_BODY = 0.8
_LISTED = 0.9
"""By how much a clause of that form lowers the confidence of its cue."""


def judge_cue(cue: CueInContext) -> Clause | None:
    """Return the clause that the cue makes, None if it is no finite verb here."""
    subject, constraint = cue.subject, cue.cue.subject
    if cue.cue.impersonal and not cue.grammar.clauses.supposing.fullmatch(subject.subordinate):
        return cue.clause(cue.head.start)
    if constraint is SubjectConstraint.OPENING:
        return _noun(cue)
    if constraint is SubjectConstraint.SECOND:
        return _second(cue)
    if constraint is SubjectConstraint.FAR:
        return _far(cue)
    if subject.role is SubjectRole.NAMED:
        return _named(cue)
    if subject.role is SubjectRole.ELIDED and cue.before:
        return judge_elided(cue)
    if subject.role is SubjectRole.FIRST and cue.cue.base and (cue.listed or not cue.is_base()):
        return cue.clause(cue.head.start, worth=_LISTED)
    if constraint is SubjectConstraint.ANY and not subject.subordinate:
        return _thing(cue)
    return None


def _thing(cue: CueInContext) -> Clause | None:
    """Judge "(talks) will be held", of which no party need be the subject."""
    first = cue.subject.role is SubjectRole.FIRST
    if not first and cue.subject.role is not SubjectRole.THING:
        return None
    begin = cue.head.start if first else _thing_start(cue)
    depends = cue.grammar.clauses.depends.search(cue.folded, begin, cue.head.start)
    return None if depends or is_hoped(cue, begin) else cue.clause(begin)


def _noun(cue: CueInContext) -> Clause | None:
    """Judge "A decision to …", which opens a sentence."""
    opening = cue.grammar.clauses.noun_opening
    if cue.before or not opening.fullmatch(cue.folded, cue.sentence, cue.head.start):
        return None
    return cue.clause(cue.sentence)


def _second(cue: CueInContext) -> Clause | None:
    """Judge "(they reaffirmed their support for …) and their determination to …"."""
    previous, patterns, start = cue.previous, cue.grammar.clauses, cue.head.start
    if not previous or not patterns.said.match(cue.folded, previous.head.start):
        return None
    joint = patterns.conjunction.match(cue.folded, start)
    again = patterns.restated.match(cue.folded, previous.head.start) is not None
    return cue.clause(joint.end() if joint else start, of=previous, restated=again)


def _far(cue: CueInContext) -> Clause | None:
    """Judge "we have convened to reaffirm …" and "…, reaffirming our commitment to …"."""
    previous, start = cue.previous, cue.head.start
    purpose = cue.grammar.clauses.far_purpose.match(cue.folded, start)
    if cue.subject.role is SubjectRole.FIRST and not purpose:
        return cue.clause(start, worth=ELIDED)
    if not previous or not previous.mentions or previous.subject.subordinate:
        return None
    near = start - previous.begin <= _NEAR and previous.subject.role is SubjectRole.NAMED
    if purpose and start - previous.head.end > _NEAR_PURPOSE:
        return None
    if previous.commits and near:
        return None
    # "Norway …, affirming the joint resolve to": it is the resolve of all.
    joint = cue.grammar.clauses.of_all.search(cue.folded, start, cue.head.end)
    return cue.clause(previous.begin if near else start, of=None if joint else previous)


def _named(cue: CueInContext) -> Clause:
    """Judge a cue whose subject is a party, a pronoun or a body."""
    subject, constraint = cue.subject, cue.cue.subject
    beside = stands_beside(cue)
    commits, confidence = _may_bind(cue), cue.cue.confidence
    if not subject.kinds & PARTY_KINDS and EntityType.BODY in subject.kinds:
        confidence *= _BODY
    if constraint is SubjectConstraint.THAT:
        commits = commits and is_as_agreed(cue)
    # Where the party is far from its cue, the cue begins the commitment.
    far = cue.head.start - subject.mentions[-1].end > _FAR_ACTOR
    begin = cue.head.start if far else subject.start
    if subject.subordinate:
        commits = commits and is_adopted(cue, beside=beside)
        confidence *= _DEPENDENT
        if commits and cue.before and is_bound_by(cue, cue.before[-1]):
            begin = cue.before[-1].begin
    return Clause(
        head=cue.head,
        subject=subject,
        begin=begin,
        commits=commits,
        mentions=subject.mentions,
        cuts=not subject.subordinate or ((beside or has_own_relative(cue)) and commits),
        confidence=confidence,
        restated=is_restated(cue, beside=beside),
    )


def _may_bind(cue: CueInContext) -> bool:
    """Tell whether the subject may bind itself by the cue, or has only an effect."""
    folded, end, patterns = cue.folded, cue.head.end, cue.grammar.clauses
    kinds, mentions, constraint = cue.subject.kinds, cue.subject.mentions, cue.cue.subject
    effect = patterns.effect.match(folded, end)
    modal = patterns.modal.match(folded, cue.head.start)
    if effect and modal and all(patterns.pronoun.match(mention.name) for mention in mentions):
        return False
    if constraint is SubjectConstraint.WE:
        return any(patterns.first_person.match(mention.name) for mention in mentions)
    if kinds & PARTY_KINDS:
        return True
    if kinds == {EntityType.IT}:
        previous = cue.previous
        known = (
            any(mention.kind in PARTY_KINDS for mention in previous.mentions)
            if previous
            else not patterns.descriptive.match(folded, end)
        )
        return known and not patterns.passive.match(folded, end)
    if constraint is SubjectConstraint.AGENT:
        acts = any(patterns.acting.search(mention.name) for mention in mentions)
        return not (effect if acts else patterns.descriptive.match(folded, end))
    return constraint in ALSO_BODIES


def _thing_start(cue: CueInContext) -> int:
    """Return where the subject of a decision in the passive begins."""
    start = cue.head.start
    low = max(cue.before[-1].head.end if cue.before else 0, start - _LONGEST_SUBJECT)
    marks = [mark.end() for mark in cue.grammar.clauses.mark.finditer(cue.folded, low, start)]
    begin = marks[-1] if marks else low
    return start - len(cue.folded[begin:start].lstrip())
