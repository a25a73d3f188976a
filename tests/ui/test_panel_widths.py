"""How much of the window each panel beside the text gets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.ui.window.panel_widths import PanelWidths, fitted_widths

SIDE = PanelWidths(wanted=380, least=280, folded=30)
LIBRARY = PanelWidths(wanted=270, least=210, folded=30)


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        (900, (380, 270)),
        (650, (380, 270)),
        (570, (330, 240)),
        (490, (280, 210)),
        (489, (380, 30)),
        (310, (280, 30)),
        (309, (30, 30)),
        (-200, (30, 30)),
    ],
)
def test_panels_get_narrower_and_then_fold(room: int, widths: tuple[int, int]) -> None:
    """Both give of what they can give; the last one folds first, and the other has its place."""
    assert fitted_widths(room, (SIDE, LIBRARY)) == widths


def test_what_is_kept_never_folds() -> None:
    """The user has asked for it, though the text gets less than it wants."""
    assert fitted_widths(100, (LIBRARY, SIDE), kept=1) == (210, 30)


def test_no_panels_need_no_room() -> None:
    """As when the user has hidden both."""
    assert fitted_widths(0, ()) == ()


@st.composite
def panels(draw: st.DrawFn) -> PanelWidths:
    """Return any widths that a panel can have."""
    folded = draw(st.integers(0, 60))
    least = draw(st.integers(folded + 1, 600))
    return PanelWidths(wanted=draw(st.integers(least, 1200)), least=least, folded=folded)


@given(st.lists(panels(), max_size=4), st.integers(-500, 4000))
def test_the_text_keeps_its_room(several: list[PanelWidths], room: int) -> None:
    """Panels take more than is left for them only when all of them are folded."""
    widths = fitted_widths(room, several)
    assert len(widths) == len(several)
    is_folded = [width < each.least for width, each in zip(widths, several, strict=True)]
    assert sum(widths) <= max(room, sum(each.folded for each in several))
    for width, each, folded in zip(widths, several, is_folded, strict=True):
        assert width == each.folded if folded else each.least <= width <= each.wanted
    assert is_folded == sorted(is_folded)


@given(st.lists(panels(), max_size=4), st.integers(-500, 4000), st.integers(0, 2000))
def test_more_room_never_folds_a_panel(several: list[PanelWidths], room: int, more: int) -> None:
    """What is shown in a narrow window is shown in a wider one."""
    shown = [
        sum(width >= each.least for width, each in zip(widths, several, strict=True))
        for widths in (fitted_widths(room, several), fitted_widths(room + more, several))
    ]
    assert shown[0] <= shown[1]
