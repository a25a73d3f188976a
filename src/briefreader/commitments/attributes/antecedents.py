"""Finder of whom pronouns, "the Government" and "his counterpart" stand for."""

import re
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
_AROUND_QUOTE = 80
_SENTENCE = re.compile(r"[.;:!?]['\"”»]?\s")
_QUOTE = re.compile(r"[\"“”«»]")


@dataclass(frozen=True, slots=True)
class Antecedents:
    """Tells who was named before in a statement; ``folded`` is the folded ``text``.

    ``guest_and_host`` are the parties of a visit, if it comes from one.
    """

    text: str
    folded: str
    entities: StatementEntities
    rules: StatementRules
    guest_and_host: tuple[str, ...] = ()

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
            named = self._named(start, begin)
            # "Peru …, and Chile stated that it would": who says it, not who opens the sentence.
            says = self.entities.gazetteer.naming.says_of
            saying = named[-1:]
            if saying and says.fullmatch(self.folded, saying[0].end, begin):
                return saying
            return named[:1]
        before = self.find(max(0, begin - _NEAR), begin)
        latter = self.rules.latter.match(self.folded, begin)
        people = [
            each
            for each in before
            if each.kind is EntityType.PERSON and (latter or not self._is_counterpart(each))
        ][-1:]
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
            named = self._named(start, end)[:1]
            if named and named[0].start - start <= _LEAD_IN:
                return named
        return []

    def owner(self, begin: int, paragraph: Span, sentence: Span) -> tuple[str, ...]:
        """Return whose government acts that is named at ``begin`` without its country."""
        here = self._named(max(sentence.start, begin - _NEAR), begin)[-1:]
        near = here or self.opening(paragraph, begin)
        if not near:
            before = self.find(max(0, begin - _NEAR), begin)
            near = [each for each in before if each.name in self.entities.parties][-1:]
        return self.actors(near) if near else ()

    def quoted(self, begin: int, paragraph: Span) -> tuple[str, ...]:
        """Return who says what stands at ``begin``, if it is inside quotation marks."""
        low = max(paragraph.start, begin - _NEAR)
        opened = list(_QUOTE.finditer(self.text, low, begin))
        closing = _QUOTE.search(self.text, begin, min(begin + _NEAR, paragraph.end))
        if closing is None or not opened or not self._opens(opened, low == paragraph.start):
            return ()
        after, before = closing.end(), opened[-1].start()
        said = [
            *self._named(after, min(after + _AROUND_QUOTE, paragraph.end))[:1],
            *self._named(max(paragraph.start, before - _AROUND_QUOTE), before)[-1:],
        ]
        return self.actors(said[:1]) if said else ()

    def _opens(self, marks: list[re.Match[str]], whole: bool) -> bool:
        """Tell whether the last of ``marks`` opens; ``whole``: no other stands before them."""
        last = marks[-1][0]
        return len(marks) % 2 == 1 if last == '"' and whole else last in "“«"

    def _named(self, start: int, end: int) -> list[Mention]:
        return [each for each in self.find(start, end) if each.kind in NAMED]

    def _counterpart(self, mention: Mention) -> tuple[str, ...]:
        """Return the party of "his counterpart": of two, not the one that opens the sentence."""
        parties = self.entities.parties
        if not self._is_counterpart(mention) or len(parties) != _TWO:
            return ()
        if self.guest_and_host:
            guest, host = self.guest_and_host
            for party, role in ((guest, self.rules.visiting), (host, self.rules.hosting)):
                if role.search(self.folded, mention.start, mention.end):
                    return (party,)
        named = next(
            (
                found
                for start, end in self._sentences(0, mention.start)
                if (found := [each for each in self.find(start, end) if each.name in parties][:1])
            ),
            [],
        )
        return tuple(each for each in parties if named and each != named[0].name)

    def _is_counterpart(self, mention: Mention) -> bool:
        """Tell whether it is who is met, named without the country: "his counterpart"."""
        found = self.rules.counterpart.search(self.folded, mention.start, mention.end)
        return found is not None and mention.name not in self.entities.parties

    def _sentences(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the sentences from ``start`` to ``end``, the last first."""
        low = max(start, end - _NEAR)
        stops = [each.end() for each in _SENTENCE.finditer(self.folded, low, end)]
        line = self.folded.rfind("\n", low, end) + 1
        begins = sorted({low if low == start else max(low, line), *stops}, reverse=True)
        for begin in begins:
            yield begin, end
            end = begin
