"""Labeller of what was found: actors, strength, themes, due date, conditions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from briefreader.commitments.attributes.actors import ActorResolver
from briefreader.commitments.attributes.due_dates import (
    find_due,
    find_due_before,
    find_opening_due,
    shared_dues,
)
from briefreader.commitments.attributes.some_parties import some_parties
from briefreader.commitments.attributes.themes import (
    FALLBACK,
    Hit,
    ThemeScorer,
    add_share,
    purpose_start,
    weigh,
)
from briefreader.commitments.findings import Detection, Metadata
from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.maker_lists import maker_reader, visitor_and_host
from briefreader.commitments.model import DueDate, Strength
from briefreader.commitments.parsing.committed_action import CommittedAction
from briefreader.commitments.parsing.conditions import is_conditional
from briefreader.commitments.parsing.entities import StatementEntities
from briefreader.commitments.parsing.mentions import EntityType
from briefreader.text.folding import fold
from briefreader.text.span import Span

_LONGEST_CONTEXT = 1500
_OPENING = 1_500
_NEAR = 600
_FEWEST_LETTERS = 12
"""A shorter action is sorted with its subject and cue."""
_TAIL_WEIGHT = 1.5
_TITLE_WEIGHT = 0.6
_HEADING_WEIGHT = 1.6
_PARAGRAPH_WEIGHT = 1.25
_BEFORE_WEIGHT = 0.7
_SENTENCE_WEIGHT = 0.75
"""How much an action's purposes and tails, a title, a heading, a paragraph, what of that stands
near before the action ("these matters" are there), and what of its own sentence does (the first
of co-ordinated actions names what the others are about), may add to a theme; a term counts
0.5 to 3.
"""
_SAYS_LITTLE = 1.3
_UNTOLD_WEIGHT = 1.6
"""What an action without words of its own ("to sign the Protocol") counts at most, and how much
more its sentence may then add: that has told what it is about.
"""
_OF_ITEM = 0.85
"""By how much an item is less sure than the lead-in that carries its cue."""


@dataclass(frozen=True, slots=True)
class SentencePlace:
    """Where a commitment stands: sentence, paragraph, that one's number, the heading above it."""

    number: int
    paragraph: Span
    sentence: Span
    heading: str


