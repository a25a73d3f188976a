"""Clauses of a sentence: each verb group or other cue with its subject, and whether it commits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefreader.commitments.inflected.inflected_cues import (
    BoundSubject,
    FoundCue,
    TokenCue,
    TokenLexicon,
)
from briefreader.commitments.inflected.sentence_view import SentenceView
from briefreader.commitments.inflected.subjects import FoundSubject, GroupSubject, find_subject
from briefreader.commitments.inflected.token_patterns import match_at
from briefreader.commitments.inflected.verb_groups import VerbGroup
from briefreader.commitments.parsing.entities import StatementEntities
from briefreader.commitments.parsing.mentions import EntityType, Mention

_PARTIES = frozenset(
    {
        EntityType.PARTY,
        EntityType.REGION,
        EntityType.PERSON,
        EntityType.ALL,
        EntityType.WE,
        EntityType.SINGLE,
        EntityType.IT,
    }
)
_FOR_PARTIES = frozenset({BoundSubject.PARTY, BoundSubject.AGENT, BoundSubject.ANY})
_FOR_BODIES = frozenset(
    {BoundSubject.AGENT, BoundSubject.BODY, BoundSubject.ANY, BoundSubject.THING}
)
_PRONOUNS = frozenset({EntityType.SINGLE, EntityType.IT})


@dataclass(frozen=True, slots=True, kw_only=True)
class InflectedClause:
    """A clause from token ``begin`` on, whose cue or verb ends before token ``end``.

    One that ``cuts`` ends the action before it. ``head`` is where its verb or cue begins.
    ``awaits`` tells that its cue only commits if the clause after it says what is promised.
    """

    begin: int
    head: int
    end: int
    cue: TokenCue | None
    subject: FoundSubject
    commits: bool
    cuts: bool
    mentions: tuple[Mention, ...]
    finite: bool = True
    awaits: bool = False


def read_inflected_clauses(
    view: SentenceView, lexicon: TokenLexicon, entities: StatementEntities
) -> list[InflectedClause]:
    """Return the clauses of a sentence in order."""
    if any(match_at(each, view.tokens, 0, view.passed) for each in view.grammar.attributed):
        return []
    clauses: list[InflectedClause] = []
    starts = {group.first: group for group in view.groups}
    skip = 0
    for at in range(len(view.tokens)):
        group = starts.get(at)
        if group:
            _add(clauses, _of_group(view, lexicon, entities, group, clauses))
            skip = max(group.end, clauses[-1].end if clauses else 0)
        elif at >= skip:
            found = lexicon.at_word(view.tokens, at, view.passed)
            clause = _of_word(view, at, found, clauses) if found else None
            if clause:
                clauses.append(clause)
                skip = clause.end
    return clauses


def _add(clauses: list[InflectedClause], clause: InflectedClause | None) -> None:
    """Add a clause; one that says what the one before promises makes that one a commitment."""
    if clause is None:
        return
    outer = clauses[-1] if clauses else None
    if outer and outer.awaits and clause.subject.subordinate == outer.end - 1:
        says = clause.commits
        mentions = clause.mentions or outer.mentions
        clauses[-1] = replace(
            outer, commits=says, awaits=False, mentions=mentions if says else outer.mentions
        )
        clauses.append(replace(clause, commits=False, cuts=False))
        return
    clauses.append(clause)


def _of_group(
    view: SentenceView,
    lexicon: TokenLexicon,
    entities: StatementEntities,
    group: VerbGroup,
    before: Sequence[InflectedClause],
) -> InflectedClause | None:
    found = lexicon.at_group(view.tokens, group, view.passed)
    if not group.is_finite and found is None:
        return None
    main = next((each for each in reversed(before) if each.subject.subordinate < 0), None)
    floor = main.end if main else 0
    after = max((each.end for each in before), default=0)
    subject = find_subject(
        view, group, floor=min(floor, group.first), after=min(after, group.first)
    )
    if not group.is_finite:
        subject = FoundSubject(role=GroupSubject.FIRST, begin=group.first)
    governing = next((each for each in reversed(before) if each.mentions and each.finite), None)
    outer = before[-1] if before else None
    said = bool(outer and outer.awaits and subject.subordinate == outer.end - 1)
    mentions = _mentions(subject, governing, group)
    commits = found is not None and _commits(view, group, found, subject, mentions, said=said)
    relative = subject.subordinate >= 0 and not said
    if commits and relative:
        commits = _promises_object(view, subject, outer)
    if commits and mentions and not entities.binds(mentions):
        commits = False
    begin = subject.begin
    if commits and relative and outer:
        begin = outer.begin
    end = found.end if found else group.end
    agent = _agent(view, end) if commits and found and subject.role is GroupSubject.THING else ()
    return InflectedClause(
        begin=begin,
        head=group.first,
        end=end,
        cue=found.cue if found else None,
        subject=subject,
        commits=commits and not (found is not None and found.cue.that),
        cuts=subject.subordinate < 0 and group.is_finite,
        mentions=agent or mentions,
        finite=group.is_finite,
        awaits=commits and found is not None and found.cue.that,
    )


def _mentions(
    subject: FoundSubject,
    governing: InflectedClause | None,
    group: VerbGroup,
) -> tuple[Mention, ...]:
    """Return who does what the verb says; () if all parties do, or nobody that is named."""
    if subject.role is GroupSubject.NAMED:
        alone = subject.kinds <= _PRONOUNS
        return governing.mentions if alone and governing else subject.mentions
    if subject.role is GroupSubject.ELIDED and governing:
        return governing.mentions
    if subject.role is GroupSubject.FIRST and not group.is_finite:
        return governing.mentions if governing else ()
    return ()


def _commits(
    view: SentenceView,
    group: VerbGroup,
    found: FoundCue,
    subject: FoundSubject,
    mentions: Sequence[Mention],
    *,
    said: bool,
) -> bool:
    """Tell whether the cue binds its subject, whatever the clause depends on."""
    bound = found.cue.subject
    kinds = {mention.kind for mention in mentions}
    of_things = bound in (BoundSubject.ANY, BoundSubject.THING)
    if subject.role is GroupSubject.THING or (of_things and kinds <= _PRONOUNS):
        return of_things
    if kinds:
        return bound in (_FOR_PARTIES if kinds & _PARTIES else _FOR_BODIES)
    if subject.role is GroupSubject.ELIDED:
        return of_things or _left_out(view, group)
    return of_things or not said


def _left_out(view: SentenceView, group: VerbGroup) -> bool:
    """Tell whether the language leaves out the subject that the verb's person tells."""
    return view.grammar.clauses.subject_left_out and (group.has("3p") or group.has("1p"))


