"""Subjects of verb groups: named, left out, or a thing; and what a clause depends on."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from briefreader.commitments.inflected.sentence_view import PlacedMention, SentenceView
from briefreader.commitments.inflected.verb_groups import VerbGroup
from briefreader.commitments.parsing.mentions import EntityType, Mention

_LONGEST_FRONTED = 10
_MOST_ATTRIBUTES = 8
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
    """

    role: GroupSubject
    begin: int
    mentions: tuple[Mention, ...] = ()
    subordinate: int = -1

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
    subordinate = _subordinator(view, group, after)
    low = subordinate + 1 if subordinate >= 0 else floor
    named = _named(view, group, low)
    if named:
        begin, mentions = named
        return FoundSubject(
            role=GroupSubject.NAMED, begin=begin, mentions=mentions, subordinate=subordinate
        )
    if subordinate >= 0:
        bare = _adverbs_before(view, group.first) == low
        role = GroupSubject.ELIDED if bare else GroupSubject.THING
        return FoundSubject(role=role, begin=low, subordinate=subordinate)
    return _unnamed(view, group, floor)


def _subordinator(view: SentenceView, group: VerbGroup, after: int) -> int:
    """Return where the word stands that makes the clause of ``group`` depend, -1 without."""
    words = view.grammar.clauses
    begin = _adverbs_before(view, group.first)
    joined = view.word(begin - 1) in view.grammar.verbs.conjunctions
    if words.subject_case and joined and view.word(begin - 2) == ",":
        return -1
    for at in range(group.first - 1, after - 1, -1):
        word = view.word(at)
        if word in (";", ":"):
            return -1
        if word not in words.subordinators:
            continue
        pair = (view.word(at - 1), word)
        if pair in words.not_subordinate or pair in words.contrasts:
            continue
        if (word, view.word(at + 1)) in words.contrasts:
            continue
        if word in words.relatives and not _governs(view, at, group.first):
            return -1
        return at
    return -1


def _governs(view: SentenceView, relative: int, verb: int) -> bool:
    """Tell whether the clause that begins at ``relative`` has its verb at ``verb``.

    A verb that the grammar does not know stands right after such a word, the clause is over then.
    """
    words = view.grammar.clauses
    if words.subject_case:
        # Any word may be a noun there, but a comma closes the clause.
        between = [view.word(at) for at in range(relative + 1, verb)]
        return between.count(",") % 2 == 0
    noun = view.word(relative) in words.complementisers
    at = relative + 1
    while at < verb:
        if noun and _begins_noun(view, at):
            return True
        if not view.passed(view.tokens, at):
            return view.word(at) == ","
        at += 1
    return True


def _begins_noun(view: SentenceView, at: int) -> bool:
    """Tell whether a noun phrase, or what belongs to one, begins at ``at``."""
    words = view.grammar.clauses
    word = view.word(at)
    return (
        word in words.determiners
        or word in words.impersonal
        or word in view.grammar.verbs.prepositions
        or view.begins_mention(at)
    )


def _named(
    view: SentenceView, group: VerbGroup, low: int
) -> tuple[int, tuple[Mention, ...]] | None:
    inside = [
        each
        for each in view.mentions_between(low, group.first)
        if _may_be_subject(view, each, group)
    ]
    for last in range(len(inside) - 1, -1, -1):
        if group.first - inside[last].end > _MOST_MODIFIERS:
            return None
        if not _leads_to_verb(view, inside[last], group):
            continue
        first = _group_start(view, inside, last)
        for start in range(first, last + 1):
            if _begins_clause(view, inside[start], low, joined=start > first):
                group_of = inside[start : last + 1]
                return inside[start].first, tuple(each.mention for each in group_of)
    return None


def _may_be_subject(view: SentenceView, placed: PlacedMention, group: VerbGroup) -> bool:
    """Tell whether the case of what is named allows it: a subject's, or an agent's in a passive."""
    cases = placed.mention.cases
    if not cases:
        return True
    words = view.grammar.clauses
    acts = words.agent_case in cases and group.has("passive")
    after_preposition = view.word(placed.first - 1) in view.grammar.verbs.prepositions
    return (words.subject_case in cases or acts) and not after_preposition


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
        _is_attribute(view, at, group.first)
        or view.word(at) in view.grammar.verbs.prepositions
        or view.word(at) in view.grammar.clauses.relatives
        or view.word(at) == "("
        or view.tokens[at].has("participle")
    )
    return modifier and not marks and len(commas) % 2 == 0 and not _new_noun(view, at, group.first)


