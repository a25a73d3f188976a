"""Parser of a sentence's clauses: its verbs, their subjects, and which of them commit a party."""

from collections.abc import Iterable

from briefreader.commitments.parsing.clause import PARTY_KINDS, Clause
from briefreader.commitments.parsing.entities import StatementEntities
from briefreader.commitments.parsing.grammar import Grammar, SubjectPatterns
from briefreader.commitments.parsing.mentions import EntityType, Mention
from briefreader.commitments.rules.clause_classifier import judge
from briefreader.commitments.rules.lexicon import (
    Cue,
    CueMatch,
    NonCommissiveVerb,
    SubjectConstraint,
)
from briefreader.commitments.rules.subject_finder import Subject, SubjectRole, subject_before
from briefreader.text.span import Span

_UNKNOWN = NonCommissiveVerb(name="unknown verb", soft=True)
_LONGEST_OPENING = 120


def read_clauses(
    text: str,
    folded: str,
    sentence: Span,
    heads: Iterable[CueMatch],
    grammar: Grammar,
    entities: StatementEntities,
    *,
    listed: bool,
) -> list[Clause]:
    """Return the clauses of ``sentence``, whose verbs and cues are ``heads``, in order.

    ``listed`` tells that the sentence begins a list item or numbered paragraph, whose subject may
    be left out.
    """
    clauses: list[Clause] = []
    floor = sentence.start
    for head in heads:
        subject = subject_before(entities.finder, text, folded, floor, head.start, grammar.subjects)
        if clauses and clauses[-1].subject.start == subject.start and subject.mentions:
            # In "that Chile had pledged" it is "that" which both verbs depend on.
            subject = subject._replace(subordinate=clauses[-1].subject.subordinate)
        clause = judge(folded, head, subject, clauses, sentence.start, grammar, listed=listed)
        if not clause and not clauses and subject.role is SubjectRole.ELIDED:
            first = _opening(text, folded, sentence, head, entities, grammar.subjects)
            clause = (
                judge(folded, head, subject, [first], sentence.start, grammar, listed=listed)
                if first
                else None
            )
        if clause:
            if clause.commits and not entities.binds(clause.mentions) and clause.mentions:
                clause = clause._replace(commits=False)
            clauses.append(clause)
            # "the group, established in May, will": a participle does not hide the subject.
            participle = clause.subject.kinds == {EntityType.BODY} and not clause.commits
            auxiliary = isinstance(head.entry, NonCommissiveVerb) and (
                head.entry.soft or participle
            )
            if clause.cuts or clause.commits or subject.role is not SubjectRole.THING:
                floor = clause.begin if auxiliary else head.start
    reason = bool(clauses) and not listed and _is_reason(clauses[0])
    if reason and any(_takes_over(folded, each) for each in clauses[1:]):
        # "Determined to act, the leaders agreed to …" only gives a reason.
        clauses[0] = clauses[0]._replace(commits=False)
    return clauses


def _is_reason(clause: Clause) -> bool:
    """Tell whether a clause that opens a sentence may only give a reason."""
    entry = clause.head.entry
    far = isinstance(entry, Cue) and entry.subject is SubjectConstraint.FAR
    return clause.subject.role is SubjectRole.FIRST and not far


def _takes_over(folded: str, clause: Clause) -> bool:
    """Tell whether a clause after a recital is the sentence's own."""
    named = clause.subject.role is SubjectRole.NAMED and not clause.subject.subordinate
    return named and folded.endswith(", ", 0, clause.subject.start)


def _opening(
    text: str,
    folded: str,
    sentence: Span,
    head: CueMatch,
    entities: StatementEntities,
    patterns: SubjectPatterns,
) -> Clause | None:
    """Return a clause for the unknown verb of the party that opens the sentence, if one does."""
    mentions = entities.finder.find(
        text, folded, sentence.start, min(head.start, sentence.start + _LONGEST_OPENING)
    )
    openers = (_opens(folded, sentence.start, each, patterns) for each in mentions)
    first = next((number for number, opens in enumerate(openers) if opens), None)
    if first is None:
        return None
    group = [mentions[first]]
    for mention in mentions[first + 1 :]:
        if not patterns.with_next.fullmatch(folded, group[-1].end, mention.start):
            break
        group.append(mention)
    if patterns.not_opening.match(folded, group[-1].end):
        return None
    verb = CueMatch(_UNKNOWN, group[-1].end, group[-1].end)
    subject = Subject(SubjectRole.NAMED, group[0].start, tuple(group))
    return Clause(verb, subject, group[0].start, False, subject.mentions, True, 0.0)


def _opens(folded: str, start: int, mention: Mention, patterns: SubjectPatterns) -> bool:
    """Tell whether a party opens the sentence, or follows words such as "in this regard"."""
    if mention.kind not in PARTY_KINDS:
        return False
    return mention.start == start or bool(
        patterns.adverbial.fullmatch(folded, start, mention.start)
    )
