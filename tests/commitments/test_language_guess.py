"""The guess of a text's and a passage's language, by a few small words of some languages."""

import pytest

from briefreader.commitments.metadata.language import parse_language_guesser

GUESSER = parse_language_guesser(
    """
    [en]
    small = "the of and a"
    [fr]
    small = "le de et a"
    marks = ".*é"
    [es]
    small = "el de y a"
    [ru]
    small = "и в на"
    [pt]
    small = "o do e a"
    """
)
FILLED = " x" * 10


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The port of Oslo", "en"),
        ("le port et", "fr"),
        ("port bonté", "fr"),
        ("a liberté", "fr"),
        ("порт и мост", "ru"),
        ("", "und"),
        ("1 2 3", "und"),
        ("the" + " x" * 11, "en"),
        ("the" + " x" * 12, "und"),
        ("x " * 2995 + "the the the", "und"),
        ("the " * 1000 + "x " * 6000, "en"),
    ],
)
def test_the_small_words_of_a_text_tell_its_language(text: str, code: str) -> None:
    """If they are a twelfth of the words with which it begins."""
    assert GUESSER.guess(text) == code


@pytest.mark.parametrize(
    ("passage", "language", "code"),
    [
        ("the port of Oslo", "en", "en"),
        ("the of le et le et", "en", "en"),
        ("the le et le et", "en", "fr"),
        ("a port", "en", "en"),
        ("a de port", "en", "en"),
        ("le de port", "en", "fr"),
        ("le et port", "und", "fr"),
        ("o do porto", "en", "en"),
        ("o do porto", "pt", None),
        ("le et port", "pt", "fr"),
        ("1 2 3", "pt", "en"),
        ("1 2 3", "fr", "fr"),
        ("x " * 199 + "le " * 99, "en", "fr"),
        ("x " * 200 + "le " * 99, "en", "en"),
    ],
)
def test_a_passage_is_read_in_the_language_of_its_words(
    passage: str, language: str, code: str | None
) -> None:
    """In the statement's, unless words that only another one has tell of that."""
    assert GUESSER.of_passage(passage, language) == code
