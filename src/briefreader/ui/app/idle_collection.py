"""Garbage collection while the window has nothing to do, and not while the user does something.

Python goes through all that it holds whenever enough has come, which takes up to 50 ms in a window
that shows thousands of records, and a twelfth of a start, in which hardly anything becomes garbage.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher

_THRESHOLDS = (5_000, 20, 100)
"""Young objects are looked through as they come; all of them only after ten million."""
_ENOUGH = 2
"""After so many rounds of the second kind (100,000 objects each) a pause is used."""


def collect_when_idle() -> None:
    """Use the pauses of this thread's event loop, which must exist.

    If collection was disabled for the start, the first pause enables it. What was loaded by then,
    mostly modules and classes, is not looked through again.
    """
    gc.set_threshold(*_THRESHOLDS)
    dispatcher = QAbstractEventDispatcher.instance()
    if dispatcher is not None:
        dispatcher.aboutToBlock.connect(_collect)


def _collect() -> None:
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
    elif gc.get_count()[2] >= _ENOUGH:
        gc.collect()
