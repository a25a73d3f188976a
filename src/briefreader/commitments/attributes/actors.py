"""Resolver of who binds itself in an action: pronouns, guests, subjects that stand elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefreader.commitments.attributes.antecedents import NAMED, Antecedents
from briefreader.commitments.attributes.some_parties import SomeParties
from briefreader.commitments.metadata.paired_names import without_joints
from briefreader.commitments.metadata.statement_rules import StatementRules
from briefreader.commitments.parsing.committed_action import CommittedAction
from briefreader.commitments.parsing.entities import StatementEntities
from briefreader.commitments.parsing.mentions import EntityType, Mention
from briefreader.text.span import Span

_NEAR = 600
_TWO = 2
_FAR = 3_000
_LIST_MARK = 8
"""How far into its paragraph an item begins, after its mark."""
_SENTENCE = re.compile(r"[.;:!?]\s")
_LEAD_IN = re.compile(r":\s*\n")


@dataclass(frozen=True, slots=True)
class ActorResolver:
    """Tells who makes the actions of one statement; ``folded`` is the folded ``text``.

    ``some`` tells parties apart where there are many; ``speaker`` is the party that says "we", if
    it is one of several; ``guest_and_host`` are the parties of a visit.
    """

    text: str
    folded: str
    entities: StatementEntities
    rules: StatementRules
    some: SomeParties
    speaker: tuple[str, ...] = ()
    guest_and_host: tuple[str, ...] = ()

    @property
    def _antecedents(self) -> Antecedents:
        return Antecedents(self.text, self.folded, self.entities, self.rules, self.guest_and_host)

    def actors(
        self,
        action: CommittedAction,
        paragraph: Span,
        sentence: Span,
        before: tuple[str, ...] = (),
    ) -> tuple[str, ...]:
        """Return the short forms of who binds itself in ``action``, which stands in ``sentence``.

        ``before`` are those who alone have promised in the paragraph until there: they do what is
        said of nobody, unless all do it together. They are all parties where neither the action nor
        what leads to it names any of them.
        """
        visitor = self._visitor(action)
        if visitor:
            return visitor
        bodies = all(mention.kind is EntityType.BODY for mention in action.mentions)
        guest = self._guest(action) if bodies else ()
        if guest:
            return guest
        if action.mentions:
            return self._meant(action, paragraph, sentence)
        begins = action.span.start - paragraph.start <= _LIST_MARK
        return (
            self._bound(action)
            or self._antecedents.quoted(action.span.start, paragraph)
            or self._whose(action, paragraph, sentence)
            or self._opening(action)
            or (self._leading(paragraph) if begins else ())
            or (() if self._together(action, sentence) else before)
            or self.entities.parties
        )

    def _meant(self, action: CommittedAction, paragraph: Span, sentence: Span) -> tuple[str, ...]:
        """Return who is meant by an action's mentions."""
        mentions = action.mentions
        kinds = {mention.kind for mention in mentions}
        begin = min(mention.start for mention in mentions)
        if self.rules.receives.match(self.folded, mentions[-1].end):
            receivers = self.entities.actors(mentions, ())
            others = tuple(each for each in self.entities.parties if each not in receivers)
            if others:
                return others
        antecedents = self._antecedents
        if len(mentions) == 1:
            some = self.some.meant(mentions[0], self.text, self.folded, paragraph)
            if some:
                return some
        if kinds == {EntityType.WE}:
            said = antecedents.quoted(begin, paragraph) or self.speaker
            if said:
                return said
        if kinds <= {EntityType.BODY, EntityType.SINGLE} and self._is_department(mentions[0]):
            owner = antecedents.owner(begin, paragraph, sentence)
            if owner:
                return owner
        pronoun = next((kind for kind in (EntityType.SINGLE, EntityType.IT) if kind in kinds), None)
        if pronoun is None:
            return antecedents.actors(list(mentions))
        meant = antecedents.of_pronoun(pronoun, begin, paragraph, sentence)
        return self.entities.actors(mentions, antecedents.actors(meant) if meant else ())

    def _is_department(self, mention: Mention) -> bool:
        """Tell whether it is a part of a government: "the Ministry"."""
        return self.rules.department.match(self.folded, mention.start, mention.end) is not None

    def _together(self, action: CommittedAction, sentence: Span) -> bool:
        """Tell whether an action without a subject is one of all parties, or names them all."""
        low = max(sentence.start, action.span.start - _NEAR)
        if self.rules.together.search(self.folded, low, min(action.span.end, low + 2 * _NEAR)):
            return True
        words = without_joints(action.span.of(self.folded), self.entities.gazetteer)
        named = self.entities.finder.parties_in(words)
        return {*named} >= {*self.entities.parties}

    def _visitor(self, action: CommittedAction) -> tuple[str, ...]:
        """Return whose visit is decided: "the visit of the President of Norway is set for May"."""
        if any(mention.kind is not EntityType.BODY for mention in action.mentions):
            return ()
        until = max(action.span.start, action.cue.start)
        visit = self.rules.visit.search(self.folded, action.span.start, until)
        if visit is None:
            return ()
        named = self._find(visit.end(), until)
        people = [each for each in named if each.kind is EntityType.PERSON]
        return self._antecedents.actors(people[:1]) if people else ()

    def _bound(self, action: CommittedAction) -> tuple[str, ...]:
        """Return the party that what was agreed binds: "agreed that India would host"."""
        for mention in self._acting(action.action.start, action.action.end):
            before = self.folded[action.action.start : mention.start].strip()
            return self.entities.actors([mention], ()) if before in ("", "that") else ()
        return ()

    def _guest(self, action: CommittedAction) -> tuple[str, ...]:
        """Return who was invited, if the action is that an invitation was accepted."""
        if not self.rules.invitation.search(self.folded, action.span.start, action.span.end):
            return ()
        invited = self._find(max(0, action.span.start - _NEAR), action.span.end)
        guests = [
            each
            for each in invited
            if self.rules.guest.search(self.folded, max(0, each.start - _NEAR), each.start)
        ]
        if guests:
            return self._antecedents.actors(guests[-1:])
        hosts = [
            name
            for each in invited
            if self.rules.invites.match(self.folded, each.end, action.span.start)
            for name in self.entities.actors([each], ())
        ]
        # Of two parties, the one is invited by the other.
        return tuple(
            each
            for each in self.entities.parties
            if hosts and len(self.entities.parties) == _TWO and each != hosts[-1]
        )

    def _whose(self, action: CommittedAction, paragraph: Span, sentence: Span) -> tuple[str, ...]:
        """Return who is meant before or in a cue: "it was the intention of his Government to"."""
        inside = self._find(max(action.span.start, action.cue.start - _NEAR), action.cue.end)
        single = next((each for each in inside if each.kind is EntityType.SINGLE), None)
        if single is None:
            return ()
        meant = self._antecedents.of_pronoun(single.kind, single.start, paragraph, sentence)
        return self._antecedents.actors(meant) if meant else ()

    def _opening(self, action: CommittedAction) -> tuple[str, ...]:
        """Return who opens the sentence, for a verb without a subject: "…, and announced that"."""
        low = max(0, action.span.start - _FAR)
        begins = [match.end() for match in _SENTENCE.finditer(self.folded, low, action.span.start)]
        begin = max([self.folded.rfind("\n", low, action.span.start) + 1, low, *begins])
        elided = self.rules.elided.finditer(self.folded, begin, action.span.end)
        if not any(match.end() == action.span.start for match in elided):
            return ()
        named = self._find(begin, action.span.start)[:1]
        opens = named and named[0].start == begin and named[0].kind in NAMED
        return self.entities.actors(named, ()) if opens else ()

    def _leading(self, paragraph: Span) -> tuple[str, ...]:
        """Return who acts in the lead-in of a list: "Australia would take these measures:"."""
        low = max(0, paragraph.start - _FAR)
        leads = list(_LEAD_IN.finditer(self.folded, low, paragraph.start))
        if not leads:
            return ()
        begin = self.folded.rfind("\n", 0, leads[-1].start()) + 1
        acting = list(self._acting(begin, leads[-1].start()))
        return self.entities.actors(acting[-1:], ()) if acting else ()

    def _acting(self, start: int, end: int) -> Iterator[Mention]:
        """Yield the parties from ``start`` to ``end`` before a verb of what is to come."""
        for mention in self._find(start, end):
            if mention.kind in NAMED and self.rules.acting.match(self.folded, mention.end, end):
                yield mention

    def _find(self, start: int, end: int) -> list[Mention]:
        return self.entities.finder.find(self.text, self.folded, start, end)
