"""Gazetteer of possible parties, and of the names for parties, offices and joint bodies."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from briefreader.commitments.metadata.naming import naming_pattern
from briefreader.commitments.parsing.alternation import alternation
from briefreader.commitments.toml_values import (
    Table,
    flag,
    parse_toml,
    string,
    strings,
    table_at,
    tables,
)
from briefreader.errors import ResourceError
from briefreader.text.folding import fold
from briefreader.translatable import mark

WHAT = "gazetteer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A state, organisation or group; see the head of ``resources/gazetteer.toml``."""

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    expand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """All parties, offices, collective names and joint bodies that texts name.

    ``all_names``, ``demonyms``, ``regions`` and ``surnames`` map folded words to a party's short
    form; ``folded_capitals`` maps folded aliases that count in capitals only to these ("US").
    ``national_offices`` maps a folded office to the one party that has it. ``offices`` and
    ``bodies`` are folded. ``pattern`` finds all of them in folded text, ``people`` only the offices
    and surnames.
    """

    parties: tuple[Party, ...]
    by_name: Mapping[str, Party]
    offices: tuple[str, ...]
    bodies: tuple[str, ...]
    national_offices: Mapping[str, str]
    surnames: Mapping[str, str]
    all_names: Mapping[str, str]
    demonyms: Mapping[str, str]
    regions: Mapping[str, str]
    folded_capitals: Mapping[str, str]
    pattern: re.Pattern[str]
    people: re.Pattern[str]

    def get(self, name: str) -> Party | None:
        """Return the party with this short form."""
        return self.by_name.get(name)


def parse_gazetteer(toml_text: str) -> Gazetteer:
    """Return the gazetteer written in ``toml_text``.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, WHAT)
    parties = tuple(
        _party(entry, f"{WHAT}, party {number}")
        for number, entry in enumerate(tables(table, "party", WHAT), start=1)
    )
    roles = table_at(table, "roles", WHAT)
    where = f"{WHAT}, roles"
    names, capitals = _names(parties)
    all_names = names | {fold(alias): party for alias, party in capitals.items()}
    demonyms = {fold(each): party.name for party in parties for each in party.demonyms}
    regions = {fold(each): party.name for party in parties for each in party.regions}
    surnames = _surnames(table)
    # The longest office is tried first when one is looked for in a person's words.
    offices = sorted(map(fold, strings(roles, "offices", where)), key=len, reverse=True)
    bodies = [fold(body) for body in strings(roles, "bodies", where)]
    return Gazetteer(
        parties=parties,
        by_name={party.name: party for party in parties},
        offices=tuple(offices),
        bodies=tuple(bodies),
        national_offices=_national_offices(roles),
        surnames=surnames,
        all_names=all_names,
        demonyms=demonyms,
        regions=regions,
        folded_capitals={fold(alias): alias for alias in capitals},
        pattern=naming_pattern(
            names=all_names,
            demonyms=demonyms,
            regions=regions,
            surnames=surnames,
            offices=offices,
            collectives=[fold(each) for each in strings(roles, "collectives", where)],
            bodies=bodies,
        ),
        people=re.compile(rf"(?<![\w'-]){alternation({*offices, *surnames})}(?![\w'-])"),
    )


def _national_offices(roles: Table) -> dict[str, str]:
    offices = roles.get("national_offices", {})
    if not isinstance(offices, dict) or not all(isinstance(p, str) for p in offices.values()):
        raise ResourceError(
            mark("errors", "{what}, roles: national_offices must map offices to parties"), what=WHAT
        )
    return {fold(office): party for office, party in offices.items()}


def _party(entry: Table, where: str) -> Party:
    name = string(entry, "name", where)
    where = f"{WHAT}, party {name}"
    kind = string(entry, "kind", where, "state")
    if kind not in ("state", "organisation"):
        raise ResourceError(
            mark("errors", "{where}: kind must be state or organisation"), where=where
        )
    return Party(
        name=name,
        kind=kind,
        aliases=strings(entry, "aliases", where),
        demonyms=strings(entry, "demonyms", where),
        regions=strings(entry, "regions", where),
        members=strings(entry, "members", where),
        expand=flag(entry, "expand", where),
    )


def _names(parties: tuple[Party, ...]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the names that count in any case, and those that count in capitals only."""
    names, capitals = {}, {}
    for party in parties:
        for name in (party.name, *party.aliases):
            if name.isupper() and len(name) <= 5:
                capitals[name] = party.name
            else:
                names[fold(name)] = party.name
    return names, capitals


def _surnames(table: Table) -> dict[str, str]:
    surnames = {}
    for number, entry in enumerate(tables(table, "leader", WHAT), start=1):
        where = f"{WHAT}, leader {number}"
        party = string(entry, "party", where)
        for name in strings(entry, "names", where):
            surnames[fold(name)] = party
    return surnames
