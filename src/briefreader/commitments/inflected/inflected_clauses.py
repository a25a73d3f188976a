"""Clauses of a sentence: each verb group or other cue with its subject, and whether it commits."""

from dataclasses import replace

from briefreader.commitments.inflected.bound_subjects import (
    Governing,
    agent_of,
    binds_subject,
    disagrees,
    is_party,
    who_is_meant,
)
from briefreader.commitments.inflected.inflected_clause import (
    ClausesBefore,
    InflectedClause,
    is_decision,
    says,
    stays_dependent,
)
from briefreader.commitments.inflected.inflected_cues import (
    BoundSubject,
    FoundCue,
)
from briefreader.commitments.inflected.morphology import Reading
from briefreader.commitments.inflected.relative_clauses import adds_promise, promises_object
from briefreader.commitments.inflected.sentence_view import SentenceView
from briefreader.commitments.inflected.subjects import FoundSubject, GroupSubject, find_subject
from briefreader.commitments.inflected.subordination import adverbs_before
from briefreader.commitments.inflected.token_patterns import match_at
from briefreader.commitments.inflected.verb_groups import VerbGroup
from briefreader.commitments.parsing.entities import StatementEntities
from briefreader.commitments.parsing.mentions import EntityType, Mention

_SAYING, _ADOPTING = "saying", "adopting"
_WISHED = frozenset({"future", "conditional", "subjunctive"})

_LAST = 3
"""Within so many tokens of its end a question has its mark."""


def read_inflected_clauses(
    view: SentenceView, entities: StatementEntities
) -> list[InflectedClause]:
    """Return the clauses of a sentence in order."""
    asks = any(each.word == "?" for each in view.tokens[-_LAST:])
    if asks or any(match_at(each, view.tokens, 0, view.passed) for each in view.grammar.attributed):
        return []
    before = ClausesBefore([])
    starts = {group.first: group for group in view.groups}
    cues = view.cues
    skip = 0
    for at in sorted(starts.keys() | cues.of_words.keys() | cues.own.keys()):
        group = starts.get(at)
        clause = None
        if at in cues.own:
            clause = _of_own(view, entities, at, cues.own[at], before)
        if clause is None and group and at >= skip:
            clause = _of_group(view, entities, group, before)
        elif clause is None and at >= skip and at in cues.of_words:
            clause = _of_word(view, at, cues.of_words[at], before)
        if clause:
            before.add(clause)
            skip = max(skip, clause.end)
    return [
        replace(each, commits=True) if each.awaits and is_decision(each) else each
        for each in before.clauses
    ]


def _of_group(
    view: SentenceView,
    entities: StatementEntities,
    group: VerbGroup,
    before: ClausesBefore,
) -> InflectedClause | None:
    cues = view.cues.of_groups.get(group.first, ())
    if not group.is_finite and not cues:
        return None
    outer = _outer(view, group, before)
    shared = _shared_subject(view, group, before)
    subject = shared or _subject(view, group, before, outer)
    if subject is None:
        return None
    mentions = who_is_meant(subject, before.governing)
    if shared and before.said:
        mentions = before.said.mentions
    chained = before.promised if shared or _goes_on(view, subject) else None
    said = chained is not None or (outer is not None and says(outer, subject))
    found = next(
        (
            each
            for each in cues
            if binds_subject(view, group, each.cue, subject, before.governing, said=said)
        ),
        None,
    )
    dependent = subject.subordinate >= 0 and not said
    adds = dependent and adds_promise(view, subject, outer)
    commits = (
        found is not None
        and (not mentions or entities.binds(mentions))
        and (not dependent or adds or promises_object(view, subject, outer))
    )
    if group.is_finite and subject.subordinate < 0 and not shared:
        before.governing = Governing(
            mentions=mentions,
            is_party=is_party(view, group, subject, before.governing),
            plural=group.plural,
        )
    clause = _clause(view, group, found if commits else None, subject, mentions, outer)
    if adds and clause.cue:
        clause = replace(clause, begin=subject.begin, cuts=True)
    if chained and clause.cue:
        cue = replace(clause.cue, strength=chained.cue.strength if chained.cue else None)
        clause = replace(clause, begin=subject.begin, cue=cue, cuts=True)
        before.said = clause
    return clause


def _outer(view: SentenceView, group: VerbGroup, before: ClausesBefore) -> InflectedClause | None:
    """Return the clause before: not a relative one in commas, if ``group`` goes on after it.

    "(She said) that the work, which costs much, will …": the verb belongs to the "that".
    """
    last = before.last
    around = before.clauses[-2] if len(before.clauses) > 1 else None
    if last is None or around is None or last.subject.subordinate <= around.end:
        return last
    inserted = view.word(last.subject.subordinate) in view.grammar.clauses.relatives
    opened = inserted and view.word(last.subject.subordinate - 1) == ","
    closed = view.word(adverbs_before(view, group.first) - 1) == ","
    return around if opened and closed and _that_after(view, around) >= 0 else last


def _that_after(view: SentenceView, clause: InflectedClause) -> int:
    """Return where the "that" after a clause's verb stands, -1 without."""
    at = clause.end - clause.awaits
    return at if view.word(at) in view.grammar.clauses.complementisers else -1


