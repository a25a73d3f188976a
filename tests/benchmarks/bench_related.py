"""The nearest of half a million commitments beside a scan of all of them."""

import random
import sqlite3
import statistics
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import many_commitments
from harness import Comparison, Effort, Told

from briefreader.library.database import open_reader
from briefreader.library.records import Commitment
from briefreader.services.related.promises import related_promises

ASKED = 40
ALL_QUOTES = "SELECT quote FROM commitments"


def compare_related(effort: Effort) -> Told:
    """Find the promises nearest to one, beside counting its words in each of the library."""
    path = many_commitments.filled(effort.statements)
    with open_reader(path) as library, closing(_bare(path)) as bare:
        highest = library.commitment_listing.highest_id()
        chance = random.Random(7)  # noqa: S311 - variety, not secrecy
        ids = [chance.randrange(1, highest + 1) for _ in range(ASKED)]
        asked = library.commitments.of_ids(ids)
        yield Comparison(
            what=f"the nearest to one of {highest:,} commitments",
            ours=lambda about: related_promises(library, about),
            beside="counting its words in each of them",
            yardstick=lambda about: _scanned(bare, about),
            given=[(each,) for each in asked],
        )
        seconds = []
        for each in asked:
            began = time.perf_counter()
            related_promises(library, each)
            seconds.append(time.perf_counter() - began)
        middle, longest = statistics.median(seconds), max(seconds)
        yield f"To each of {len(asked)}: {_ms(middle)} in the middle, {_ms(longest)} at most."


def _bare(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)


def _scanned(bare: sqlite3.Connection, about: Commitment) -> Sequence[str]:
    words = frozenset(about.quote.split())
    ordered = sorted(
        (-len(words.intersection(quote.split())), quote) for (quote,) in bare.execute(ALL_QUOTES)
    )
    return [quote for _, quote in ordered[:40]]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"
