"""Waiting for what another program does: asked again until it is so, never for a fixed time."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

TIMEOUT_SECONDS = 30.0
_POLL_SECONDS = 0.02


def wait_for(find: Callable[[], T | None], what: str = "", seconds: float = TIMEOUT_SECONDS) -> T:
    """Return what ``find`` finds, asked again until it is something."""
    deadline = time.monotonic() + seconds
    while True:
        found = find()
        if found:
            return found
        assert time.monotonic() < deadline, f"no {what or find} in {seconds} s"
        time.sleep(_POLL_SECONDS)
