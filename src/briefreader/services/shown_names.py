"""Names of parties in the language of whoever reads them.

The library, the command line and exports keep parties by their names in the gazetteer; windows and
briefings show them as ``resources/shown_names/<language>.toml`` says.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from briefreader import shipped


class _ShownNames(NamedTuple):
    """What is shown in one language: of parties by name, and back by name without case."""

    parties: Mapping[str, str]
    kept: Mapping[str, str]


def party_name(kept: str, language: str) -> str:
    """Return what the party ``kept`` is called in the language with an ISO 639 code.

    A party that the shipped names do not have is called as it is kept.
    """
    return _names(language).parties.get(kept, kept)


def kept_party(shown: str, language: str) -> str:
    """Return the name by which the library keeps the party that is called ``shown``."""
    return _names(language).kept.get(shown.casefold(), shown)


@cache
def _names(language: str) -> _ShownNames:
    file = shipped.resource("shown_names", f"{language}.toml")
    # English is what the library keeps; of other languages there may be none.
    table = tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}
    parties: Mapping[str, str] = table.get("parties", {})
    kept = {shown.casefold(): name for name, shown in parties.items()}
    return _ShownNames(parties, kept)
