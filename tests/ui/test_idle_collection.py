"""Garbage is collected while the window waits."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from briefreader.ui.app.idle_collection import collect_when_idle


class Knot:
    """An object that holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def thresholds() -> Iterator[None]:
    """Keep Python's own thresholds for the other tests."""
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


def test_what_nothing_holds_goes_in_a_pause(qtbot: QtBot, thresholds: None) -> None:
    """After many objects have come, and not before the event loop waits."""
    collect_when_idle()
    gc.collect()
    knot = Knot()
    watched = weakref.ref(knot)
    kept = [[number] for number in range(400_000)]
    del knot
    assert gc.get_count()[2] >= 2
    loop = QEventLoop()
    QTimer.singleShot(5, loop.quit)
    loop.exec()
    assert watched() is None
    assert len(kept) == 400_000


def test_what_the_start_put_off_begins_in_the_first_pause(qtbot: QtBot, thresholds: None) -> None:
    """The start disables collection; nothing that it loaded is gone through again."""
    collect_when_idle()
    gc.unfreeze()
    gc.disable()
    loop = QEventLoop()
    QTimer.singleShot(5, loop.quit)
    loop.exec()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 1_000
    gc.unfreeze()
