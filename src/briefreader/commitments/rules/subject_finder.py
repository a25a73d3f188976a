"""Finder of a clause's subject, read from right to left from the verb."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from briefreader.commitments.parsing.grammar import SubjectPatterns
from briefreader.commitments.parsing.mentions import EntityType, Mention, MentionFinder

_WINDOW = 200
_WIDE_WINDOW = 640
"""How far before its verb, in code points, a subject is looked for; the wide one where it is
parted from its verb by an insertion, or a long list."""
_EDGE = 40
_NEAR = 80
_MOST_MENTIONS = 6

_PRONOUNS = frozenset({EntityType.WE, EntityType.SINGLE, EntityType.IT})


BARE = "(bare)"


class SubjectRole(StrEnum):
    """What stands before a verb."""

    NAMED = "named"
    ELIDED = "elided"
    FIRST = "first"
    THING = "thing"


class Subject(NamedTuple):
    """Who does what a verb says.

    ``start`` is where the clause begins: at the subject, else at the verb. ``subordinate`` is the
    word that makes the clause depend on another one ("that", "which"), else empty; where nothing
    stands between it and the clause before it, ``BARE``. ``joint`` is what joins an elided subject.
    """

    role: SubjectRole
    start: int
    mentions: tuple[Mention, ...] = ()
    subordinate: str = ""
    joint: str = ""

    @property
    def kinds(self) -> frozenset[EntityType]:
        """Return what the mentions name."""
        return frozenset(mention.kind for mention in self.mentions)


def subject_before(
    finder: MentionFinder,
    text: str,
    folded: str,
    floor: int,
    verb: int,
    patterns: SubjectPatterns,
) -> Subject:
    """Return the subject of the verb at ``verb``, not looking before ``floor``."""
    low = max(floor, verb - _WINDOW)
    before = folded[low:verb].rstrip()
    if not before or (low == floor and patterns.only_adverbs.fullmatch(before)):
        return Subject(SubjectRole.FIRST, verb)
    found = _nearest(finder, text, folded, low, verb, patterns)
    cut_off = before.endswith((",", "-")) if found is None else found.start < low + _EDGE
    if low > floor and cut_off:
        low = max(floor, verb - _WIDE_WINDOW)
        found = _nearest(finder, text, folded, low, verb, patterns)
    if found:
        return found
    joint = patterns.joint.search(folded, max(low, verb - _NEAR), verb)
    if joint is None or patterns.insertion.match(joint[0]):
        agent = _agent(folded, max(floor, verb - _WINDOW), verb, patterns)
        if agent:
            return agent
    if joint:
        return Subject(SubjectRole.ELIDED, verb, joint=joint[0].strip())
    word = _subordinate(before, patterns)
    return Subject(SubjectRole.THING, verb, subordinate="" if word == BARE else word)


def _agent(folded: str, low: int, verb: int, patterns: SubjectPatterns) -> Subject | None:
    """Return the subject that names no party but who acts for one: "experts from both sides"."""
    for match in patterns.agent.finditer(folded, low, verb):
        if patterns.agent_gap.fullmatch(folded, match.end(), verb):
            words = patterns.agent_start.search(folded, low, match.start())
            if words:
                start = words.start("first")
                mention = Mention(EntityType.BODY, folded[start : match.end()], start, match.end())
                word = _subordinate(folded[low:start].rstrip(), patterns)
                return Subject(SubjectRole.NAMED, start, (mention,), word)
    return None


def _nearest(
    finder: MentionFinder,
    text: str,
    folded: str,
    low: int,
    verb: int,
    patterns: SubjectPatterns,
) -> Subject | None:
    mentions = finder.find(text, folded, low, verb)
    for last in range(len(mentions) - 1, max(-1, len(mentions) - 1 - _MOST_MENTIONS), -1):
        found = _named(folded, low, verb, mentions, last, patterns)
        if found:
            return found
    return None


def _named(
    folded: str,
    low: int,
    verb: int,
    mentions: Sequence[Mention],
    last: int,
    patterns: SubjectPatterns,
) -> Subject | None:
    mention = mentions[last]
    body = mention.kind is EntityType.BODY
    inner = patterns.inner.match(folded, mention.start, mention.end) if body else None
    if inner:
        # "the hope that a meeting" names a meeting.
        mention = mention._replace(name=folded[inner.end() : mention.end], start=inner.end())
        mentions = [*mentions[:last], mention]
    gap = patterns.body_gap if body else patterns.gap
    if not gap.fullmatch(folded, mention.end, verb) and not (
        mention.kind is EntityType.ALL and patterns.of_agents.fullmatch(folded, mention.end, verb)
    ):
        return None
    first = _group_start(folded, mentions, last, patterns)
    for start in range(first, last + 1):
        group = tuple(mentions[start : last + 1])
        before = folded[low : group[0].start].rstrip()
        if start > first and not patterns.joins_next.search(before[-14:]):
            continue
        if patterns.preposition.search(before[-14:]):
            continue
        if patterns.possessive.search(before[-4:]) and group[0].kind is not EntityType.WE:
            return None
        return Subject(SubjectRole.NAMED, group[0].start, group, _subordinate(before, patterns))
    return None


def _group_start(
    folded: str, mentions: Sequence[Mention], last: int, patterns: SubjectPatterns
) -> int:
    """Return the index of the first of the mentions that are joined with ``mentions[last]``."""
    first, joined = last, False
    while first > 0 and mentions[first].kind not in _PRONOUNS:
        between = folded[mentions[first - 1].end : mentions[first].start]
        if patterns.joined.fullmatch(between):
            joined = True
        elif patterns.of.fullmatch(between) and mentions[first - 1].kind in (
            EntityType.ALL,
            EntityType.PERSON,
        ):
            pass
        elif not (joined and patterns.listed.fullmatch(between)):
            break
        first -= 1
    return first


def _subordinate(before: str, patterns: SubjectPatterns) -> str:
    found = patterns.subordinate.search(before[-80:].rstrip())
    if found:
        return found[0].split(" ")[0].strip(",")
    if (
        not before
        or patterns.boundary.search(before[-12:])
        or patterns.openers.fullmatch(before[-80:] + " ")
    ):
        return ""
    return BARE
