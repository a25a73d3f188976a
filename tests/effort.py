"""What work costs, told without a clock: machines and their loads differ, counts do not."""

import gc
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Never

_PATIENCE_SECONDS = 30


def calls_in(work: Callable[[], object]) -> int:
    """Return how many functions, Python's own among them, are called while ``work`` is done.

    Without those that the garbage collector calls, whose turn comes as it likes.
    """
    count = 0

    def note(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before, collects = sys.getprofile(), gc.isenabled()
    gc.disable()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
        if collects:
            gc.enable()
    return count


@contextmanager
def patience() -> Iterator[None]:
    """Break off what would take hours; a machine however slow or busy is done long before.

    For what happens within one function of Python's own, such as a search for a pattern, where
    there are no calls to count. The processor's time counts, which other programs do not take.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGPROF, _hangs)
    signal.setitimer(signal.ITIMER_PROF, _PATIENCE_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _hangs(*_: Any) -> Never:
    message = f"not done after {_PATIENCE_SECONDS} seconds of the processor's time"
    raise AssertionError(message)