class AttributeExtractor:
    """Labels the commitments of one statement, in the order of its text."""

    def __init__(
        self,
        text: str,
        folded: str,
        metadata: Metadata,
        entities: StatementEntities,
        scorer: ThemeScorer,
        language: Language,
    ) -> None:
        self._text = text
        self._folded = folded
        self._metadata = metadata
        self._entities = entities
        self._scorer = scorer
        self._language = language
        rules = language.statement
        alone = rules.partners.search(fold(metadata.title)) is not None
        speaker = metadata.parties[:1] if alone else ()
        visit = visitor_and_host(text[:_OPENING], maker_reader(language))
        roles = visit if {*visit} == {*metadata.parties} else ()
        some = some_parties(metadata.title, entities, rules)
        self._actors = ActorResolver(text, folded, entities, rules, some, speaker, roles)
        self._promised: dict[int, set[tuple[str, ...]]] = {}
        self._scored: dict[str, Mapping[str, float]] = {}
        self._hits: tuple[Span | None, list[Hit]] = (None, [])
        self._around: Mapping[str, float] = {}
        # Every statement's title has words of dialogue: they say nothing of its commitments.
        of_title = scorer.scores(metadata.title)
        self._title = {key: value for key, value in of_title.items() if key != FALLBACK}

    def of_action(self, action: CommittedAction, place: SentencePlace) -> Detection:
        """Return the detection that ``action`` makes at ``place``."""
        span = action.span
        promised = self._promised.setdefault(place.number, set())
        alone = next(iter(promised)) if len(promised) == 1 else ()
        before = alone if {*alone} < {*self._entities.parties} else ()
        actors = self._actors.actors(action, place.paragraph, place.sentence, before)
        promised.add(actors)
        return Detection(
            span=span,
            paragraph=place.number,
            cue=action.cue.of(self._text).strip(),
            rule=action.rule,
            strength=action.strength,
            actors=actors,
            themes=self._themes(
                action.action if len(action.action) > _FEWEST_LETTERS else span, place
            ),
            due=self._due_of(action),
            confidence=round(min(1.0, action.confidence), 2),
        )

    def of_actions(
        self, actions: Sequence[CommittedAction], place: SentencePlace
    ) -> list[Detection]:
        """Return the detections of co-ordinated ``actions``.

        They share the due date that their sentence opens with, or that closes the last of them;
        "and will …" that says its auxiliary again has what closes it to itself.
        """
        found = [self.of_action(action, place) for action in actions]
        opening = actions[0].opening
        opened = self.opening_due(opening) if opening else None
        dues: list[DueDate | None] = []
        repeated = self._language.statement.repeated
        begins = [
            number
            for number, each in enumerate(found)
            if number == 0 or repeated.match(self._folded, each.span.start)
        ]
        for first, end in pairwise((*begins, len(found))):
            under = found[first:end]
            spans = [each.span for each in under]
            dues += shared_dues(self._text, spans, [each.due or opened for each in under])
        return [
            each if each.due is due else replace(each, due=due)
            for each, due in zip(found, dues, strict=True)
        ]

    def are_joined(self, one: CommittedAction, other: CommittedAction) -> bool:
        """Tell whether ``other`` goes on where ``one`` ends, as one more action of its subject."""
        rules = self._language.statement
        if one.rule != other.rule or rules.clause.match(self._folded, other.span.start):
            return False
        if other.opening is None:
            return True
        between = other.opening.of(self._folded).strip()
        same = [m.start for m in one.mentions] == [m.start for m in other.mentions]
        return same and rules.joined.fullmatch(between) is not None

    def of_item(self, lead: Detection, span: Span, place: SentencePlace) -> Detection:
        """Return the detection of a list item whose lead-in, ``lead``, carries the cue."""
        return replace(
            lead,
            span=span,
            paragraph=place.number,
            themes=self._themes(span, place),
            due=self._due(span),
            confidence=round(lead.confidence * _OF_ITEM, 2),
        )

    def by_hand(self, span: Span, place: SentencePlace) -> Detection:
        """Return the detection of words that hold no known cue."""
        mentions = self._entities.finder.find(self._text, self._folded, span.start, span.end)
        named = [each for each in mentions[:1] if each.kind not in (EntityType.BODY, EntityType.IT)]
        return Detection(
            span=span,
            paragraph=place.number,
            cue="",
            rule="by hand",
            strength=Strength.FIRM,
            actors=self._entities.actors(named, ()) if named else self._metadata.parties,
            themes=self._themes(span, place),
            due=self._due(span),
            confidence=1.0,
        )

    def opening_due(self, opening: Span) -> DueDate | None:
        """Return the due date in ``opening``, what stands before a commitment's clause."""
        said = self._metadata.date
        return find_opening_due(self._text, self._folded, opening, said, self._language.dates)

    def conditioned(self, found: Detection, sentence: int) -> Detection:
        """Return ``found``, marked if it holds only on a condition; ``sentence`` is its start."""
        conditional = is_conditional(
            self._folded, sentence, found.span.start, found.span.end, self._language.conditions
        )
        return replace(found, conditional=True) if conditional else found

    def _due_of(self, action: CommittedAction) -> DueDate | None:
        """Return the date in an action or its cue ("is set for May"), or right before the cue."""
        signs = self._language.dates.signs
        end = max(action.span.end, action.action.end)
        if not signs.between(self._folded, action.span.start, end):
            return None
        begin = max(action.span.start, min(action.cue.start, action.action.start))
        before = Span(action.span.start, begin)
        said = self._metadata.date
        return (
            self._due(action.action)
            or self._due(Span(begin, max(begin, action.action.end)))
            or find_due_before(self._text, self._folded, before, said, self._language.dates)
        )

    def _due(self, action: Span) -> DueDate | None:
        said, dates = self._metadata.date, self._language.dates
        return find_due(self._text, self._folded, action.start, action.end, said, dates)

    def _themes(self, span: Span, place: SentencePlace) -> tuple[str, ...]:
        if self._hits[0] != place.paragraph:
            self._hits = (
                place.paragraph,
                self._scorer.hits(self._text, self._folded, place.paragraph),
            )
            start = place.paragraph.start
            self._around = weigh(start, start + _LONGEST_CONTEXT, self._hits[1])
        hits = self._hits[1]
        start, end = span.start, span.end
        tail, near = purpose_start(span, hits), start - _NEAR
        context = [
            (self._title, _TITLE_WEIGHT),
            (self._around, _PARAGRAPH_WEIGHT),
            (weigh(max(place.paragraph.start, near), start, hits), _BEFORE_WEIGHT),
            (weigh(max(place.sentence.start, near), start, hits), _SENTENCE_WEIGHT),
        ]
        if place.heading != self._metadata.title:
            context.append((self._scores(place.heading), _HEADING_WEIGHT))
        own = weigh(start, tail, hits)
        add_share(own, weigh(tail, end, hits), _TAIL_WEIGHT)
        if sum(own.values()) < _SAYS_LITTLE:
            context.append((weigh(max(place.sentence.start, near), start, hits), _UNTOLD_WEIGHT))
        return self._scorer.themes(own, context)

    def _scores(self, text: str) -> Mapping[str, float]:
        """Return the scores of a title or heading, reckoned once."""
        if text not in self._scored:
            self._scored[text] = self._scorer.scores(text)
        return self._scored[text]