def _promises_object(
    view: SentenceView, subject: FoundSubject, outer: InflectedClause | None
) -> bool:
    """Tell whether a relative clause promises: "they adopted a plan that they will carry out"."""
    if outer is None or outer.commits or outer.subject.subordinate >= 0:
        return False
    if not outer.mentions or subject.role is not GroupSubject.NAMED:
        return False
    return view.word(subject.subordinate) in view.grammar.clauses.relatives and (
        subject.subordinate > outer.end
    )


def _agent(view: SentenceView, start: int) -> tuple[Mention, ...]:
    """Return whom "by" names right after the passive at ``start``."""
    for at in range(start, min(start + 3, len(view.tokens))):
        if view.word(at) in view.grammar.clauses.agents:
            named = [each for each in view.mentions if at < each.first <= at + 2]
            return tuple(each.mention for each in named)
    return ()


def _of_word(
    view: SentenceView, at: int, found: FoundCue, before: Sequence[InflectedClause]
) -> InflectedClause | None:
    """Return the clause that a noun makes: "(they reaffirm their support …) and their will"."""
    previous = before[-1] if before else None
    second = found.cue.subject is BoundSubject.SECOND
    joining = view.grammar.verbs.conjunctions | {","}
    if second and (previous is None or not previous.commits or view.word(at - 1) not in joining):
        return None
    if not second and at:
        return None
    subject = FoundSubject(role=GroupSubject.FIRST, begin=at)
    return InflectedClause(
        begin=at,
        head=at,
        end=found.end,
        cue=found.cue,
        subject=subject,
        commits=True,
        cuts=True,
        mentions=previous.mentions if previous and second else (),
        finite=False,
    )
