"""Finder of which of its parties a collective means: "both" of many, "the Arab side"."""

import re
from dataclasses import dataclass

from briefreader.commitments.attributes.antecedents import NAMED
from briefreader.commitments.metadata.paired_names import without_joints
from briefreader.commitments.metadata.statement_rules import StatementRules
from briefreader.commitments.parsing.entities import StatementEntities
from briefreader.commitments.parsing.mentions import EntityType, Mention
from briefreader.text.folding import fold
from briefreader.text.span import Span

_TWO = 2
_STEM = 5
"""So many letters, or one less, a collective's word shares with one of the title: "Asian"."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class SomeParties:
    """Tells which parties are meant, where that is not all of them.

    ``partners`` are the states beside the one party that the title names ("EU-Central Asia"),
    ``by_name`` tells that they are called partners, as an organisation's are, ``title`` are the
    folded words of that. ``group`` is the organisation that makes a statement with one state.
    """

    entities: StatementEntities
    rules: StatementRules
    partners: tuple[str, ...] = ()
    by_name: bool = False
    title: tuple[str, ...] = ()
    group: tuple[str, ...] = ()

    def meant(self, mention: Mention, text: str, folded: str, paragraph: Span) -> tuple[str, ...]:
        """Return the parties that ``mention`` stands for, none if it may be all of them."""
        words = folded[mention.start : mention.end]
        if len(self.entities.parties) <= _TWO:
            sides = mention.kind is EntityType.ALL and self.rules.group_side.fullmatch(words)
            return self.group if sides else ()
        if self.rules.two_of.fullmatch(words):
            return self._two_before(text, folded, Span(paragraph.start, mention.start))
        part = self.rules.part.fullmatch(words) if self.partners else None
        return self.partners if part and self._tells(part["which"], part["partners"]) else ()

    def _two_before(self, text: str, folded: str, before: Span) -> tuple[str, ...]:
        """Return the two parties that are named together last: "Peru and Chile. Both will …"."""
        named = self.entities.finder.find(text, folded, before.start, before.end)
        for number in range(len(named) - 1, 0, -1):
            one, other = named[number - 1 : number + 1]
            if self.rules.two_linked.fullmatch(folded, one.end, other.start):
                earlier = named[number - 2].end if number > 1 else before.start
                listed = self.rules.joined.fullmatch(folded[earlier : one.start].strip())
                both = self.entities.actors((one, other), ())
                known = {one.kind, other.kind} <= {*NAMED} and {*both} <= {*self.entities.parties}
                return both if known and not (listed and earlier > before.start) else ()
        return ()

    def _tells(self, which: str | None, partners: str | None) -> bool:
        """Tell whether the words of a collective tell the partners from the organisation."""
        if not which:
            return self.by_name and partners is not None
        if which in self.rules.counts:
            return self.rules.counts.index(which) + _TWO == len(self.partners)
        stems = tuple(each[:_STEM] for each in self.title if len(each) >= _STEM - 1)
        return all(each.startswith(stems) for each in _WORD.findall(which))


def some_parties(title: str, entities: StatementEntities, rules: StatementRules) -> SomeParties:
    """Return what tells the parties of a statement with this title apart."""
    gazetteer = entities.gazetteer
    named = entities.finder.parties_in(without_joints(fold(title), gazetteer))
    makers = {each for each in named if each in entities.parties}
    others = tuple(each for each in entities.parties if each not in makers)
    opposed = (
        len(makers) == 1
        and len(others) >= _TWO
        and all(gazetteer.is_of_kind(each, "state") for each in others)
    )
    if not opposed:
        groups = (each for each in entities.parties if gazetteer.is_of_kind(each, "organisation"))
        group = tuple(groups) if len(entities.parties) == _TWO else ()
        return SomeParties(entities, rules, group=group if len(group) == 1 else ())
    by_name = all(gazetteer.is_of_kind(each, "organisation") for each in makers)
    return SomeParties(entities, rules, others, by_name, tuple(_WORD.findall(fold(title))))
