"""Fields of untrusted JSON: each value is of the kind that is expected, or the file is refused."""

import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

from briefreader.errors import ExchangeError
from briefreader.text.span import Span
from briefreader.translatable import mark

T = TypeVar("T")
Choice = TypeVar("Choice", bound=StrEnum)
Unsaid = Callable[[Mapping[str, object]], Mapping[str, object]]
"""Returns the defaults of what an object does not say."""
_LONGEST_TEXT = 5_000_000
_MOST_NAMES = 1_000
# A half of a pair, which no text can hold.
_SURROGATE = re.compile("[\ud800-\udfff]")
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_SHORT_COLOUR = re.compile("#([0-9a-fA-F]{3})")
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SECOND_WORD = re.compile("_([a-z])")


class Fields:
    """One JSON object in which nothing may be missing; every method returns a field of it.

    All raise ExchangeError for a value of another kind. ``where`` names the object in messages,
    such as "commitments 3". Defaults are for ``PropertyFields``.

    Attributes:
        where: the name of the object in messages.

    """

    def __init__(self, value: object, where: str) -> None:
        self.where = where
        if not isinstance(value, Mapping):
            raise self._no_object(value)
        self._values: Mapping[str, Any] = value

    def raw(self, name: str) -> Any:
        """Return the value as it is."""
        if name not in self._values:
            raise self.wrong(name)
        return self._values[name]

    def has(self, name: str) -> bool:
        """Tell whether the field says anything."""
        return self.raw(name) is not None

    def text(self, name: str, default: str = "") -> str:
        """Return a text that a library can hold."""
        return self._as_text(name, self._typed(name, str, default))

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        return tuple(self._as_text(name, each) for each in self._list(name))

    def keys(self, name: str) -> tuple[str, ...]:
        """Return a list of keys."""
        return self.texts(name)

    def number(self, name: str, low: float, high: float, default: float = 0) -> float:
        """Return a number from ``low`` to ``high``."""
        value = self._typed(name, int | float, default)
        if not low <= value <= high:
            raise self.wrong(name)
        return float(value)

    def whole(self, name: str, low: int, high: int) -> int:
        """Return a whole number from ``low`` to ``high``."""
        value: int = self._typed(name, int, None)
        if not low <= value <= high:
            raise self.wrong(name)
        return value

    def flag(self, name: str) -> bool:
        """Return a truth value, False by default."""
        return bool(self._typed(name, bool, default=False))

    def choice(self, name: str, default: Choice) -> Choice:
        """Return one of the values of an enumeration."""
        return self._made(name, lambda: type(default)(self.text(name, default.value)))

    def day(self, name: str) -> date:
        """Return a day in ISO 8601, written as in 2026-02-03."""
        value = self.text(name)
        if not _DAY.fullmatch(value):
            raise self.wrong(name)
        return self._made(name, lambda: date.fromisoformat(value))

    def moment(self, name: str, default: datetime) -> datetime:  # noqa: ARG002
        """Return a time in ISO 8601 with its distance from UTC."""
        value = self._made(name, lambda: datetime.fromisoformat(self.text(name)))
        if value.utcoffset() is None:
            raise self.wrong(name)
        return value

    def colour(self, name: str) -> str:
        """Return a colour as ``#rrggbb``."""
        value = self.text(name)
        if not _COLOUR.fullmatch(value):
            raise self.wrong(name)
        return value

    def place(self, length: int) -> Span:
        """Return the span from ``start`` to ``end`` in a text of this length."""
        start = self.whole("start", 0, length)
        return Span(start, self.whole("end", start, length))

    def span(self, name: str, length: int) -> Span | None:
        """Return a span in a text of this length, None if there is none."""
        return self.part(name).place(length) if self.has(name) else None

    def part(self, name: str) -> "Fields":
        """Return an object within this one."""
        return Fields(self.raw(name), f"{self.where}: {name}".strip(": "))

    def group(self, name: str, needed: str) -> "Fields | None":  # noqa: ARG002
        """Return the values that belong together under a name, None if there are none.

        Where they do not stand in an object of their own, there are none without ``needed``.
        """
        return self.part(name) if self.has(name) else None

    def parts(self, name: str, unsaid: Unsaid | None = None) -> "Sequence[Fields]":
        """Return a list of objects; ``unsaid`` returns what may be missing in each."""
        within = f"{self.where}: " if self.where else ""
        return [
            Fields(
                {**unsaid(each), **each} if unsaid and isinstance(each, Mapping) else each,
                f"{within}{name} {number}",
            )
            for number, each in enumerate(self._list(name), 1)
        ]

    def wrong(self, name: str) -> ExchangeError:
        """Return the error that the field is not as it should be."""
        place = ", ".join(part for part in (self.where, name) if part)
        return ExchangeError(
            mark("errors", "The file is not as it should be ({place}); ask for it anew."),
            place=place,
        )

    def _no_object(self, value: object) -> ExchangeError:  # noqa: ARG002
        return self.wrong("")

    def _typed(self, name: str, kind: Any, default: object) -> Any:  # noqa: ARG002
        value = self.raw(name)
        if not isinstance(value, kind) or isinstance(value, bool) is not (kind is bool):
            raise self.wrong(name)
        return value

    def _list(self, name: str) -> list[Any]:
        return list(self._typed(name, list, []))

    def _as_text(self, name: str, value: object) -> str:
        if not isinstance(value, str) or _SURROGATE.search(value):
            raise self.wrong(name)
        return value

    def _made(self, name: str, make: Callable[[], T]) -> T:
        try:
            return make()
        except (ValueError, OverflowError) as error:
            raise self.wrong(name) from error


