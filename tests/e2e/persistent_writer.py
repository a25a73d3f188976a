"""Writes its name into one commitment's evidence again and again, as what it sees there changes.

A program of its own: ``python persistent_writer.py LIBRARY NAME TIMES``. It says when it has seen
the commitment, begins when it is told to, and says in the end how often it was refused.
"""

import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from briefreader.errors import OvertakenError
from briefreader.library.database import open_library
from briefreader.services.changes import Change, apply_change

path, name, times = sys.argv[1:]
refused = 0
with open_library(Path(path)) as library:
    (first, *_) = library.commitments.of_statement(1)
    seen = first
    print("ready", flush=True)  # noqa: T201 - read by the test
    sys.stdin.readline()
    for _ in range(int(times)):
        done = None
        while done is None:
            after = replace(seen, evidence=f"{seen.evidence}{name}")
            with suppress(OvertakenError):
                done = apply_change(library, Change("Write", seen, after)).after
            if done is None:
                refused += 1
                seen = library.commitments.get(first.id)
        seen = done
print(refused)  # noqa: T201 - read by the test
