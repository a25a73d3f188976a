"""What terms count for themes, and which themes a commitment gets by that."""

import pytest

from briefreader.commitments.attributes.taxonomy import Taxonomy, Term, Theme
from briefreader.commitments.attributes.theme_vocabulary import ThemeVocabulary
from briefreader.commitments.attributes.themes import (
    FALLBACK,
    ThemeScorer,
    ThemeScorers,
    purpose_start,
)
from briefreader.text.folding import fold
from briefreader.text.span import Span

ROUGHLY = 0.05
"""A term counts a little less with each letter before it, which matters to one test only."""
PURPOSES = ("including", "so that")


def _scorer(**terms: tuple[Term, ...]) -> ThemeScorer:
    plain = {"description": "", "colour_light": "#ffffff", "colour_dark": "#000000"}
    themes = (Theme(key=key, name=key, terms=of, **plain) for key, of in terms.items())
    return ThemeScorer(Taxonomy(tuple(themes)), PURPOSES)


@pytest.fixture
def scorer() -> ThemeScorer:
    """Return a scorer of four themes, the last of which is that of dialogue."""
    return _scorer(
        fish=(Term("fish*"), Term("WHO", 3.0, capitals=True)),
        ports=(Term("port"), Term("portage*", 2.0)),
        trade=(Term("trade"), Term("port*", 0.5)),
        **{FALLBACK: (Term("dialogue"),)},
    )


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("a Port", {"ports": 1.0}),
        ("the airport", {}),
        ("dialogues", {}),
        ("dialogue*", {FALLBACK: 1.0}),
        ("the ports", {"trade": 0.5}),
        ("the portages", {"ports": 2.0}),
        ("fisheries and fishing", {"fish": 1.3}),
        ("WHO", {"fish": 3.0}),
        ("who", {}),
        ("the AWHO", {}),
        ("fish, fish", {"fish": 1.3}),
    ],
)
def test_terms_count_for_their_themes(
    scorer: ThemeScorer, text: str, scores: dict[str, float]
) -> None:
    """The longest one that is there; what is said again less."""
    assert scorer.scores(text) == pytest.approx(scores, abs=ROUGHLY)


def purpose_of(scorer: ThemeScorer, text: str) -> str:
    """Return what of ``text`` is purpose or tail."""
    action = Span(0, len(text))
    return text[purpose_start(action, scorer.hits(text, fold(text), action)) :]


def test_purposes_and_tails_begin_with_words_of_the_language(scorer: ThemeScorer) -> None:
    """With the first of them, whatever terms stand around it."""
    assert (
        purpose_of(scorer, "a Port so that fish, including fish") == "so that fish, including fish"
    )
    assert purpose_of(scorer, "SO THAT fish") == "SO THAT fish"
    assert purpose_of(scorer, "a port for fish") == ""


def test_the_object_comes_before_its_context(scorer: ThemeScorer) -> None:
    """Of two terms the first counts more, and the last not much less however late it is."""
    assert scorer.themes(scorer.scores("fish for the port"))[0] == "fish"
    assert scorer.themes(scorer.scores("a port for the fish"))[0] == "ports"
    assert scorer.scores(f"{'far ' * 999}port") == {"ports": 0.7}


@pytest.mark.parametrize(
    ("scores", "themes"),
    [
        ({"ports": 1.0}, ("ports",)),
        ({"trade": 1.0, "fish": 1.0}, ("fish", "trade")),
        ({"ports": 3.0, "trade": 1.5, "fish": 1.4}, ("ports", "trade")),
        ({FALLBACK: 1.9, "ports": 1.0}, ("ports", FALLBACK)),
        ({FALLBACK: 1.0}, (FALLBACK,)),
        ({}, (FALLBACK,)),
    ],
)
def test_the_best_themes_are_given(
    scorer: ThemeScorer, scores: dict[str, float], themes: tuple[str, ...]
) -> None:
    """With others that have half as much; dialogue stands behind what it is about."""
    assert scorer.themes(scores) == themes


def test_there_are_three_themes_at_most() -> None:
    """In the order of the taxonomy where they count as much."""
    scorer = _scorer(a=(), b=(), c=(), d=())
    assert scorer.themes(dict.fromkeys("dcba", 1.0)) == ("a", "b", "c")
    assert scorer.themes({}) == ("a",)