class PropertyFields(Fields):
    """One JSON object that other programs write too; a missing field, or null, has the default.

    A name such as "status_date" is "statusDate" in the file. ``prefix`` stands before the names of
    all fields, as in "briefreader:statusDate".
    """

    def __init__(self, value: object, where: str, prefix: str = "", group: str = "") -> None:
        super().__init__(value, where)
        self._prefix = prefix
        self._group = group

    def raw(self, name: str) -> Any:
        """Return the value as it is, None if there is none."""
        return self._values.get(self._prefix + property_name(self._group + name))

    def has(self, name: str) -> bool:
        """Tell whether the field says anything, be it of the wrong kind."""
        return self.raw(name) not in (None, "")

    def keys(self, name: str) -> tuple[str, ...]:
        """Return a list of keys, each of them once."""
        return tuple(dict.fromkeys(self.texts(name)))

    def count(self, name: str) -> int | None:
        """Return a count of code points, None if it is missing."""
        return None if self.raw(name) is None else self.whole(name, 0, sys.maxsize)

    def moment(self, name: str, default: datetime) -> datetime:
        """Return a time in ISO 8601; one without a zone is in UTC."""
        if not self.has(name):
            return default
        found = self._made(name, lambda: datetime.fromisoformat(self.text(name)))
        if found.tzinfo is None:
            return found.replace(tzinfo=UTC)
        return self._made(name, lambda: found.astimezone(UTC))

    def colour(self, name: str) -> str:
        """Return a colour as ``#rrggbb``; one that is missing is empty."""
        value = self.text(name)
        if short := _SHORT_COLOUR.fullmatch(value):
            return "#" + "".join(digit * 2 for digit in short[1]).lower()
        return super().colour(name).lower() if value else ""

    def span(self, name: str, length: int) -> Span | None:  # noqa: ARG002
        """Return a span that is given as a list, in a text that need not be known yet."""
        if self.raw(name) is None:
            return None
        value = self._list(name)
        if len(value) != 2:
            raise self.wrong(name)
        ends = PropertyFields(dict(zip(("start", "end"), value, strict=True)), name)
        return checked_span(ends.count("start"), ends.count("end"), None)

    def group(self, name: str, needed: str) -> "PropertyFields | None":
        """Return the fields whose names begin with ``name``, None without that ``needed``."""
        found = PropertyFields(self._values, name, self._prefix, f"{name}_")
        return found if found.has(needed) else None

    def parts(
        self,
        name: str,
        unsaid: Unsaid | None = None,  # noqa: ARG002
    ) -> "Sequence[PropertyFields]":
        """Return a list of objects, none if it is missing."""
        return [PropertyFields(each, name, self._prefix) for each in self._list(name)]

    def wrong(self, name: str) -> ExchangeError:
        """Return the error that says which value cannot be taken."""
        return wrong_value(property_name(self._group + name), self.raw(name))

    def _no_object(self, value: object) -> ExchangeError:
        return wrong_value(self.where, value)

    def _typed(self, name: str, kind: Any, default: object) -> Any:
        return default if self.raw(name) is None else super()._typed(name, kind, default)

    def _list(self, name: str) -> list[Any]:
        value = super()._list(name)
        if len(value) > _MOST_NAMES:
            raise self.wrong(name)
        return value

    def _as_text(self, name: str, value: object) -> str:
        if not isinstance(value, str) or len(value) > _LONGEST_TEXT or _SURROGATE.search(value):
            raise wrong_value(property_name(self._group + name), value)
        return value


def parsed_json(data: bytes) -> Any:
    """Return the JSON in ``data``, which is UTF-8; raises ValueError if it is none.

    Numbers that JSON does not have are refused, and what is nested too deeply for Python.
    """

    def refuse(name: str) -> NoReturn:
        raise ValueError(name)

    try:
        return json.loads(data.decode(), parse_constant=refuse)
    except RecursionError as error:
        raise ValueError(str(error)) from error


def property_name(name: str) -> str:
    """Return what a field such as "status_date" is called in other formats: "statusDate"."""
    return _SECOND_WORD.sub(lambda found: found[1].upper(), name)


def wrong_value(name: str, value: object) -> ExchangeError:
    """Return the error that says which value cannot be taken."""
    return ExchangeError(
        mark("errors", "The file has a wrong value for “{name}”: {value}. Nothing was taken in."),
        name=name,
        value=_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", repr(value)[:80]),
    )


def checked_span(start: int | None, end: int | None, length: int | None) -> Span:
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
