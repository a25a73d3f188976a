"""Compares what two checkouts write, byte by byte: for changes that must not change behaviour.

    python tools/compare_outputs.py OLD NEW DOCUMENT…

OLD and NEW are checkouts of this project; each is run by this Python, with its own ``src`` first.
Compared are, for each document, ``extract`` in all formats and the briefing in all formats (of the
PDF its text), then every export of a library of all the documents, which OLD makes, and the schema
of a new library. Folders stand for the files in them. Exit code: 0 the same, 1 something differs.
"""

import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

_EXTRACTS = ("json", "text", "csv")
_BRIEFINGS = ("pdf", "docx", "html", "md")
_EXPORTS = (".csv", ".json", ".jsonld", ".ics", ".qdpx", ".md", ".bib", ".csl.json")
_DAY = "1767225600"
"""The day of the briefings, in seconds since 1970: 1 January 2026."""

Output = Callable[[Path], bytes]
"""Returns what a checkout writes."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare what the command line names; print a line per difference, then how many."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("documents", type=Path, nargs="+")
    options = parser.parse_args(arguments)
    documents = [file for each in options.documents for file in _files(each)]
    checkouts = (options.old.resolve(), options.new.resolve())
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.db"
        _run(checkouts[0], "import", *documents, "--library", library)
        outputs = dict(_outputs(documents, library))
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            pairs = pool.map(lambda output: tuple(map(output, checkouts)), outputs.values())
            differing = [
                name for name, (old, new) in zip(outputs, pairs, strict=True) if old != new
            ]
    for name in differing:
        print(f"differs: {name}")
    print(f"{len(differing)} of {len(outputs)} outputs differ")
    return 1 if differing else 0


def _files(path: Path) -> list[Path]:
    """Return the documents that ``path`` stands for, in order."""
    if path.is_file():
        return [path]
    return sorted(each for each in path.iterdir() if each.suffix in {".md", ".txt"})


def _outputs(documents: Sequence[Path], library: Path) -> Iterator[tuple[str, Output]]:
    for document in documents:
        for kind in _EXTRACTS:
            yield f"extract {document.name} as {kind}", partial(_extracted, document, kind)
        for kind in _BRIEFINGS:
            yield f"briefing of {document.name} as {kind}", partial(_briefed, document, kind)
    for ending in _EXPORTS:
        yield f"export as {ending}", partial(_exported, library, ending)
    yield "schema of a new library", _schema


def _extracted(document: Path, kind: str, checkout: Path) -> bytes:
    return _run(checkout, "extract", document, "--format", kind)


def _briefed(document: Path, kind: str, checkout: Path) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / f"briefing.{kind}"
        said = _run(checkout, "briefing", document, "-o", out)
        if kind == "pdf":
            return (
                said
                + subprocess.run(
                    ["pdftotext", "-layout", out, "-"], capture_output=True, check=True
                ).stdout
            )
        return said + out.read_bytes()


def _exported(library: Path, ending: str, checkout: Path) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(library, Path(folder) / library.name)
        out = Path(folder) / f"export{ending}"
        return _run(checkout, "export", "--library", copy, "-o", out) + out.read_bytes()


def _schema(checkout: Path) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "new.db"
        document = Path(folder) / "statement.txt"
        document.write_text("Kazakhstan will open a school by 2030.\n", "utf-8")
        _run(checkout, "import", document, "--library", path)
        with sqlite3.connect(path) as connection:
            rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql > '' ORDER BY name")
            return "\n".join(row[0] for row in rows).encode()


def _run(checkout: Path, *words: str | Path) -> bytes:
    """Return what the checkout's command line writes; what it says of failures stands last."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(checkout / "src"),
        "SOURCE_DATE_EPOCH": _DAY,
        "QT_QPA_PLATFORM": "offscreen",
    }
    # Each run would compile the whole package again.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-m", "briefreader", *map(str, words)],
        capture_output=True,
        env=environment,
        check=False,
    )
    return b"%s\n%d\n%s" % (done.stdout, done.returncode, done.stderr)


if __name__ == "__main__":
    sys.exit(main())
