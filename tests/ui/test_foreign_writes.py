"""What another window or program writes is shown, soon and without being asked for."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library, open_library
from briefreader.library.records import Commitment, Review, Trashing
from briefreader.services.annotations import notes
from briefreader.services.changes import Change, apply_change
from briefreader.services.review import review
from briefreader.services.statements.properties import edit_properties, trash
from briefreader.text.span import Span
from briefreader.ui.session.foreign_writes import ForeignWrites
from briefreader.ui.session.gradual_reading import SLICE
from briefreader.ui.window.main_window import MainWindow


@pytest.fixture
def other(library: Library) -> Iterator[Library]:
    """Return the same library as another window has it open."""
    with open_library(library.path) as opened:
        yield opened


@pytest.fixture
def watch(window: MainWindow) -> ForeignWrites:
    """Return the watch of the window, as a start begins it."""
    return ForeignWrites(window.session, window.jobs, window)


def shown(window: MainWindow, commitment_id: int) -> Commitment:
    """Return the commitment as the window has it."""
    (found,) = (each for each in window.session.commitments if each.id == commitment_id)
    return found


def listed(window: MainWindow) -> list[str]:
    """Return the titles that the list of statements shows."""
    model = window.library_panel.model
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.mark.usefixtures("watch")
def test_a_decision_elsewhere_is_shown_within_a_moment(
    window: MainWindow, other: Library, qtbot: QtBot
) -> None:
    """The place where the user reads, and the commitment that is looked at, stay."""
    first, second = window.session.commitments[:2]
    window.session.selection.select(second.id)
    apply_change(other, review.confirm(first))
    qtbot.waitUntil(lambda: shown(window, first.id).review is Review.CONFIRMED)
    assert window.session.current == second


def test_it_is_looked_for_as_the_program_comes_to_the_front(
    window: MainWindow, other: Library, watch: ForeignWrites
) -> None:
    """Without waiting for the next second; a note made elsewhere is there."""
    statement = other.statements.get(1)
    note = notes.annotate(statement, Span(0, 5), "theirs", colour="yellow", now=datetime.now(UTC))
    apply_change(other, note)
    assert window.session.records.annotations == ()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    (found,) = window.session.records.annotations
    assert found.note == "theirs"


def test_properties_and_the_list_follow(
    window: MainWindow, other: Library, watch: ForeignWrites, qtbot: QtBot
) -> None:
    """The window's title and the list name the statement as another window has renamed it."""
    apply_change(other, edit_properties(other.statements.get(1), title="Renamed elsewhere"))
    watch.look()
    assert window.windowTitle().startswith("Renamed elsewhere")
    qtbot.waitUntil(lambda: "Renamed elsewhere" in "".join(listed(window)))


def test_a_statement_that_was_removed_elsewhere_is_closed(
    window: MainWindow, other: Library, watch: ForeignWrites
) -> None:
    """Nothing more can be written at it here."""
    change: Change[Trashing] = trash([1])
    apply_change(other, change)
    watch.look()
    assert window.session.statement is None


def test_themes_that_were_changed_elsewhere_are_shown(
    window: MainWindow, other: Library, watch: ForeignWrites, qtbot: QtBot
) -> None:
    """By their new names, wherever a theme is named."""
    before = other.themes.kept()
    without_last = type(before)(before.kept[:-1])
    apply_change(other, Change("Change themes", before, without_last))
    with qtbot.waitSignal(window.session.detection.themes_changed):
        watch.look()
    assert before.kept[-1].theme.key not in window.session.themes


def test_ones_own_steps_are_not_read_again(
    window: MainWindow, watch: ForeignWrites, qtbot: QtBot
) -> None:
    """Only other connections count."""
    window.session.changes.perform(review.confirm(window.session.commitments[0]))
    with qtbot.assertNotEmitted(window.session.library_changed):
        watch.look()


def test_nothing_is_read_while_a_job_of_the_window_writes(
    window: MainWindow, other: Library, watch: ForeignWrites, qtbot: QtBot
) -> None:
    """The job tells by itself when it has done; what others wrote is shown afterwards."""
    first = window.session.commitments[0]
    apply_change(other, review.confirm(first))
    job = window.jobs.start(lambda _progress, _cancelled: None)
    watch.look()
    assert shown(window, first.id).review is Review.UNREVIEWED
    with qtbot.waitSignal(job.ended):
        pass
    watch.look()
    assert shown(window, first.id).review is Review.CONFIRMED


def test_of_thousands_of_commitments_each_change_is_shown(
    window: MainWindow, other: Library, watch: ForeignWrites, qtbot: QtBot
) -> None:
    """They are compared slice by slice, and a decision that is made here meanwhile stays."""
    session, store = window.session, window.session.library.commitments
    first = session.commitments[0]
    store.put_all([replace(first, id=0) for _ in range(SLICE * 2)])
    session.reading.open(1)
    mine, theirs, gone = session.commitments[-3:]
    session.selection.select(gone.id)
    apply_change(other, review.dismiss(theirs))
    apply_change(other, Change("Remove", gone, None))
    watch.look()
    assert shown(window, theirs.id).review is Review.UNREVIEWED
    session.changes.perform(review.confirm(mine))
    session.selection.select(gone.id)
    with qtbot.waitSignal(session.records.refreshed):
        pass
    assert shown(window, theirs.id).review is Review.DISMISSED
    assert shown(window, mine.id).review is Review.CONFIRMED
    assert gone.id not in [each.id for each in session.commitments]
    assert session.current is None
    assert session.commitments == store.of_statement(1)
