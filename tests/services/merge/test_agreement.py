"""Per cent agreement and Cohen's kappa, against worked examples."""

import pytest
from two_readers import commitment

from briefreader.commitments.model import Strength
from briefreader.library.records import Review
from briefreader.services.merge.agreement import agreement, compare


def coded(table: list[list[int]]) -> list[tuple[int, int]]:
    """Return the labels of two coders whose cross table this is."""
    return [
        (row, column)
        for row, counts in enumerate(table)
        for column, count in enumerate(counts)
        for _ in range(count)
    ]


@pytest.mark.parametrize(
    ("table", "observed", "kappa"),
    [
        # The usual example of two readers of 50 grant proposals.
        ([[20, 5], [10, 15]], 0.7, 0.4),
        # Same per cent agreement, other margins.
        ([[45, 15], [25, 15]], 0.6, 0.1304),
        ([[25, 35], [5, 35]], 0.6, 0.2593),
        # Three labels, 200 units: p_o = .70, p_e = .41.
        ([[88, 14, 18], [10, 40, 10], [2, 6, 12]], 0.7, 0.4915),
        # Perfect, as by chance, and the opposite of each other.
        ([[3, 0], [0, 7]], 1.0, 1.0),
        ([[25, 25], [25, 25]], 0.5, 0.0),
        ([[0, 5], [5, 0]], 0.0, -1.0),
    ],
)
def test_kappa_is_that_of_worked_examples(
    table: list[list[int]], observed: float, kappa: float
) -> None:
    """Each table gives the agreement and the kappa that textbooks give for it."""
    found = agreement(coded(table))
    assert found.units == sum(map(sum, table))
    assert found.observed == pytest.approx(observed)
    assert found.kappa == pytest.approx(kappa, abs=0.0001)


def test_kappa_is_undefined_with_one_label_only() -> None:
    """All agree, but chance would have agreed as well; no number is made up."""
    found = agreement([("firm", "firm")] * 3)
    assert (found.observed, found.kappa) == (1.0, None)


def test_without_units_there_is_nothing_to_tell() -> None:
    """Neither share nor kappa."""
    found = agreement([])
    assert (found.units, found.observed, found.kappa) == (0, None, None)


def test_commitments_are_compared_by_their_places() -> None:
    """Found by both, dismissed by one, by both, and found by one only."""
    kept, gone = {"review": Review.CONFIRMED}, {"review": Review.DISMISSED}
    mine = (
        commitment(0, 24, **kept),
        commitment(25, 40, **kept),
        commitment(42, 60, **gone),
        commitment(61, 70),
    )
    theirs = (
        commitment(0, 22, **kept, strength=Strength.INTENT, themes=("trade", "energy")),
        commitment(25, 40, **gone),
        commitment(42, 60, **gone),
        commitment(72, 79, **kept),
    )
    report = compare(mine, theirs)
    assert (report.both, report.only_mine, report.only_theirs, report.neither) == (1, 2, 1, 1)
    assert (report.commitment.units, report.commitment.same) == (5, 2)
    # p_o = 2/5, p_e = 3/5 * 2/5 + 2/5 * 3/5 = 12/25.
    assert report.commitment.kappa == pytest.approx((10 - 12) / (25 - 12))
    assert (report.strength.units, report.strength.same) == (1, 0)
    assert (report.theme.units, report.theme.same, report.theme.kappa) == (1, 1, None)
    assert report.unreviewed == (1, 0)