def _shared_subject(
    view: SentenceView, group: VerbGroup, before: ClausesBefore
) -> FoundSubject | None:
    """Return the subject of a further verb of what is said: "(agreed that it) will … and …"."""
    said = before.said
    if said is None or said is not before.last or not said.future:
        return None
    if None not in (said.plural, group.plural) and said.plural != group.plural:
        return None
    at = adverbs_before(view, group.first)
    joined = view.word(at - 1) in view.grammar.verbs.conjunctions | {","}
    if not joined or not _is_wished(group):
        return None
    subordinate = -1 if before.promised else said.subject.subordinate
    return replace(said.subject, begin=at, subordinate=subordinate)


def _is_wished(group: VerbGroup) -> bool:
    return not _WISHED.isdisjoint(group.reading.features)


def _goes_on(view: SentenceView, subject: FoundSubject) -> bool:
    """Tell whether a further clause says what is promised: "(agreed that …) and that …"."""
    at = subject.subordinate
    that = view.word(at) in view.grammar.clauses.complementisers
    return at > 0 and that and view.word(at - 1) in view.grammar.verbs.conjunctions


def _of_own(
    view: SentenceView, entities: StatementEntities, at: int, found: FoundCue, before: ClausesBefore
) -> InflectedClause | None:
    """Return the clause that a user's cue makes, None where no party stands before it."""
    words = view.tokens[at : found.end]
    verb = words[0]._replace(end=words[-1].end, readings=(Reading("", frozenset({"present"})),))
    group = VerbGroup(first=at, end=found.end, as_token=verb)
    subject = _subject(view, group, before, before.last)
    if subject is None or subject.subordinate >= 0:
        return None
    mentions = who_is_meant(subject, before.governing)
    bound = binds_subject(view, group, found.cue, subject, before.governing, said=False)
    if not bound or (mentions and not entities.binds(mentions)):
        return None
    before.governing = Governing(mentions=mentions, is_party=True, plural=None)
    return _clause(view, group, found, subject, mentions, before.last)


def _subject(
    view: SentenceView,
    group: VerbGroup,
    before: ClausesBefore,
    outer: InflectedClause | None,
) -> FoundSubject | None:
    if not group.is_finite:
        return FoundSubject(role=GroupSubject.FIRST, begin=group.first)
    if stays_dependent(view, group, before) and before.last:
        at = before.last.subject.subordinate
        return FoundSubject(role=GroupSubject.THING, begin=group.first, subordinate=at)
    last = before.last
    if outer and outer is not last and last:
        # What stands before the relative clause is the subject.
        leading = replace(group, first=last.subject.subordinate - 1)
        floor = min(before.floor, leading.first)
        return find_subject(view, leading, floor=floor, after=_that_after(view, outer))
    after = last.end - last.awaits if last else 0
    subject = find_subject(
        view, group, floor=min(before.floor, group.first), after=min(after, group.first)
    )
    if subject and subject.role is GroupSubject.ELIDED and disagrees(view, group, before.governing):
        subject = replace(subject, role=GroupSubject.THING)
    return subject


def _clause(
    view: SentenceView,
    group: VerbGroup,
    found: FoundCue | None,
    subject: FoundSubject,
    mentions: tuple[Mention, ...],
    outer: InflectedClause | None,
) -> InflectedClause:
    """Return the clause of ``group``; it commits if a cue is ``found``."""
    dependent = subject.subordinate >= 0 and outer is not None and not says(outer, subject)
    agent = agent_of(view, found.end) if found and subject.role is GroupSubject.THING else ()
    if agent is None:
        found = None
    end = found.end if found else group.end
    that = found is not None and found.cue.that
    return InflectedClause(
        begin=outer.begin if found and dependent and outer else subject.begin,
        head=group.first,
        end=end,
        cue=found.cue if found else None,
        subject=subject,
        commits=found is not None and not that,
        cuts=subject.subordinate < 0 and group.is_finite,
        mentions=agent or mentions,
        awaits=that,
        saying=_is_of_class(view, group, _SAYING),
        adopting=_is_of_class(view, group, _ADOPTING),
        future=_is_wished(group),
        plural=group.plural,
    )


def _is_of_class(view: SentenceView, group: VerbGroup, name: str) -> bool:
    """Tell whether the verb is one of a class of the grammar, which may have no such class."""
    test = view.grammar.classes.get(name)
    return test is not None and test.fits(group.as_token)


def _of_word(
    view: SentenceView, at: int, found: FoundCue, before: ClausesBefore
) -> InflectedClause | None:
    """Return the clause that a noun makes: "(they reaffirm their support …) and their will"."""
    previous = before.last
    second = found.cue.subject is BoundSubject.SECOND
    joining = view.grammar.verbs.conjunctions | {","}
    goes_on = previous is not None and (previous.commits or previous.saying)
    pair = (view.word(at - 2), view.word(at - 1))
    joined = pair[1] in joining or pair in view.grammar.clauses.not_subordinate
    if second and not (goes_on and joined):
        return None
    mentions = previous.mentions if previous and second else ()
    if found.cue.subject is BoundSubject.LAST:
        word = view.tokens[at]
        mentions = (Mention(EntityType.SINGLE, word.word, word.start, word.end),)
    return InflectedClause(
        begin=at,
        head=at,
        end=found.end,
        cue=found.cue,
        subject=FoundSubject(role=GroupSubject.FIRST, begin=at),
        commits=True,
        cuts=True,
        mentions=mentions,
    )
