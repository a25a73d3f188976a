"""Titles in capitals are shown as headlines, where that is safe."""

import pytest

from briefreader.text.title_case import in_normal_case

CASES = {
    "CARBIS BAY G7 SUMMIT COMMUNIQUÉ": "Carbis Bay G7 Summit Communiqué",
    "JOINT STATEMENT OF THE FOURTH U.S.-KAZAKHSTAN STRATEGIC PARTNERSHIP DIALOGUE": (
        "Joint Statement of the Fourth U.S.-Kazakhstan Strategic Partnership Dialogue"
    ),
    "NATO AND ASEAN: THE WAY AHEAD": "NATO and ASEAN: The Way Ahead",
    "LEADERS’ STATEMENT ON THE INDO-PACIFIC": "Leaders’ Statement on the Indo-Pacific",
    "REPORT OF THE 21ST MEETING (PART II)": "Report of the 21st Meeting (Part II)",
    "WHO AND UNICEF ON COVID-19": "WHO and UNICEF on COVID-19",
    "THE UN’S ROLE IN DPRK TALKS": "The UN’s Role in DPRK Talks",
    "WHAT WE STAND FOR": "What We Stand For",
    "A NEW ABCD PACT": "A New ABCD Pact",
    "US-JAPAN JOINT STATEMENT": "US-Japan Joint Statement",
    "Joint Statement of NATO": "Joint Statement of NATO",
    "COMMUNIQUÉ": "COMMUNIQUÉ",
    "": "",
}


@pytest.mark.parametrize("title", CASES)
def test_capitals_become_a_headline(title: str) -> None:
    """Acronyms, numbers and what is in doubt keep their capitals; other titles stay as they are."""
    shown = in_normal_case(title, "en")
    assert shown == CASES[title]
    assert shown.casefold() == title.casefold()


@pytest.mark.parametrize("language", ["fr", "de", "ru", "und", ""])
def test_other_languages_are_left_alone(language: str) -> None:
    """Which of their words are names, and begin with a capital, nobody can tell from capitals."""
    title = "DÉCLARATION DE LOS ANGELES SUR LES MIGRATIONS"
    assert in_normal_case(title, language) == title
