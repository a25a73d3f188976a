"""Whose a part of a government is that a text names without its country."""

from collections.abc import Collection

from briefreader.commitments.parsing.entities import StatementEntities
from briefreader.commitments.parsing.mentions import EntityType, Mention

_NEAR = 1_500
"""So many code points before it the country is looked for."""


def with_owner(
    text: str, folded: str, entities: StatementEntities, mention: Mention, bodies: Collection[int]
) -> Mention:
    """Return ``mention``, or for one of the ``bodies`` the party that was named last before it.

    ``bodies`` are where the names of parts of a government start: "the Department of State".
    """
    if mention.start not in bodies:
        return mention
    low = max(0, mention.start - _NEAR)
    named = entities.finder.find(text, folded, low, mention.start)
    parties = [
        each for each in named if each.kind is EntityType.PARTY and each.name in entities.parties
    ]
    return parties[-1] if parties else mention
