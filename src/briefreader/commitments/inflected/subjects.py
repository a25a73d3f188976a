"""Subjects of verb groups: named, left out, or a thing; and what a clause depends on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from briefreader.commitments.inflected.free_word_order import (
    fronted_phrase,
    is_attribute,
    is_declined,
    last_joint,
    may_be_subject,
    owner_of,
    subject_after,
)
from briefreader.commitments.inflected.sentence_view import PlacedMention, SentenceView
from briefreader.commitments.inflected.subordination import adverbs_before, subordinator_of
from briefreader.commitments.inflected.verb_groups import VerbGroup
from briefreader.commitments.parsing.mentions import EntityType, Mention

_FARTHEST = 120
"""How many tokens before its verb a clause may begin."""
_MOST_MODIFIERS = 40
"""How many tokens may stand between a subject's name and its verb."""


class GroupSubject(StrEnum):
    """What stands before a verb group."""

    NAMED = "named"
    ELIDED = "elided"
    FIRST = "first"
    THING = "thing"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundSubject:
    """Who does what a verb group says; the clause begins at token ``begin``.

    ``subordinate`` is where the word stands that makes the clause depend on another, -1 without.
    ``public`` tells that it is a part of a government.
    """

    role: GroupSubject
    begin: int
    mentions: tuple[Mention, ...] = ()
    subordinate: int = -1
    public: bool = False

    @property
    def kinds(self) -> frozenset[EntityType]:
        """Return what the mentions name."""
        return frozenset(mention.kind for mention in self.mentions)


def find_subject(
    view: SentenceView, group: VerbGroup, *, floor: int, after: int
) -> FoundSubject | None:
    """Return the subject of ``group``, None if there is no place for one: it is no verb then.

    ``floor`` is where the last main clause's verb ends, ``after`` where the last verb does.
    """
    speaker = _speaker(view, group, floor)
    if speaker:
        return speaker
    floor = max(floor, group.first - _FARTHEST)
    subordinate = subordinator_of(view, group, max(after, group.first - _FARTHEST))
    low = subordinate + 1 if subordinate >= 0 else floor
    named = _named(view, group, low)
    if named:
        begin, mentions = named
        return FoundSubject(
            role=GroupSubject.NAMED, begin=begin, mentions=mentions, subordinate=subordinate
        )
    if subordinate >= 0:
        bare = adverbs_before(view, group.first) == low
        role = GroupSubject.ELIDED if bare else GroupSubject.THING
        return FoundSubject(role=role, begin=low, subordinate=subordinate)
    free = bool(view.grammar.clauses.subject_case)
    found = _unnamed(view, group, max(floor, after) if free else floor)
    after_verb = subject_after(view, group) if free and found and not found.mentions else ()
    if found and after_verb:
        return replace(found, role=GroupSubject.NAMED, mentions=after_verb)
    return found


def _speaker(view: SentenceView, group: VerbGroup, floor: int) -> FoundSubject | None:
    """Return the "we" that begins the sentence of a verb in the first person: "We, …, declare"."""
    if floor or not group.has("1p") or view.word(0) not in view.grammar.verbs.subjects_first:
        return None
    if view.word(1) != ",":
        return None
    mentions = tuple(each.mention for each in view.mentions[:1] if each.first == 0)
    return FoundSubject(role=GroupSubject.NAMED, begin=0, mentions=mentions)


def _named(
    view: SentenceView, group: VerbGroup, low: int
) -> tuple[int, tuple[Mention, ...]] | None:
    inside = [
        each
        for each in view.mentions_between(low, group.first)
        if may_be_subject(view, each, group)
    ]
    for last in range(len(inside) - 1, -1, -1):
        if group.first - inside[last].end > _MOST_MODIFIERS:
            return None
        if not _leads_to_verb(view, inside[last], group):
            continue
        first = _group_start(view, inside, last)
        for start in range(first, last + 1):
            begin = _each_of(view, inside[start].first, low)
            if begin >= 0 or _begins_clause(view, inside[start], low, joined=start > first):
                group_of = owner_of(view, inside[last]) or inside[start : last + 1]
                begin = begin if begin >= 0 else inside[start].first
                return begin, tuple(each.mention for each in group_of)
    return None


def _each_of(view: SentenceView, name: int, low: int) -> int:
    """Return where "each (of us)" begins before a name, -1 where it does not stand there."""
    grammar = view.grammar
    at = name - 1
    while at > low and view.word(at) in grammar.verbs.prepositions:
        at -= 1
    if at < low or at == name - 1 or view.word(at) not in grammar.clauses.each_of:
        return -1
    return at - (at > low and view.word(at - 1) in grammar.clauses.determiners)


