"""Finder of a clause's subject, read from right to left from the verb."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from briefreader.commitments.parsing.grammar import ADVERBS, AGENTS, PREPOSITION, SUBORDINATE
from briefreader.commitments.parsing.mentions import EntityType, Mention, MentionFinder

_WINDOW = 200
_WIDE_WINDOW = 640
"""How far before its verb, in code points, a subject is looked for; the wide one where it is
parted from its verb by an insertion, or a long list."""
_EDGE = 40
_MOST_MENTIONS = 6

_INSERTION = r"(?:, [^,;:]{1,160}(?:, [^,;:]{1,60}){0,2},| - [^;]{1,400} -)"
_BRACKETS = r"(?: ?\([^()]{0,80}\))?"
_GAP = re.compile(rf"{_BRACKETS}(?:,|{_INSERTION})? {ADVERBS}")
_BODY_GAP = re.compile(
    rf"{_BRACKETS}(?: (?:on|of|for|between|in|with|under|to|at|among|from|chaired|led)"
    rf" [^,;:]{{1,110}}?(?:(?:, [\w -]{{1,40}}){{1,4}},? and [\w -]{{1,40}}?)?)?(?:,|{_INSERTION})? {ADVERBS}(?<! to )(?<! and )(?<! or )"
)
_AGENT = re.compile(
    rf"(?:^|(?<=[.,;:!?-] )|(?<=\n)|\b(?:that|and|but|while|whereby) )(?P<agent>(?:(?!(?:of|in|on|with|to|for|by|from|that|"
    rf"which|who|and|call|urge|are|is|was|were|will|would|shall|should)\b)[\w'&-]+ ){{0,6}}?{AGENTS})"
    rf"(?: \([^()]{{1,20}}\))?(?: (?:of|from|in|on|for|between) (?:(?!who\b|which\b|that\b)[\w'&-]+,? ?){{1,9}}?)?"
    rf",? ?(?<=[ ,]){ADVERBS}(?<! to )$"
)
_INNER = re.compile(r".*\b(?:that|which|who) ")
_OF_AGENTS = re.compile(
    rf" of (?:the )?(?:(?!who\b|which\b|that\b|and\b|to\b)[\w'&-]+ ){{1,6}}{ADVERBS}"
)
_JOINED = re.compile(
    r"(?:,? and| &|, as well as| as well as|,? together with|/|,? or) ?(?:that of )?"
)
_OPENERS = re.compile(ADVERBS)
_ONLY_ADVERBS = re.compile(r"(?:also|further|hereby|therefore|jointly|solemnly),?")
_LISTED = re.compile(r", ")
_OF = re.compile(r" (?:of|from|representing) (?:the )?$")
_JOINT = re.compile(
    rf"(?:(?:,|;|-)? ?(?:\b(?:and|but|as well as|while|or|and also)\b)|[,;])\s*{ADVERBS}$"
)


_PRONOUNS = frozenset({EntityType.WE, EntityType.SINGLE, EntityType.IT})


BARE = "(bare)"
_BOUNDARY = re.compile(
    r"(?:[,;:.)\"-]|\b(?:and|but|while|whilst|or|yet|whereas|today|do so|doing so))$"
)


class SubjectRole(StrEnum):
    """What stands before a verb."""

    NAMED = "named"
    ELIDED = "elided"
    FIRST = "first"
    THING = "thing"


@dataclass(frozen=True, slots=True)
class Subject:
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


def subject_before(finder: MentionFinder, text: str, folded: str, floor: int, verb: int) -> Subject:
    """Return the subject of the verb at ``verb``, not looking before ``floor``."""
    low = max(floor, verb - _WINDOW)
    before = folded[low:verb].rstrip()
    if not before or (low == floor and _ONLY_ADVERBS.fullmatch(before)):
        return Subject(SubjectRole.FIRST, verb)
    found = _nearest(finder, text, folded, low, verb)
    cut_off = before.endswith((",", "-")) if found is None else found.start < low + _EDGE
    if low > floor and cut_off:
        low = max(floor, verb - _WIDE_WINDOW)
        found = _nearest(finder, text, folded, low, verb)
    found = found or _agent(folded, max(floor, verb - _WINDOW), verb)
    if found:
        return found
    joint = _JOINT.search(folded, max(low, verb - 80), verb)
    if joint:
        return Subject(SubjectRole.ELIDED, verb, joint=joint[0].strip())
    word = _subordinate(before)
    return Subject(SubjectRole.THING, verb, subordinate="" if word == BARE else word)


def _agent(folded: str, low: int, verb: int) -> Subject | None:
    """Return the subject that names no party but who acts for one: "experts from both sides"."""
    match = _AGENT.search(folded, low, verb)
    if match is None:
        return None
    start, end = match.span("agent")
    mention = Mention(EntityType.BODY, match["agent"], start, end)
    return Subject(SubjectRole.NAMED, start, (mention,), _subordinate(folded[low:start].rstrip()))


def _nearest(finder: MentionFinder, text: str, folded: str, low: int, verb: int) -> Subject | None:
    mentions = finder.find(text, folded, low, verb)
    for last in range(len(mentions) - 1, max(-1, len(mentions) - 1 - _MOST_MENTIONS), -1):
        found = _named(folded, low, verb, mentions, last)
        if found:
            return found
    return None


def _named(
    folded: str, low: int, verb: int, mentions: Sequence[Mention], last: int
) -> Subject | None:
    mention = mentions[last]
    inner = _INNER.search(folded, mention.start, mention.end)
    if mention.kind is EntityType.BODY and inner:
        # "the hope that a meeting" names a meeting.
        mention = replace(mention, name=folded[inner.end() : mention.end], start=inner.end())
        mentions = [*mentions[:last], mention]
    gap = _BODY_GAP if mention.kind is EntityType.BODY else _GAP
    if not gap.fullmatch(folded, mention.end, verb) and not (
        mention.kind is EntityType.ALL and _OF_AGENTS.fullmatch(folded, mention.end, verb)
    ):
        return None
    first = _group_start(folded, mentions, last)
    for start in range(first, last + 1):
        group = tuple(mentions[start : last + 1])
        before = folded[low : group[0].start].rstrip()
        if start > first and not before.endswith((",", ", and", ", as well as")):
            continue
        if PREPOSITION.search(before[-14:]):
            continue
        if before.endswith(("'s", "'")) and group[0].kind is not EntityType.WE:
            return None
        return Subject(SubjectRole.NAMED, group[0].start, group, _subordinate(before))
    return None


def _group_start(folded: str, mentions: Sequence[Mention], last: int) -> int:
    """Return the index of the first of the mentions that are joined with ``mentions[last]``."""
    first, joined = last, False
    while first > 0 and mentions[first].kind not in _PRONOUNS:
        between = folded[mentions[first - 1].end : mentions[first].start]
        if _JOINED.fullmatch(between):
            joined = True
        elif _OF.fullmatch(between) and mentions[first - 1].kind in (
            EntityType.ALL,
            EntityType.PERSON,
        ):
            pass
        elif not (joined and _LISTED.fullmatch(between)):
            break
        first -= 1
    return first


def _subordinate(before: str) -> str:
    found = SUBORDINATE.search(before[-80:].rstrip())
    if found:
        return found[0].split(" ")[0].strip(",")
    if not before or _BOUNDARY.search(before[-12:]) or _OPENERS.fullmatch(before[-80:] + " "):
        return ""
    return BARE
