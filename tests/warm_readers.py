"""Reading processes that wait for the next test, as to begin one takes a second and more."""

import os
import pickle
from collections.abc import Callable
from threading import Lock

import pytest

from briefreader.services.importing import reading_pool

_MOST = 2
_OF_ONE_TEST = ("PYTEST_", "XDG_")
"""How variables of the environment begin that differ from test to test; no reader asks for them."""

_waiting: list["_KeptWorker"] = []
_taking = Lock()


class _KeptWorker(reading_pool._Worker):
    """A reading process that, told to end while it has nothing to do, waits instead."""

    def __init__(self, prepare: Callable[[], Callable[..., object]]) -> None:
        self.setup = _setup(prepare)
        super().__init__(prepare)

    def end(self) -> None:
        """Wait for who reads with the same setup next; end for good when busy or broken."""
        if self.told or not self.is_ready or not self._process.is_alive():
            self.end_for_good()
            return
        with _taking:
            _waiting.append(self)
            too_many = [_waiting.pop(0)] if len(_waiting) > _MOST else []
        for worker in too_many:
            worker.end_for_good()

    def end_for_good(self) -> None:
        """End the process at once."""
        super().end()


def _setup(prepare: Callable[[], Callable[..., object]]) -> object:
    """Return what a process was begun with, equal for those that may stand for each other."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(_OF_ONE_TEST)
    }
    return pickle.dumps(prepare), environment


def _employ(prepare: Callable[[], Callable[..., object]]) -> _KeptWorker:
    """Return a process that waits, or a new one."""
    setup = _setup(prepare)
    with _taking:
        for worker in _waiting:
            if worker.setup == setup and worker._process.is_alive():
                _waiting.remove(worker)
                return worker
    return _KeptWorker(prepare)


def keep_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the pools of a test take up the processes of the last one, and leave theirs."""
    monkeypatch.setattr(reading_pool, "_Worker", _employ)


def end_readers() -> None:
    """End the processes that wait, for tests that count processes."""
    while _waiting:
        _waiting.pop().end_for_good()
