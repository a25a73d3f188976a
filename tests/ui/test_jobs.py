"""Work off the GUI thread: results, errors, progress, cancel."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefreader.errors import LibraryError
from briefreader.ui.app.jobs import Cancelled, Job, JobRunner, Progress
from briefreader.ui.common.message_boxes import show_progress


@pytest.fixture
def runner(qtbot: QtBot) -> JobRunner:
    """Return a runner whose workers end with the test."""
    return JobRunner()


def test_the_quickest_work_misses_no_slot(runner: JobRunner, qtbot: QtBot) -> None:
    """Slots that are connected after the start hear of every result, in the GUI thread."""
    heard: list[tuple[int, bool]] = []
    main = threading.current_thread()
    for number in range(200):
        job = runner.start(lambda _progress, _cancelled, number=number: number)
        job.succeeded.connect(
            lambda result: heard.append((result, threading.current_thread() is main))
        )
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert sorted(heard) == [(number, True) for number in range(200)]


def test_who_asks_hears_of_an_end_when_all_slots_have(runner: JobRunner, qtbot: QtBot) -> None:
    """A job is over for the one who polls, too, only when each slot of its end has run."""
    heard: list[int] = []

    def work(progress: Progress, cancelled: Cancelled) -> None:
        pass

    for number in range(300):
        job = runner.start(work)
        for _ in range(20):
            job.ended.connect(lambda number=number: heard.append(number))
        while runner.is_busy():
            QCoreApplication.processEvents()
        assert heard == [number] * 20
        heard.clear()


@pytest.mark.parametrize("error", [LibraryError("no room"), ZeroDivisionError("a bug")])
def test_an_error_reaches_the_caller(runner: JobRunner, qtbot: QtBot, error: Exception) -> None:
    """Expected and unexpected errors both arrive, and the job ends."""

    def work(progress: Progress, cancelled: Cancelled) -> None:
        raise error

    job = runner.start(work)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert failed.args == [error]
    qtbot.waitUntil(lambda: not runner.is_busy())


def test_progress_and_cancel(runner: JobRunner, qtbot: QtBot) -> None:
    """The work tells how far it is, and stops when the user cancels."""

    def work(progress: Progress, cancelled: Cancelled) -> str:
        progress(1, 2, "half")
        stopped = threading.Event()
        while not cancelled():
            stopped.wait(0.005)
        return "stopped"

    job = runner.start(work)
    with qtbot.waitSignal(job.progressed) as progressed:
        pass
    assert progressed.args == [1, 2, "half"]
    with qtbot.waitSignal(job.succeeded) as succeeded:
        job.cancel()
    assert succeeded.args == ["stopped"]


def test_work_that_is_cancelled_before_it_begins_never_runs(
    runner: JobRunner, qtbot: QtBot
) -> None:
    """Closing the window at once leaves nothing behind."""
    ran: list[bool] = []
    job = runner.start(lambda _progress, _cancelled: ran.append(True))
    runner.finish()
    with qtbot.waitSignal(job.ended):
        pass
    assert not ran
    assert not runner.is_busy()


def test_jobs_with_a_progress_dialog_one_after_another(runner: JobRunner, qtbot: QtBot) -> None:
    """Each one's end is heard, however soon the worker is done with its job."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    ended: list[int] = []

    def start() -> None:
        job = runner.start(lambda progress, _cancelled: progress(1, 1, "one"))
        show_progress(window, job, "working")
        job.ended.connect(lambda: ended.append(1))
        job.ended.connect(lambda: QTimer.singleShot(0, start) if len(ended) < 100 else None)

    start()
    qtbot.waitUntil(lambda: len(ended) == 100)
    assert not runner.is_busy()


def test_ended_jobs_are_let_go(runner: JobRunner, qtbot: QtBot) -> None:
    """Each would keep what is connected to it for as long as the window lives."""
    for _ in range(20):
        runner.start(lambda _progress, _cancelled: None)
        qtbot.waitUntil(lambda: not runner.is_busy())
        runner.finish()
    assert len(runner.findChildren(Job)) <= 2
