"""One heap for all threads of the window, so that what workers have freed is used again."""

import ctypes
import sys
from contextlib import suppress

_M_ARENA_MAX = -8
"""mallopt(3)."""


def share_one_heap() -> None:
    """Keep glibc from giving each worker a heap of its own, and from keeping all that it frees.

    There are up to eight a processor; half an hour of imports and dialogs grew by a tenth that way.
    Python's lock lets one thread at a time allocate anyway. Other C libraries are left alone.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
