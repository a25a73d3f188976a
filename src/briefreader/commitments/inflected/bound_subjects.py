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
_SEVERAL = frozenset({EntityType.ALL, EntityType.WE})
_PRONOUNS = frozenset({EntityType.SINGLE, EntityType.IT})
_OF_THINGS = frozenset({BoundSubject.ANY, BoundSubject.THING})
_OF_PARTIES = frozenset(
    {BoundSubject.PARTY, BoundSubject.NAMED, BoundSubject.AGENT, BoundSubject.ANY}
)
_OF_BODIES = frozenset({BoundSubject.AGENT, BoundSubject.BODY})


@dataclass(frozen=True, slots=True)
class Governing:
    """The subject of the last main clause, which a verb without one of its own goes on with."""

    mentions: tuple[Mention, ...]
    is_party: bool


def who_is_meant(subject: FoundSubject, governing: Governing | None) -> tuple[Mention, ...]:
    """Return who does what a verb says; () if all parties do, or nobody that is named."""
    goes_on = subject.role is not GroupSubject.NAMED or subject.kinds <= _PRONOUNS
    if governing and goes_on and subject.subordinate < 0 and subject.role is not GroupSubject.THING:
        return governing.mentions
    return subject.mentions


def disagrees(view: SentenceView, group: VerbGroup, governing: Governing | None) -> bool:
    """Tell whether a verb in the singular cannot go on with the several that governed the last."""
    if not governing or not governing.mentions or not view.grammar.clauses.subject_case:
        return False
    several = len(governing.mentions) > 1 or governing.mentions[0].kind in _SEVERAL
    return several and group.has("3s")


def is_party(
    view: SentenceView, group: VerbGroup, subject: FoundSubject, governing: Governing | None
) -> bool:
    """Tell whether the subject is a party, one that is left out included."""
    if subject.role is GroupSubject.NAMED:
        return not subject.kinds or bool(subject.kinds & _PARTIES)
    if subject.role is GroupSubject.THING:
        return False
    if subject.role is GroupSubject.ELIDED and governing:
        return governing.is_party
    if subject.role is GroupSubject.ELIDED:
        return _left_out(view, group)
    return True


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
    if bound in _OF_THINGS and (subject.role is GroupSubject.THING or kinds <= _PRONOUNS):
        return True
    if bound is BoundSubject.NAMED and kinds <= _PRONOUNS:
        return False
    if kinds == {EntityType.BODY}:
        return bound in _OF_THINGS or (bound in _OF_BODIES and _is_organ(view, subject))
    return bound in _OF_PARTIES and is_party(view, group, subject, governing)


def _is_organ(view: SentenceView, subject: FoundSubject) -> bool:
    """Tell whether a body acts for the parties, as a committee does, but not a project."""
    organs = view.grammar.clauses.organs
    words = {word for each in subject.mentions for word in each.name.split(" ")}
    return not organs or not organs.isdisjoint(words)


def _left_out(view: SentenceView, group: VerbGroup) -> bool:
    """Tell whether the language leaves out the subject that the verb's person tells."""
    return view.grammar.clauses.subject_left_out and (group.has("3p") or group.has("1p"))


def agent_of(view: SentenceView, start: int) -> tuple[Mention, ...]:
    """Return whom "by" names right after the passive at ``start``."""
    for at in range(start, min(start + 3, len(view.tokens))):
        if view.word(at) in view.grammar.clauses.agents:
            named = [each for each in view.mentions_from(at + 1) if each.first <= at + 2]
            return tuple(each.mention for each in named)
    return ()
