"""The palette knows other words for what the menus do, in each language of the windows."""

import pytest

from briefreader.services.command_synonyms import load_synonyms
from briefreader.ui.common.type_ahead.choice import Choice, among
from briefreader.ui.window.action_table import SPECS
from briefreader.ui.window.menu_entries import plain

NAMES = {each.name for each in SPECS} | {"undo", "redo"}
LANGUAGES = ("en", "es", "fr", "ru")


@pytest.mark.parametrize("language", LANGUAGES)
def test_synonyms_are_of_actions_and_the_same_ones_in_each_language(language: str) -> None:
    """What is misspelt in the file would never be found."""
    assert load_synonyms(language).keys() <= NAMES
    assert load_synonyms(language).keys() == load_synonyms("en").keys()


def test_a_language_without_a_file_has_none() -> None:
    """Names are found all the same."""
    assert load_synonyms("xx") == {}


@pytest.mark.parametrize(
    ("language", "typed", "wanted"),
    [
        ("en", "pdf", {"design", "print", "export_pdf"}),
        ("en", "tag", {"tags", "set_theme"}),
        ("en", "delete", {"remove_statement", "delete_statement"}),
        ("fr", "pdf", {"design", "print"}),
        ("fr", "corbeille", {"remove_statement"}),
        ("es", "papelera", {"remove_statement"}),
        ("es", "etiqueta", {"tags", "set_theme"}),
        ("ru", "корзина", {"remove_statement"}),
        ("ru", "тег", {"tags", "set_theme"}),
    ],
)
def test_what_people_say_finds_what_is_meant(language: str, typed: str, wanted: set[str]) -> None:
    """Beside what the menus say; the word that was meant is shown."""
    synonyms = load_synonyms(language)
    choices = [
        Choice(name=plain(each.text), value=each.name, synonyms=synonyms.get(each.name, ()))
        for each in SPECS
    ]
    found = among(choices)(typed)
    assert wanted <= {each.value for each in found}
    assert all(each.detail for each in found if each.synonyms and typed not in each.name.lower())
