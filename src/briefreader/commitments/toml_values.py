"""Reader of the editable resources' values, which says which entry has a mistake."""

import re
import tomllib
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from briefreader.errors import ResourceError
from briefreader.translatable import mark

Table = Mapping[str, Any]
_DEEPEST = 8
_Choice = TypeVar("_Choice", bound=StrEnum)
_MACRO = re.compile(r"\{([a-z_]+)\}")


def parse_toml(text: str, what: str) -> Table:
    """Return the table that ``text`` holds.

    Raises ResourceError, beginning with ``what``, where the TOML is broken.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ResourceError(
            mark("errors", "{what}: not valid TOML: {reason}"), what=what, reason=error
        ) from error


def tables(table: Table, key: str, where: str) -> list[Table]:
    """Return the list of tables at ``key``, empty if it is missing."""
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise ResourceError(
            mark("errors", "{where}: {key} must be written as [[{key}]] entries"),
            where=where,
            key=key,
        )
    return value


def sub_table(table: Table, key: str, where: str) -> Table:
    """Return the table at ``key``, empty if it is missing."""
    value = table.get(key, {})
    if not isinstance(value, dict):
        raise ResourceError(
            mark("errors", "{where}: {key} must be written as [{key}]"), where=where, key=key
        )
    return value


def texts(table: Table, key: str, where: str) -> dict[str, str]:
    """Return the table at ``key`` that maps names to texts, empty if it is missing."""
    value = sub_table(table, key, where)
    if not all(isinstance(each, str) for each in value.values()):
        raise ResourceError(
            mark("errors", "{where}: {key} must map names to texts in quotes"), where=where, key=key
        )
    return dict(value)


def string(table: Table, key: str, where: str, default: str | None = None) -> str:
    """Return the text at ``key``; without a ``default`` it must be there and not be empty."""
    value = table.get(key, default)
    if not isinstance(value, str) or (default is None and not value):
        raise ResourceError(
            mark("errors", "{where}: {key} must be a text in quotes"), where=where, key=key
        )
    return value


def strings(table: Table, key: str, where: str) -> tuple[str, ...]:
    """Return the list of texts at ``key``, empty if it is missing."""
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(each, str) and each for each in value):
        raise ResourceError(
            mark("errors", "{where}: {key} must be a list of texts in quotes"), where=where, key=key
        )
    return tuple(value)


def parts(table: Table, key: str, where: str, default: str | None = None) -> str:
    """Return the text at ``key``, which may be written as a list of its parts."""
    if isinstance(table.get(key), list):
        return "".join(strings(table, key, where))
    return string(table, key, where, default)


def number(table: Table, key: str, where: str, default: float) -> float:
    """Return the number at ``key``, which must not be negative."""
    value = table.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise ResourceError(
            mark("errors", "{where}: {key} must be a number, 0 or more"), where=where, key=key
        )
    return float(value)


def confidence(table: Table, where: str, default: float) -> float:
    """Return the number at ``confidence``, from 0 to 1."""
    value = number(table, "confidence", where, default)
    if value > 1:
        raise ResourceError(
            mark("errors", "{where}: confidence must be between 0 and 1"), where=where
        )
    return value


def choice(kind: type[_Choice], written: str, where: str) -> _Choice:
    """Return the member of ``kind`` that ``written`` names.

    Raises ResourceError, beginning with ``where``, if there is none.
    """
    try:
        return kind(written)
    except ValueError as error:
        raise ResourceError(
            mark("errors", "{where}: {reason}"), where=where, reason=error
        ) from error


def flag(table: Table, key: str, where: str) -> bool:
    """Return the true or false at ``key``, false if it is missing."""
    value = table.get(key, False)
    if not isinstance(value, bool):
        raise ResourceError(
            mark("errors", "{where}: {key} must be true or false"), where=where, key=key
        )
    return value


def pattern(source: str, where: str) -> re.Pattern[str]:
    """Return the compiled regular expression.

    Raises ResourceError where it is broken.
    """
    try:
        return re.compile(source)
    except re.error as error:
        raise ResourceError(
            mark("errors", "{where}: not a valid pattern: {reason}"), where=where, reason=error
        ) from error


def expanded(source: str, macros: Mapping[str, str], where: str, kept: Collection[str] = ()) -> str:
    """Return ``source`` with each {macro} replaced by its pattern, but those ``kept``.

    Raises ResourceError, beginning with ``where``, if there is none of a name, or a circle.
    """

    def replace(match: re.Match[str]) -> str:
        if match[1] in kept:
            return match[0]
        if match[1] not in macros:
            raise ResourceError(
                mark("errors", "{where}: there is no macro {macro}"), where=where, macro=match[0]
            )
        return f"(?:{macros[match[1]]})"

    for _depth in range(_DEEPEST):
        replaced = _MACRO.sub(replace, source)
        if replaced == source:
            return source
        source = replaced
    raise ResourceError(
        mark("errors", "{where}: its macros use each other in a circle"), where=where
    )