def test_what_is_around_adds_no_more_than_it_may(scorer: ThemeScorer) -> None:
    """Its best theme adds all of that, the others their share."""
    around = {"ports": 4.0, "trade": 2.0}
    known = {"fish": 1.0, "ports": 0.0, "trade": 0.0}
    assert scorer.themes(known, [(around, 1.0)]) == ("fish", "ports", "trade")
    assert scorer.themes(known, [(around, 0.9)]) == ("fish", "ports")
    assert scorer.themes({"trade": 1.0, "ports": 0.0}, [(around, 0.6)]) == ("trade",)
    assert scorer.themes({}, [({}, 1.0), (around, 0.1)]) == ("ports", "trade")


def test_what_is_around_makes_no_second_theme_of_its_own(scorer: ThemeScorer) -> None:
    """Where the words of the quote speak for another."""
    assert scorer.themes({"fish": 1.0}, [({"ports": 3.0}, 0.9)]) == ("fish",)
    assert scorer.themes({"fish": 1.0}, [({"ports": 3.0}, 1.1)]) == ("ports", "fish")


def test_weak_words_around_add_less_than_strong_ones(scorer: ThemeScorer) -> None:
    """Less than one strong term counts, they add that share only."""
    assert scorer.themes({"fish": 1.0}, [({"ports": 1.0}, 1.1)]) == ("fish",)
    assert scorer.themes({"fish": 1.0}, [({"ports": 6.0}, 1.1)]) == ("ports", "fish")


def test_words_of_dialogue_do_not_add_up_against_what_it_is_about() -> None:
    """However many of them stand together."""
    scorer = _scorer(**{FALLBACK: ()}, fish=())
    assert scorer.themes({FALLBACK: 9.0, "fish": 2.5})[0] == "fish"
    assert scorer.themes({FALLBACK: 9.0, "fish": 1.5})[0] == FALLBACK


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("охрана прав ребенка", True),
        ("о правах всех детей", False),
        ("право ребенок", True),
        ("справа ребенка", False),
    ],
)
def test_every_word_of_a_term_may_go_on(text: str, found: bool) -> None:
    """Where the language inflects, so do all words of a term."""
    scorer = _scorer(rights=(Term("прав* ребен*", 3.0),), child=(Term("ребен*"),))
    assert ("rights" in scorer.scores(text)) is found


def test_the_longest_term_with_a_star_is_the_one_that_matched() -> None:
    """Whether stars stand inside it or at its end."""
    scorer = _scorer(
        a=(Term("прав*"),), b=(Term("прав* дет*"),), c=(Term("правител*"),), d=(Term("право"),)
    )
    found = [
        list(scorer.scores(each)) for each in ("правами детей", "правителями", "право", "правил")
    ]
    assert found == [["b"], ["c"], ["d"], ["a"]]


def test_a_term_of_stars_alone_is_passed_over() -> None:
    """It would be everywhere; a user may type one."""
    assert _scorer(a=(Term("*"), Term("x*"), Term("xy*"))).scores("x xy") == pytest.approx(
        {"a": 1.0}, abs=ROUGHLY
    )


def test_each_language_has_its_scorer() -> None:
    """Made once, of the taxonomy with the terms of that language."""
    english = ThemeVocabulary("en", {"sea": (Term("sea"),)})
    french = ThemeVocabulary("fr", {"sea": (Term("mer"),)}, ("afin d*",))
    sea = Theme(
        key="sea", name="", description="", colour_light="", colour_dark="", terms=(Term("sea"),)
    )
    scorers = ThemeScorers(Taxonomy((sea,)), lambda code: french if code == "fr" else english)
    assert scorers.of("fr").scores("mer, sea") == {"sea": 1.0}
    assert purpose_of(scorers.of("fr"), "la mer afin de voir la mer") == "afin de voir la mer"
    assert purpose_of(scorers.of("en"), "la mer afin de voir la mer") == ""
    assert scorers.of("en").scores("mer, sea")["sea"] > 0.9
    assert scorers.of("xx") is scorers.of("en")


def test_words_that_are_read_as_the_same_count_once() -> None:
    """With the weight of the first, which in a theme is the highest."""
    scorer = _scorer(a=(Term("Зелёный", 3.0), Term("зеленый", 2.0)))
    assert scorer.scores("зеленый") == {"a": 3.0}
