"""Reader of the file of themes; see the head of themes.toml. Their terms are read elsewhere."""

import re

from briefreader.commitments.attributes.taxonomy import Taxonomy, Theme
from briefreader.commitments.toml_values import (
    Table,
    parse_toml,
    string,
    tables,
)
from briefreader.errors import ResourceError
from briefreader.translatable import mark

WHAT = "taxonomy"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def parse_taxonomy(toml_text: str) -> Taxonomy:
    """Return the taxonomy written in ``toml_text``, without terms.

    Raises ResourceError naming the entry that has a mistake.
    """
    themes = tuple(
        _theme(entry, f"{WHAT}, theme {position}")
        for position, entry in enumerate(
            tables(parse_toml(toml_text, WHAT), "theme", WHAT), start=1
        )
    )
    keys = [theme.key for theme in themes]
    for key in keys:
        if keys.count(key) > 1:
            raise ResourceError(
                mark("errors", "{what}, theme {key}: the key is used twice"), what=WHAT, key=key
            )
    return Taxonomy(themes)


def _theme(entry: Table, where: str) -> Theme:
    key = string(entry, "key", where)
    where = f"{WHAT}, theme {key}"
    if not _KEY.fullmatch(key):
        raise ResourceError(
            mark("errors", "{where}: a key has small letters, digits and hyphens only"), where=where
        )
    return Theme(
        key=key,
        name=string(entry, "name", where),
        description=string(entry, "description", where),
        colour_light=_colour(entry, "colour_light", where),
        colour_dark=_colour(entry, "colour_dark", where),
        terms=(),
    )


def _colour(entry: Table, key: str, where: str) -> str:
    value = string(entry, key, where)
    if not _COLOUR.fullmatch(value):
        raise ResourceError(
            mark("errors", "{where}: {key} must be a colour such as #a0c4ff"), where=where, key=key
        )
    return value
