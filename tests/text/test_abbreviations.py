"""Each abbreviation of each language, in a sentence."""

import tomllib
from pathlib import Path

import pytest

from briefreader.services.sentence_rules import load_sentence_rules
from briefreader.text.sentences import sentence_spans
from briefreader.text.span import Span

WORDS = tomllib.loads(Path(__file__).with_name("abbreviations.toml").read_text("utf-8"))


def sentences(text: str, language: str) -> int:
    """Return how many sentences a text has."""
    return len(sentence_spans(text, Span(0, len(text)), load_sentence_rules(language)))


def tabled(key: str) -> list[tuple[str, str]]:
    """Return language and word of the words at ``key``."""
    return [(language, word) for language in WORDS for word in WORDS[language][key].split()]


@pytest.mark.parametrize(("language", "word"), tabled("inside"))
def test_something_always_follows_on_an_abbreviation(language: str, word: str) -> None:
    """A name with a large letter, or a number."""
    first = WORDS[language]["first"].split()[0]
    assert sentences(f"Oslo, {word}. Vik 2", language) == 1
    assert sentences(f"Oslo, {word}. {first} 2", language) == 1


@pytest.mark.parametrize(("language", "word"), tabled("last"))
def test_an_abbreviation_may_be_last(language: str, word: str) -> None:
    """If a word follows with which sentences begin."""
    first = WORDS[language]["first"].split()[0]
    assert sentences(f"Oslo, {word}. Vik 2", language) == 1
    assert sentences(f"Oslo, {word}. {first} 2", language) == 2


@pytest.mark.parametrize(("language", "word"), tabled("first"))
def test_a_sentence_may_begin_after_an_abbreviation(language: str, word: str) -> None:
    """With a word that is no name."""
    last = WORDS[language]["last"].split()[0]
    assert sentences(f"Oslo, {last}. {word} 2", language) == 2
