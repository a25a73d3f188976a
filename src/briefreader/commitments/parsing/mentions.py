"""Finder of what a sentence names: parties, office holders, "we", joint bodies."""

import re
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import NamedTuple

from briefreader.commitments.metadata.gazetteer import Gazetteer
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


class Mention(NamedTuple):
    """Words that name someone or something, from ``start`` to ``end`` (exclusive).

    ``name`` is the party's short form where the words give it, else the folded words. ``surname``
    is the folded name of a person that stands after an office. ``cases`` are the grammatical cases
    that the words may stand in, none in a language without cases.
    """

    kind: EntityType
    name: str
    start: int
    end: int
    surname: str = ""
    cases: frozenset[str] = frozenset()


_LONGEST_NAME = 80
_NEAR = 20
"""How far before a capital the word stands that makes it a place."""


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
        self._naming = gazetteer.naming
        self._names = {**gazetteer.capitals, **gazetteer.all_names, **(abbreviations or {})}
        self._people = {**gazetteer.surnames, **(people or {})}
        self._parties: dict[str, tuple[str, ...]] = {}
        own = self._naming.own_pattern(
            names=abbreviations or {}, surnames=people or {}, bodies=bodies
        )
        self._own = own if abbreviations or people or bodies else None

    def find(self, text: str, folded: str, start: int, end: int) -> list[Mention]:
        """Return the mentions in ``text[start:end]`` in order, without overlaps."""
        mentions: list[Mention] = []
        position = start
        own = self._own and self._own.search(folded, start, end)
        matched = self._gazetteer.pattern.match
        for place in self._gazetteer.openings.between(folded, start, end):
            match = matched(folded, place, end) if place >= position else None
            # What the statement itself introduces may stand before it, or instead.
            while match and position <= place:
                if own and own.start() < position:
                    own = own.re.search(folded, position, end)
                is_own = own and (own.start(), -own.end()) < (place, -match.end())
                found = own if own and is_own else match
                mention = self._mention(found, text, folded, end)
                position = max(found.end(), mention.end if mention else 0)
                if mention:
                    mentions.append(mention)
        return mentions + self._rest(text, folded, position, end)

    def party_of(self, words: str) -> str | None:
        """Return the short form of the party that folded ``words`` name, if any."""
        return self._names.get(self._naming.words.plain(words))

    def parties_in(self, words: str) -> tuple[str, ...]:
        """Return the short forms of the parties whose names or demonyms stand in folded words."""
        # It is asked of each "we" of a statement.
        if words not in self._parties:
            plain = self._naming.words.plain(words)
            found = (self._country(each.of(plain)) for each in self._gazetteer.named.find(plain))
            self._parties[words] = tuple(dict.fromkeys(found))
        return self._parties[words]

    def names_party(self, mention: Mention) -> bool:
        """Tell whether ``mention`` names a party, or an office holder of a known one."""
        return mention.kind is EntityType.REGION or self._gazetteer.get(mention.name) is not None

    def _rest(self, text: str, folded: str, start: int, end: int) -> list[Mention]:
        """Return the mentions of the statement's own names after all others."""
        if self._own is None:
            return []
        found = (
            self._mention(match, text, folded, end)
            for match in self._own.finditer(folded, start, end)
        )
        return [mention for mention in found if mention]

    def _mention(self, match: re.Match[str], text: str, folded: str, limit: int) -> Mention | None:
        kind = EntityType(match.lastgroup or EntityType.WE)
        start, end = match.span()
        words = self._naming.words.plain(match[0])
        if kind is EntityType.PERSON:
            return self._person(match, text, folded, limit)
        if kind is EntityType.PARTY:
            name = self._party(words, text, start)
            if not name or self._is_place(words, folded, start):
                return None
        elif kind is EntityType.REGION:
            name = self._gazetteer.regions[self._gazetteer.without_article(words)]
        else:
            name = match[0]
        return Mention(kind, name, start, end, cases=self._cases(words))

    def _party(self, words: str, text: str, start: int) -> str | None:
        """Return the party that plain ``words`` name; they stand at ``start`` in ``text``."""
        own = self._names.get(self._gazetteer.without_article(words))
        found = next(self._gazetteer.named.find(words), None)
        if found is None:
            return own
        name = found.of(words)
        written = text[start + found.start : start + found.end]
        capitals = self._gazetteer.folded_capitals.get(name)
        if capitals and written != capitals:
            return None
        if not self._naming.proper or any(map(str.isupper, written)):
            return own or self._country(name)
        return self._gazetteer.demonyms.get(name)

    def _is_place(self, words: str, folded: str, start: int) -> bool:
        """Tell whether ``words`` are a capital that stands as a place: "in Paris"."""
        before = self._naming.before_capitals
        return (
            before is not None
            and words in self._gazetteer.capitals
            and before.search(folded, max(0, start - _NEAR), start) is not None
        )

    def _cases(self, words: str) -> frozenset[str]:
        """Return the cases of the first words of a mention that have any."""
        cases = self._gazetteer.cases
        if not cases:
            return frozenset()
        parts = words.split(" ")
        tried = (
            " ".join(parts[begin:end])
            for begin in range(len(parts))
            for end in range(len(parts), begin, -1)
        )
        return next((cases[each] for each in tried if each in cases), frozenset())

    def _person(self, match: re.Match[str], text: str, folded: str, limit: int) -> Mention | None:
        """Return the mention of an office holder with the name and the country that follow."""
        start, end = match.span()
        office = self._naming.words.plain(match[0])
        if self._naming.proper and office in self._people and not text[start].isupper():
            return None
        party, end = self._party_after(end, text, folded, limit)
        begin, end = end, self._name_end(text, folded, end, limit)
        name = text[begin:end]
        words = office + self._naming.words.plain(fold(name))
        if not party:
            party, end = self._party_after(end, text, folded, limit)
        country = party or self._country_in(office)
        known = country or self._national(words) or self._surname(words) or words
        surname = self._naming.words.plain(fold(name)).partition(", ")[0].rpartition(" ")[2]
        return Mention(EntityType.PERSON, known, start, end, surname, self._cases(office))

    def _name_end(self, text: str, folded: str, start: int, limit: int) -> int:
        """Return where a person's name that begins at ``start`` ends, ``start`` if none does.

        In "Presidente Soto de Chile" the last words are no part of it.
        """
        full = self._naming.full_name.match(text, start, min(limit, start + _LONGEST_NAME))
        if full is None:
            return start
        links = self._naming.of.finditer(folded, start, full.end()) if self._naming.of else ()
        ofs = (
            each.start()
            for each in links
            if self._party_after(each.start(), text, folded, limit)[0]
        )
        return next(ofs, full.end())

    def _party_after(
        self, start: int, text: str, folded: str, limit: int
    ) -> tuple[str | None, int]:
        """Return the party that an office is "of", and where its name ends."""
        of = self._naming.of and self._naming.of.match(folded, start, limit)
        if of:
            after = folded[of.end() : min(limit, of.end() + _LONGEST_NAME)]
            opens = self._gazetteer.openings.opens(after)
            found = self._gazetteer.pattern.match(after) if opens else None
            if found and found.lastgroup == EntityType.PARTY:
                party = self._party(self._naming.words.plain(found[0]), text, of.end())
                return party, of.end() + found.end() if party else start
        return None, start

    def _country_in(self, office: str) -> str | None:
        """Return the party whose demonym or name stands in the words of an office."""
        found = next(self._gazetteer.named.find(office), None)
        return self._country(found.of(office)) if found else None

    def _country(self, words: str) -> str:
        """Return the party that plain ``words``, a name or demonym, stand for."""
        return self._names.get(words) or self._gazetteer.demonyms[words]

    def _national(self, words: str) -> str | None:
        offices = self._naming.national_offices
        return next((party for office, party in offices.items() if office in words), None)

    def _surname(self, words: str) -> str | None:
        parts = self._naming.words.plain(words).partition(", ")[0].split(" ")
        tails = (" ".join(parts[n:]) for n in range(len(parts)))
        known = (w for w in (*tails, *reversed(parts)) if w in self._people)
        return next((self._people[w] for w in known), None)
