"""Gazetteer of possible parties, and of the names for parties, offices and joint bodies."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from briefreader.commitments.metadata.naming import Naming
from briefreader.commitments.metadata.whole_words import WholeWords
from briefreader.commitments.metadata.word_forms import Form
from briefreader.commitments.parsing.openings import Openings
from briefreader.commitments.toml_values import (
    Table,
    flag,
    parse_toml,
    string,
    strings,
    sub_table,
    tables,
)
from briefreader.errors import ResourceError
from briefreader.text.folding import fold
from briefreader.translatable import mark

WHAT = "gazetteer"
_ENGLISH = "en"
_LONGEST_ABBREVIATION = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A state, organisation or group; see the head of ``resources/gazetteer.toml``.

    ``names`` (without the English short form), ``demonyms``, ``regions`` and ``capitals`` are those
    of one language.
    """

    name: str
    kind: str
    names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    expand: bool = False
    forum: bool = False


@dataclass(slots=True)
class _Names:
    """The folded, plain forms of all names in one language, by what they are."""

    names: dict[str, str] = field(default_factory=dict)
    abbreviations: dict[str, str] = field(default_factory=dict)
    demonyms: dict[str, str] = field(default_factory=dict)
    regions: dict[str, str] = field(default_factory=dict)
    capitals: dict[str, str] = field(default_factory=dict)
    cases: dict[str, set[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """All parties, offices, collective names and joint bodies that texts in a language name.

    ``all_names``, ``demonyms``, ``regions``, ``capitals`` and ``surnames`` map folded, plain words
    (see ``Naming.words``) to a party's short form, and ``combining`` those that stand before a
    hyphen only; ``folded_capitals`` maps folded aliases that count in capitals only to these
    ("US"). ``offices`` maps each form of an office to its first form, the longest first; ``bodies``
    are folded. ``cases`` maps forms to the grammatical cases that they may stand in. ``pattern``
    matches any of them in folded text, ``openings`` are where one may begin; ``people`` finds the
    offices and surnames only, ``named`` names and demonyms.
    """

    naming: Naming
    parties: tuple[Party, ...]
    by_name: Mapping[str, Party]
    offices: Mapping[str, str]
    bodies: tuple[str, ...]
    surnames: Mapping[str, str]
    all_names: Mapping[str, str]
    demonyms: Mapping[str, str]
    regions: Mapping[str, str]
    capitals: Mapping[str, str]
    combining: Mapping[str, str]
    folded_capitals: Mapping[str, str]
    cases: Mapping[str, frozenset[str]]
    pattern: re.Pattern[str]
    openings: Openings
    people: re.Pattern[str]
    named: WholeWords

    def get(self, name: str) -> Party | None:
        """Return the party with this short form."""
        return self.by_name.get(name)

    def is_of_kind(self, name: str, kind: str) -> bool:
        """Tell whether the party with this short form is a "state", or an "organisation"."""
        party = self.by_name.get(name)
        return party is not None and party.kind == kind

    def without_article(self, words: str) -> str:
        """Return folded ``words`` without the article that they begin with."""
        return words[found.end() :] if (found := self.naming.article.match(words)) else words


def parse_gazetteer(toml_text: str, naming: Naming) -> Gazetteer:
    """Return the gazetteer written in ``toml_text`` as the language of ``naming`` uses it.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, WHAT)
    parties = tuple(
        _party(entry, f"{WHAT}, party {number}", naming.language)
        for number, entry in enumerate(tables(table, "party", WHAT), start=1)
    )
    of = _names(parties, naming)
    all_names = of.names | {fold(alias): party for alias, party in of.abbreviations.items()}
    surnames = _surnames(table, naming)
    offices = {form.words: form.first for form in naming.lists.get("offices", ())}
    for form in (form for forms in naming.lists.values() for form in forms if form.case):
        of.cases.setdefault(form.words, set()).add(form.case)
    lists = {
        "names": all_names,
        "demonyms": of.demonyms,
        "nationals": {*of.demonyms, *all_names},
        "regions": of.regions,
        "capitals": of.capitals,
        "surnames": surnames,
    }
    return Gazetteer(
        naming=naming,
        parties=parties,
        by_name={party.name: party for party in parties},
        # The longest office is tried first when one is looked for in a person's words.
        offices={form: offices[form] for form in sorted(offices, key=len, reverse=True)},
        bodies=tuple(form.words for form in naming.lists.get("bodies", ())),
        surnames=surnames,
        all_names=all_names,
        demonyms=of.demonyms,
        regions=of.regions,
        capitals=of.capitals,
        combining=_combining(of.demonyms, naming),
        folded_capitals={fold(alias): alias for alias in of.abbreviations},
        cases=_cases(of) if naming.words.cases else {},
        pattern=naming.pattern(lists),
        openings=naming.openings(lists),
        people=naming.word({*offices, *surnames}),
        named=naming.whole_words({*all_names, *of.demonyms, *of.capitals}),
    )


def _party(entry: Table, where: str, language: str) -> Party:
    name = string(entry, "name", where)
    where = f"{WHAT}, party {name}"
    kind = string(entry, "kind", where, "state")
    if kind not in ("state", "organisation"):
        raise ResourceError(
            mark("errors", "{where}: kind must be state or organisation"), where=where
        )
    own = entry if language == _ENGLISH else sub_table(entry, language, where)
    return Party(
        name=name,
        kind=kind,
        names=strings(own, "aliases" if language == _ENGLISH else "names", where),
        demonyms=strings(own, "demonyms", where),
        regions=strings(own, "regions", where),
        capitals=strings(own, "capitals", where),
        members=strings(entry, "members", where),
        expand=flag(entry, "expand", where),
        forum=flag(entry, "forum", where),
    )


def _names(parties: tuple[Party, ...], naming: Naming) -> _Names:
    """Return all forms of the parties' names; short ones in capitals count in capitals only."""
    found = _Names()
    any_case = naming.words.cases
    for party in parties:
        where = f"{WHAT}, party {party.name}"
        english = (party.name,) if naming.language == _ENGLISH else ()
        for name in (*english, *party.names):
            if name.isupper() and len(name) <= _LONGEST_ABBREVIATION:
                found.abbreviations[name] = party.name
                found.cases.setdefault(fold(name), set()).update(any_case)
                continue
            for form in naming.words.forms(name, where):
                found.names[form.words] = party.name
                cases = (form.case,) if form.case else any_case
                found.cases.setdefault(form.words, set()).update(cases)
        for words, kept in ((party.demonyms, found.demonyms), (party.regions, found.regions)):
            for form in _all_forms(words, naming, where):
                kept[form.words] = party.name
                if form.case:
                    found.cases.setdefault(form.words, set()).add(form.case)
        # A capital acts as the subject of a sentence, and is a place elsewhere.
        for form in _all_forms(party.capitals, naming, where):
            found.capitals[form.words] = party.name
            found.cases.setdefault(form.words, set()).update(any_case[:1])
    return found


def _combining(demonyms: Mapping[str, str], naming: Naming) -> dict[str, str]:
    """Return the forms of adjectives before a hyphen: "российско-вьетнамский"."""
    if not naming.combining_ending:
        return dict(naming.combining)
    usual, before = naming.combining_ending
    made = {
        form.removesuffix(usual) + before: party
        for form, party in demonyms.items()
        if form.endswith(usual)
    }
    return made | dict(naming.combining)


def _cases(names: _Names) -> dict[str, frozenset[str]]:
    return {form: frozenset(cases) for form, cases in names.cases.items()}


def _all_forms(words: Iterable[str], naming: Naming, where: str) -> list[Form]:
    return [form for entry in words for form in naming.words.forms(entry, where)]


def _surnames(table: Table, naming: Naming) -> dict[str, str]:
    surnames = {}
    for number, entry in enumerate(tables(table, "leader", WHAT), start=1):
        where = f"{WHAT}, leader {number}"
        party = string(entry, "party", where)
        for name in strings(entry, "names", where):
            surnames[naming.words.plain(fold(name))] = party
        for form in _all_forms(strings(entry, naming.language, where), naming, where):
            surnames[form.words] = party
    return surnames
