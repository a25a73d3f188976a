"""Subjects where cases, not the order of words, tell them, as in Russian; small parts for all."""

from briefreader.commitments.inflected.sentence_view import PlacedMention, SentenceView
from briefreader.commitments.inflected.verb_groups import VerbGroup
from briefreader.commitments.parsing.mentions import EntityType, Mention

_OWNERS = frozenset({EntityType.PARTY, EntityType.PERSON})
_LONGEST_FRONTED = 10
_LONGEST_OBJECT = 5
_MOST_ATTRIBUTES = 8
_FARTHEST_JOINT = 40
"""How many tokens before a verb its noun phrase may begin."""


def may_be_subject(view: SentenceView, placed: PlacedMention, group: VerbGroup) -> bool:
    """Tell whether the case of what is named allows it: a subject's, or an agent's in a passive."""
    cases = placed.mention.cases
    if not cases:
        return True
    words = view.grammar.clauses
    acts = words.agent_case in cases and group.has("passive")
    after_preposition = view.word(placed.first - 1) in view.grammar.verbs.prepositions
    return (words.subject_case in cases or acts) and not after_preposition


def is_declined(view: SentenceView, placed: PlacedMention) -> bool:
    """Tell whether the form of a name shows its case, as that of "Oslo" does not."""
    words = view.grammar.clauses
    cases = placed.mention.cases
    if not cases or words.agent_case in cases:
        return False
    last = view.word(placed.end - 1)
    return not (placed.mention.kind is EntityType.PARTY and last.endswith(words.undeclined))


def subject_after(view: SentenceView, group: VerbGroup) -> tuple[Mention, ...]:
    """Return who follows the verb in a form that is a subject's only: "the costs will bear Norway".

    () if nobody does, or the verb is passive.
    """
    words = view.grammar.clauses
    for each in () if group.has("passive") else view.mentions_from(group.end)[:1]:
        cases = each.mention.cases
        between = range(group.end, min(each.first, group.end + _LONGEST_OBJECT + 1))
        near = len(between) <= _LONGEST_OBJECT and not any(joins(view, at) for at in between)
        after_preposition = view.word(each.first - 1) in view.grammar.verbs.prepositions
        only = words.subject_case in cases and words.object_case not in cases
        if near and only and not after_preposition and is_declined(view, each):
            return (each.mention,)
    return ()


def owner_of(view: SentenceView, placed: PlacedMention) -> tuple[PlacedMention, ...]:
    """Return whose the body of a name is: "the visit of Chile's president"; () if nobody's."""
    if placed.mention.kind is not EntityType.BODY:
        return ()
    case = view.grammar.clauses.owner_case
    following = view.mentions_from(placed.end)[:1]
    return tuple(
        each
        for each in following
        if each.first == placed.end and each.mention.kind in _OWNERS and case in each.mention.cases
    )


def is_attribute(view: SentenceView, start: int, end: int) -> bool:
    """Tell whether what stands there may belong to a name in the nominative: genitives, adverbs.

    "And" stands among them in "(China) and henceforth (will)", and between two of them.
    """
    if not view.grammar.clauses.subject_case or end - start > _MOST_ATTRIBUTES:
        return False
    return not any(
        view.tokens[at].is_mark or view.word(at) in view.grammar.clauses.subordinators
        for at in range(start, end)
    )


def fronted_phrase(view: SentenceView, floor: int, verb: int) -> int:
    """Return where a phrase such as "(и) до 1 марта" begins between a joint and the verb, else 0.

    In a language without cases only after a clause, and by the prepositions of its ``fronting``.
    """
    words = view.grammar.clauses
    if not words.subject_case and not floor:
        return 0
    leading = words.fronting or view.grammar.verbs.prepositions
    for at in range(verb - 1, max(floor, verb - _LONGEST_FRONTED) - 1, -1):
        if joins(view, at):
            return at + 1 if view.word(at + 1) in leading else 0
    return 0


def joins(view: SentenceView, at: int) -> bool:
    """Tell whether a mark or a conjunction that joins clauses may stand at ``at``."""
    return view.tokens[at].parts or view.word(at) in view.grammar.verbs.conjunctions


def last_joint(view: SentenceView, floor: int, verb: int) -> int:
    """Return the place after the last comma, else conjunction, before a verb, else ``floor``."""
    joints = [at for at in range(max(floor, verb - _FARTHEST_JOINT), verb) if joins(view, at)]
    commas = [at for at in joints if view.tokens[at].is_mark]
    if not joints:
        return floor
    last = max(commas or joints) + 1
    return last + (last in joints)
