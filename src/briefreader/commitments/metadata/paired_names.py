"""Names of parties that a hyphen joins: "Franco-Malian", "EU-Moldova", "Turkish-Ghanaian"."""

import re
from collections.abc import Iterator

from briefreader.commitments.metadata.gazetteer import Gazetteer
from briefreader.text.span import Span

_JOINT = re.compile(r"(?<=\w)-(?=\w)")
_LAST_WORD = re.compile(r"\w+$")
_WORD = re.compile(r"\w+")


def without_joints(folded: str, gazetteer: Gazetteer) -> str:
    """Return ``folded`` text with a space for each hyphen that is no part of a party's name."""
    named = gazetteer.named.find(gazetteer.naming.words.plain(folded))
    kept = {place for each in named for place in range(each.start, each.end)}
    return "".join(
        " " if char == "-" and place not in kept else char for place, char in enumerate(folded)
    )


def paired_names(folded: str, gazetteer: Gazetteer) -> Iterator[tuple[str, str, Span]]:
    """Yield the short forms of the two parties of each pair in ``folded`` text, and its place.

    The first name may be a form for such pairs only ("Sino-"), both may be adjectives.
    """
    if "-" not in folded:
        return
    plain = gazetteer.naming.words.plain(folded)
    known = {**gazetteer.capitals, **gazetteer.demonyms, **gazetteer.all_names}
    names = {**gazetteer.regions, **known}
    found = list(gazetteer.named.find(without_joints(plain, gazetteer)))
    begins, ends = ({(each.start, each.end)[side]: each for each in found} for side in (0, 1))
    for joint in _JOINT.finditer(plain):
        land = _WORD.match(plain, joint.end())
        region = Span(*land.span()) if land and land[0] in gazetteer.regions else None
        last = begins.get(joint.end()) or region
        word = _LAST_WORD.search(plain, 0, joint.start())
        if last is None or word is None:
            continue
        first = ends.get(joint.start(), Span(word.start(), joint.start()))
        party = gazetteer.combining.get(word[0]) or names.get(first.of(plain))
        if party:
            yield party, names[last.of(plain)], Span(first.start, last.end)
