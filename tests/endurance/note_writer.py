"""Writes notes into a library by itself, one after the other, telling of each once it is stored.

A program of its own: ``python note_writer.py LIBRARY SEED``.
"""

import sys
import time
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from briefreader.library.database import open_library
from briefreader.services.annotations import notes
from briefreader.services.changes import apply_change
from briefreader.text.span import Span

path, seed = Path(sys.argv[1]), sys.argv[2]
with open_library(path) as library:
    for number in count(1):
        text = f"{seed}.{number}: by itself"
        (first, *_) = library.statements.summaries()
        statement = library.statements.get(first.id)
        note = notes.annotate(statement, Span(0, 5), text, colour="blue", now=datetime.now(UTC))
        apply_change(library, note)
        print(text, flush=True)
        time.sleep(0.02)
