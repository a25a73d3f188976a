"""Languages in references: by codes, or by the names that BibLaTeX takes from babel."""

import re
from collections.abc import Mapping
from functools import cache

from briefreader import shipped
from briefreader.commitments.toml_values import parse_toml, strings, sub_table

_RESOURCE = "babel.toml"
_CODE = re.compile(r"([a-z]{2})(?:[-_][A-Za-z0-9_-]+)?")


def babel_name(code: str) -> str:
    """Return what BibLaTeX calls the language with an ISO 639-1 code, empty if it has no name."""
    return next(iter(_names().get(_main_part(code), ())), "")


def language_code(told: str) -> str:
    """Return the ISO 639-1 code of the language that a reference tells by code or by name.

    ``told`` is such as "en", "en-US", "English" or "american"; the result is empty if it is
    neither.
    """
    name = told.strip().lower()
    named = (code for code, names in _names().items() if name in names)
    return next(named, "") or _main_part(name)


def _main_part(code: str) -> str:
    found = _CODE.fullmatch(code)
    return found[1] if found else ""


@cache
def _names() -> Mapping[str, tuple[str, ...]]:
    content = parse_toml(shipped.resource(_RESOURCE).read_text("utf-8"), _RESOURCE)
    names = sub_table(content, "names", _RESOURCE)
    return {code: strings(names, code, _RESOURCE) for code in names}
