"""Finder of what a sentence names: parties, office holders, "we", joint bodies."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from briefreader.commitments.metadata.gazetteer import Gazetteer
from briefreader.commitments.metadata.naming import own_pattern
from briefreader.text.folding import fold


class EntityType(StrEnum):
    """What a mention names."""

    PARTY = "party"
    REGION = "region"
    PERSON = "person"
    ALL = "all"
    WE = "we"
    SINGLE = "single"
    IT = "it"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name someone or something, from ``start`` to ``end`` (exclusive).

    ``name`` is the party's short form where the words give it, else the folded words.
    """

    kind: EntityType
    name: str
    start: int
    end: int


_FULL_NAME = re.compile(
    r"(?:\s(?:[A-ZÀ-ÞĀ-Ž][\w.'’-]*|de|von|van|der|den|al|bin|el|la|da|dos|ibn))*"
    r"(?:,\s(?:Jr|Sr)\b\.?)?"
)
_OF = re.compile(r" of (?:the )?")
_LONGEST_NAME = 80


class MentionFinder:
    """Finds mentions by a gazetteer and a statement's own names.

    ``people`` maps folded surnames to a party's short form, ``abbreviations`` folded short forms
    of parties, both as the statement introduces them; ``bodies`` are folded names of joint bodies.
    """

    def __init__(
        self,
        gazetteer: Gazetteer,
        people: Mapping[str, str] | None = None,
        abbreviations: Mapping[str, str] | None = None,
        bodies: Collection[str] = (),
    ) -> None:
        self._gazetteer = gazetteer
        self._names = {**gazetteer.all_names, **(abbreviations or {})}
        self._people = {**gazetteer.surnames, **(people or {})}
        self._own = own_pattern(names=abbreviations or {}, surnames=people or {}, bodies=bodies)

    def find(self, text: str, folded: str, start: int, end: int) -> list[Mention]:
        """Return the mentions in ``text[start:end]`` in order, without overlaps."""
        mentions: list[Mention] = []
        position = start
        own = self._own.search(folded, start, end)
        while match := self._gazetteer.pattern.search(folded, position, end):
            if own and own.start() < position:
                own = self._own.search(folded, position, end)
            if own and (own.start(), -own.end()) < (match.start(), -match.end()):
                match = own
            mention = self._mention(match, text, end)
            position = max(match.end(), mention.end if mention else 0)
            if mention:
                mentions.append(mention)
        return mentions + self._rest(text, folded, position, end)

    def party_of(self, words: str) -> str | None:
        """Return the short form of the party that folded ``words`` name, if any."""
        return self._names.get(words)

    def _rest(self, text: str, folded: str, start: int, end: int) -> list[Mention]:
        """Return the mentions of the statement's own names after all others."""
        found = (
            self._mention(match, text, end) for match in self._own.finditer(folded, start, end)
        )
        return [mention for mention in found if mention]

    def _mention(self, match: re.Match[str], text: str, limit: int) -> Mention | None:
        kind = EntityType(match.lastgroup or EntityType.WE)
        start, end = match.span()
        words = match[0]
        if kind is EntityType.PARTY:
            return self._party(words, text, start, end)
        if kind is EntityType.REGION:
            region = self._gazetteer.regions[words.removeprefix("the ")]
            return Mention(kind, region, start, end)
        if kind is EntityType.PERSON:
            return self._person(start, end, text, limit)
        return Mention(kind, words, start, end)

    def _party(self, words: str, text: str, start: int, end: int) -> Mention | None:
        found = next((i for i in range(len(words)) if words[i:] in self._names), None)
        if found is None:
            named = self._country_in(words)
            return Mention(EntityType.PARTY, named, start, end) if named else None
        alias = words[found:]
        capitals = self._gazetteer.folded_capitals.get(alias)
        if capitals and text[start + found : end] != capitals:
            return None
        return Mention(EntityType.PARTY, self._names[alias], start, end)

    def _person(self, start: int, end: int, text: str, limit: int) -> Mention:
        """Return the mention of an office holder with the name and the country that follow."""
        full = _FULL_NAME.match(text, end, min(limit, end + _LONGEST_NAME))
        if full:
            end = full.end()
        words = fold(text[start:end])
        country = self._country_in(words) or ""
        of = _OF.match(text, end, limit)
        if of:
            after = fold(text[of.end() : min(limit, of.end() + _LONGEST_NAME)])
            found = self._gazetteer.pattern.match(after)
            if found and found.lastgroup == EntityType.PARTY and found[0] in self._names:
                country, end = self._names[found[0]], of.end() + found.end()
        name = country or self._national(words) or self._surname(words) or words
        return Mention(EntityType.PERSON, name, start, end)

    def _country_in(self, words: str) -> str | None:
        """Return the party whose demonym or name stands at the beginning of ``words``."""
        parts = words.replace("'s", "").removeprefix("the ").removeprefix("our ").split(" ")
        for length in range(len(parts), 0, -1):
            head = " ".join(parts[:length])
            found = self._gazetteer.demonyms.get(head) or self._names.get(head)
            if found:
                return found
        return None

    def _national(self, words: str) -> str | None:
        offices = self._gazetteer.national_offices
        return next((party for office, party in offices.items() if office in words), None)

    def _surname(self, words: str) -> str | None:
        parts = words.replace(", jr.", "").replace(", jr", "").split(" ")
        tails = (" ".join(parts[n:]) for n in range(len(parts)))
        known = (w for w in (*tails, *reversed(parts)) if w in self._people)
        return next((self._people[w] for w in known), None)
