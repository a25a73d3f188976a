"""How one language says when something is due: the words and patterns of its ``dates.toml``."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from typing import TypeVar

from briefreader.commitments.metadata.word_forms import WordForms, parse_word_forms
from briefreader.commitments.parsing.openings import Openings, SoughtPattern, sought
from briefreader.commitments.toml_values import (
    Table,
    expanded,
    number,
    parse_toml,
    pattern,
    string,
    strings,
    sub_table,
    tables,
    texts,
)
from briefreader.errors import ResourceError
from briefreader.translatable import mark

WHAT = "dates"
_YEAR = r"(?:19|20)\d\d"
_ISO = rf"{_YEAR}-\d\d-\d\d"
_DAY = r"\d{1,2}"
_PLACEHOLDER = re.compile(r"\{([a-z]+)\}")
_MONTH_AND_DAY = re.compile(r"(\d\d)-(\d\d)")
_Choice = TypeVar("_Choice", bound=StrEnum)


class Lead(StrEnum):
    """What the words before a date say of it; see the head of ``languages/en/dates.toml``."""

    BY = "by"
    BEFORE = "before"
    IN = "in"
    FROM = "from"
    EARLIEST = "earliest"


class Unit(StrEnum):
    """A length of time that can be counted, or named: "three weeks", "next week"."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Part of a period, by where it ends.

    ``year`` is the month and day of a year, ``month`` the day of a month (0: its last one),
    ``third`` that of a season, from 1, ``decade`` the last figure of its last year.
    """

    year: tuple[int, int]
    month: int
    third: int
    decade: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRules:
    """The dates of a language.

    ``dates`` finds them in folded text; its groups are named by what they hold and a number
    ("month_3"); ``full`` finds full dates, also where they are no due date. The tables map plain
    words (see ``WordForms``) to what they stand for; ``number`` finds each word of a number
    ("a hundred and twenty"). ``apart``, ``history``, ``events`` and
    ``meets`` tell what a date belongs to by the words before it; ``opening`` is what may stand
    before it at the head of a sentence, ``after_opening`` all that may stand between it and the
    subject there without a comma. ``signs`` are the places of a figure, or of the
    name of a month, a season, a unit or a period: without any of these there is no date.
    """

    words: WordForms
    months: Mapping[str, int]
    seasons: Mapping[str, tuple[int, int, int]]
    numbers: Mapping[str, int]
    number: re.Pattern[str]
    units: Mapping[str, Unit]
    periods: Mapping[str, Unit]
    parts: Mapping[str, Part]
    ahead: Mapping[str, int]
    ambiguous: frozenset[str]
    typed: tuple[str, ...]
    dates: SoughtPattern
    full: re.Pattern[str]
    apart: re.Pattern[str]
    history: re.Pattern[str]
    events: re.Pattern[str]
    meets: re.Pattern[str]
    opening: re.Pattern[str]
    after_opening: re.Pattern[str]
    signs: Openings


def parse_date_rules(toml_text: str) -> DateRules:
    """Return the dates of a language as ``toml_text`` says.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, WHAT)
    words = parse_word_forms(table, WHAT)
    months = {form: _whole(name) for form, name in _words(table, "months", words)}
    seasons = _seasons(table, words)
    numbers = {form: _whole(name) for form, name in _words(table, "numbers", words)}
    units = {form: _choice(Unit, name) for form, name in _words(table, "units", words)}
    periods = {form: _choice(Unit, name) for form, name in _words(table, "periods", words)}
    parts = _parts(table, words)
    ahead = {form: _whole(name) for form, name in _words(table, "ahead", words)}
    number_words = words.any_of(numbers)
    joint = string(table, "number_joint", WHAT, "(?!)")
    sources = {
        "month": words.any_of(months),
        "season": words.any_of(seasons),
        "count": rf"\d{{1,3}}|{number_words}(?:{joint}{number_words}){{0,3}}(?: \(\d{{1,3}}\))?",
        "unit": words.any_of(units),
        "period": words.any_of(periods),
        "part": words.any_of(parts),
        "ahead": words.any_of(ahead),
        "day": _DAY,
        "year": _YEAR,
        "tens": string(table, "tens", WHAT, "(?!)"),
        **_leads(table, words),
    }

    named = {"0", *months, *seasons, *units, *periods}

    def around(key: str) -> re.Pattern[str]:
        return pattern(_expanded(string(table, key, WHAT, "(?!)"), table, sources), WHAT)

    return DateRules(
        words=words,
        months=months,
        seasons=seasons,
        numbers=numbers,
        number=re.compile(rf"\b(?:\d+|{number_words})\b"),
        units=units,
        periods=periods,
        parts=parts,
        ahead=ahead,
        ambiguous=frozenset(_plain_forms(table, "ambiguous", words)),
        typed=strings(table, "typed", WHAT),
        dates=sought(_pattern(table, "patterns", sources), words),
        full=_pattern(table, "full_dates", {**sources, "iso": _ISO}),
        apart=around("apart"),
        history=around("history"),
        events=around("events"),
        meets=around("meets"),
        opening=around("opening"),
        after_opening=around("after_opening"),
        signs=Openings(letters=named, alike=words.letters),
    )


