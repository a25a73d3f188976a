"""Writes its name into the evidence of some commitments, again and again for some seconds.

A program of its own: ``python evidence_writer.py LIBRARY NAME SECONDS``. It says in the end, as
JSON, how often it wrote into each commitment, and how often it was refused or found a lock.
"""

import json
import random
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

from briefreader.errors import LibraryError, OvertakenError
from briefreader.library.database import open_library
from briefreader.services.changes import Change, apply_change

path, name, seconds = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
chance = random.Random(name)  # noqa: S311 - which commitment comes next
written: Counter[int] = Counter()
refused, failures = 0, []
end = time.monotonic() + seconds
with open_library(path) as library:
    seen = {each.id: each for each in library.commitments.of_statement(1)[:6]}
    while time.monotonic() < end:
        now = seen[chance.choice(list(seen))]
        after = replace(now, evidence=f"{now.evidence}{name}")
        try:
            seen[now.id] = apply_change(library, Change("Write", now, after)).after
            written[now.id] += 1
        except OvertakenError:
            refused += 1
            seen[now.id] = library.commitments.get(now.id)
        except LibraryError as error:
            failures.append(str(error))
        time.sleep(chance.uniform(0.005, 0.05))
print(json.dumps({"written": written, "refused": refused, "failures": failures}))
