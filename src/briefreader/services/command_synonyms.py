"""Other words for what the menus do, in the language of the windows."""

from collections.abc import Mapping
from functools import cache

from briefreader import shipped
from briefreader.commitments.toml_values import parse_toml, strings

_WHAT = "synonyms"


@cache
def load_synonyms(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return what people may call actions, by the actions' names; of other languages nothing.

    Raises ResourceError if the file of the language has a mistake.
    """
    file = shipped.resource("synonyms", f"{language}.toml")
    if not file.is_file():
        return {}
    where = f"{_WHAT} ({language})"
    table = parse_toml(file.read_text("utf-8"), where)
    return {name: strings(table, name, where) for name in table}