def _leads_to_verb(view: SentenceView, placed: PlacedMention, group: VerbGroup) -> bool:
    """Tell whether only modifiers and insertions stand between a name and the verb."""
    at = placed.end
    while at < group.first and view.passed(view.tokens, at):
        at += 1
    if at == group.first:
        return True
    commas = [place for place in range(at, group.first) if view.word(place) == ","]
    if view.word(at) == ",":
        return len(commas) > 1 and not _names_other(view, commas[-1] + 1, group.first)
    marks = {view.word(place) for place in range(at, group.first)} & {";", ":"}
    modifier = (
        is_attribute(view, at, group.first)
        or view.word(at) in view.grammar.verbs.prepositions
        or view.word(at) in view.grammar.clauses.relatives
        or view.word(at) == "("
        or view.tokens[at].has("participle")
    )
    return modifier and not marks and len(commas) % 2 == 0 and not _new_noun(view, at, group.first)


def _names_other(view: SentenceView, start: int, end: int) -> bool:
    """Tell whether a noun phrase stands there: a subject nearer to the verb."""
    return any(view.word(at) in view.grammar.clauses.determiners for at in range(start, end))


def _new_noun(view: SentenceView, start: int, end: int) -> bool:
    """Tell whether a noun phrase begins there after "and": a subject nearer to the verb."""
    grammar = view.grammar
    return any(
        view.word(at) in grammar.verbs.conjunctions
        and view.word(at + 1) in grammar.clauses.determiners
        for at in range(start, end)
    )


def _group_start(view: SentenceView, mentions: Sequence[PlacedMention], last: int) -> int:
    """Return the number of the first of the mentions that are joined up to the ``last``."""
    first = last
    joining = (view.grammar.verbs.conjunctions - view.grammar.verbs.contrasting) | {","}
    while first:
        between = [view.word(at) for at in range(mentions[first - 1].end, mentions[first].first)]
        linking = joining | view.grammar.verbs.prepositions
        if len(between) > 3 or joining.isdisjoint(between) or not linking.issuperset(between):
            break
        first -= 1
    return first


def _begins_clause(view: SentenceView, placed: PlacedMention, low: int, *, joined: bool) -> bool:
    """Tell whether a subject may begin with a name: first, after a mark or a conjunction.

    Where the name's case tells that it is one, it may begin anywhere.
    """
    at = placed.first
    grammar = view.grammar
    if at <= low and (not low or view.word(low - 1) in grammar.clauses.subordinators):
        return True
    if not joined and is_declined(view, placed):
        return True
    before = view.word(at - 1)
    if before in grammar.verbs.conjunctions or before in grammar.clauses.subordinators:
        return True
    if before in grammar.clauses.periods:
        return True
    if view.tokens[at - 1].parts:
        return True
    return not joined and view.is_adverb(at - 1)


def _unnamed(view: SentenceView, group: VerbGroup, floor: int) -> FoundSubject | None:
    at = max(floor, adverbs_before(view, group.first))
    before = view.word(at - 1)
    if at == floor == 0:
        return FoundSubject(role=GroupSubject.FIRST, begin=0)
    if before in view.grammar.verbs.conjunctions and floor:
        return FoundSubject(role=GroupSubject.ELIDED, begin=group.first)
    if view.tokens[at - 1].parts:
        return FoundSubject(role=GroupSubject.ELIDED, begin=group.first)
    fronted = fronted_phrase(view, floor, at)
    if fronted:
        return FoundSubject(role=GroupSubject.ELIDED, begin=fronted)
    begin = _thing_start(view, floor, at)
    if begin == floor and floor:
        return None
    return _public_body(view, begin, group.first) or FoundSubject(
        role=GroupSubject.THING, begin=begin
    )


def _public_body(view: SentenceView, begin: int, end: int) -> FoundSubject | None:
    """Return the subject that begins at ``begin`` if it is a government's part, or a joint body."""
    words = view.grammar.clauses
    head = begin + 1 if view.word(begin) in words.determiners else begin
    named = tuple(
        each.mention
        for each in view.mentions_between(begin, end)
        if each.mention.kind is EntityType.PARTY
    )
    noun, organ = view.word(head), view.word(head) in words.organs
    if not organ and noun not in words.departments and not (named and noun in words.offices):
        return None
    kind = EntityType.BODY if organ else EntityType.SINGLE
    body = Mention(kind, noun, view.tokens[begin].start, view.tokens[head].end)
    mentions = (body,) if organ or not named else named[:1]
    return FoundSubject(role=GroupSubject.NAMED, begin=begin, mentions=mentions, public=not organ)


def _thing_start(view: SentenceView, floor: int, verb: int) -> int:
    """Return where the noun phrase before ``verb`` begins."""
    grammar = view.grammar
    if grammar.clauses.subject_case:
        return last_joint(view, floor, verb)
    low = floor
    for at in range(verb - 1, floor - 1, -1):
        word, after = view.word(at), view.word(at + 1)
        if word in (";", ":"):
            return at + 1
        starts_noun = after in grammar.clauses.determiners or after in grammar.clauses.impersonal
        if starts_noun and (word == "," or word in grammar.verbs.conjunctions):
            return at + 1
    return low
