"""Reads values out of JSON that nobody vouches for: what is not as expected is refused."""

import math
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from briefreader.errors import ExchangeError
from briefreader.text.span import Span
from briefreader.wording import mark

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Fields:
    """One JSON object; every method returns a field of it or raises ExchangeError.

    ``where`` names the object in messages, such as "commitments 3".
    """

    def __init__(self, value: object, where: str) -> None:
        self._where = where
        if not isinstance(value, Mapping):
            raise self._wrong("")
        self._values = value

    def text(self, name: str) -> str:
        """Return a text that a library can hold: no lone surrogates, no NUL."""
        return self._as_text(self._get(name), name)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        return tuple(self._as_text(each, name) for each in self._list(name))

    def number(self, name: str, low: float, high: float) -> float:
        """Return a number within ``low`` and ``high``."""
        value = self._get(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._wrong(name)
        if not low <= value <= high or math.isnan(value):
            raise self._wrong(name)
        return float(value)

    def whole(self, name: str, low: int, high: int) -> int:
        """Return a whole number within ``low`` and ``high``."""
        value = self._get(name)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self._wrong(name)
        return value

    def flag(self, name: str) -> bool:
        """Return a truth value."""
        value = self._get(name)
        if not isinstance(value, bool):
            raise self._wrong(name)
        return value

    def one_of(self, name: str, kind: type[E]) -> E:
        """Return a member of ``kind``."""
        return self._made(name, lambda: kind(self.text(name)))

    def day(self, name: str) -> date:
        """Return a day."""
        return self._made(name, lambda: date.fromisoformat(self.text(name)))

    def moment(self, name: str) -> datetime:
        """Return a time with its distance from UTC."""
        value = self._made(name, lambda: datetime.fromisoformat(self.text(name)))
        if value.utcoffset() is None:
            raise self._wrong(name)
        return value

    def span(self, text: str, *, quote: str = "") -> Span:
        """Return the span from ``start`` to ``end``; it lies within ``text``.

        The field called ``quote`` must be the words there, where one is named.
        """
        start = self.whole("start", 0, len(text))
        span = Span(start, self.whole("end", start, len(text)))
        if quote and span.of(text) != self.text(quote):
            raise self._wrong(quote)
        return span

    def has(self, name: str) -> bool:
        """Tell whether the field is anything but null."""
        return self._get(name) is not None

    def part(self, name: str) -> "Fields":
        """Return an object within this one."""
        return Fields(self._get(name), f"{self._where}: {name}".strip(": "))

    def parts(self, name: str) -> list["Fields"]:
        """Return a list of objects."""
        return [Fields(each, f"{name} {number}") for number, each in enumerate(self._list(name), 1)]

    def refuse(self, name: str) -> ExchangeError:
        """Return the error that the field is not as it should be."""
        return self._wrong(name)

    def _list(self, name: str) -> list[Any]:
        value = self._get(name)
        if not isinstance(value, list):
            raise self._wrong(name)
        return value

    def _get(self, name: str) -> Any:
        if name not in self._values:
            raise self._wrong(name)
        return self._values[name]

    def _as_text(self, value: object, name: str) -> str:
        if not isinstance(value, str) or "\0" in value:
            raise self._wrong(name)
        return self._made(name, lambda: value.encode().decode())

    def _made(self, name: str, make: Callable[[], T]) -> T:
        try:
            return make()
        except (ValueError, OverflowError) as error:
            raise self._wrong(name) from error

    def _wrong(self, name: str) -> ExchangeError:
        place = ", ".join(part for part in (self._where, name) if part)
        return ExchangeError(
            mark("errors", "The file is not as it should be ({place}); ask for it anew."),
            place=place,
        )
