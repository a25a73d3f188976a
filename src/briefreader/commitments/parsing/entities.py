"""Entities of one statement: people, abbreviations and bodies as the text introduces them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefreader.commitments.metadata.gazetteer import Gazetteer
from briefreader.commitments.parsing.mentions import EntityType, Mention, MentionFinder
from briefreader.text.folding import fold
from briefreader.text.paragraphs import paragraph_spans

# A longer word could begin at each of its capitals, and would be read to its end from all of them.
_NAME = r"[A-ZÀ-Þ][\w’'&-]{1,60}"
_BRACKET = re.compile(r" \((?:hereinafter |the |“|\"|‘){0,3}([A-Z][\w+-]{1,14})[”\"’]?\)")
_ABBREVIATION = re.compile(
    rf"({_NAME}(?:[ ](?:of|the|for|and|on|in|de|{_NAME})){{0,9}}){_BRACKET.pattern}"
)
_BEFORE_BRACKET = 620
"""How many code points the longest name before a bracket has."""
_LONGEST_NAME = 80
_INTRODUCED = 20_000
"""Parties, people and abbreviations are introduced early: this many code points are read."""


@dataclass(frozen=True, slots=True)
class StatementEntities:
    """The parties of a statement, and the finder that knows its people and abbreviations."""

    parties: tuple[str, ...]
    finder: MentionFinder
    gazetteer: Gazetteer
    offices: Mapping[str, str]

    def actors(self, mentions: Sequence[Mention], single: tuple[str, ...]) -> tuple[str, ...]:
        """Return the short forms of who is meant by ``mentions``.

        ``single`` is whom "he" or "she" stands for. What cannot be resolved to a party stays as
        written.
        """
        if sum(mention.kind is EntityType.PERSON for mention in mentions) > 1:
            named = [m for m in mentions if m.name in self.parties]
            if len(named) < len(mentions) and len(mentions) >= len(self.parties):
                return self.parties
        found: list[str] = []
        for mention in mentions:
            for name in self._actors(mention, single):
                if name not in found:
                    found.append(name)
        order = {name: place for place, name in enumerate(self.parties)}
        return tuple(sorted(found, key=lambda name: order.get(name, len(order))))

    def binds(self, mentions: Sequence[Mention]) -> bool:
        """Tell whether any of ``mentions`` may speak for the statement.

        Who is known but no party to the statement cannot be bound by it; who is unknown may be.
        Where the parties are not known, only a forum such as the United Nations cannot.
        """
        if len(self.parties) < 2:
            return not mentions or not all(self._is_forum(mention) for mention in mentions)
        return any(self._may_bind(mention) for mention in mentions)

    def _is_forum(self, mention: Mention) -> bool:
        """Tell whether it is a forum of states that does not make the statement."""
        party = self.gazetteer.get(mention.name)
        return party is not None and party.forum and party.name not in self.parties

    def _may_bind(self, mention: Mention) -> bool:
        party = self.gazetteer.get(mention.name)
        if party is None or party.name in self.parties:
            return True
        if set(party.members) & set(self.parties):
            return True
        # Organs of one body speak for each other: the European Union, the European Commission.
        kin = party.name.split(" ")[0]
        groups = (self.gazetteer.get(each) for each in self.parties)
        return any(
            group
            and (
                party.name in group.members
                or (party.kind == group.kind == "organisation" and kin == group.name.split(" ")[0])
            )
            for group in groups
        )

    def _actors(self, mention: Mention, single: tuple[str, ...]) -> tuple[str, ...]:
        if mention.kind in (EntityType.PARTY, EntityType.REGION):
            return self._party(mention.name)
        if mention.kind is EntityType.SINGLE or mention.kind is EntityType.IT:
            return single or self.parties or (mention.name,)
        if mention.kind is EntityType.PERSON:
            return self._person(mention)
        return self._some(mention) or self.parties or (_as_pronoun(mention.name),)

    def _some(self, mention: Mention) -> tuple[str, ...]:
        """Return the parties that a collective names, if all are some: "the ASEAN ministers"."""
        named = self.finder.parties_in(mention.name)
        return named if named and {*named} < {*self.parties} else ()

    def _party(self, name: str) -> tuple[str, ...]:
        if name in self.parties:
            return (name,)
        party = self.gazetteer.get(name)
        if party and party.members and (party.expand or set(party.members) == set(self.parties)):
            return party.members
        return (name,)

    def _person(self, mention: Mention) -> tuple[str, ...]:
        if self.gazetteer.get(mention.name):
            return self._party(mention.name)
        if len(self.parties) == 1:
            return self.parties
        written = self.gazetteer.without_article(mention.name)
        return (self._by_office(written) or written.title(),)

    def _by_office(self, office: str) -> str | None:
        """Return the party of "the President": of the one introduced with this office."""
        party = self.offices.get(self.gazetteer.offices.get(office, office))
        if party:
            return party
        if len(self.parties) == 2:
            known = set(self.offices.values()) & set(self.parties)
            if len(known) == 1:
                return next(each for each in self.parties if each not in known)
        return None


def find_entities(
    text: str, folded: str, gazetteer: Gazetteer, parties: Iterable[str]
) -> StatementEntities:
    """Return who is who in the normalised ``text``, also ``folded``, of the given ``parties``."""
    beginning = text[:_INTRODUCED], folded[:_INTRODUCED]
    first = MentionFinder(gazetteer)
    abbreviations, bodies = _abbreviations(text, gazetteer, first)
    parties = tuple(parties)
    unknown = (each for each in parties if gazetteer.get(each) is None)
    abbreviations |= {gazetteer.naming.words.plain(fold(each)): each for each in unknown}
    people, offices = _people(*beginning, gazetteer, first, parties)
    finder = MentionFinder(gazetteer, people, abbreviations, bodies)
    return StatementEntities(parties, finder, gazetteer, offices)


def _abbreviations(
    text: str, gazetteer: Gazetteer, finder: MentionFinder
) -> tuple[dict[str, str], frozenset[str]]:
    """Return the abbreviations of parties, and those of joint bodies, that the text defines."""
    parties: dict[str, str] = {}
    bodies: set[str] = set()
    for match in _abbreviated(text):
        words, short = (gazetteer.naming.words.plain(fold(part)) for part in match.groups())
        name = next(
            (party for n in _tails(words) if (party := finder.party_of(n)) is not None), None
        )
        if name:
            parties[short] = name
        elif any(body in words for body in gazetteer.bodies):
            bodies.add(short)
    return parties, frozenset(bodies)


def _abbreviated(text: str) -> Iterator[re.Match[str]]:
    """Yield the names that an abbreviation in brackets follows, of which most texts have few."""
    position = 0
    for bracket in _BRACKET.finditer(text):
        start = max(position, bracket.start() - _BEFORE_BRACKET)
        match = _ABBREVIATION.search(text, start, bracket.end())
        if match:
            position = match.end()
            yield match


def _tails(words: str) -> list[str]:
    parts = words.split(" ")
    return [" ".join(parts[n:]) for n in range(len(parts))]


def _people(
    text: str, folded: str, gazetteer: Gazetteer, finder: MentionFinder, parties: tuple[str, ...]
) -> tuple[dict[str, str], dict[str, str]]:
    """Return the party of each surname, and of each office, that the text introduces."""
    people: dict[str, str] = {}
    offices: dict[str, str] = {}
    unknown: list[str] = []
    beside: dict[str, str] = {}
    for mention, party in _persons(text, folded, gazetteer, finder):
        words = gazetteer.naming.words.plain(fold(text[mention.start : mention.end]))
        office = next((form for form in gazetteer.offices if form in words), None)
        surname = mention.surname or _introduced(text, mention.end, gazetteer)
        if gazetteer.get(mention.name):
            if surname:
                people.setdefault(surname, mention.name)
            if office:
                offices.setdefault(gazetteer.offices[office], mention.name)
        elif surname and surname not in people:
            unknown.append(surname)
            if party:
                beside.setdefault(surname, party)
    people = {**beside, **people}
    # In a statement of two, who belongs to neither known side is taken to speak for the other.
    if len(parties) == 2:
        known = {people[s] for s in people if people[s] in parties}
        if len(known) == 1:
            other = next(each for each in parties if each not in known)
            people |= {surname: other for surname in unknown if surname not in people}
    return people, offices


def _introduced(text: str, start: int, gazetteer: Gazetteer) -> str:
    """Return the surname that follows an office: "the Minister, Mr. Brekke", ", Olav Brekke,"."""
    naming, limit = gazetteer.naming, start + _LONGEST_NAME
    titled = naming.introduced.match(text, start, limit)
    comma = start + text.startswith(",", start)
    named = naming.full_name.match(text, comma, limit)
    bare = named[0].strip(" .") if named else ""
    name = titled["name"].rstrip(".") if titled else bare if " " in bare else ""
    written = naming.words.plain(fold(name))
    if written.strip() in gazetteer.all_names:
        return ""
    return written.partition(", ")[0].rpartition(" ")[2]


def _persons(
    text: str, folded: str, gazetteer: Gazetteer, finder: MentionFinder
) -> Iterator[tuple[Mention, str]]:
    """Yield the mentions of people, with the party whose delegation one leads, or speaks of.

    Most paragraphs have none, and are not read closely.
    """
    naming = gazetteer.naming
    for paragraph in paragraph_spans(text):
        if not gazetteer.people.search(folded, paragraph.start, paragraph.end):
            continue
        mentions = finder.find(text, folded, paragraph.start, paragraph.end)
        for number, mention in enumerate(mentions):
            if mention.kind is not EntityType.PERSON:
                continue
            before, after = mentions[:number][-1:], mentions[number + 1 :][:1]
            led = [m.name for m in before if _is_between(naming.led_by, folded, m, mention)]
            told = [m.name for m in after if _is_between(naming.says_of, folded, mention, m)]
            yield mention, next(iter(led + told), "")


def _is_between(pattern: re.Pattern[str], folded: str, one: Mention, other: Mention) -> bool:
    """Tell whether ``pattern`` matches what stands between a party and a person."""
    named = EntityType.PARTY in (one.kind, other.kind)
    return named and pattern.fullmatch(folded, one.end, other.start) is not None


def _as_pronoun(words: str) -> str:
    """Return a pronoun as it is written inside a sentence: "we", "I"."""
    return words.upper() if len(words) == 1 else words
