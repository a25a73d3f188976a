"""Engine for languages whose clauses are read leftwards from their cues, such as English."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefreader.commitments.model import Strength, UserCue
from briefreader.commitments.parsing.action_spans import (
    action_end,
    antecedent_start,
    trimmed_end,
)
from briefreader.commitments.parsing.action_split import split_action
from briefreader.commitments.parsing.clause import Clause, is_modal
from briefreader.commitments.parsing.clause_parser import read_clauses
from briefreader.commitments.parsing.committed_action import CommittedAction
from briefreader.commitments.parsing.entities import StatementEntities
from briefreader.commitments.parsing.grammar import Grammar
from briefreader.commitments.rules.lexicon import Cue, Lexicon, SubjectConstraint
from briefreader.commitments.rules.vocabulary import with_user_cues
from briefreader.text.span import Span

_SHORTEST_ACTION = 6
_SHORT_VERB = 12
"""In ", which we stand ready to support" so few follow the cue: its object is before."""


@dataclass(frozen=True, slots=True)
class ClauseActionReader:
    """Reads sentences by the cues of a lexicon."""

    lexicon: Lexicon
    grammar: Grammar

    def with_cues(self, cues: Sequence[UserCue]) -> "ClauseActionReader":
        """Return this reader with a user's own and muted ``cues``."""
        return replace(self, lexicon=with_user_cues(self.lexicon, cues))

    def actions(
        self, text: str, folded: str, sentence: Span, entities: StatementEntities, *, listed: bool
    ) -> list[CommittedAction]:
        """Return the committed actions of ``sentence`` in order; see ``ActionReader``."""
        heads = list(self.lexicon.heads(folded, sentence.start, sentence.end))
        if not any(isinstance(head.entry, Cue) for head in heads):
            return []
        clauses = read_clauses(text, folded, sentence, heads, self.grammar, entities, listed=listed)
        return list(_actions(folded, sentence, clauses, self.grammar))

    def parts(self, folded: str, item: Span) -> list[Span]:
        """Return the actions of a list ``item``; see ``ActionReader``."""
        return split_action(folded, item.start, item.end, self.grammar)


def _actions(
    folded: str, sentence: Span, clauses: Sequence[Clause], grammar: Grammar
) -> Iterator[CommittedAction]:
    last_end = sentence.start
    for position, clause in enumerate(clauses):
        if not clause.commits or clause.begin < last_end:
            continue
        cue = clause.head.entry
        own = isinstance(cue, Cue) and cue.own
        whole = isinstance(cue, Cue) and cue.whole
        limit = next(_cuts(clauses, position + 1, own=own), sentence.end)
        which = bool(grammar.subjects.which.fullmatch(clause.subject.subordinate))
        if which:
            comma = folded.find(", ", clause.head.end, limit)
            limit = comma if comma > 0 else limit
        end = action_end(folded, clause.head.end, limit, grammar.spans)
        end = max(end, trimmed_end(folded, clause.begin, clause.head.end, grammar.spans.lead_out))
        short = end - clause.head.end < _SHORTEST_ACTION
        leads = folded.startswith(":", sentence.end - 1)
        says_enough = isinstance(cue, Cue) and (
            cue.complete or cue.subject is SubjectConstraint.ANY
        )
        if short and not (leads or says_enough or which):
            continue
        if whole:
            span = Span(clause.begin, clause.head.end)
            whole_action = _action(folded, clause, span, Span(last_end, clause.begin), grammar)
            yield replace(whole_action, action=span)
            last_end = span.end
            continue
        yield from _parts(folded, sentence, clause, Span(last_end, end), grammar)
        last_end = end


def _parts(
    folded: str, sentence: Span, clause: Clause, stretch: Span, grammar: Grammar
) -> Iterator[CommittedAction]:
    """Yield the actions under one cue; ``stretch`` runs from the clause before to their end."""
    cue_end = min(clause.head.end, stretch.end)
    parts = split_action(folded, cue_end, stretch.end, grammar)
    begin = clause.begin
    which = grammar.subjects.which.fullmatch(clause.subject.subordinate)
    if which and stretch.end - cue_end <= _SHORT_VERB:
        begin = antecedent_start(folded, sentence.start, begin, grammar.spans)
    opening: Span | None = Span(stretch.start, clause.begin)
    for span in (Span(begin, parts[0].end), *parts[1:]):
        if span.start < span.end:
            yield _action(folded, clause, span, opening, grammar)
        opening = None


def _action(
    folded: str, clause: Clause, span: Span, opening: Span | None, grammar: Grammar
) -> CommittedAction:
    cue = clause.head.entry
    strength = cue.strength if isinstance(cue, Cue) else Strength.FIRM
    first = span.start <= clause.head.start
    if clause.restated or grammar.clauses.again.match(folded, span.start):
        strength = Strength.REAFFIRMED
    elif not first and strength is Strength.FIRM and is_modal(folded, clause, grammar.clauses):
        # "will open talks and explore …": by its own verb.
        soft = grammar.clauses.soft.match(folded, span.start)
        strength = Strength.INTENT if soft else strength
    return CommittedAction(
        span=span,
        action=Span(min(clause.head.end, span.end) if first else span.start, span.end),
        cue=Span(clause.head.start, clause.head.end),
        rule=cue.name,
        strength=strength,
        mentions=clause.mentions,
        confidence=clause.confidence,
        opening=opening,
    )


def _cuts(clauses: Sequence[Clause], first: int, *, own: bool) -> Iterator[int]:
    """Yield where clauses from the ``first`` on begin that end the action before them.

    ``own`` tells that the one before them ("agreed that") binds a clause itself.
    """
    bound = own and first < len(clauses) and not clauses[first].subject.subordinate
    for number in range(first + bound, len(clauses)):
        clause = clauses[number]
        if clause.cuts and not (bound and clause.subject.subordinate):
            yield clause.begin
