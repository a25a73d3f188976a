"""The script that fits the calibration of confidence."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from briefreader.commitments.attributes.confidence import Calibration, parse_calibrations


@pytest.fixture(scope="session")
def calibrate(project: Path, load_script: Callable[[Path], ModuleType]) -> ModuleType:
    """Return the script as a module."""
    return load_script(project / "tools" / "calibrate.py")


def test_fits_the_share_that_is_right(calibrate: ModuleType) -> None:
    """Judged 0.9 but right in six of ten, and 0.5 but right in two of ten."""
    judged = [
        calibrate.Judged("en", "a", share, number < right)
        for share, right in ((0.9, 60), (0.5, 20))
        for number in range(100)
    ]
    calibration = calibrate.fit(judged)
    assert calibration.of(0.9) == pytest.approx(0.6, abs=0.04)
    assert calibration.of(0.5) == pytest.approx(0.2, abs=0.04)


def test_few_wrong_ones_do_not_make_all_certain(calibrate: ModuleType) -> None:
    """With ten right ones and none wrong nothing is taken for certain."""
    calibration = calibrate.fit([calibrate.Judged("en", "a", 0.9, True)] * 10)
    assert calibration.of(0.9) < 0.97


def test_the_table_counts_each_range(calibrate: ModuleType) -> None:
    """How many there are, how sure on average, and how many are right."""
    lines = calibrate.table("title", [(0.85, True), (0.85, False), (0.97, True)]).splitlines()
    assert lines[2].split() == ["0.80-0.90", "2", "0.85", "0.50"]
    assert lines[3].split() == ["0.95-1.00", "1", "0.97", "1.00"]


def test_a_statement_does_not_judge_itself(calibrate: ModuleType) -> None:
    """Where one's detections are all wrong and the other's all right, each gets the other's."""
    judged = [
        calibrate.Judged("en", statement, 0.8, right)
        for statement, right in (("a", True), ("b", False))
        for _ in range(20)
    ]
    assert calibrate.held_out(judged) == [
        (share, right)
        for share, right in (
            (calibrate.fit(judged[20:]).of(0.8), True),
            (calibrate.fit(judged[:20]).of(0.8), False),
        )
        for _ in range(20)
    ]


def test_what_is_written_is_read(calibrate: ModuleType) -> None:
    """The app reads each language's calibration as it was fitted."""
    fitted = {"en": Calibration(0.8, 1.25), "ru": Calibration(1.5, -0.5)}
    assert parse_calibrations(calibrate.written(fitted)) == fitted
