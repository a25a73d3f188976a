"""The briefing's own words in each language."""

import datetime as dt
import re
import tomllib
from dataclasses import replace

import pytest

from briefreader import shipped
from briefreader.commitments.model import Strength
from briefreader.errors import BriefingError
from briefreader.library.records import Status
from briefreader.services.briefing.briefing_strings import LANGUAGES, load_briefing_strings

FIELD = re.compile(r"\{(\w+)\}")


def table(language):
    """Return the file of a language."""
    return tomllib.loads(shipped.resource("briefing", f"{language}.toml").read_text("utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_says_the_same(language):
    """No text is missing, and each has the same fields as in English."""
    own, english = table(language), table("en")

    assert set(own["texts"]) == set(english["texts"])
    for key, text in english["texts"].items():
        if isinstance(text, str):
            assert sorted(FIELD.findall(own["texts"][key])) == sorted(FIELD.findall(text)), key
        else:
            assert set(own["texts"][key]) == set(text)
    assert set(own["counts"]) == set(english["counts"])
    for key, forms in own["counts"].items():
        needed = {"one", "few", "other"} if language == "ru" else {"one", "other"}
        assert set(forms) == needed, key
        fields = {tuple(FIELD.findall(form)) for form in forms.values()}
        assert fields == {tuple(FIELD.findall(english["counts"][key]["other"]))}, key
    assert {each.value for each in Strength} <= set(own["texts"]["strength"])
    assert {each.value for each in Status} <= set(own["texts"]["status"])


@pytest.mark.parametrize("language", ["es", "fr", "ru"])
def test_every_shipped_theme_has_a_name(language, themes):
    """All themes are translated, and no other."""
    assert set(table(language)["themes"]) == set(themes)


def test_a_renamed_theme_keeps_the_users_name(themes):
    """Only a theme that is still called as it shipped is translated."""
    phrases = load_briefing_strings("fr")

    assert phrases.theme(themes["energy"]) == "Énergie"
    assert phrases.theme(replace(themes["energy"], name="Power")) == "Power"
    assert phrases.theme(None) == "Autres engagements"


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 more note"),
        ("en", 0, "0 more notes"),
        ("en", 1234, "1,234 more notes"),
        ("es", 1, "1 nota más"),
        ("es", 0, "0 notas más"),
        ("fr", 0, "0 autre note"),
        ("fr", 2, "2 autres notes"),
        ("ru", 1, "ещё 1 заметка"),
        ("ru", 3, "ещё 3 заметки"),
        ("ru", 11, "ещё 11 заметок"),
        ("ru", 21, "ещё 21 заметка"),
        ("ru", 112, "ещё 112 заметок"),
    ],
)
def test_numbers_take_the_plural_of_the_language(language, count, said):
    """One, few and many, as each language counts."""
    assert load_briefing_strings(language).counted("more_notes", count) == said


def test_dates_read_as_in_the_language():
    """Months are words; French calls the first premier, Spanish puts "de" between."""
    day = dt.date(2016, 5, 1)

    assert load_briefing_strings("en").long_date(day) == "1 May 2016"
    assert load_briefing_strings("es").long_date(day) == "1 de mayo de 2016"
    assert load_briefing_strings("es").due(day) == "para el 1 may 2016"
    assert load_briefing_strings("fr").long_date(day) == "1er mai 2016"
    assert load_briefing_strings("ru").long_date(day) == "1 мая 2016"
    assert load_briefing_strings("fr").due(dt.date(2016, 12, 31)) == "d’ici le 31 déc. 2016"


def test_the_spanish_and_heeds_the_sound_after_it():
    """It is "e" before the sound i; other languages have one word for all."""
    spanish = load_briefing_strings("es")

    assert spanish.joined(["Perú", "Chile", "Italia"]) == "Perú, Chile e Italia"
    assert spanish.joined(["Italia", "Perú"]) == "Italia y Perú"
    assert load_briefing_strings("en").joined(["Peru", "Italy"]) == "Peru and Italy"


def test_an_unknown_language_is_refused():
    """The message names those that there are."""
    with pytest.raises(BriefingError, match="en, es, fr, ru"):
        load_briefing_strings("de")
