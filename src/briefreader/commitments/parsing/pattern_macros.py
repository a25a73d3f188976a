"""Macros in the patterns of the languages' files: ``{name}`` stands for a part by its name."""

import re
from collections.abc import Mapping

from briefreader.errors import ResourceError
from briefreader.translatable import mark

_DEEPEST = 8
_MACRO = re.compile(r"\{([a-z_]+)\}")


def expanded(source: str, macros: Mapping[str, str], where: str) -> str:
    """Return ``source`` with its macros, and theirs, written out.

    Raises ResourceError, beginning with ``where``, if one is missing or they need each other.
    """

    def replace(match: re.Match[str]) -> str:
        if match[1] not in macros:
            raise ResourceError(
                mark("errors", "{where}: there is no macro {macro}"), where=where, macro=match[0]
            )
        return macros[match[1]]

    for _depth in range(_DEEPEST):
        if not _MACRO.search(source):
            return source
        source = _MACRO.sub(replace, source)
    raise ResourceError(
        mark("errors", "{where}: its macros use each other in a circle"), where=where
    )
