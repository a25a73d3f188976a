"""Who can be a party to a statement, and how texts name parties, offices and joint bodies."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefreader.commitments.toml_values import (
    Table,
    flag,
    parse_toml,
    string,
    strings,
    tables,
)
from briefreader.errors import ResourceError
from briefreader.text.folding import fold

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

    ``names``, ``demonyms``, ``regions`` and ``surnames`` map folded words to a party's short form;
    ``capitals`` are the aliases that count in capitals only ("US"). ``national_offices`` maps a
    folded office to the one party that has it.
    """

    parties: tuple[Party, ...]
    offices: tuple[str, ...]
    collectives: tuple[str, ...]
    bodies: tuple[str, ...]
    national_offices: Mapping[str, str]
    surnames: Mapping[str, str]
    names: Mapping[str, str]
    demonyms: Mapping[str, str]
    regions: Mapping[str, str]
    capitals: Mapping[str, str]

    def get(self, name: str) -> Party | None:
        """Return the party with this short form."""
        return next((party for party in self.parties if party.name == name), None)


def parse_gazetteer(toml_text: str) -> Gazetteer:
    """Return the gazetteer written in ``toml_text``.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, WHAT)
    parties = tuple(
        _party(entry, f"{WHAT}, party {number}")
        for number, entry in enumerate(tables(table, "party", WHAT), start=1)
    )
    roles = table.get("roles", {})
    if not isinstance(roles, dict):
        message = f"{WHAT}: [roles] must be a table"
        raise ResourceError(message)
    names, capitals = _names(parties)
    return Gazetteer(
        parties=parties,
        offices=strings(roles, "offices", f"{WHAT}, roles"),
        collectives=strings(roles, "collectives", f"{WHAT}, roles"),
        bodies=strings(roles, "bodies", f"{WHAT}, roles"),
        national_offices={
            fold(office): party for office, party in roles.get("national_offices", {}).items()
        },
        surnames=_surnames(table),
        names=names,
        demonyms={fold(each): party.name for party in parties for each in party.demonyms},
        regions={fold(each): party.name for party in parties for each in party.regions},
        capitals=capitals,
    )


def _party(entry: Table, where: str) -> Party:
    name = string(entry, "name", where)
    where = f"{WHAT}, party {name}"
    kind = string(entry, "kind", where, "state")
    if kind not in ("state", "organisation"):
        message = f"{where}: kind must be state or organisation"
        raise ResourceError(message)
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