def _is_attribute(view: SentenceView, start: int, end: int) -> bool:
    """Tell whether what stands there may belong to a name in the nominative: genitives, adverbs.

    "And" stands among them in "(China) and henceforth (will)", and between two of them.
    """
    if not view.grammar.clauses.subject_case or end - start > _MOST_ATTRIBUTES:
        return False
    return not any(
        view.tokens[at].is_mark or view.word(at) in view.grammar.clauses.subordinators
        for at in range(start, end)
    )


def _names_other(view: SentenceView, start: int, end: int) -> bool:
    """Tell whether a noun phrase stands there: a subject nearer to the verb."""
    return any(view.word(at) in view.grammar.clauses.determiners for at in range(start, end))


def _new_noun(view: SentenceView, start: int, end: int) -> bool:
    """Tell whether a noun phrase begins there after "and": a subject nearer to the verb."""
    grammar = view.grammar
    return any(
        view.word(at) in grammar.verbs.conjunctions
        and view.word(at + 1) in grammar.clauses.determiners
        for at in range(start, end - 1)
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
    if at <= low:
        return True
    if placed.mention.cases and not joined:
        return True
    before = view.word(at - 1)
    grammar = view.grammar
    if before in grammar.verbs.conjunctions or before in grammar.clauses.subordinators:
        return True
    if view.tokens[at - 1].parts:
        return True
    return not joined and view.is_adverb(at - 1)


def _unnamed(view: SentenceView, group: VerbGroup, floor: int) -> FoundSubject | None:
    at = max(floor, _adverbs_before(view, group.first))
    begin = at if at > floor or floor else group.first
    before = view.word(at - 1)
    if at == floor == 0:
        return FoundSubject(role=GroupSubject.FIRST, begin=0)
    if before in view.grammar.verbs.conjunctions and floor:
        return FoundSubject(role=GroupSubject.ELIDED, begin=group.first)
    if view.tokens[at - 1].parts:
        return FoundSubject(role=GroupSubject.ELIDED, begin=group.first)
    fronted = _fronted(view, floor, at)
    if fronted:
        return FoundSubject(role=GroupSubject.ELIDED, begin=fronted)
    begin = _thing_start(view, floor, begin)
    if begin == floor and floor:
        return None
    return _public_body(view, begin, group.first) or FoundSubject(
        role=GroupSubject.THING, begin=begin
    )


def _public_body(view: SentenceView, begin: int, end: int) -> FoundSubject | None:
    """Return the subject that begins at ``begin`` if it is a part of a government."""
    words = view.grammar.clauses
    head = begin + 1 if view.word(begin) in words.determiners else begin
    named = tuple(
        each.mention
        for each in view.mentions_between(begin, end)
        if each.mention.kind is EntityType.PARTY
    )
    known = view.word(head) in words.departments or (named and view.word(head) in words.offices)
    if not known:
        return None
    return FoundSubject(role=GroupSubject.NAMED, begin=begin, mentions=named[:1])


def _fronted(view: SentenceView, floor: int, verb: int) -> int:
    """Return where a phrase such as "(и) до 1 марта" begins between a joint and the verb, else 0.

    Only in a language with cases, where nothing else tells such a phrase from a subject.
    """
    if not view.grammar.clauses.subject_case:
        return 0
    for at in range(verb - 1, max(floor, verb - _LONGEST_FRONTED) - 1, -1):
        if _joins(view, at):
            start = at + 1
            while view.is_adverb(start):
                start += 1
            return at + 1 if view.word(start) in view.grammar.verbs.prepositions else 0
    return 0


def _joins(view: SentenceView, at: int) -> bool:
    return view.tokens[at].parts or view.word(at) in view.grammar.verbs.conjunctions


def _adverbs_before(view: SentenceView, at: int) -> int:
    """Return where the adverbs right before ``at`` begin."""
    while at and view.is_adverb(at - 1):
        at -= 1
    return at


def _thing_start(view: SentenceView, floor: int, verb: int) -> int:
    """Return where the noun phrase before ``verb`` begins."""
    grammar = view.grammar
    if grammar.clauses.subject_case:
        joints = [at for at in range(floor, verb) if _joins(view, at)]
        commas = [at for at in joints if view.tokens[at].is_mark]
        last = max(commas or joints, default=floor - 1) + 1
        return last + (last in joints)
    low = floor
    for at in range(verb - 1, floor - 1, -1):
        word, after = view.word(at), view.word(at + 1)
        if word in (";", ":"):
            return at + 1
        starts_noun = after in grammar.clauses.determiners or after in grammar.clauses.impersonal
        if starts_noun and (word == "," or word in grammar.verbs.conjunctions):
            return at + 1
    return low
