"""The briefing's own words in one language, whatever the language of the windows."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from PySide6.QtCore import QDate, QLocale

from briefreader import shipped
from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Strength
from briefreader.errors import BriefingError
from briefreader.library.records import Status
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.shown_names import party_name
from briefreader.text.euphony import begins_with_i
from briefreader.translatable import mark

LANGUAGES = ("en", "es", "fr", "ru")
"""The languages that a briefing can be written in, by their ISO 639 codes."""
DEFAULT_LANGUAGE = "en"


class BriefingStrings:
    """The words of ``resources/briefing/<language>.toml``, put together with values.

    Attributes:
        language: the ISO 639 code.
        name: what the language calls itself.

    """

    def __init__(self, language: str, table: Mapping[str, Any]) -> None:
        self.language = language
        self.name: str = table["name"]
        self._texts: Mapping[str, Any] = table["texts"]
        self._counts: Mapping[str, Mapping[str, str]] = table["counts"]
        self._themes: Mapping[str, str] = table["themes"]
        self._first_day: str = table.get("first_day", "1")
        self._long_date: str = table.get("long_date", "d MMMM yyyy")
        self._and_before_i: str = table.get("and_before_i", table["texts"]["and"])
        self._plural = _PLURALS[table["plural"]]
        self._locale = QLocale(language)

    def text(self, key: str, **values: object) -> str:
        """Return the text at ``key`` with ``values`` in its fields."""
        template: str = self._texts[key]
        return template.format(**values) if values else template

    def counted(self, key: str, count: int) -> str:
        """Return the text at ``key`` in the plural that ``count`` needs, with the number."""
        forms = self._counts[key]
        return forms[self._plural(count)].format(count=self.number(count))

    def number(self, value: int) -> str:
        """Return ``value`` as the language writes it, such as "1,234"."""
        return self._locale.toString(value)

    def long_date(self, day: date) -> str:
        """Return ``day`` as "2 November 2015"."""
        return self._date(day, self._long_date)

    def short_date(self, day: date) -> str:
        """Return ``day`` as "2 Nov 2015"."""
        return self._date(day, "d MMM yyyy")

    def due(self, day: date) -> str:
        """Return when something is due: "by 2 Nov 2015"."""
        return self.text("by_date", date=self.short_date(day))

    def overdue(self, day: date) -> str:
        """Return that something was due and the day has passed: "overdue 2 Nov 2015"."""
        return self.text("overdue_date", date=self.short_date(day))

    def due_dates(self, *, passed: bool, count: int) -> str:
        """Return what so many dates of the key figures are."""
        return self.counted("last_dates" if passed else "next_dates", count)

    def strength(self, strength: Strength) -> str:
        """Return the name of ``strength``, such as "Firm"."""
        name: str = self._texts["strength"][strength.value]
        return name

    def status(self, status: Status) -> str:
        """Return what became of a commitment ("In progress"), nothing while it is open."""
        name: str = self._texts["status"][status.value]
        return name

    def theme(self, theme: Theme | None) -> str:
        """Return the theme's name; of a shipped one that the user did not rename, translated."""
        if theme is None:
            return self.text("other_theme")
        renamed = _shipped_names().get(theme.key) != theme.name
        return theme.name if renamed else self._themes.get(theme.key, theme.name)

    def party(self, name: str) -> str:
        """Return what the party that the library keeps as ``name`` is called."""
        return party_name(name, self.language)

    def place(self, paragraph: int) -> str:
        """Return where something is: "para 3", nothing for the whole statement (0)."""
        return self.text("place", number=paragraph) if paragraph else ""

    def joined(self, names: Sequence[str]) -> str:
        """Return ``names`` as one phrase: "A", "A and B", "A, B and C"."""
        if len(names) < 2:
            return "".join(names)
        last = names[-1]
        template = self._and_before_i if begins_with_i(last) else self.text("and")
        return template.format(names=", ".join(names[:-1]), last=last)

    def _date(self, day: date, written: str) -> str:
        of_month = self._first_day if day.day == 1 else str(day.day)
        rest = self._locale.toString(QDate(day.year, day.month, day.day), written)
        return f"{of_month} {rest.partition(' ')[2]}"


@cache
def load_briefing_strings(language: str = DEFAULT_LANGUAGE) -> BriefingStrings:
    """Return the words in the language with this code; raises BriefingError if there are none."""
    if language not in LANGUAGES:
        raise BriefingError(
            mark("errors", "A briefing cannot be written in “{language}”; choose from {known}."),
            language=language,
            known=", ".join(LANGUAGES),
        )
    text = shipped.resource("briefing", f"{language}.toml").read_text("utf-8")
    return BriefingStrings(language, tomllib.loads(text))


@cache
def _shipped_names() -> Mapping[str, str]:
    # Whoever only cites a paragraph's date does without detection.
    return {theme.key: theme.name for theme in load_taxonomy().themes}


def _slavic(count: int) -> str:
    if count % 10 == 1 and count % 100 != 11:
        return "one"
    return "few" if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14) else "other"


_PLURALS: Mapping[str, Callable[[int], str]] = {
    "one-other": lambda count: "one" if count == 1 else "other",
    "one-below-two": lambda count: "one" if count < 2 else "other",
    "slavic": _slavic,
}
