"""Whom a cue binds: which subjects are parties, bodies of theirs, or things."""

from dataclasses import dataclass

from briefreader.commitments.inflected.inflected_cues import BoundSubject, TokenCue
from briefreader.commitments.inflected.sentence_view import SentenceView
from briefreader.commitments.inflected.subjects import FoundSubject, GroupSubject
from briefreader.commitments.inflected.verb_groups import VerbGroup
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
_PRONOUNS = frozenset({EntityType.SINGLE, EntityType.IT})
_NEAR_AGENT = 12
"""How many tokens after a passive the one by whom it is done may stand."""
_OF_THINGS = frozenset({BoundSubject.ANY, BoundSubject.THING})
_OF_PARTIES = frozenset(
    {BoundSubject.PARTY, BoundSubject.NAMED, BoundSubject.AGENT, BoundSubject.ANY}
)


@dataclass(frozen=True, slots=True)
class Governing:
    """The subject of the last main clause, which a verb without one of its own goes on with.

    ``plural`` tells the number of the last verb, None if its form does not say.
    """

    mentions: tuple[Mention, ...]
    is_party: bool
    plural: bool | None


def who_is_meant(subject: FoundSubject, governing: Governing | None) -> tuple[Mention, ...]:
    """Return who does what a verb says; () if all parties do, or nobody that is named."""
    pronoun = bool(subject.kinds) and subject.kinds <= _PRONOUNS and not subject.public
    if subject.role is GroupSubject.NAMED and not pronoun:
        return subject.mentions
    if governing and subject.role is not GroupSubject.THING:
        return governing.mentions
    return subject.mentions


def disagrees(view: SentenceView, group: VerbGroup, governing: Governing | None) -> bool:
    """Tell whether a verb cannot go on with the subject of the last, as their numbers differ."""
    if governing is None or not view.grammar.clauses.subject_case:
        return False
    return None not in (governing.plural, group.plural) and governing.plural != group.plural


def is_party(
    view: SentenceView, group: VerbGroup, subject: FoundSubject, governing: Governing | None
) -> bool:
    """Tell whether the subject is a party, one that is left out included."""
    if subject.role is GroupSubject.NAMED:
        return bool(subject.kinds & _PARTIES)
    if subject.role is GroupSubject.THING:
        return False
    if subject.role is GroupSubject.ELIDED and governing:
        return governing.is_party
    nobody = group.has("3s") and group.has("reflexive") and view.grammar.clauses.subject_left_out
    if subject.role is GroupSubject.ELIDED or (group.has("future") and not view.listed):
        return _left_out(view, group)
    return not nobody


def binds_subject(
    view: SentenceView,
    group: VerbGroup,
    cue: TokenCue,
    subject: FoundSubject,
    governing: Governing | None,
    *,
    said: bool,
) -> bool:
    """Tell whether ``cue`` binds its subject, whatever the clause depends on.

    ``said`` tells that the clause says what the one before it promises.
    """
    if cue.said and not said:
        return False
    bound = cue.subject
    kinds = {mention.kind for mention in who_is_meant(subject, governing)}
    if bound is BoundSubject.CONTRACTING:
        first = next((mention.name.partition(" ")[0] for mention in subject.mentions), "")
        return first in view.grammar.clauses.contracting
    if bound in _OF_THINGS and (subject.role is GroupSubject.THING or kinds <= _PRONOUNS):
        return True
    named = subject.role is GroupSubject.NAMED and not subject.public
    pronoun = named and kinds <= _PRONOUNS
    if pronoun and (bound is BoundSubject.NAMED or _is_vague(view, bound, subject)):
        return False
    if kinds == {EntityType.BODY}:
        return bound in _OF_THINGS or (bound is not BoundSubject.NAMED and _is_organ(view, subject))
    return bound in _OF_PARTIES and is_party(view, group, subject, governing)


def _is_vague(view: SentenceView, bound: BoundSubject, subject: FoundSubject) -> bool:
    """Tell whether "it" may stand for a thing, whose future is no promise."""
    neutral = {each.name for each in subject.mentions} <= view.grammar.clauses.impersonal
    return bound is BoundSubject.AGENT and neutral


def _is_organ(view: SentenceView, subject: FoundSubject) -> bool:
    """Tell whether a body acts for the parties, as a committee does, but not a project."""
    organs = view.grammar.clauses.organs
    words = {word for each in subject.mentions for word in each.name.replace("'", " ").split()}
    return not organs or not organs.isdisjoint(words)


def _left_out(view: SentenceView, group: VerbGroup) -> bool:
    """Tell whether the language leaves out the subject that the verb's person tells."""
    return view.grammar.clauses.subject_left_out and (group.has("3p") or group.has("1p"))


def agent_of(view: SentenceView, start: int) -> tuple[Mention, ...] | None:
    """Return whom "by" names after the passive that ends at ``start``, None if it is no party."""
    words = view.grammar.clauses
    for at in range(start, min(start + _NEAR_AGENT, len(view.tokens))):
        if view.tokens[at].is_mark:
            break
        if view.word(at) not in words.agents:
            continue
        named = [each.mention for each in view.mentions_from(at + 1) if each.first <= at + 2]
        noun = at + 1 + (view.word(at + 1) in words.determiners)
        known = words.departments | words.offices | words.organs
        stranger = noun > at + 1 and view.word(noun) not in known | words.means
        return None if stranger and not named else tuple(named)
    return ()
