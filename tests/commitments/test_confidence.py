"""From what a rule judges to how sure a detection is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.attributes.confidence import Calibration, parse_calibrations
from briefreader.errors import ResourceError


def test_no_calibration_changes_nothing() -> None:
    """Slope one and offset zero give back what went in."""
    assert [Calibration().of(each) for each in (0.05, 0.5, 0.93)] == [0.05, 0.5, 0.93]


@given(
    slope=st.floats(0.1, 5),
    offset=st.floats(-5, 5),
    judged=st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
def test_order_is_kept(slope: float, offset: float, judged: tuple[float, float]) -> None:
    """What a rule judges surer stays at least as sure, within 0 to 1."""
    low, high = (Calibration(slope, offset).of(each) for each in sorted(judged))
    assert 0 <= low <= high <= 1


def test_each_language_has_its_own() -> None:
    """A table each, by the language's code."""
    text = "[en]\nslope = 0.5\noffset = 1\n[fr]\nslope = 2\noffset = -1.5\n"
    assert parse_calibrations(text) == {"en": Calibration(0.5, 1), "fr": Calibration(2, -1.5)}


@pytest.mark.parametrize(
    "entry",
    ["", "slope = 1", 'slope = "x"\noffset = 0', "slope = 0\noffset=0", "slope = 1\noffset = nan"],
)
def test_a_mistake_is_named(entry: str) -> None:
    """The message says where it is and what has to be there."""
    with pytest.raises(ResourceError, match="confidence: ru: slope must be"):
        parse_calibrations(f"[en]\nslope = 1\noffset = 0\n[ru]\n{entry}")


def test_a_number_without_a_language_is_a_mistake() -> None:
    """It is taken for an entry."""
    with pytest.raises(ResourceError, match="confidence: slope: slope must be"):
        parse_calibrations("slope = 1\noffset = 0")
