"""The terms of each theme in each language, on sentences written without them in mind."""

import tomllib
from pathlib import Path

import pytest

from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.attributes.theme_vocabulary import with_terms
from briefreader.commitments.attributes.themes import ThemeScorer
from briefreader.services.detection.shipped_themes import load_vocabulary

SENTENCES = tomllib.loads(Path(__file__).with_name("theme_sentences.toml").read_text("utf-8"))
ROWS = [
    pytest.param(language, theme, quote, id=f"{language}-{theme}-{number}")
    for language, themes in SENTENCES.items()
    for theme, quotes in themes.items()
    for number, quote in enumerate(quotes)
]


@pytest.fixture(scope="module")
def scorers(taxonomy: Taxonomy) -> dict[str, ThemeScorer]:
    """Return the scorers of the languages, by their codes."""
    vocabularies = {language: load_vocabulary(language) for language in SENTENCES}
    return {
        language: ThemeScorer(with_terms(taxonomy, each), each.purpose)
        for language, each in vocabularies.items()
    }


@pytest.mark.parametrize(("language", "theme", "quote"), ROWS)
def test_an_action_is_sorted_by_its_words(
    scorers: dict[str, ThemeScorer], language: str, theme: str, quote: str
) -> None:
    """Each of these has one theme that a careful reader would put first."""
    scorer = scorers[language]
    assert scorer.themes(scorer.scores(quote))[0] == theme


@pytest.mark.parametrize("language", SENTENCES)
def test_each_language_has_terms_for_every_theme(taxonomy: Taxonomy, language: str) -> None:
    """And six sentences a theme that need them."""
    terms = load_vocabulary(language).terms
    assert all(len(terms[theme.key]) >= 15 for theme in taxonomy.themes)
    assert {theme: len(quotes) for theme, quotes in SENTENCES[language].items()} == (
        dict.fromkeys((theme.key for theme in taxonomy.themes), 6)
    )
