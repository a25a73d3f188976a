"""``python tools/interop [PROGRAM…] [-o TABLE.md]``: repeats the runs, and prints their table.

Each program has a module here, whose ``NEEDS`` says what it needs. What cannot be had is told on
standard error; the others run.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from interop import (
    briefings,
    calendars,
    citations,
    codebooks,
    databases,
    file_marks,
    hypothesis_forms,
    obsidian,
    qualcoder,
    reports,
    spreadsheets,
    taguette,
    web_annotations,
    zotero,
)
from interop.corpus import make_library
from interop.rows import Missing, Row, table

Run = Callable[[Path, Path], Iterator[Row]]
"""Yields the rows of a run, given the library, which it may not change, and a folder to work in."""
PROGRAMS: Mapping[str, tuple[str, Run]] = {
    "briefings": (briefings.NEEDS, briefings.run),
    "calendars": (calendars.NEEDS, calendars.run),
    "citations": (citations.NEEDS, citations.run),
    "databases": (databases.NEEDS, databases.run),
    "file_marks": (file_marks.NEEDS, file_marks.run),
    "hypothesis": (hypothesis_forms.NEEDS, hypothesis_forms.run),
    "obsidian": (obsidian.NEEDS, obsidian.run),
    "reports": (reports.NEEDS, reports.run),
    "spreadsheets": (spreadsheets.NEEDS, spreadsheets.run),
    "web_annotations": (web_annotations.NEEDS, web_annotations.run),
    "codebooks": (codebooks.NEEDS, codebooks.run),
    "taguette": (taguette.NEEDS, taguette.run),
    "zotero": (zotero.NEEDS, zotero.run),
    "qualcoder": (qualcoder.NEEDS, qualcoder.run),
}
"""What each program needs, and its run."""


def main() -> int:
    """Run those that are named, or all; returns the exit code, 1 if any is missing."""
    parser = argparse.ArgumentParser(prog="tools/interop", description="Runs with real programs.")
    parser.add_argument("programs", nargs="*", metavar="PROGRAM", help=", ".join(PROGRAMS))
    parser.add_argument("-o", "--output", type=Path, help="a file for the table")
    chosen = parser.parse_args()
    rows: list[Row] = []
    is_missing = False
    with tempfile.TemporaryDirectory(prefix="interop-") as folder:
        library = Path(folder) / "library.db"
        make_library(library)
        for name in chosen.programs or PROGRAMS:
            needs, run = PROGRAMS[name]
            work = Path(folder) / name
            work.mkdir()
            try:
                rows += run(library, work)
            except Missing as missing:
                is_missing = True
                print(f"{name}: {missing} (needs {needs})", file=sys.stderr)
    print(table(rows))
    if chosen.output:
        chosen.output.write_text(table(rows) + "\n", "utf-8")
    return int(is_missing)


if __name__ == "__main__":
    sys.exit(main())
