"""Nothing private leaves: no file that is made for others names a folder of this computer."""

import datetime as dt
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pypdfium2
import pytest

from briefreader.library.database import Library, open_library
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import BriefingPlan, BriefingScope
from briefreader.services.briefing.sources import brief_plan
from briefreader.services.briefing.write import FORMATS as BRIEFINGS
from briefreader.services.briefing.write import REPORT_FORMATS as REPORTS
from briefreader.services.briefing.write import write_report
from briefreader.services.detection.detection import load_detector
from briefreader.services.export.writing import FORMATS as EXPORTS
from briefreader.services.formats.briefstatement.briefstatement_writing import write_statement_file
from briefreader.services.library_access import open_with_themes
from briefreader.services.statements import citation
from briefreader.text.span import Span
from reading_here import import_path

Run = Callable[..., Any]
USER, DESK = "anna-of-the-ministry", "Büro № 7"
WHOLE_COPY = "library.db"
"""Of an archive: all that the library holds, for its owner."""


@pytest.fixture
def home(tmp_path: Path, file: Path) -> Path:
    """Return a folder in the user's home in which statements lie."""
    folder = tmp_path / USER / DESK
    folder.mkdir(parents=True)
    text = file.read_text("utf-8")
    (folder / "talks.txt").write_text(text, "utf-8")
    (folder / "more talks.md").write_text(f"{text}\nBoth sides will meet again.\n", "utf-8")
    return folder


@pytest.fixture
def mine(home: Path, tmp_path: Path) -> Path:
    """Return a library of the files, and of statements whose source names the folder otherwise."""
    path = tmp_path / "mine.db"
    with open_with_themes(path) as library:
        for each in sorted(home.iterdir()):
            import_path(library, each, load_detector())
    sources = (
        (home / "talks.txt").as_uri(),
        quote(str(home / "talks.txt"), safe=""),
        f"C:\\Users\\{USER}\\{DESK}\\talks.txt",
        f"\\\\server\\{USER}\\{DESK}\\talks.txt",
        f"https://{USER}:secret@mfa.example/talks",
        f"file://server/{USER}/",
    )
    with open_library(path) as library:
        first = library.statements.get(1)
        assert first.source.startswith(str(home))
        for number, source in enumerate(sources):
            library.statements.put(
                replace(first, id=0, digest=f"{number:064}", source=source, text=first.text)
            )
    return path


