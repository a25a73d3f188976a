"""Every text can be read on its background, in each appearance and with colour-blind eyes."""

from itertools import combinations

import pytest

from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.ui.app.contrast import Deficiency, contrast, difference
from briefreader.ui.app.theme import Scheme, WindowTheme, window_theme

SCHEMES = [scheme for scheme in Scheme if scheme is not Scheme.SYSTEM]
THEMES = load_taxonomy().themes
AA, AAA, GRAPHIC = 4.5, 7.0, 3.0
PAIRS = [
    (text, ground)
    for text in ("text", "muted")
    for ground in ("window", "surface", "paper", "hover")
] + [
    ("selected_text", "selected"),
    ("muted", "selected"),
    ("accent_text", "accent"),
    ("positive", "window"),
    ("negative", "window"),
    ("negative", "surface"),
    ("negative", "hover"),
    ("text", "hit"),
]  # fmt: skip
TELLABLE = 5
"""About twice the CIE76 distance that can just be noticed."""


@pytest.fixture(params=SCHEMES, ids=str)
def appearance(request: pytest.FixtureRequest) -> tuple[Scheme, WindowTheme]:
    """Return each appearance in turn."""
    return request.param, window_theme(request.param)


def test_known_contrasts() -> None:
    """As WCAG's own examples have them."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#ffffff") == pytest.approx(1)


def test_known_differences() -> None:
    """Black and white are 100 apart; red and green of one lightness merge for some eyes."""
    assert difference("#000000", "#ffffff") == pytest.approx(100, abs=0.1)
    for deficiency in (Deficiency.PROTANOPIA, Deficiency.DEUTERANOPIA):
        seen = difference("#c0504d", "#7f8f3f", deficiency)
        assert seen < difference("#c0504d", "#7f8f3f") / 2


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_the_windows_texts(text: str, ground: str, appearance: tuple[Scheme, WindowTheme]) -> None:
    """AA, and AAA in high contrast."""
    scheme, theme = appearance
    least = AAA if scheme is Scheme.CONTRAST else AA
    assert contrast(theme.colours[text], theme.colours[ground]) >= least


@pytest.mark.parametrize("name", ["muted", "negative"])
def test_the_chips(name: str, appearance: tuple[Scheme, WindowTheme]) -> None:
    """Their words can be read on them; their edges are seen."""
    scheme, theme = appearance
    tones = theme.chip(name)
    least = AAA if scheme is Scheme.CONTRAST else AA
    assert contrast(tones.text.name(), tones.ground.name()) >= least
    assert contrast(tones.edge.name(), theme.colours["surface"]) >= GRAPHIC


@pytest.mark.parametrize("name", [*(theme.key for theme in THEMES), ""])
def test_marks_in_the_text(name: str, appearance: tuple[Scheme, WindowTheme]) -> None:
    """Text on a commitment's tint; its underline and bar on all that may lie below them."""
    scheme, theme = appearance
    one = next((each for each in THEMES if each.key == name), None)
    text, paper = theme.colours["text"], theme.colours["paper"]
    tint, accent = theme.tint(one).name(), theme.accent(one).name()
    assert contrast(text, tint) >= (AAA if scheme is Scheme.CONTRAST else AA)
    grounds = (paper, tint, theme.highlight(one).name(), theme.colours["current_ground"])
    for ground in (*grounds, *theme.annotation_colours.values()):
        assert contrast(accent, ground) >= GRAPHIC
    for other in (*THEMES, None):
        assert contrast(theme.edge(one).name(), theme.tint(other).name()) >= GRAPHIC
    assert contrast(theme.edge(one).name(), paper) >= GRAPHIC
    link = theme.link().name()
    for ground in (paper, tint, theme.colours["current_ground"]):
        assert contrast(link, ground) >= AA
    assert difference(tint, paper) >= TELLABLE


def test_the_current_commitment_is_read_best(appearance: tuple[Scheme, WindowTheme]) -> None:
    """Its ground gives the text more contrast than any other: no other mark, and not the page."""
    _, theme = appearance
    text = theme.colours["text"]
    others = [theme.colours["paper"], *(theme.tint(each).name() for each in (*THEMES, None))]
    best = contrast(text, theme.colours["current_ground"])
    assert best >= max(contrast(text, other) for other in others)


def test_annotations(appearance: tuple[Scheme, WindowTheme]) -> None:
    """Text on each of their colours."""
    scheme, theme = appearance
    least = AAA if scheme is Scheme.CONTRAST else AA
    for name in theme.annotation_colours:
        assert contrast(theme.colours["text"], theme.annotation(name).name()) >= least


def test_what_is_focused_and_current_stands_out(appearance: tuple[Scheme, WindowTheme]) -> None:
    """The frame around a focused field, and the bar beside the current commitment."""
    _, theme = appearance
    assert contrast(theme.colours["accent"], theme.colours["surface"]) >= GRAPHIC
    assert contrast(theme.colours["accent"], theme.colours["window"]) >= GRAPHIC


@pytest.mark.parametrize("deficiency", [None, *Deficiency])
def test_themes_differ_for_all_eyes(
    deficiency: Deficiency | None, appearance: tuple[Scheme, WindowTheme]
) -> None:
    """No two chips look the same, and no two bars without one; names say the rest."""
    _, theme = appearance
    looks = [theme.highlight] if deficiency else [theme.highlight, theme.accent]
    alike = [
        (one.key, other.key)
        for one, other in combinations(THEMES, 2)
        for look in looks
        if difference(look(one).name(), look(other).name(), deficiency) < TELLABLE
    ]
    assert alike == []
