"""The terms of each theme in each language, on sentences written without them in mind."""

import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

from briefreader.commitments.attributes.taxonomy import Taxonomy, TermKind
from briefreader.commitments.attributes.theme_vocabulary import with_terms
from briefreader.commitments.attributes.themes import ThemeScorer, purpose_start
from briefreader.services.detection.shipped_themes import load_vocabulary
from briefreader.text.folding import fold
from briefreader.text.span import Span

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
        language: ThemeScorer(with_terms(taxonomy, each), each.purposes)
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
    """And eight sentences a theme or more that need them."""
    terms = load_vocabulary(language).terms
    assert all(len(terms[theme.key]) >= 15 for theme in taxonomy.themes)
    sentences = SENTENCES[language]
    assert list(sentences) == [theme.key for theme in taxonomy.themes]
    assert all(len(quotes) >= 8 for quotes in sentences.values())


@pytest.mark.parametrize("language", SENTENCES)
def test_a_word_of_several_themes_is_strong_for_none(language: str) -> None:
    """What stands around it decides between them."""
    themes: dict[str, list[str]] = defaultdict(list)
    strong = set()
    for key, terms in load_vocabulary(language).terms.items():
        for term in terms:
            themes[term.text].append(key)
            if term.weight == TermKind.STRONG.term("").weight:
                strong.add(term.text)
    shared = {text: keys for text, keys in themes.items() if len(keys) > 1}
    assert {text: keys for text, keys in shared.items() if text in strong} == {}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_theme_lists_a_term_once(language: str) -> None:
    """As strong, usual or weak."""
    for terms in load_vocabulary(language).terms.values():
        texts = [term.text for term in terms]
        assert [text for text in texts if texts.count(text) > 1] == []


@pytest.mark.parametrize(
    ("language", "action", "purpose"),
    [
        ("en", "to train nurses", "in order to protect trade"),
        ("en", "to train nurses", "by building schools"),
        ("en", "to train nurses", "with a view to more trade"),
        ("en", "to buy rice", "for the purpose of relief"),
        ("fr", "former des infirmières", "afin de protéger le commerce"),
        ("fr", "former des infirmières", "afin d’aider les écoles"),
        ("fr", "former des infirmières", "en vue d’un commerce plus libre"),
        ("fr", "former des infirmières", "de manière à créer des emplois"),
        ("fr", "former des infirmières", "en construisant des écoles"),
        ("es", "formar enfermeras", "con el fin de proteger el comercio"),
        ("es", "formar enfermeras", "a fin de crear empleos"),
        ("es", "formar enfermeras", "con miras a un comercio más libre"),
        ("es", "formar enfermeras", "mediante nuevas escuelas"),
        ("ru", "готовить медсестер", "с целью защиты торговли"),
        ("ru", "готовить медсестер", "в целях защиты торговли"),
        ("ru", "готовить медсестер", "для того, чтобы развивать торговлю"),
        ("ru", "готовить медсестер", "путём строительства школ"),
        ("ru", "готовить медсестер", "в том числе для школ"),
    ],
)
def test_purposes_begin_in_each_language(
    scorers: dict[str, ThemeScorer], language: str, action: str, purpose: str
) -> None:
    """With the words that diplomats begin them with."""
    text = f"{action} {purpose}"
    whole = Span(0, len(text))
    hits = scorers[language].hits(text, fold(text), whole)
    assert text[purpose_start(whole, hits) :] == purpose


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "an important step, of importance"),
        ("en", "a novel approach"),
        ("fr", "est prête à, sont prêtes à"),
        ("es", "un paso importante"),
        ("es", "por los canales"),
        ("ru", "активно, активизировать"),
        ("ru", "пытаться"),
    ],
)
def test_common_words_are_no_terms(
    scorers: dict[str, ThemeScorer], language: str, words: str
) -> None:
    """Though they begin as terms do (imports, novels, prêts, canal, активы, пытки)."""
    assert scorers[language].scores(words) == {}