def pieces(content: bytes, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield what a file holds: its bytes, its members if it is an archive, the words of a PDF."""
    yield name, content
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for each in archive.infolist():
                yield f"{name}/{each.filename} (name)", repr(each).encode() + each.extra
                if each.filename != WHOLE_COPY:
                    yield from pieces(archive.read(each), f"{name}/{each.filename}")
    if content.startswith(b"%PDF"):
        for stream in re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
            # What is not packed stands among the bytes of the file.
            with suppress(zlib.error):
                yield f"{name} (stream)", zlib.decompressobj().decompress(stream)
        with pypdfium2.PdfDocument(content) as pdf:
            for page in pdf:
                yield f"{name} (text)", page.get_textpage().get_text_bounded().encode()


def forms(word: str) -> Iterator[bytes]:
    """Yield the bytes by which files spell ``word``."""
    escaped = word.encode("ascii", "backslashreplace")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        yield word.encode(encoding)
    yield from (quote(word).encode(), quote(word, safe="").lower().encode(), escaped)


def leaks(content: bytes, name: str, home: Path) -> list[str]:
    """Return where the file names the user, the folder, or the path to it."""
    words = [form for word in (USER, DESK, str(home)) for form in forms(word)]
    return [
        where
        for where, piece in pieces(content, name)
        if any(word.lower() in piece.lower() for word in words)
    ]


def test_the_search_finds_a_leak(tmp_path: Path, home: Path) -> None:
    """In an archive within an archive, escaped as an address, and in UTF-16."""
    for leak in (home.as_uri().encode(), str(home).encode("utf-16-le"), str(home).encode()):
        inner, outer = io.BytesIO(), io.BytesIO()
        for target, member in ((inner, leak), (outer, inner)):
            with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
                data = member if isinstance(member, bytes) else member.getvalue()
                archive.writestr("member", data)
        assert leaks(outer.getvalue(), "a.zip", home) == ["a.zip/member/member"]


@pytest.mark.parametrize("ending", EXPORTS)
def test_exports(ending: str, run: Run, mine: Path, home: Path, tmp_path: Path) -> None:
    """The name of the file leaves where the format has a place for it, the folders never."""
    out = tmp_path / f"out{ending}"
    assert run("export", "--library", mine, "-o", out).code == 0
    assert leaks(out.read_bytes(), out.name, home) == []


@pytest.mark.parametrize("ending", BRIEFINGS)
def test_briefings(ending: str, run: Run, mine: Path, home: Path, tmp_path: Path) -> None:
    """Of a statement of the library, whatever its source, and of a file."""
    asked: list[list[object]] = [["--library", mine, "--statement", id_] for id_ in range(1, 9)]
    out = tmp_path / f"out{ending}"
    for chosen in ([home / "talks.txt"], *asked):
        assert run("briefing", *chosen, "-o", out).code == 0
        assert leaks(out.read_bytes(), out.name, home) == []


@pytest.mark.parametrize("ending", REPORTS)
def test_the_report(ending: str, run: Run, mine: Path, home: Path, tmp_path: Path) -> None:
    """Of a statement; of several see ``test_the_sources_of_a_report``."""
    out = tmp_path / f"out{ending}"
    asked = ("--library", mine, "--statement", 1, "--report", "-o", out)
    assert run("briefing", *asked).code == 0
    assert leaks(out.read_bytes(), out.name, home) == []


@pytest.mark.parametrize("ending", REPORTS)
def test_the_sources_of_a_report(
    ending: str, mine: Path, home: Path, tmp_path: Path, qapp: object
) -> None:
    """Which lists its statements with where they come from."""
    out = tmp_path / f"out{ending}"
    with open_library(mine) as library:
        plan = BriefingPlan(scope=BriefingScope(statements=tuple(_ids(library)))).for_report
        write_report(brief_plan(library, plan, dt.date(2026, 1, 2)), out, Paper.A4)
    assert leaks(out.read_bytes(), out.name, home) == []


def test_statement_files(mine: Path, home: Path, tmp_path: Path) -> None:
    """The original is in it by its name."""
    with open_library(mine) as library:
        for number in _ids(library):
            out = tmp_path / f"{number}.briefstatement"
            write_statement_file(library, number, "Ann", out)
            assert leaks(out.read_bytes(), out.name, home) == []


def test_the_manifest_of_an_archive(run: Run, mine: Path, home: Path, tmp_path: Path) -> None:
    """And all that an archive has around the library itself."""
    out = tmp_path / "backup.zip"
    assert run("backup", "--library", mine, "-o", out).code == 0
    with zipfile.ZipFile(out) as archive:
        assert set(archive.namelist()) == {"manifest.json", WHOLE_COPY}
    assert leaks(out.read_bytes(), out.name, home) == []


def test_quotations(mine: Path, home: Path) -> None:
    """What Copy puts on the clipboard, for other programs."""
    with open_library(mine) as library:
        commitments = library.commitments.of_statement(1)
        assert commitments
        for number in _ids(library):
            statement = library.statements.get(number)
            for text in (
                citation.with_citation(statement, Span(0, 20)),
                citation.as_markdown(statement, Span(0, 20)),
                citation.quotation_list(statement, commitments),
            ):
                assert leaks(text.encode(), "clipboard", home) == []


def _ids(library: Library) -> list[int]:
    return [each.id for each in library.statements.summaries()]
