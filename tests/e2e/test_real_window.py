"""A working session in a real window by keyboard alone, from first start to printed page."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from real_window import Keyboard, pdf_pages, pdf_words, rows
from virtual_screen import running, screen

from briefreader import shipped
from waiting import wait_for

TITLE = "Joint statement of the United States and Kazakhstan"
OTHER_TITLE = "Joint Statement of the Energy Ministers"
OTHER = f"""{OTHER_TITLE}

Astana, 3 May 2014

Geothermal wells are many in the region.

The ministers agreed to share data on them by the end of 2016.
"""
NOTE = "compare with the accession protocol of 2015"
DECISIONS = ["c", "c", "d", "c", "c", "d", "c", "c", "d", "c"]
REVIEWED = "SELECT review, quote FROM commitments WHERE review != 'unreviewed'"
NOTES = "SELECT exact, note FROM annotations"
BOOKMARKS = "SELECT name FROM bookmarks"


@pytest.fixture
def desk(environment: dict[str, str], tmp_path: Path) -> Iterator[dict[str, str]]:
    """Return the environment of a user with a screen and an empty home."""
    for needed in ("Xvfb", "xdotool", "pdfinfo", "pdftotext"):
        if shutil.which(needed) is None:
            pytest.skip(f"{needed} is missing: install xvfb, xdotool and poppler-utils")
    with screen() as display:
        yield environment | {
            "HOME": str(tmp_path),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QPA_PLATFORMTHEME": "",
            "XDG_CURRENT_DESKTOP": "",
            "BRIEFREADER_LANGUAGE": "en",
            # No printer but the file: the dialog then looks the same on every machine.
            "CUPS_SERVER": str(tmp_path / "no-printers"),
        }


@pytest.fixture
def library(executable: Path, desk: dict[str, str], tmp_path: Path) -> Path:
    """Return a library that holds a copy of the sample, and another that is open at first."""
    copy, other = tmp_path / "kazakhstan.txt", tmp_path / "ministers.txt"
    shutil.copy(shipped.sample(), copy)
    other.write_text(OTHER, "utf-8")
    path = tmp_path / "library.db"
    subprocess.run([executable, "import", other, copy, "--library", path], env=desk, check=True)
    return path


def test_a_session_by_keyboard(
    executable: Path, desk: dict[str, str], library: Path, tmp_path: Path, user_folders: Path
) -> None:
    """Tour, review, search, note, bookmark, print, export, quit; all of it is kept."""
    keyboard = Keyboard(desk)
    printed, exported = tmp_path / "printed.pdf", tmp_path / "exported.pdf"
    with running([executable, "--library", library], desk) as program:
        skip_the_tour(keyboard, user_folders / "config" / "Briefreader" / "briefreader.ini")
        go_to(keyboard, "unwavering", TITLE)
        go_to(keyboard, "geothermal", OTHER_TITLE)
        bookmark(keyboard, library)
        go_to(keyboard, "unwavering", TITLE)
        review(keyboard, library)
        write_a_note(keyboard, library)
        print_briefing(keyboard, printed)
        export_briefing(keyboard, exported)
        keyboard.focus(TITLE)
        keyboard.press("ctrl+q")
        assert program.wait(20) == 0
    decided = rows(library, REVIEWED)
    assert len(decided) == len(DECISIONS)
    assert rows(library, NOTES) == [("WTO accession process", NOTE)]
    ((name,),) = rows(library, BOOKMARKS)
    assert name.startswith("Geothermal wells are many")
    for file in (printed, exported):
        assert pdf_pages(file) == 1
        words = pdf_words(file)
        for judgement, quote in decided:
            assert (quote in words) == (judgement == "confirmed"), quote


def skip_the_tour(keyboard: Keyboard, settings: Path) -> None:
    """Press Esc once it is there, which the settings tell of."""
    keyboard.focus(OTHER_TITLE)

    def is_skipped() -> bool:
        keyboard.press("Escape")
        return settings.exists() and "tour_seen=true" in settings.read_text("utf-8")

    wait_for(is_skipped, "end of the tour")


def go_to(keyboard: Keyboard, word: str, title: str) -> None:
    """Search the library for ``word`` and open what is found, the statement ``title``."""
    keyboard.focus("Joint ")
    keyboard.press("ctrl+shift+f", "ctrl+a")
    keyboard.write(word)

    def is_open() -> bool:
        # It opens what is found as soon as that is; in the text, another Return does no harm.
        keyboard.press("Return")
        return keyboard.shows(title)

    wait_for(is_open, f"statement “{title}”")
    keyboard.press("Escape")


def review(keyboard: Keyboard, library: Path) -> None:
    """Confirm or dismiss one commitment after the other."""
    keyboard.focus(TITLE)
    for number, decision in enumerate(DECISIONS, 1):
        keyboard.press("j", decision)
        wait_for(lambda n=number: len(rows(library, REVIEWED)) == n, f"decision {number}")


def write_a_note(keyboard: Keyboard, library: Path) -> None:
    """Find words in the text, select them, and write a note on them."""
    keyboard.focus(TITLE)
    keyboard.press("ctrl+f", "ctrl+a")
    keyboard.write("wto accession process")
    keyboard.press("Return", "ctrl+Return", "n")
    keyboard.write(NOTE)
    keyboard.press("Escape")
    wait_for(lambda: [note for _, note in rows(library, NOTES)] == [NOTE], "note")


def bookmark(keyboard: Keyboard, library: Path) -> None:
    """Bookmark the place that the search has gone to."""
    keyboard.focus(OTHER_TITLE)
    keyboard.press("ctrl+d")
    wait_for(lambda: rows(library, BOOKMARKS), "bookmark")


def print_briefing(keyboard: Keyboard, file: Path) -> None:
    """Print to a PDF: the last of the printers, as Qt's own dialog lists them."""
    keyboard.focus(TITLE)
    keyboard.press("ctrl+p")
    keyboard.focus("Print briefing")
    keyboard.press("alt+n", "End", "alt+f", "ctrl+a")
    keyboard.write(str(file))
    keyboard.press("Return")
    wait_for(lambda: pdf_pages(file), "printed page")


def export_briefing(keyboard: Keyboard, file: Path) -> None:
    """Export as a PDF, in the folder and by the name that the dialog is given."""
    keyboard.focus(TITLE)
    keyboard.press("ctrl+shift+e")
    keyboard.focus("Export briefing")
    keyboard.press("ctrl+a")
    keyboard.write(str(file))
    keyboard.press("Return")
    wait_for(lambda: pdf_pages(file), "exported page")
