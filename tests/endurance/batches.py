"""Documents of batches, read one by one as well, and what a batch made of them."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from briefreader.batch.parts import read_rows
from briefreader.batch.reading import ReadDocument, document_reader
from briefreader.batch.rows import commitment_rows
from briefreader.batch.versions import version_for

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"
PROGRAM = Path(sys.executable).with_name("briefreader")


def write_documents(folder: Path, count: int) -> None:
    """Write ``count`` documents of 1 to 100 KB, those that the benchmarks' generator makes."""
    sys.path[:0] = [str(BENCHMARKS)]
    from many_statements import statements

    folder.mkdir()
    for made in statements(count):
        place = folder / f"{made.number // 1000:03}"
        place.mkdir(exist_ok=True)
        head = f"---\ntitle: {made.title!r}\ndate: {made.day or ''}\n---\n\n"
        (place / f"{made.number:06}.md").write_text(f"{head}{made.text}\n", "utf-8")


def one_by_one(files: Sequence[Path], result: Path) -> float:
    """Read the documents in one process, as `extract` does; returns how many a second it read.

    Its rows go to ``result``, a line each.
    """
    read = document_reader(3600)
    begun = time.monotonic()
    with result.open("w", encoding="utf-8") as lines:
        for file in files:
            lines.write(json.dumps(row_of(str(file), read(file)), default=str) + "\n")
    return len(files) / (time.monotonic() - begun)


def documents_in(folder: Path) -> list[Path]:
    """Return all documents of a folder."""
    return sorted(folder.rglob("*.*"))


def row_of(path: str, found: ReadDocument) -> list[Any]:
    """Return what is compared of a document: all that both tables say of it."""
    about = found.extraction.metadata
    rows = commitment_rows(found, version_for(found.read_in))
    return [
        path,
        found.content.hex(),
        about.title,
        about.date,
        list(about.parties),
        about.language,
        about.place,
        about.kind.value,
        found.extraction.text,
        [list(row.values()) for row in rows],
    ]


def rows_of_batch(output: Path) -> Iterator[list[Any]]:
    """Yield the same of each document in the tables of a batch, part by part."""
    for file in sorted((output / "statements").glob("part-*")):
        of_document: dict[str, list[list[Any]]] = {}
        for row in read_rows(output / "commitments" / file.name):
            of_document.setdefault(row["document"], []).append(list(row.values()))
        for row in read_rows(file):
            names = ("path", "document", "title", "date", "parties", "language", "place", "kind")
            yield [row[name] for name in (*names, "text")] + [of_document.get(row["document"], [])]


def differences(output: Path, result: Path) -> list[str]:
    """Return what is not the same in the tables and in the lines of ``result``, few of them."""
    expected: dict[str, int] = {}
    with result.open(encoding="utf-8") as lines:
        for line in lines:
            expected[json.loads(line)[0]] = hash(line)
    wrong = []
    for row in rows_of_batch(output):
        line = json.dumps(row, default=str) + "\n"
        there = expected.pop(row[0], None)
        if there is None:
            wrong.append(f"{row[0]} is there twice, or should not be")
        elif there != hash(line):
            wrong.append(f"{row[0]} differs")
    return (wrong + [f"{path} is missing" for path in expected])[:20]


def read_already(tmp_path: Path, count: int) -> tuple[Path, Path]:
    """Write so many documents and read them one by one; returns their folder and their rows."""
    folder, result = tmp_path / "in", tmp_path / "one-by-one.jsonl"
    write_documents(folder, count)
    one_by_one(documents_in(folder), result)
    return folder, result


def run_batch(folder: Path, output: Path, *options: object) -> subprocess.Popen[str]:
    """Start a batch."""
    command = [PROGRAM, "batch", folder, "-o", output, *options]
    return subprocess.Popen(
        [*map(str, command)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def wait_for_parts(process: subprocess.Popen[str], output: Path, more: int) -> None:
    """Wait until a batch has written so many ``more`` parts, or has ended."""
    before = len(list(output.glob("statements/part-*")))
    while process.poll() is None and len(list(output.glob("statements/part-*"))) < before + more:
        time.sleep(0.05)


def finished(process: subprocess.Popen[str]) -> str:
    """Return what a batch printed; fails if it did."""
    out, err = process.communicate()
    assert process.returncode == 0, err
    return out
