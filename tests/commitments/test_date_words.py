"""Each word by which a language tells dates, in a sentence."""

import tomllib
from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from briefreader.commitments.attributes.date_rules import DateRules, parse_date_rules
from briefreader.commitments.attributes.due_dates import find_due
from briefreader.text.folding import fold

SAID = date(2022, 5, 10)
LANGUAGES = Path(__file__).parents[2] / "resources" / "languages"
WORDS = tomllib.loads(Path(__file__).with_name("date_words.toml").read_text("utf-8"))


@cache
def rules_of(language: str) -> DateRules:
    """Return the shipped dates of a language."""
    return parse_date_rules((LANGUAGES / language / "dates.toml").read_text("utf-8"))


def last_day(words: str, language: str) -> str:
    """Return the last day that an action gets, in a statement of 10 May 2022."""
    due = find_due(words, fold(words), 0, len(words), SAID, rules_of(language))
    return due.by.isoformat() if due else ""


@pytest.mark.parametrize("language", WORDS)
def test_numbers_are_known_by_their_words(language: str) -> None:
    """So many weeks from the day of the statement."""
    frame, numbers = WORDS[language]["weeks"], WORDS[language]["numbers"]
    found = {word: last_day(frame.format(word), language) for word, _ in numbers}
    assert found == {word: str(SAID + timedelta(weeks=count)) for word, count in numbers}


@pytest.mark.parametrize("language", WORDS)
def test_months_are_known_by_their_names(language: str) -> None:
    """Also by short ones."""
    months = {
        name: date(2023, month, monthrange(2023, month)[1]).isoformat()
        for month, names in enumerate(WORDS[language]["months"], 1)
        for name in names
    }
    found = {name: last_day(WORDS[language]["month"].format(name), language) for name in months}
    assert found == months


@pytest.mark.parametrize("language", WORDS)
def test_what_stands_before_and_in_dates_is_known(language: str) -> None:
    """Leads, parts of periods, periods, seasons and units."""
    days = dict(WORDS[language]["leads"])
    found = {words: last_day(WORDS[language]["lead"].format(words), language) for words in days}
    assert found == days
