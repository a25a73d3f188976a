"""Makers of a statement that its title names."""

import re
from collections.abc import Sequence

from briefreader.commitments.metadata.maker_lists import MakerReader
from briefreader.commitments.metadata.paired_names import paired_names, without_joints
from briefreader.commitments.parsing.mentions import EntityType
from briefreader.text.folding import fold

_TITLE_WORD = re.compile(r"[^\w+]+")


def parties_in_title(title: str, reader: MakerReader) -> list[str]:
    """Return the parties named in a title, in order; a place after "in" is none.

    One that another party visits is its host, and a party: "visit of the King of Norway to Peru".
    """
    folded = fold(title)
    spaced = without_joints(folded, reader.gazetteer)
    pairs = list(paired_names(folded, reader.gazetteer))
    found = [(span.start, name) for *both, span in pairs for name in both]
    found += [
        (each.start, each.name)
        for each in reader.parties(title, spaced, 0, len(spaced))
        if not any(span.contains(each.start) for *_, span in pairs)
    ]
    # "Communiqué of the Summit of ASEAN Leaders": what all of them speak for.
    found += [
        (each.start, name)
        for each in reader.finder.find(title, spaced, 0, len(spaced))
        if each.kind is EntityType.ALL
        for name in reader.finder.parties_in(each.name)
        if reader.gazetteer.is_of_kind(name, "organisation")
    ]
    # "Visite à Paris": a capital that is visited is its state, the host.
    plain, capitals = reader.gazetteer.naming.words.plain(spaced), reader.gazetteer.capitals
    found += [
        (each.start, capitals[each.of(plain)])
        for each in reader.gazetteer.named.find(plain)
        if each.of(plain) in capitals and reader.rules.visited.search(spaced, 0, each.start)
    ]
    found.sort(key=lambda each: each[0])
    adopted = reader.rules.adopted.match(spaced)
    places = [
        (start, name)
        for start, name in found
        if reader.rules.place.search(spaced, 0, start) or (adopted and adopted.end() == start)
    ]
    makers = {name for start, name in found if (start, name) not in places}
    if not makers:
        # "Forum on China-Africa Cooperation": two who are joined are no place.
        makers = {name for *both, _ in pairs for name in both}
    visited = reader.rules.visited
    hosts = {name for start, name in places if visited.search(spaced, 0, start) and makers}
    named = [name for name in dict.fromkeys(name for _, name in found) if name in makers | hosts]
    # "of France and Germany (E2)" names a group by its members as well.
    return [name for name in named if not _is_listed(name, named, reader)]


def _is_listed(name: str, named: Sequence[str], reader: MakerReader) -> bool:
    """Tell whether a group is named together with all of its members."""
    party = reader.gazetteer.get(name)
    return party is not None and bool(party.members) and {*party.members} <= {*named}


def small_group(title: str, reader: MakerReader) -> tuple[str, ...]:
    """Return the members of the one small group that the title names ("on AUKUS"), if any."""
    words = f" {_TITLE_WORD.sub(' ', fold(title))} "
    named = [
        party
        for party in reader.gazetteer.parties
        if party.expand and f" {_TITLE_WORD.sub(' ', fold(party.name))} " in words
    ]
    return named[0].members if len(named) == 1 else ()
