"""Diary of a program that may be killed: what its user was told, line by line on the disk."""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class Diary:
    """Writes entries of JSON, each with the time of the machine's steady clock.

    A ``durable`` one has each on the disk before the program goes on.
    """

    def __init__(self, path: Path, *, durable: bool = True) -> None:
        self._durable = durable
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def note(self, kind: str, **values: Any) -> None:
        """Write an entry."""
        line = json.dumps({"kind": kind, "at": time.monotonic(), **values}) + "\n"
        os.write(self._file, line.encode())
        if self._durable:
            os.fsync(self._file)


def entries(path: Path) -> Iterator[dict[str, Any]]:
    """Yield what a diary holds; a line that was cut off by a kill was not told of."""
    if path.exists():
        for line in path.read_bytes().splitlines(keepends=True):
            if line.endswith(b"\n"):
                yield json.loads(line)
