"""Rules for a cue without a subject of its own, which goes on with the clause before it."""

from briefreader.commitments.parsing.clause import (
    Clause,
    governing_clause,
    is_finite,
    is_modal,
)
from briefreader.commitments.rules.cue_in_context import CueInContext
from briefreader.commitments.rules.lexicon import SubjectConstraint
from briefreader.commitments.rules.subject_finder import SubjectRole

ALSO_BODIES = (SubjectConstraint.ANY, SubjectConstraint.GROUP, SubjectConstraint.THAT)
"""Cues by which a body may bind itself, whatever it does."""
_NEVER_ELIDED = (SubjectConstraint.WE, SubjectConstraint.PRESENT, SubjectConstraint.THAT)
_LIST = 200
ELIDED = 0.95
"""By how much a clause without a subject lowers the confidence of its cue."""


def judge_elided(cue: CueInContext) -> Clause | None:
    """Return the clause of a cue after "and" or a comma, None if nobody binds himself by it."""
    governing = governing_clause(cue.before)
    if governing is None:
        return _operative(cue)
    patterns, head = cue.grammar.clauses, cue.head
    if cue.is_base() and not _joins_as_base(cue, governing):
        return None
    if cue.cue.subject in _NEVER_ELIDED and not _goes_on_reporting(cue, governing):
        return None
    if patterns.relative.search(cue.folded, governing.head.end, head.start):
        return None
    if patterns.only_comma.fullmatch(cue.subject.joint) and not _goes_on(cue):
        return None
    return cue.clause(head.start, of=governing, worth=ELIDED)


def _joins_as_base(cue: CueInContext, governing: Clause) -> bool:
    """Tell whether a base form may join the governing verb, and is no infinitive after it."""
    patterns, head = cue.grammar.clauses, cue.head
    free = cue.cue.free and patterns.and_in.search(cue.subject.joint)
    if not (is_finite(cue.folded, governing, patterns) or free):
        return False
    # "We call on others to join and reaffirm our support": "our" tells who reaffirms.
    own = patterns.own.search(cue.folded, head.start, head.end)
    asked = patterns.asked.search(cue.folded, governing.head.start, governing.head.end)
    return own is not None or asked is None


def _goes_on_reporting(cue: CueInContext, governing: Clause) -> bool:
    """Tell whether "and would study it" goes on with a report of what its party did."""
    patterns, alone = cue.grammar.clauses, cue.cue.alone
    return (
        alone is not None
        and alone.match(cue.folded, cue.head.end) is not None
        and patterns.and_in.search(cue.subject.joint) is not None
        and not is_modal(cue.folded, governing, patterns)
        and not cue.grammar.subjects.that.search(cue.folded, governing.head.end, cue.head.start)
    )


def _operative(cue: CueInContext) -> Clause | None:
    """Judge a cue that goes on with an operative paragraph: "Notes …, and decides to …"."""
    first = cue.before[0].subject.role is SubjectRole.FIRST
    if not first or not cue.grammar.clauses.and_in.search(cue.subject.joint) or cue.is_base():
        return None
    return cue.clause(cue.head.start, worth=ELIDED)


def _goes_on(cue: CueInContext) -> bool:
    """Tell whether a past verb stands in a list of such: "opened …, agreed to … and pledged"."""
    patterns, end = cue.grammar.clauses, cue.head.end
    if not patterns.goes_on_form.fullmatch(cue.words[0]):
        return False
    return patterns.last_verb.match(cue.folded, end, end + _LIST) is not None
