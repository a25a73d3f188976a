"""Finder of whom pronouns, "the Government" and "his counterpart" stand for."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from briefreader.commitments.metadata.statement_rules import StatementRules
from briefreader.commitments.parsing.entities import StatementEntities
from briefreader.commitments.parsing.mentions import EntityType, Mention
from briefreader.text.span import Span

NAMED = (EntityType.PARTY, EntityType.PERSON, EntityType.REGION)
"""What has a party's name, or that of one who speaks for it."""
_NEAR = 600
_TWO = 2
_LEAD_IN = 40
"""How far into its sentence the one whom it is about may be named."""
_AFTER_QUOTE = 80
_SENTENCE = re.compile(r"[.;:!?]['\"”»]?\s")
_QUOTE = re.compile(r"[\"“”«»]")


def find_antecedents(
    text: str, folded: str, entities: StatementEntities, rules: StatementRules
) -> "Antecedents":
    """Return what tells whom the words of a statement stand for; ``folded`` is the folded text."""
    quotes = tuple(each.start() for each in _QUOTE.finditer(text))
    return Antecedents(text, folded, entities, rules, quotes)


@dataclass(frozen=True, slots=True)
class Antecedents:
    """Tells who was named before in a statement; ``folded`` is the folded ``text``.

    ``quotes`` are the places of its quotation marks.
    """

    text: str
    folded: str
    entities: StatementEntities
    rules: StatementRules
    quotes: tuple[int, ...]

    def find(self, start: int, end: int) -> list[Mention]:
        """Return the mentions from ``start`` to ``end``."""
        return self.entities.finder.find(self.text, self.folded, start, end)

    def actors(self, mentions: list[Mention]) -> tuple[str, ...]:
        """Return the short forms of named ``mentions``; a counterpart is that of who opens."""
        found = [self._counterpart(each) for each in mentions]
        other = next((each for each in found if each), ())
        return other or self.entities.actors(mentions, ())

    def of_pronoun(
        self, kind: EntityType, begin: int, paragraph: Span, sentence: Span
    ) -> list[Mention]:
        """Return whom "he" or "it", which stands at ``begin``, means; the list has one at most.

        Where a language has one word for both, that is who opens the sentence before, or the person
        named last.
        """
        if kind is EntityType.IT:
            low = max(sentence.start, begin - _NEAR)
            stops = _SENTENCE.finditer(self.folded, low, begin)
            start = max((each.end() for each in stops), default=low)
            return [each for each in self.find(start, begin) if each.kind in NAMED][:1]
        before = self.find(max(0, begin - _NEAR), begin)
        people = [each for each in before if each.kind is EntityType.PERSON][-1:]
        if "it" in self.entities.gazetteer.naming.patterns:
            return people
        opening = self.opening(paragraph, begin)
        return (
            people
            if people and opening and people[0].start > opening[0].start
            else opening or people
        )

    def opening(self, paragraph: Span, begin: int) -> list[Mention]:
        """Return who opens the last sentence of a paragraph before ``begin`` that anyone opens."""
        for start, end in self._sentences(paragraph.start, begin):
            named = [each for each in self.find(start, end) if each.kind in NAMED][:1]
            if named and named[0].start - start <= _LEAD_IN:
                return named
        return []

    def owner(self, begin: int, paragraph: Span, sentence: Span) -> tuple[str, ...]:
        """Return whose government acts that is named at ``begin`` without its country."""
        here = [each for each in self.find(sentence.start, begin) if each.kind in NAMED][-1:]
        near = here or self.opening(paragraph, begin)
        if not near:
            before = self.find(max(0, begin - _NEAR), begin)
            near = [each for each in before if each.name in self.entities.parties][-1:]
        return self.actors(near) if near else ()

    def quoted(self, begin: int, paragraph: Span) -> tuple[str, ...]:
        """Return who says the "we" at ``begin``, if it stands inside quotation marks."""
        first = bisect_left(self.quotes, paragraph.start)
        marks = self.quotes[first : bisect_left(self.quotes, paragraph.end)]
        opened = bisect_left(marks, begin)
        if opened % 2 == 0 or opened == len(marks):
            return ()
        after = marks[opened] + 1
        until = min(after + _AFTER_QUOTE, paragraph.end)
        low = max(paragraph.start, marks[opened - 1] - _AFTER_QUOTE)
        said = [each for each in self.find(after, until) if each.kind in NAMED][:1]
        said = (
            said or [each for each in self.find(low, marks[opened - 1]) if each.kind in NAMED][-1:]
        )
        return self.actors(said) if said else ()

    def _counterpart(self, mention: Mention) -> tuple[str, ...]:
        """Return the party of "his counterpart": of two, not the one that opens the sentence."""
        parties = self.entities.parties
        if mention.name in parties or len(parties) != _TWO:
            return ()
        if not self.rules.counterpart.search(self.folded, mention.start, mention.end):
            return ()
        start = next((each for each, _ in self._sentences(0, mention.start)), 0)
        named = [each for each in self.find(start, mention.start) if each.name in parties][:1]
        return tuple(each for each in parties if named and each != named[0].name)

    def _sentences(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the sentences from ``start`` to ``end``, the last first."""
        low = max(start, end - _NEAR)
        stops = [each.end() for each in _SENTENCE.finditer(self.folded, low, end)]
        line = self.folded.rfind("\n", low, end) + 1
        begins = sorted({low if low == start else max(low, line), *stops}, reverse=True)
        for begin in begins:
            yield begin, end
            end = begin
