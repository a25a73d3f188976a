"""Classifier of a verb in its sentence: a cue that binds a party, or the end of an action."""

from collections.abc import Sequence

from briefreader.commitments.parsing.clause import Clause, governing_clause, is_finite, is_modal
from briefreader.commitments.parsing.grammar import ClausePatterns, Grammar
from briefreader.commitments.parsing.mentions import EntityType, Mention
from briefreader.commitments.rules.commitment_rules import judge_cue
from briefreader.commitments.rules.cue_in_context import CueInContext
from briefreader.commitments.rules.lexicon import Cue, CueMatch, NonCommissiveVerb
from briefreader.commitments.rules.subject_finder import Subject, SubjectRole


def judge(
    folded: str,
    head: CueMatch,
    subject: Subject,
    before: Sequence[Clause],
    sentence: int,
    grammar: Grammar,
    *,
    listed: bool,
) -> Clause | None:
    """Return the clause that ``head`` makes, None if it is no finite verb here.

    ``sentence`` is where the sentence begins.
    """
    if isinstance(head.entry, Cue):
        return judge_cue(
            CueInContext(
                folded=folded,
                head=head,
                cue=head.entry,
                subject=subject,
                before=before,
                sentence=sentence,
                listed=listed,
                grammar=grammar,
            )
        )
    return _judge_other(folded, head, head.entry, subject, before, grammar.clauses)


def _judge_other(
    folded: str,
    head: CueMatch,
    verb: NonCommissiveVerb,
    subject: Subject,
    before: Sequence[Clause],
    patterns: ClausePatterns,
) -> Clause | None:
    """Judge a verb that commits nobody but may end the action before it."""
    if subject.role is SubjectRole.NAMED:
        # "the summit held in June" is no clause: a body's verb may be a mere participle.
        body = subject.kinds == {EntityType.BODY} and not patterns.third_person.match(
            folded, head.start
        )
        return _other(head, subject)._replace(cuts=False) if body else _other(head, subject)
    words = folded[head.start : head.end].split(" ")
    if subject.role is SubjectRole.ELIDED:
        governing = governing_clause(before)
        if governing and _joins(folded, head, verb, governing, patterns):
            return _other(head, subject, governing.mentions)
        if not governing and before and _operative(folded, head, before[0], patterns):
            return _other(head, subject)
        return None
    if subject.role is SubjectRole.FIRST:
        return _other(head, subject)
    if patterns.no_clause.match(words[0]):
        return _other(head, subject)._replace(cuts=False)
    return None


def _operative(folded: str, head: CueMatch, first: Clause, patterns: ClausePatterns) -> bool:
    """Tell whether a verb goes on with an operative paragraph: "Decides to …, and requests …"."""
    if first.subject.role is not SubjectRole.FIRST:
        return False
    if patterns.third_person.match(folded, first.head.start):
        return bool(patterns.third_person.match(folded, head.start))
    joined = patterns.comma_and.match(folded, head.start)
    return joined is not None and patterns.asks.match(folded, head.start) is not None


def _joins(
    folded: str,
    head: CueMatch,
    verb: NonCommissiveVerb,
    governing: Clause,
    patterns: ClausePatterns,
) -> bool:
    """Tell whether a verb without a subject of its own continues the governing clause."""
    words = folded[head.start : head.end].split(" ")
    past = any(patterns.past_form.fullmatch(word) for word in (words[0], words[-1]))
    if past and not is_modal(folded, governing, patterns):
        return True
    joined = patterns.and_before.match(folded, head.start) is not None
    if past and joined and patterns.object.match(folded, head.end):
        # "They will meet and thanked the hosts", not "plans that they will see agreed and signed".
        return True
    reports = bool(patterns.reports.match(folded, head.start)) or is_finite(
        folded, governing, patterns
    )
    return not verb.soft and joined and reports


def _other(head: CueMatch, subject: Subject, mentions: tuple[Mention, ...] = ()) -> Clause:
    cuts = not subject.subordinate
    return Clause(head, subject, subject.start, False, subject.mentions or mentions, cuts, 0.0)
