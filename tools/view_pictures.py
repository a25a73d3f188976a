"""Pictures of the views over several statements, on a series that was invented for the tests."""

from datetime import UTC, date, datetime
from pathlib import Path

from picturing import Pictures

from briefreader.library.records import Status
from briefreader.services.follow_up import entries
from briefreader.services.review import review
from briefreader.ui.views.due.due_view import DueView
from briefreader.ui.views.overview.overview_view import OverviewView

_SERIES = Path(__file__).parents[1] / "tests" / "alignments"
_TODAY = date(2023, 10, 2)
_NOW = datetime(2023, 10, 2, 9, tzinfo=UTC)
_JUDGED = (
    (1, Status.MET, date(2022, 3, 1), "Published by the secretariat"),
    (4, Status.IN_PROGRESS, date(2022, 9, 12), "Twenty-six of forty stations are in service"),
    (7, Status.PARTLY_MET, date(2023, 2, 3), "Two of the three Parties have paid"),
    (9, Status.MISSED, date(2023, 1, 15), "No exercise was held"),
)


def commitments_table(pictures: Pictures) -> None:
    """Commitments of several statements, some with a status."""
    _read_series(pictures)
    pictures.press("view_table")


def comparison(pictures: Pictures) -> None:
    """What became of the commitments of 2018 in 2021."""
    _read_series(pictures)
    pictures.press("compare")


def due_page(pictures: Pictures) -> None:
    """What is due, as on a day in 2023."""
    _read_series(pictures)
    DueView.today = staticmethod(lambda: _TODAY)
    pictures.press("view_due")


def _read_series(pictures: Pictures) -> None:
    """Import the two statements of the series, and say of some commitments what became of them."""
    for name in ("luvange-2018", "luvange-2021"):
        pictures.show_text((_SERIES / f"{name}.txt").read_text("utf-8"))
    session = pictures.session
    for number, status, day, words in _JUDGED:
        of_status = entries.set_status(session.commitments[number], status, day, _NOW, words)
        session.changes.perform_all("Set status", of_status)
    for each in session.commitments[:3]:
        session.changes.perform(review.confirm(each))
    pictures.settle()


def threads(pictures: Pictures) -> None:
    """The promises of the series, each through its statements."""
    _read_series(pictures)
    pictures.press("view_threads")


def library_overview(pictures: Pictures) -> None:
    """The library in figures."""
    _read_series(pictures)
    OverviewView.today = staticmethod(lambda: _TODAY)
    pictures.press("view_overview")
