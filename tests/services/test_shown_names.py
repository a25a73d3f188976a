"""Parties are shown in the reader's language, and kept as they were."""

import tomllib

import pytest

from briefreader import shipped
from briefreader.services.briefing.briefing_strings import load_briefing_strings
from briefreader.services.briefing.text_format import actor_phrase
from briefreader.services.shown_names import kept_party, party_name

LANGUAGES = ("fr", "es", "ru")


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "United States"), ("fr", "États-Unis"), ("es", "Estados Unidos"), ("ru", "США")],
)
def test_a_party_has_a_name_in_each_language_and_one_in_the_library(
    language: str, shown: str
) -> None:
    """So that what somebody types in their own language is kept like what detection finds."""
    assert party_name("United States", language) == shown
    assert kept_party(shown, language) == "United States"


def test_what_is_not_listed_is_shown_as_it_is() -> None:
    """Parties of a statement's own, and all of them in a language that there is none of."""
    assert party_name("Commission of Wise Men", "fr") == "Commission of Wise Men"
    assert party_name("United States", "xx") == "United States"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_is_of_a_party_and_no_two_share_it(language: str) -> None:
    """Else a name could not be taken back to the party."""
    gazetteer = tomllib.loads(shipped.resource("gazetteer.toml").read_text("utf-8"))
    known = {each["name"] for each in gazetteer["party"]}
    file = shipped.resource("shown_names", f"{language}.toml")
    parties = tomllib.loads(file.read_text("utf-8"))["parties"]
    assert parties.keys() <= known
    shown = [party_name(each, language) for each in known]
    assert len(set(shown)) == len(shown)
    assert [
        each for each in known if kept_party(party_name(each, language), language) != each
    ] == []


def test_a_briefing_names_parties_in_its_own_language() -> None:
    """Whatever the windows speak."""
    words = load_briefing_strings("fr")
    assert actor_phrase(["Germany", "United States"], [], words) == "Allemagne et États-Unis"
