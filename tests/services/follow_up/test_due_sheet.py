"""What is due on paper: always one page, what is overdue first."""

import datetime as dt

import pytest
from PySide6.QtGui import QGuiApplication

from briefreader.commitments.model import DueDate
from briefreader.errors import BriefingError, ExportError
from briefreader.library.database import Library
from briefreader.library.records import Status
from briefreader.services.briefing.paper import PageSize, Paper
from briefreader.services.follow_up.due_page import due_page
from briefreader.services.follow_up.due_sheet import (
    DueContent,
    due_content,
    due_pdf,
    fit_due,
    write_due,
)
from commitments_made import TODAY, add_commitment, add_statement

GROUPS = ["Overdue", "In the next 30 days", "In 31 to 90 days"]


def due(library: Library, days: list[int], actor: str = "") -> DueContent:
    """Return what is due of commitments that are due in so many days each."""
    quotes = [
        f"Chad will open bridge number {number} over the river" for number in range(len(days))
    ]
    made = add_statement(library, "Talks on bridges", dt.date(2024, 5, 1), quotes)
    for quote, ahead in zip(quotes, days, strict=True):
        by = DueDate("then", TODAY + dt.timedelta(days=ahead))
        add_commitment(library, made, quote, due=by, status=Status.IN_PROGRESS)
    return due_content(library, due_page(library, TODAY, actor), actor)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("count", [0, 1, 12, 70, 400])
def test_whatever_is_due_fits_on_one_page(
    qapp: QGuiApplication, library: Library, paper: Paper, count: int
) -> None:
    """Loosely, tightly, or with the later ones left out."""
    content = due(library, [-count + number for number in range(count)])
    assert fit_due(content, paper.size).fits


def test_what_comes_next_keeps_a_share(qapp: QGuiApplication, library: Library) -> None:
    """Though what is overdue alone would fill the page."""
    content = due(library, [-number for number in range(1, 200)] + [20, 80])
    headings = [each.title for each in fit_due(content, Paper.A4.size).marks]
    assert headings == GROUPS


def test_only_what_is_there_has_a_heading(qapp: QGuiApplication, library: Library) -> None:
    """What is later than 90 days, or of others, is not on the page."""
    assert [each.title for each in fit_due(due(library, [5, 200]), Paper.A4.size).marks] == [
        GROUPS[1]
    ]
    assert fit_due(due(library, [3], "Peru"), Paper.A4.size, "fr").marks == ()


def test_the_same_page_has_the_same_bytes(qapp: QGuiApplication, library: Library) -> None:
    """On the same day."""
    content = due(library, [-3, 4])
    assert due_pdf(content, Paper.A4) == due_pdf(content, Paper.A4)


def test_what_cannot_be_written_is_refused(
    qapp: QGuiApplication, library: Library, tmp_path
) -> None:
    """Another ending, a paper that is too small; no file is left."""
    content = due(library, [1])
    with pytest.raises(ExportError):
        write_due(content, tmp_path / "due.odt", Paper.A4)
    with pytest.raises(BriefingError):
        fit_due(content, PageSize(120, 60))
    assert not (tmp_path / "due.odt").exists()