def _leads(table: Table, words: WordForms) -> dict[str, str]:
    """Return the source of a pattern of each kind of leads."""
    leads = [(form, _choice(Lead, name)) for form, name in _words(table, "leads", words)]
    return {lead: words.any_of(form for form, kind in leads if kind is lead) for lead in Lead}


def _pattern(table: Table, key: str, sources: Mapping[str, str]) -> re.Pattern[str]:
    """Return the pattern of the dates at ``key``; what a {placeholder} of them holds is a group."""
    numbers = count()
    lead = "|".join(f"{{{lead}}}" for lead in Lead)

    def captured(match: re.Match[str]) -> str:
        return f"(?P<{match[1]}_{next(numbers)}>{sources[match[1]]})"

    alternatives = []
    for written in strings(table, key, WHAT):
        macros = {name: f"{{{name}}}" for name in sources} | {"lead": lead}
        plain = {f"any_{name}": source for name, source in sources.items()}
        source = expanded(written, texts(table, "macros", WHAT) | plain, WHAT, kept={*macros})
        source = source.replace("{lead}", f"(?:{lead})")
        alternatives.append(_PLACEHOLDER.sub(captured, source))
    after = string(table, "not_before", WHAT, "")
    end = rf"(?![\w%]|-\w{f'|{after}' if after else ''})"
    return pattern(rf"\b(?:{'|'.join(alternatives) or '(?!)'}){end}", WHAT)


def _expanded(source: str, table: Table, sources: Mapping[str, str]) -> str:
    plain = {f"any_{name}": each for name, each in sources.items()}
    return expanded(source, texts(table, "macros", WHAT) | plain, WHAT)


def _words(table: Table, key: str, words: WordForms) -> Iterator[tuple[str, str]]:
    """Yield each form in the lists of the section ``key``, with the name of its list."""
    section = sub_table(table, key, WHAT)
    for name in section:
        for form in _plain_forms(section, name, words):
            yield form, name


def _plain_forms(table: Table, key: str, words: WordForms) -> list[str]:
    where = f"{WHAT}, {key}"
    return [
        form.words for entry in strings(table, key, where) for form in words.forms(entry, where)
    ]


def _seasons(table: Table, words: WordForms) -> dict[str, tuple[int, int, int]]:
    seasons = {}
    for position, entry in enumerate(tables(table, "season", WHAT), start=1):
        where = f"{WHAT}, season {position}"
        months = entry.get("months")
        if not isinstance(months, list) or len(months) != 3 or not {*months} <= {*range(1, 13)}:
            raise ResourceError(
                mark("errors", "{where}: months must be three numbers from 1 to 12"), where=where
            )
        for form in _plain_forms(entry, "words", words):
            seasons[form] = (months[0], months[1], months[2])
    return seasons


def _parts(table: Table, words: WordForms) -> dict[str, Part]:
    parts = {}
    for position, entry in enumerate(tables(table, "part", WHAT), start=1):
        where = f"{WHAT}, part {position}"
        year = _MONTH_AND_DAY.fullmatch(string(entry, "year", where, "12-31"))
        if year is None:
            raise ResourceError(
                mark("errors", "{where}: year must be a month and a day such as 04-30"), where=where
            )
        part = Part(
            year=(int(year[1]), int(year[2])),
            month=int(number(entry, "month", where, 0)),
            third=int(number(entry, "third", where, 3)),
            decade=int(number(entry, "decade", where, 9)),
        )
        parts.update(dict.fromkeys(_plain_forms(entry, "words", words), part))
    return parts


def _whole(name: str) -> int:
    if not name.isdecimal():
        raise ResourceError(
            mark("errors", "{what}: {name} must be a whole number"), what=WHAT, name=name
        )
    return int(name)


def _choice(kind: type[_Choice], name: str) -> _Choice:
    try:
        return kind(name)
    except ValueError as error:
        raise ResourceError(
            mark("errors", "{what}: {name} must be one of {names}"),
            what=WHAT,
            name=name,
            names=", ".join(kind),
        ) from error
