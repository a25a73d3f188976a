"""What terms count for themes, and which themes a commitment gets by that."""

import pytest

from briefreader.commitments.attributes.taxonomy import Taxonomy, Term, Theme
from briefreader.commitments.attributes.themes import FALLBACK, ThemeScorer


def _scorer(**terms: tuple[Term, ...]) -> ThemeScorer:
    plain = {"description": "", "colour_light": "#ffffff", "colour_dark": "#000000"}
    themes = (Theme(key=key, name=key, terms=of, **plain) for key, of in terms.items())
    return ThemeScorer(Taxonomy(tuple(themes)))


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
        ("a port, including for fish and trade", {"ports": 1.0, "fish": 0.5, "trade": 0.5}),
        ("fish, including fish", {"fish": 1.15}),
    ],
)
def test_terms_count_for_their_themes(
    scorer: ThemeScorer, text: str, scores: dict[str, float]
) -> None:
    """The longest one that is there; what is said again, or only of the purpose, less."""
    assert scorer.scores(text) == pytest.approx(scores)


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
    assert scorer.themes({"fish": 1.0}, [(around, 1.0)]) == ("fish", "ports", "trade")
    assert scorer.themes({"fish": 1.0}, [(around, 0.9)]) == ("fish", "ports")
    assert scorer.themes({"trade": 1.0}, [(around, 0.6)]) == ("trade",)
    assert scorer.themes({}, [({}, 1.0), (around, 0.1)]) == ("ports", "trade")
