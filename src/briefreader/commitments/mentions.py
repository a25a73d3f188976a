"""Finds who or what is named in a sentence: parties, office holders, "we", joint bodies."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from briefreader.commitments.alternation import alternation
from briefreader.commitments.gazetteer import Gazetteer
from briefreader.text.folding import fold


class Kind(StrEnum):
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

    kind: Kind
    name: str
    start: int
    end: int


_DETERMINERS = r"(?:the|both|our|all|these|those|each|its|their|his|her|this|such|any|an?|every)"
_FILLERS = (
    r"(?:two|three|four|five|six|seven|other|respective|relevant|participating|senior|joint|"
    r"national|governments'|economic|foreign|finance|trade|defen[cs]e|following|great|of the|"
    r"central|political|new|high-level|quad|g7|g20|african|european|security|energy|health|"
    r"military|civilian|proud|fellow|of our|of|founding|undersigned|asean|nordic|pacific|"
    r"partner|member|sovereign|north american|american|contracting|signatory)"
)
_FULL_NAME = re.compile(
    r"(?:\s(?:[A-ZÀ-ÞĀ-Ž][\w.'’-]*|de|von|van|der|den|al|bin|el|la|da|dos|ibn))*(?:,\s(?:Jr|Sr)\b\.?)?"
)


class MentionFinder:
    """Finds mentions with one pattern, made from a gazetteer and a statement's own names.

    ``people`` maps folded surnames to a party's short form, ``abbreviations`` folded short forms
    of parties, both as the statement introduces them; ``bodies`` are folded names of joint bodies.
    """

    def __init__(
        self,
        gazetteer: Gazetteer,
        people: Mapping[str, str],
        abbreviations: Mapping[str, str],
        bodies: frozenset[str],
    ) -> None:
        self._capitals = {fold(alias): alias for alias in gazetteer.capitals}
        names = {**gazetteer.names, **abbreviations}
        names |= {fold(alias): party for alias, party in gazetteer.capitals.items()}
        self._names = names
        self._regions = gazetteer.regions
        self._demonyms = gazetteer.demonyms
        self._people = {**gazetteer.surnames, **people}
        self._offices = gazetteer.national_offices
        self._pattern = re.compile(_pattern(gazetteer, names, self._people, bodies))

    def find(self, text: str, folded: str, start: int, end: int) -> list[Mention]:
        """Return the mentions in ``text[start:end]`` in order, without overlaps."""
        mentions: list[Mention] = []
        position = start
        while match := self._pattern.search(folded, position, end):
            mention = self._mention(match, text, end)
            position = max(match.end(), mention.end if mention else 0)
            if mention:
                mentions.append(mention)
        return mentions

    def party_of(self, words: str) -> str | None:
        """Return the short form of the party that folded ``words`` name, if any."""
        return self._names.get(words)

    def _mention(self, match: re.Match[str], text: str, limit: int) -> Mention | None:
        kind = Kind(match.lastgroup or Kind.WE)
        start, end = match.span()
        words = match[0]
        if kind is Kind.PARTY:
            found = next((i for i in range(len(words)) if words[i:] in self._names), None)
            if found is None:
                named = self._demonym_in(words)
                return Mention(kind, named, start, end) if named else None
            alias = words[found:]
            capitals = self._capitals.get(alias)
            if capitals and text[start + found : end] != capitals:
                return None
            return Mention(kind, self._names[alias], start, end)
        if kind is Kind.REGION:
            return Mention(kind, self._regions[words.removeprefix("the ")], start, end)
        if kind is Kind.PERSON:
            return self._person(start, end, text, limit)
        return Mention(kind, words, start, end)

    def _person(self, start: int, end: int, text: str, limit: int) -> Mention:
        """Return the mention of an office holder with the name and the country that follow."""
        full = _FULL_NAME.match(text, end, limit)
        if full and full[0]:
            end = full.end()
        words = fold(text[start:end])
        country = self._demonym_in(words) or ""
        of = re.compile(r" of (?:the )?").match(text, end, limit)
        if of:
            found = self._pattern.match(fold(text[of.end() : limit]))
            if found and found.lastgroup == Kind.PARTY and found[0] in self._names:
                country, end = self._names[found[0]], of.end() + found.end()
        name = country or self._national(words) or self._surname(words) or words
        return Mention(Kind.PERSON, name, start, end)

    def _demonym_in(self, words: str) -> str | None:
        for each in words.replace("'s", "").split(" "):
            if each in self._demonyms:
                return self._demonyms[each]
            if each in self._names and each in self._capitals:
                return self._names[each]
        return next((p for n, p in self._demonyms.items() if " " in n and n in words), None) or next(
            (self._names[n] for n in _prefixes(words) if n in self._names), None
        )

    def _national(self, words: str) -> str | None:
        return next((party for office, party in self._offices.items() if office in words), None)

    def _surname(self, words: str) -> str | None:
        parts = words.replace(", jr.", "").replace(", jr", "").split(" ")
        return next((self._people[w] for w in _suffixes(parts) if w in self._people), None)


def _prefixes(words: str) -> list[str]:
    parts = words.removeprefix("the ").split(" ")
    return [" ".join(parts[:n]) for n in range(len(parts), 0, -1)]


def _suffixes(parts: list[str]) -> list[str]:
    single = list(reversed(parts))
    return [*(" ".join(parts[n:]) for n in range(len(parts))), *single]


def _pattern(
    gazetteer: Gazetteer,
    names: Mapping[str, str],
    people: Mapping[str, str],
    bodies: frozenset[str],
) -> str:
    party = alternation(names)
    adjective = alternation({*gazetteer.demonyms, *names})
    offices = alternation(fold(office) for office in gazetteer.offices)
    collectives = alternation(fold(each) for each in gazetteer.collectives)
    body = alternation({*(fold(each) for each in gazetteer.bodies)})
    own_bodies = alternation(bodies)
    surnames = alternation(people)
    of_office = (
        r"(?: (?:of|for) (?:the )?(?:state|treasury|defen[cs]e|foreign affairs|commerce|energy|"
        r"homeland security|interior|council of ministers))?"
    )
    sides = r"(?:government|side|administration|delegation|leadership|authorities|member states)"
    return rf"""(?x)(?<![\w'-])(?:
        (?P<person>(?:the\ |our\ |his\ |her\ )?(?:{adjective}(?:'s)?\ )?(?:acting\ |former\ )?{offices}{of_office.replace(" ", chr(92) + " ")}
          |{surnames})
        |(?P<all>(?:(?:participating\ |all\ |other\ )?{adjective}|{_DETERMINERS})(?:\ {_FILLERS.replace(" ", chr(92) + " ")}|\ {adjective}(?:\ and\ {adjective})?)*
          (?:\ and)?(?:\ (?:{collectives})(?:,?\ and)?)+ (?<!\ and)
          |(?:each|every|either)\ (?:[\w-]+\ )?(?:country|party|side|partner|member|government|nation|leader|state|participant|delegation)
          |leaders|participants|ministers|members|signatories|endorsers|both\ (?:the\ )?(?:{collectives}))
        |(?P<party>(?:the\ )?(?:governments?\ of\ (?:the\ )?)?{party}(?:\ (?:and\ its\ member\ states|{sides}))?
          |(?:the\ )?{adjective}\ {sides})
        |(?P<region>(?:the\ )?{alternation(gazetteer.regions)})
        |(?P<we>we(?:\ (?:all|both|each))?|they(?:\ (?:all|both|each))?|both)
        |(?P<single>he|she)
        |(?P<it>it)
        |(?P<body>(?:(?:the\ )?{own_bodies}|(?:the|this|these|those|our|each|both|such|an?|its|their|new|joint)
          (?:\ [\w.&'/+-]+){{0,7}}?\ (?:{body}))(?:\ \([^)]{{1,20}}\))?)
        )(?![\w'-])"""
