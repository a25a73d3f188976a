"""Engine for languages that inflect, such as French, Spanish and Russian."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefreader.commitments.inflected.action_parts import (
    before_number,
    end_of_action,
    parts_of,
    trimmed,
)
from briefreader.commitments.inflected.inflected_clause import InflectedClause
from briefreader.commitments.inflected.inflected_clauses import read_inflected_clauses
from briefreader.commitments.inflected.inflected_cues import (
    SentenceCues,
    TokenLexicon,
    with_own_cues,
)
from briefreader.commitments.inflected.inflected_grammar import InflectedGrammar
from briefreader.commitments.inflected.morphology import tokens_of
from briefreader.commitments.inflected.sentence_view import PlacedMention, SentenceView, view_of
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
        """Return this reader with a user's own cues and without those that are muted."""
        return replace(
            self,
            lexicon=with_own_cues(self.lexicon, cues),
            muted=frozenset(each.words for each in cues if not each.strength),
        )

    def actions(
        self, text: str, folded: str, sentence: Span, entities: StatementEntities, *, listed: bool
    ) -> list[CommittedAction]:
        """Return the committed actions of ``sentence`` in order; see ``ActionReader``."""
        view = view_of(
            text, folded, sentence, self.grammar, self.lexicon, entities.finder, listed=listed
        )
        if view is None:
            return []
        clauses = read_inflected_clauses(view, entities)
        return [
            action
            for action in _actions(view, sentence, clauses)
            if action.cue.of(folded) not in self.muted
        ]

    def parts(self, folded: str, item: Span) -> list[Span]:
        """Return the actions of a list ``item``; see ``ActionReader``."""
        tokens = tokens_of(folded, item, self.grammar.morphology, self.grammar.token)
        view = SentenceView(
            tokens,
            (),
            (),
            SentenceCues(of_groups={}, of_words={}, own={}),
            self.grammar,
            listed=True,
        )
        end = end_of_action(view, 0, len(tokens))
        begins = parts_of(view, 0, end)
        ends = [trimmed(view, 0, each) for each in (*begins[1:], end)]
        return [
            Span(tokens[begin].start, tokens[end - 1].end)
            for begin, end in zip(begins, ends, strict=True)
        ]


def _actions(
    view: SentenceView, sentence: Span, clauses: Sequence[InflectedClause]
) -> Iterator[CommittedAction]:
    last = 0
    bare: InflectedClause | None = None
    cuts = [each.begin for each in clauses if each.cuts]
    for clause in clauses:
        if not clause.commits or clause.begin < last:
            continue
        following = bisect_left(cuts, clause.end)
        limit = cuts[following] if following < len(cuts) else len(view.tokens)
        end = end_of_action(view, _said_until(clause, clauses), limit)
        end = max(end, trimmed(view, clause.begin, clause.end))
        short = view.tokens[end - 1].end - view.tokens[clause.end - 1].end < _SHORTEST_ACTION
        if short and view.word(end) != ":" and clause.end < len(view.tokens) - 1:
            bare = clause
            continue
        shares = bare is not None and _shares_object(view, bare, clause)
        whole = replace(clause, begin=bare.begin) if bare and shares else clause
        start = view.tokens[last].start if last else sentence.start
        opening = Span(start, view.tokens[whole.begin].start)
        yield from _parts(view, whole, end, opening)
        last = end


def _said_until(clause: InflectedClause, clauses: Sequence[InflectedClause]) -> int:
    """Return where a cue ends, or the verb of what it says: "(agreed that) it, which …, will"."""
    said = (each.end for each in clauses if each.subject.subordinate == clause.end - 1)
    return next(said, clause.end)


def _shares_object(view: SentenceView, bare: InflectedClause, clause: InflectedClause) -> bool:
    """Tell whether two verbs in a row have one object: "they will draft and adopt a plan"."""
    conjunctions = view.grammar.verbs.conjunctions
    return all(
        view.word(at) in conjunctions or view.is_adverb(at) for at in range(bare.end, clause.head)
    )


def _parts(
    view: SentenceView, clause: InflectedClause, end: int, opening: Span | None
) -> Iterator[CommittedAction]:
    begins = parts_of(view, clause.end, end)
    for number, begin in enumerate(begins):
        until = before_number(view, begins[number + 1]) if number + 1 < len(begins) else end
        until = trimmed(view, begin, until)
        first = clause.begin if not number else begin
        action_start = min(begin if number else _action_start(view, clause), until)
        other = _other_party(view, begin) if number else None
        if other:
            clause = replace(clause, mentions=(other.mention,))
            action_start = other.end
            opening = Span(view.tokens[begin].start, view.tokens[begin].start)
        shared = number and not other
        yield _action(view, clause, (first, until, action_start), None if shared else opening)


def _other_party(view: SentenceView, begin: int) -> PlacedMention | None:
    """Return the party that a further action begins with: "(Norway agreed to …) and Chile to"."""
    return next((each for each in view.mentions_from(begin)[:1] if each.first == begin), None)


def _action_start(view: SentenceView, clause: InflectedClause) -> int:
    """Return where the action begins: after the cue, or, in a free word order, before the verb.

    There its time may stand between the subject and the verb: "Chile will by March build …".
    """
    if not view.grammar.clauses.subject_case:
        return clause.end
    named = max((each.end for each in clause.subject.mentions), default=0)
    words = view.grammar.verbs
    leads = words.prepositions | words.negations
    return next(
        (
            at
            for at in range(clause.begin, clause.head)
            if view.tokens[at].start >= named and (view.word(at) in leads or view.is_adverb(at))
        ),
        clause.end,
    )


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
