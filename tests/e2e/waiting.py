"""Waiting for what another program does: asked again until it is so, never for a fixed time."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

TIMEOUT_SECONDS = 30.0
_POLL_SECONDS = 0.05


def wait_for(find: Callable[[], T | None], what: str = "") -> T:
    """Return what ``find`` finds, asked again until it is something."""
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while True:
        found = find()
        if found:
            return found
        assert time.monotonic() < deadline, f"no {what or find} in {TIMEOUT_SECONDS} s"
        time.sleep(_POLL_SECONDS)
