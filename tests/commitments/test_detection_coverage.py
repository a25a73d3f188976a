"""In which languages commitments are detected, and what that says of a statement."""

import pytest

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata
from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.detection_coverage import (
    Coverage,
    coverage,
    is_detection_language,
    is_unknown_language,
)
from briefreader.documents.document import Document
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.extraction import extract_text
from briefreader.services.detection.shipped_languages import load_guesser
from briefreader.services.detection.shipped_themes import load_vocabulary

PORTUGUESE = "Os países comprometem-se a abrir escolas para as crianças da região."
FRENCH = "Les Parties s’engagent à ouvrir des écoles pour les enfants de la région."
SPANISH = "Las Partes se comprometen a abrir escuelas para los niños de la región."
RUSSIAN = "Стороны обязуются открыть школы для детей региона."
GERMAN = (
    "Japan will die Ausgaben bis 2030 auf 2 Prozent erhöhen, und die Mittel werden von der "
    "Regierung in Japan für das Land verteilt."
)
ENGLISH = "Japan and the United States will open a consulate in Astana by May 2026."


def found_in(text: str, language: str) -> list[str]:
    """Return the words of what is detected in a statement in ``language``."""
    document = Document(
        name="", media_type="text/plain", original=b"", text=text, source="", language=language
    )
    found = extract_text(text, document, load_detector())
    return [each.span.of(text) for each in found.detections]


@pytest.mark.parametrize(
    ("language", "detected", "expected"),
    [
        ("en", False, Coverage.FULL),
        ("en-GB", False, Coverage.FULL),
        ("EN_us", False, Coverage.FULL),
        ("eng", False, Coverage.FULL),
        ("fr-CA", False, Coverage.FULL),
        ("spa", False, Coverage.FULL),
        ("ru_RU", False, Coverage.FULL),
        ("pt", False, Coverage.NONE),
        ("pt-BR", True, Coverage.PARTIAL),
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


@pytest.mark.parametrize("language", ["en", "fr", "pt", "und", "", "EN", "UND"])
def test_a_language_is_read_or_not_or_unknown(language: str) -> None:
    """No code is both one that is read and one that is not known."""
    assert not (is_detection_language(language) and is_unknown_language(language))


def test_nothing_english_is_found_in_german_words() -> None:
    """“Will” is a German word too, and Japan has the same name."""
    assert found_in(GERMAN, "de") == []


@pytest.mark.parametrize("passage", [ENGLISH, FRENCH, SPANISH, RUSSIAN])
def test_a_mixed_statement_keeps_the_commitments_that_are_read(passage: str) -> None:
    """Its Portuguese paragraphs do not take away what another one promises."""
    text = f"{PORTUGUESE}\n\n{passage}\n\n{PORTUGUESE}"
    assert found_in(text, "pt") == [passage.removesuffix(".")]


def test_a_statement_in_two_languages_has_the_commitments_of_both() -> None:
    """Each paragraph is read in its own."""
    expected = [FRENCH.removesuffix("."), ENGLISH.removesuffix(".")]
    assert found_in(f"{FRENCH}\n\n{ENGLISH}", "fr") == expected


def test_a_wrong_language_loses_nothing() -> None:
    """Pages of ministries say that they are French where the statement is English."""
    text = f"{ENGLISH}\n\nPoland pledged to give EUR 5 million."
    assert found_in(text, "fr") == found_in(text, "en") != []


@pytest.mark.parametrize(
    ("passage", "language", "code"),
    [
        (ENGLISH, "en", "en"),
        (ENGLISH, "de", "en"),
        (FRENCH, "fr", "fr"),
        (FRENCH, "en", "fr"),
        (SPANISH, "pt", "es"),
        (RUSSIAN, "und", "ru"),
        (PORTUGUESE, "pt", None),
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


def test_only_the_languages_of_a_text_are_loaded(detector: Detector) -> None:
    """A language costs half a second, and a French statement needs no English one."""
    loaded: list[str] = []

    def load(code: str) -> Language:
        loaded.append(code)
        return detector.language(code)

    own = Detector(load, detector.guesser, load_vocabulary, detector.taxonomy)
    metadata = Metadata(title="", date=None, parties=("Norway",), language="fr")
    assert own.detect("Nous nous engageons à ouvrir des écoles pour les enfants.", metadata)
    assert loaded == ["fr"]
