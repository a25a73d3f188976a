"""Takes values out of JSON that nobody vouches for; each must be of the kind that is expected."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from briefreader.errors import ExchangeError
from briefreader.text.span import Span
from briefreader.wording import mark

Choice = TypeVar("Choice", bound=StrEnum)
_LONGEST_TEXT = 5_000_000
_MOST_NAMES = 1_000
# A half of a pair, which no text can hold.
_SURROGATE = re.compile("[\ud800-\udfff]")
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_SHORT_COLOUR = re.compile("#([0-9a-fA-F]{3})")


def wrong(name: str, value: object) -> ExchangeError:
    """Return the error that says which value cannot be taken."""
    return ExchangeError(
        mark("errors", "The file has a wrong value for “{name}”: {value}. Nothing was taken in."),
        name=name,
        value=_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", repr(value)[:80]),
    )


class Fields:
    """The fields of one JSON object; a missing field, or null, has the default."""

    def __init__(self, value: object, what: str, prefix: str = "") -> None:
        """``prefix`` stands before the names of all fields, as in "briefreader:due"."""
        if not isinstance(value, Mapping):
            raise wrong(what, value)
        self._values: Mapping[str, Any] = value
        self._prefix = prefix

    def raw(self, name: str) -> Any:
        """Return the value as it is, None if there is none."""
        return self._values.get(self._prefix + name)

    def text(self, name: str, default: str = "") -> str:
        """Return a text."""
        value = self.raw(name)
        return default if value is None else text(value, name)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self.raw(name)
        if value is None:
            return ()
        if not isinstance(value, list) or len(value) > _MOST_NAMES:
            raise wrong(name, value)
        return tuple(text(each, name) for each in value)

    def number(self, name: str, low: float, high: float, default: float) -> float:
        """Return a number from ``low`` to ``high``."""
        value = self.raw(name)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise wrong(name, value)
        if not low <= value <= high:
            raise wrong(name, value)
        return float(value)

    def place(self, name: str) -> int | None:
        """Return a count of code points, None if it is missing."""
        value = self.raw(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise wrong(name, value)
        return value

    def span(self, name: str, length: int | None) -> Span | None:
        """Return a span that is given as a list of start and end, in a text of this length."""
        value = self.raw(name)
        if value is None:
            return None
        if not isinstance(value, list) or len(value) != 2:
            raise wrong(name, value)
        ends = Fields({"start": value[0], "end": value[1]}, name)
        return span(ends.place("start"), ends.place("end"), length)

    def flag(self, name: str) -> bool:
        """Return a truth value, False if it is missing."""
        value = self.raw(name)
        if value is not None and not isinstance(value, bool):
            raise wrong(name, value)
        return bool(value)

    def choice(self, name: str, default: Choice) -> Choice:
        """Return one of the values of an enumeration."""
        value = self.text(name, default.value)
        try:
            return type(default)(value)
        except ValueError as error:
            raise wrong(name, value) from error

    def day(self, name: str) -> date | None:
        """Return a day in ISO 8601, None if it is missing."""
        value = self.text(name)
        try:
            return date.fromisoformat(value) if value else None
        except ValueError as error:
            raise wrong(name, value) from error

    def moment(self, name: str, default: datetime) -> datetime:
        """Return a time in ISO 8601; one without a zone is in UTC."""
        return moment(self.text(name), name, default)


def text(value: object, name: str) -> str:
    """Return ``value`` if it is a text that a library can hold."""
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or _SURROGATE.search(value):
        raise wrong(name, value)
    return value


def moment(value: str, name: str, default: datetime) -> datetime:
    """Return the time that ``value`` (ISO 8601) names, ``default`` if it is empty."""
    if not value:
        return default
    try:
        found = datetime.fromisoformat(value)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise wrong(name, value) from error


def span(start: int | None, end: int | None, length: int | None) -> Span:
    """Return the span from ``start`` to ``end`` in a text of ``length`` (None: not known)."""
    if start is None or end is None or start > end or (length is not None and end > length):
        raise ExchangeError(
            mark(
                "errors",
                "The file has a place that is not in the text: {start} to {end}, of {length} "
                "characters. Nothing was taken in.",
            ),
            start="?" if start is None else start,
            end="?" if end is None else end,
            length="?" if length is None else length,
        )
    return Span(start, end)


def colour(value: str, name: str) -> str:
    """Return ``value`` as ``#rrggbb``; empty stays empty."""
    short = _SHORT_COLOUR.fullmatch(value)
    if short:
        return "#" + "".join(digit * 2 for digit in short[1]).lower()
    if value and not _COLOUR.fullmatch(value):
        raise wrong(name, value)
    return value.lower()
