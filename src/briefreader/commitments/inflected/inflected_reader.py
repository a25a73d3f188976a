"""Engine for languages that inflect, such as French, Spanish and Russian."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefreader.commitments.inflected.action_parts import end_of_action, parts_of, trimmed
from briefreader.commitments.inflected.inflected_clauses import (
    InflectedClause,
    read_inflected_clauses,
)
from briefreader.commitments.inflected.inflected_cues import TokenLexicon
from briefreader.commitments.inflected.inflected_grammar import InflectedGrammar
from briefreader.commitments.inflected.sentence_view import SentenceView, view_of
from briefreader.commitments.inflected.subjects import GroupSubject
from briefreader.commitments.model import Strength, UserCue
from briefreader.commitments.parsing.committed_action import CommittedAction
from briefreader.commitments.parsing.entities import StatementEntities
from briefreader.text.span import Span

_SHORTEST_ACTION = 4
_LESS_SURE = {
    GroupSubject.NAMED: 1.0,
    GroupSubject.ELIDED: 0.95,
    GroupSubject.FIRST: 0.9,
    GroupSubject.THING: 0.9,
}
"""By how much a clause lowers its cue's confidence, by what stands before its verb."""


@dataclass(frozen=True, slots=True)
class InflectedActionReader:
    """Reads sentences by the grammar and the cues of a language."""

    grammar: InflectedGrammar
    lexicon: TokenLexicon
    muted: frozenset[str] = frozenset()

    def with_cues(self, cues: Sequence[UserCue]) -> "InflectedActionReader":
        """Return this reader without the cues that the user muted."""
        return replace(self, muted=frozenset(each.words for each in cues if not each.strength))

    def actions(
        self, text: str, folded: str, sentence: Span, entities: StatementEntities, *, listed: bool
    ) -> list[CommittedAction]:
        """Return the committed actions of ``sentence`` in order; see ``ActionReader``."""
        del listed  # A subject may be left out anywhere.
        view = view_of(text, folded, sentence, self.grammar, entities.finder)
        clauses = read_inflected_clauses(view, self.lexicon, entities)
        return [
            action
            for action in _actions(view, sentence, clauses)
            if action.cue.of(folded) not in self.muted
        ]

    def parts(self, folded: str, item: Span) -> list[Span]:
        """Return the whole of a list ``item``; see ``ActionReader``."""
        del folded
        return [item]


def _actions(
    view: SentenceView, sentence: Span, clauses: Sequence[InflectedClause]
) -> Iterator[CommittedAction]:
    last = 0
    for number, clause in enumerate(clauses):
        if not clause.commits or clause.begin < last:
            continue
        following = (each.begin for each in clauses[number + 1 :] if each.cuts)
        limit = next((at for at in following if at >= clause.end), len(view.tokens))
        end = max(end_of_action(view, clause.end, limit), trimmed(view, clause.begin, clause.end))
        short = view.tokens[end - 1].end - view.tokens[clause.end - 1].end < _SHORTEST_ACTION
        if short and view.word(end) != ":" and clause.end < len(view.tokens) - 1:
            continue
        opening = Span(
            view.tokens[last].start if last else sentence.start, view.tokens[clause.begin].start
        )
        yield from _parts(view, clause, end, opening)
        last = end


def _parts(
    view: SentenceView, clause: InflectedClause, end: int, opening: Span
) -> Iterator[CommittedAction]:
    begins = parts_of(view, clause.end, end)
    for number, begin in enumerate(begins):
        until = begins[number + 1] if number + 1 < len(begins) else end
        until = trimmed(view, begin, until)
        first = clause.begin if not number else begin
        action_start = min(begin, until)
        yield _action(view, clause, (first, until, action_start), None if number else opening)


def _action(
    view: SentenceView,
    clause: InflectedClause,
    places: tuple[int, int, int],
    opening: Span | None,
) -> CommittedAction:
    first, until, action = places
    last = view.tokens[until - 1].end
    start = view.tokens[action].start if action < until else last
    cue = clause.cue
    return CommittedAction(
        span=Span(view.tokens[first].start, last),
        action=Span(start, last),
        cue=Span(view.tokens[clause.head].start, view.tokens[clause.end - 1].end),
        rule=cue.name if cue else "",
        strength=(cue and cue.strength) or Strength.FIRM,
        mentions=clause.mentions,
        confidence=(cue.confidence if cue else 0.0) * _LESS_SURE[clause.subject.role],
        opening=opening,
    )
