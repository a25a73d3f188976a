"""The months' names in each language that dates are read in."""

import re

import pytest

from briefreader.commitments.attributes.month_names import MONTH_NAMES, month_numbers, month_pattern


@pytest.mark.parametrize("language", MONTH_NAMES)
def test_each_language_has_twelve_months(language: str) -> None:
    """All different, in lower case, numbered from 1."""
    assert sorted(month_numbers(language).values()) == list(range(1, 13))
    assert all(name == name.lower() for name in MONTH_NAMES[language])


def test_a_pattern_matches_the_names_of_its_languages_alone() -> None:
    """It can be put into a larger pattern as it is."""
    pattern = re.compile(rf"(?:{month_pattern('en', 'fr')}) \d+")
    assert pattern.fullmatch("may 2026")
    assert pattern.fullmatch("février 2026")
    assert not pattern.fullmatch("enero 2026")


def test_a_language_without_a_table_is_no_guess() -> None:
    """The caller names a language that it has."""
    with pytest.raises(KeyError):
        month_pattern("xx")
