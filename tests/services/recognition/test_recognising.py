"""The text of scanned pages is recognised by a program that the user has installed."""

import datetime as dt
import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import tesseract_stand_in
from briefreader.documents.messages import RECOGNISED
from briefreader.errors import BriefreaderError, CancelledError, DocumentError, VersionError
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.recognition import tesseract
from briefreader.services.recognition.recognising import recognise
from briefreader.services.statements.versions import ReplacementReport
from format_files import down_the_page, pdf
from reading_here import import_path, read_here
from scanned_pages import scan_of

TITLE = "Joint statement of Japan and Chad"
PAGES = (
    [TITLE, "", "Tokyo, 3 May 2021", "", "We will build the bridge over the river. It rained on"],
    ["the day of the talks.", "", "We will meet again in Tokyo next year."],
)
TEXT = (
    f"{TITLE}\n\nTokyo, 3 May 2021\n\n"
    "We will build the bridge over the river. It rained on the day of the talks.\n\n"
    "We will meet again in Tokyo next year."
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")


def placed(*pages: list[str]) -> bytes:
    """Return a PDF with these lines on its pages."""
    return pdf([down_the_page(lines) for lines in pages])


class Scan:
    """A statement in a library whose file is pages without text."""

    def __init__(self, library: Library, detector: Any, folder: Path) -> None:
        self.library = library
        self.detector = detector
        self.content = scan_of(placed(*PAGES))
        path = folder / "scan 7.pdf"
        path.write_bytes(self.content)
        self.id = import_path(library, path, detector).statement_id
        self.progress: list[tuple[int, int]] = []

    @property
    def statement(self) -> Statement:
        """The statement as it is now."""
        return self.library.statements.get(self.id)

    def recognise(self, *codes: str, cancelled: Any = lambda: False) -> ReplacementReport:
        """Recognise its text in these languages."""
        return recognise(
            self.library,
            self.id,
            codes,
            readings=read_here(self.detector),
            detector=self.detector,
            progress=lambda done, pages: self.progress.append((done, pages)),
            cancelled=cancelled,
        )


@pytest.fixture
def scan(library: Library, detector: Any, tmp_path: Path) -> Scan:
    """Return a scan of two pages."""
    return Scan(library, detector, tmp_path)


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a program that recognises the words of the scan, twice."""
    program = tesseract_stand_in.put_in(tmp_path / "programs", *map(placed, PAGES * 2))
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    return program.parent


@pytest.mark.skipif(not shutil.which("tesseract"), reason="Tesseract is not installed")
def test_the_text_of_a_scan_is_recognised(scan: Scan) -> None:
    """By the program itself: paragraphs, title, date and commitments, and a word of warning."""
    assert scan.statement.text == ""
    scan.recognise("eng")
    after = scan.statement
    assert after.text == TEXT
    assert (after.title, after.date, after.language) == (TITLE, dt.date(2021, 5, 3), "en")
    found = [each.quote for each in scan.library.commitments.of_statement(scan.id)]
    assert found == [
        "We will build the bridge over the river",
        "We will meet again in Tokyo next year",
    ]
    assert scan.library.reading_warnings.of_text(scan.id, after.digest) == (RECOGNISED,)
    assert scan.library.statements.original(scan.id) == scan.content
    assert scan.library.versions.count(scan.id) == 1
    assert scan.progress == [(0, 2), (1, 2)]


def test_the_program_is_told_languages_and_size(scan: Scan, stand_in: Path) -> None:
    """Once for each page."""
    scan.recognise("fra", "eng")
    asked = (stand_in / "asked").read_text().splitlines()
    expected = "stdin stdout -l fra+eng --dpi 300 -c textonly_pdf=1 pdf P5 2480 3509 255"
    assert asked == [expected, expected]


def test_a_title_by_hand_is_kept(scan: Scan, stand_in: Path) -> None:
    """Only what the file was called gives way to the words."""
    scan.library.statements.put(replace(scan.statement, title="Ours"))
    scan.recognise("eng")
    assert scan.statement.title == "Ours"


def test_recognising_twice_changes_nothing(scan: Scan, stand_in: Path) -> None:
    """The second time says so."""
    scan.recognise("eng")
    with pytest.raises(VersionError, match="has already"):
        scan.recognise("eng")
    assert scan.library.versions.count(scan.id) == 1


def test_a_missing_model_is_told(scan: Scan, stand_in: Path) -> None:
    """In the words of the program, and nothing changes."""
    with pytest.raises(DocumentError, match="Failed loading language 'none'"):
        scan.recognise("none")
    assert scan.statement.text == ""
    assert scan.library.versions.count(scan.id) == 0


def test_pages_without_words_are_told(scan: Scan, stand_in: Path) -> None:
    """An empty page is no version."""
    for number in (1, 2):
        (stand_in / f"{number}.pdf").write_bytes(placed([]))
    with pytest.raises(DocumentError, match="No words were recognised"):
        scan.recognise("eng")
    assert scan.library.versions.count(scan.id) == 0


def test_it_can_be_cancelled(scan: Scan, stand_in: Path) -> None:
    """The program, which takes long, is ended."""
    began = stand_in / "began"
    with pytest.raises(CancelledError):
        scan.recognise("slow", cancelled=lambda: began.exists() and began.stat().st_size > 0)
    assert scan.statement.text == ""
    with pytest.raises(ProcessLookupError):
        os.kill(int(began.read_text()), 0)


def test_a_page_that_takes_too_long_is_given_up(
    scan: Scan, stand_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the whole with it, as a page that is missing would not be seen."""
    monkeypatch.setattr(tesseract, "MAX_SECONDS", 0.2)
    with pytest.raises(DocumentError, match="took longer than 0 seconds"):
        scan.recognise("slow")
    assert scan.library.versions.count(scan.id) == 0


def test_what_is_no_pdf_has_no_pages(library: Library, detector: Any, tmp_path: Path) -> None:
    """It says so."""
    path = tmp_path / "a.txt"
    path.write_text(TEXT, "utf-8")
    made = import_path(library, path, detector)
    with pytest.raises(DocumentError, match="no PDF"):
        recognise(
            library,
            made.statement_id,
            ["eng"],
            readings=read_here(detector),
            detector=detector,
            progress=lambda _done, _pages: None,
            cancelled=lambda: False,
        )


def test_without_the_program_it_is_told(scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its name."""
    monkeypatch.setattr(tesseract, "installed", lambda: None)
    with pytest.raises(DocumentError, match="Tesseract is not installed"):
        scan.recognise("eng")


def test_languages_are_those_with_models(stand_in: Path) -> None:
    """Neither the models of scripts nor what tells how pages are turned."""
    program = tesseract.installed()
    assert program == stand_in / "tesseract"
    assert tesseract.languages(program) == ("eng", "fra")


def test_a_program_that_does_not_start_is_told(tmp_path: Path) -> None:
    """With the system's reason."""
    with pytest.raises(BriefreaderError, match=r"Tesseract failed: .*No such file"):
        tesseract.languages(tmp_path / "tesseract")
