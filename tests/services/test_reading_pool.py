"""Files are read in processes of their own, and no file can harm the others."""

import multiprocessing
import os
import sys
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, Never

import little_memory
import pytest

import format_files as files
from briefreader.documents.html_bounds import MAX_DEPTH
from briefreader.documents.reader import read_document
from briefreader.errors import BriefreaderError, DocumentError
from briefreader.library.database import Library
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.extraction import extract
from briefreader.services.importing import reading_pool
from briefreader.services.importing.document_reading import (
    Pasted,
    Reading,
    Setup,
    document_reader,
    setup_of,
)
from briefreader.services.importing.importer import import_pasted, import_paths
from briefreader.services.importing.outcomes import Outcome
from briefreader.services.importing.reading_apart import read_apart
from briefreader.services.importing.reading_pool import ReadingPool
from briefreader.services.importing.reading_process import serve

WORDS = "Japan and Chad agreed to meet in {}.\n"


@pytest.fixture
def pool() -> Iterator[ReadingPool]:
    """Return a pool, whose processes have ended after the test."""
    with ReadingPool(Setup()) as made:
        yield made
    assert multiprocessing.active_children() == []


def write(folder: Path, count: int) -> list[Path]:
    """Write so many statements, each with a commitment."""
    paths = [folder / f"{number:03}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(WORDS.format(2000 + number), encoding="utf-8")
    return paths


def reasons(answers: list[Reading | BriefreaderError]) -> list[str]:
    """Return why there is no reading, empty for each that there is."""
    return [str(each) if isinstance(each, BriefreaderError) else "" for each in answers]


def never() -> bool:
    """Do not cancel."""
    return False


def open_files() -> int:
    """Return how many files this process has open."""
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208


def nested_page(folder: Path) -> Path:
    """Write a page that takes a minute to parse."""
    path = folder / "nested.html"
    path.write_text(slow_page(2_000_000), encoding="utf-8")
    return path


def slow_page(paragraphs: int) -> str:
    """Return a page just not nested too deeply: each paragraph is compared with all around it."""
    return f"<html><body>{'<x>' * (MAX_DEPTH - 100)}{'<p></p>' * paragraphs}text</body></html>"


def test_readings_come_in_the_order_of_the_files(pool: ReadingPool, tmp_path: Path) -> None:
    """Whichever process is done first; errors stand where their files stood."""
    paths = write(tmp_path, 40)
    paths[7].write_bytes(b"")
    answers = list(pool.read(paths, never))
    assert [isinstance(each, DocumentError) for each in answers] == [n == 7 for n in range(40)]
    found = [each for each in answers if isinstance(each, Reading)]
    texts = [each.extraction.text for each in found if each.extraction]
    assert texts == [WORDS.format(2000 + n).strip() for n in range(40) if n != 7]
    assert all(each.extraction and each.extraction.detections for each in found)


def test_a_pool_reads_more_than_once(pool: ReadingPool, tmp_path: Path) -> None:
    """Its processes stay."""
    paths = write(tmp_path, 2)
    assert reasons(list(pool.read(paths, never))) == ["", ""]
    assert reasons(list(pool.read(paths, never))) == ["", ""]
    assert list(pool.read([], never)) == []


def test_known_texts_are_not_searched_again(tmp_path: Path) -> None:
    """So that a second import of a folder is quick."""
    paths = write(tmp_path, 2)
    with ReadingPool(Setup()) as pool:
        first, second = pool.read(paths, never)
    assert isinstance(first, Reading)
    assert isinstance(second, Reading)
    with ReadingPool(Setup(known=frozenset({first.digest}))) as pool:
        again, other = pool.read(paths, never)
    assert isinstance(again, Reading)
    assert again.extraction is None
    assert other == second


def test_a_file_that_takes_too_long_is_given_up(
    pool: ReadingPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others are read by a new process; nothing stays behind."""
    paths = [*write(tmp_path, 6), nested_page(tmp_path)]
    paths.insert(2, paths.pop())
    list(pool.read(paths[:2], never))
    # On a busy machine a fresh process needs more than a second for its first statement.
    monkeypatch.setattr(reading_pool, "MAX_SECONDS", 8.0)
    told = reasons(list(pool.read(paths, never)))
    assert told[2] == (
        f"{paths[2]}: the file took longer than 8 seconds to read; "
        "save it in another format and try again."
    )
    assert [why for n, why in enumerate(told) if n != 2] == [""] * 6


def test_a_process_that_is_killed_costs_its_file_only(pool: ReadingPool, tmp_path: Path) -> None:
    """As the system does when memory runs out; it is not said to be the file's fault."""
    paths = [nested_page(tmp_path), *write(tmp_path, 5)]
    answers = pool.read(paths, kill_once(pool))
    told = reasons(list(answers))
    assert "the system ended the reader" in told[0]
    assert told[1:] == [""] * 5


def kill_once(pool: ReadingPool) -> Callable[[], bool]:
    """Return a function that never cancels, and kills all processes once only one is reading."""
    is_done = [False]

    def answer() -> bool:
        reading = sum(bool(each.told) for each in pool._workers)
        if not is_done[0] and reading == 1 and all(each.is_ready for each in pool._workers):
            is_done[0] = True
            for child in multiprocessing.active_children():
                child.kill()
                # Else one that waits could be given a file before it has ended.
                child.join()
        return False

    return answer


@pytest.mark.skipif(sys.platform == "win32", reason="the system cannot limit memory")
def test_a_file_that_needs_too_much_memory_is_told(
    pool: ReadingPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document that unpacks to millions of elements; the next file is read."""
    monkeypatch.setattr(reading_pool, "serve", little_memory.serve)
    monkeypatch.setattr(reading_pool, "MAX_SECONDS", 600.0)
    bomb = tmp_path / "bomb.docx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        head = (
            b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        )
        packed.writestr("word/document.xml", head + b"<w:p/>" * 3_000_000 + b"</w:document>")
    assert bomb.stat().st_size < 200_000
    told = reasons(list(pool.read([bomb, *write(tmp_path, 1)], never)))
    assert "takes more than 192 MB of memory" in told[0]
    assert told[1] == ""


def test_a_text_of_20_megabytes(
    library: Library, pool: ReadingPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is read to its end: a commitment in every part, each quote at its place."""
    # However busy the machine is: what is tested is memory, and that all is read.
    monkeypatch.setattr(reading_pool, "MAX_SECONDS", 600.0)
    filler = f"They discussed {'trade and roads and schools, ' * 40}and rivers. " * 26
    parts = [
        f"{filler}The United States and Kazakhstan agreed to open consulate number {number}."
        for number in range(20_000_000 // len(filler) + 1)
    ]
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(parts))
    (result,) = import_paths(library, [path], pool.read)
    text = library.statements.get(result.statement_id).text
    found = library.commitments.of_statement(result.statement_id)
    assert len(found) == len(parts)
    assert all(each.span.of(text) == each.quote for each in found)
    assert library.problems() == ()


def test_cancelling_ends_the_processes_at_once(pool: ReadingPool, tmp_path: Path) -> None:
    """Even in the middle of a file."""
    assert list(pool.read([nested_page(tmp_path)], after(3))) == []
    assert multiprocessing.active_children() == []


def test_a_process_that_another_thread_waited_for_ends_too(
    pool: ReadingPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python waits for ended processes wherever one is started, and then takes this for running."""
    assert len(list(pool.read(write(tmp_path, 2), never))) == 2
    monkeypatch.setattr(SpawnProcess, "close", _refuse)
    pool.close()
    pool.close()
    assert multiprocessing.active_children() == []


def _refuse(process: SpawnProcess) -> Never:
    message = f"Cannot close a process while it is still running: {process}"
    raise ValueError(message)


def after(calls: int) -> Callable[[], bool]:
    """Return a function that answers true from so many calls on."""
    left = [calls]

    def answer() -> bool:
        left[0] -= 1
        return left[0] < 0

    return answer


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs Linux's /proc")
def test_no_file_and_no_temporary_file_stays_open(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After an import with all sorts of failures in it."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    paths = write(tmp_path, 3)
    (tmp_path / "huge.txt").touch()
    os.truncate(tmp_path / "huge.txt", 1024**3)
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4\nbroken\n%%EOF")
    (tmp_path / "fine.pdf").write_bytes(files.content(".pdf"))
    more = [tmp_path / name for name in ("huge.txt", "broken.pdf", "fine.pdf", "missing.txt")]
    run(library, paths)
    before = open_files()
    outcomes = run(library, [*paths, *more])
    assert outcomes == ["duplicate"] * 3 + ["failed", "failed", "imported", "failed"]
    assert open_files() == before
    assert list(scratch.iterdir()) == []


def run(library: Library, paths: list[Path]) -> list[str]:
    """Import the files and return what became of them."""
    with ReadingPool(setup_of(library)) as pool:
        return [each.outcome.value for each in import_paths(library, paths, pool.read)]


@pytest.mark.parametrize("suffix", files.SUFFIXES)
def test_bad_files_of_each_format_leave_the_library_as_it_was(
    library: Library, tmp_path: Path, dump: Callable[[], Any], pool: ReadingPool, suffix: str
) -> None:
    """Empty, cut off, of another format, noise: a reason each, and not a row changed."""
    content = files.content(suffix)
    other = files.content(".pdf" if suffix != ".pdf" else ".docx")
    bad = {"empty": b"", "cut": content[: len(content) // 2], "other": other}
    bad["noise"] = content[:4] + bytes(range(256)) * 9
    if suffix in {".txt", ".md", ".html", ".rtf", ".eml"}:
        # Half of a text is a text, which is read and told.
        del bad["cut"]
    for name, data in bad.items():
        (tmp_path / f"{name}{suffix}").write_bytes(data)
    before = dump()
    paths = [tmp_path / f"{name}{suffix}" for name in bad]
    results = list(import_paths(library, paths, pool.read))
    assert [each.outcome for each in results] == [Outcome.FAILED] * len(bad)
    assert all(each.reason.startswith(f"{each.path}: ") for each in results)
    assert dump() == before


def test_scanned_pages_are_kept_as_such(
    library: Library, tmp_path: Path, pool: ReadingPool
) -> None:
    """Without text, with the file; the same file again is a duplicate."""
    path = tmp_path / "Treaty of Rome.pdf"
    path.write_bytes(files.scanned_pdf())
    (result,) = import_paths(library, [path], pool.read)
    assert result.outcome is Outcome.IMPORTED
    assert "no text layer" in result.reason
    statement = library.statements.get(result.statement_id)
    assert (statement.title, statement.text) == ("Treaty of Rome", "")
    assert library.statements.original(statement.id) == files.scanned_pdf()
    (again,) = import_paths(library, [path], pool.read)
    assert again.outcome is Outcome.DUPLICATE
    assert library.problems() == ()


def test_what_is_pasted_is_read_like_a_file(library: Library, pool: ReadingPool) -> None:
    """With its headings and lists; its title and address come through."""
    pasted = Pasted("", html="<h1>Talks</h1><ul><li>We will meet.</ul>", source="https://a.example")
    result = import_pasted(library, pasted, pool.read)
    statement = library.statements.get(result.statement_id)
    assert (statement.text, statement.source) == ("Talks\n\n- We will meet.", "https://a.example")


def test_a_paste_that_takes_too_long_is_given_up(
    library: Library, pool: ReadingPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told, with a name that is no file's, and nothing is stored."""
    list(pool.read([Pasted("We agreed.")], never))
    monkeypatch.setattr(reading_pool, "MAX_SECONDS", 1.0)
    with pytest.raises(DocumentError, match="The pasted text: the file took longer than 1 second"):
        import_pasted(library, Pasted("Talks", html=slow_page(600_000)), pool.read)
    assert library.statements.summaries() == ()


def test_a_document_is_read_apart_as_it_is_in_the_process(tmp_path: Path) -> None:
    """The same text and commitments, and the source as it was named."""
    path = write(tmp_path, 1)[0]
    document, extraction = read_apart(path)
    assert document == read_document(path)
    assert extraction == extract(document, load_detector())
    assert multiprocessing.active_children() == []


def test_a_process_that_nobody_waits_for_ends_in_silence(capfd: pytest.CaptureFixture[str]) -> None:
    """As when the program is killed while its first file waits for a process to be ready."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs, partial(document_reader, Setup())))
    process.start()
    theirs.close()
    ours.close()
    process.join()
    assert process.exitcode == 0
    assert capfd.readouterr().err == ""
