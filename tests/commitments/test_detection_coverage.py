"""In which languages commitments are detected, and what that says of a statement."""

import pytest

from briefreader.commitments.metadata.detection_coverage import (
    Coverage,
    coverage,
    is_detection_language,
    is_unknown_language,
)
from briefreader.commitments.metadata.statement_metadata import read_metadata
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.shipped_languages import load_guesser

FRENCH = "Les pays s’engagent à ouvrir des écoles pour les enfants de la région."
GERMAN = (
    "Japan will die Ausgaben bis 2030 auf 2 Prozent erhöhen, und die Mittel werden von der "
    "Regierung in Japan für das Land verteilt."
)
ENGLISH = "Japan and the United States will open a consulate in Astana by May 2026."


def found_in(text: str, language: str) -> list[str]:
    """Return the words of what is detected in a statement in ``language``."""
    detector = load_detector()
    metadata = read_metadata(text, detector.language(language), code=language)
    return [each.span.of(text) for each in detector.detect(text, metadata)]


@pytest.mark.parametrize(
    ("language", "detected", "expected"),
    [
        ("en", False, Coverage.FULL),
        ("en-GB", False, Coverage.FULL),
        ("EN_us", False, Coverage.FULL),
        ("eng", False, Coverage.FULL),
        ("fr", False, Coverage.NONE),
        ("fr-CA", True, Coverage.PARTIAL),
        ("enm", False, Coverage.NONE),
        ("und", False, Coverage.UNKNOWN),
        ("", False, Coverage.UNKNOWN),
        ("und", True, Coverage.FULL),
    ],
)
def test_coverage_follows_from_language_and_finds(
    language: str, detected: bool, expected: Coverage
) -> None:
    """Only where the language is read does finding nothing say anything."""
    assert coverage(language, detected=detected) is expected


@pytest.mark.parametrize("language", ["en", "fr", "und", "", "EN", "UND"])
def test_a_language_is_read_or_not_or_unknown(language: str) -> None:
    """No code is both one that is read and one that is not known."""
    assert not (is_detection_language(language) and is_unknown_language(language))


def test_nothing_english_is_found_in_german_words() -> None:
    """“Will” is a German word too, and Japan has the same name."""
    assert found_in(GERMAN, "de") == []


def test_a_mixed_statement_keeps_its_english_commitments() -> None:
    """Its French paragraphs do not take away what the English one promises."""
    assert found_in(f"{FRENCH}\n\n{ENGLISH}\n\n{FRENCH}", "fr") == [ENGLISH.removesuffix(".")]


def test_a_wrong_language_loses_nothing() -> None:
    """Pages of ministries say that they are French where the statement is English."""
    text = f"{ENGLISH}\n\nPoland pledged to give EUR 5 million."
    assert found_in(text, "fr") == found_in(text, "en") != []


@pytest.mark.parametrize(
    ("passage", "language", "code"),
    [
        (ENGLISH, "en", "en"),
        (ENGLISH, "de", "en"),
        (GERMAN, "de", None),
        (GERMAN, "en", "en"),
        (GERMAN, "", "en"),
        ("12 345", "de", "en"),
        ("12 345", "en", "en"),
        ("12 345", "und", "en"),
    ],
)
def test_a_passage_is_read_in_its_own_language(
    passage: str, language: str, code: str | None
) -> None:
    """Where its words tell it; else in the statement's, if that is one that is read."""
    assert load_guesser().of_passage(passage, language) == code
