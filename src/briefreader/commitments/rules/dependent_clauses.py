"""Rules for clauses that depend on another: what was agreed, announced, only hoped or praised."""

from briefreader.commitments.parsing.clause import Clause, governing_clause
from briefreader.commitments.rules.cue_in_context import CueInContext

_NEAR = 60
_NEAR_PURPOSE = 80
_WINDOW = 200


def stands_beside(cue: CueInContext) -> bool:
    """Tell whether "and that" begins a further clause of what was said before."""
    start = cue.subject.start
    found = cue.grammar.clauses.and_that.search(cue.folded, max(0, start - _WINDOW), start)
    return found is not None


def has_own_relative(cue: CueInContext) -> bool:
    """Tell whether ", for which" begins a clause in which its subject does more of its own."""
    start = cue.subject.start
    patterns = cue.grammar.clauses
    return patterns.own_relative.search(cue.folded, max(0, start - _NEAR), start) is not None


def is_restated(cue: CueInContext, *, beside: bool) -> bool:
    """Tell whether "(they) reaffirmed that" stands before a dependent clause."""
    if not cue.before or not (cue.subject.subordinate or beside):
        return False
    outer = (beside and governing_clause(cue.before)) or cue.before[-1]
    near = cue.subject.start - outer.head.end <= _NEAR_PURPOSE and not outer.commits
    restated = cue.grammar.clauses.restated
    return (near or beside) and bool(restated.search(cue.folded, outer.head.start, outer.head.end))


def is_bound_by(cue: CueInContext, outer: Clause) -> bool:
    """Tell whether "(they) agreed that" stands right before a dependent clause."""
    head = outer.head
    return (
        cue.after_that
        and not outer.subject.subordinate
        and bool(cue.grammar.clauses.binding.search(cue.folded, head.start, head.end))
        and cue.subject.start - head.end <= _NEAR_PURPOSE
    )


def is_as_agreed(cue: CueInContext) -> bool:
    """Tell whether a clause says what was agreed or announced, or goes on with a report of it."""
    start = cue.subject.start
    patterns = cue.grammar.clauses
    low = max(0, start - _WINDOW)
    if patterns.told.search(cue.folded, low, start):
        return True
    if cue.before:
        outer = cue.before[-1]
        agreed = patterns.agreed.search(cue.folded, outer.head.start, outer.head.end)
        # "They agreed to open a fund, to which Peru would contribute": it is part of what they did.
        return (outer.commits and has_own_relative(cue)) or (cue.after_that and agreed is not None)
    alone = cue.cue.alone
    if cue.subject.subordinate or alone is None or patterns.supposed.search(cue.folded, low, start):
        return False
    return alone.match(cue.folded, cue.head.end) is not None


def is_adopted(cue: CueInContext, *, beside: bool) -> bool:
    """Tell whether a dependent clause binds its subject, not just hopes, praises or supposes."""
    patterns, word = cue.grammar.clauses, cue.subject.subordinate
    # In "that Chile had pledged" the auxiliary is no clause of its own.
    near = cue.before[-2:]
    outer = next((each for each in reversed(near) if each.head.start < cue.subject.start), None)
    if outer and outer.commits and not beside and not has_own_relative(cue):
        # It belongs to the action of the commitment before it.
        return False
    that = cue.grammar.subjects.that.fullmatch(word)
    if that and outer and patterns.praised.match(cue.folded, outer.head.start):
        return False
    return not patterns.supposing.fullmatch(word) and not is_hoped(cue, cue.subject.start)


def is_hoped(cue: CueInContext, begin: int) -> bool:
    """Tell whether a word of hope, demand or the like stands right before ``begin``."""
    found = cue.grammar.clauses.hoped.search(cue.folded, max(0, begin - _NEAR), begin)
    return found is not None
