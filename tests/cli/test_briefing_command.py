"""`briefreader briefing`, run in this process."""

import datetime as dt
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefreader.cli.briefing import briefing
from briefreader.errors import BriefreaderError
from documents_beside import documents

FILES = documents() or [Path("missing")]
"""Never empty: pytest would leave out a test without parameters, and not say why."""
TALKS = "Both sides agreed to hold the next round of talks in 2017.\n"

needs_poppler = pytest.mark.skipif(
    shutil.which("pdfinfo") is None, reason="poppler-utils reads the PDF; it is not installed"
)


def invoke(*words: object) -> Result:
    """Run the command with ``words``."""
    return CliRunner().invoke(briefing, [str(word) for word in words])


@pytest.fixture
def talks(tmp_path) -> Path:
    """Return a small statement in a file."""
    path = tmp_path / "talks.txt"
    path.write_text(f"Joint Statement on Talks\n\n{TALKS}", "utf-8")
    return path


@needs_poppler
@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name[:40])
def test_every_statement_is_one_page(qapp, tmp_path, shared, file):
    """Each readable document of the shared folder makes one page, on A4 and on Letter."""
    for paper in ("a4", "letter"):
        out = tmp_path / f"{paper}.pdf"

        result = invoke(file, "-o", out, "--paper", paper)

        assert result.exit_code == 0, result.exception
        info = subprocess.run(["pdfinfo", out], capture_output=True, check=True, text=True).stdout
        assert re.search(r"^Pages:\s+1$", info, re.M)
        assert re.search(rf"^Page size:.*\({paper}\)$", info, re.M | re.I)


def test_confirmed_asks_for_a_library(tmp_path, talks):
    """In a file nothing is confirmed: wrong usage."""
    result = invoke(talks, "-o", tmp_path / "page.md", "--confirmed")
    assert result.exit_code == 2
    assert "nothing is confirmed" in result.output


def test_source_date_epoch_sets_the_day(qapp, tmp_path, talks, monkeypatch):
    """With the variable set the bytes are the same on every day."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1456790400")
    for name in ("one.pdf", "two.pdf", "page.md"):
        assert invoke(talks, "-o", tmp_path / name).exit_code == 0

    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    assert "on 1 March 2016" in (tmp_path / "page.md").read_text("utf-8")


def test_without_the_variable_it_is_today(qapp, tmp_path, talks, monkeypatch):
    """The footer says this year."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    before = dt.datetime.now().astimezone().date()

    invoke(talks, "-o", tmp_path / "page.md")

    after = dt.datetime.now().astimezone().date()
    text = (tmp_path / "page.md").read_text("utf-8")
    assert any(f"{day.day} {day:%B} {day.year}" in text for day in (before, after))


def test_a_statement_of_a_library_comes_with_its_notes_and_decisions(qapp, tmp_path, talks):
    """What the user dismissed is absent, what the user noted is there."""
    from briefreader.services.annotations.notes import add_bookmark
    from briefreader.services.changes import apply_change
    from briefreader.services.detection.detection import load_detector
    from briefreader.services.library_access import open_with_themes
    from briefreader.services.review.review import dismiss
    from reading_here import import_text

    database, out = tmp_path / "library.db", tmp_path / "page.md"
    with open_with_themes(database) as library:
        number = import_text(library, talks.read_text("utf-8"), load_detector()).statement_id
        statement = library.statements.get(number)
        for commitment in library.commitments.of_statement(number):
            apply_change(library, dismiss(commitment))
        apply_change(library, add_bookmark(statement, 0, "The start"))

    result = invoke("--library", database, "--statement", number, "-o", out)

    assert result.exit_code == 0, result.exception
    text = out.read_text("utf-8")
    assert "hold the next round" not in text
    assert "Bookmark: The start" in text


@needs_poppler
def test_the_language_is_that_of_the_briefings_own_words(qapp, tmp_path, talks):
    """Headings and dates are French, the statement's words stay as they are."""
    out = tmp_path / "page.pdf"

    result = invoke(talks, "-o", out, "--language", "fr")

    assert result.exit_code == 0, result.exception
    text = subprocess.run(["pdftotext", out, "-"], capture_output=True, check=True).stdout.decode()
    assert "engagement" in text
    assert "échu le 31 déc. 2017" in text
    assert "hold the next round of talks" in text


@needs_poppler
def test_a_report_has_contents_and_pages(qapp, tmp_path, talks):
    """With --report the file begins with a table of contents, in each of three formats."""
    out = tmp_path / "report.pdf"

    result = invoke(talks, "-o", out, "--report")

    assert result.exit_code == 0, result.exception
    text = subprocess.run(["pdftotext", out, "-"], capture_output=True, check=True).stdout.decode()
    assert "Contents" in text
    assert "Page 2 of 2" in text
    for ending in (".docx", ".html"):
        assert invoke(talks, "-o", tmp_path / f"report{ending}", "--report").exit_code == 0
    assert "<nav" in (tmp_path / "report.html").read_text("utf-8")
    assert zipfile.is_zipfile(tmp_path / "report.docx")
    assert isinstance(
        invoke(talks, "-o", tmp_path / "report.md", "--report").exception, BriefreaderError
    )


@pytest.mark.parametrize(
    "words",
    [
        ["-o", "out.pdf"],
        ["talks.txt"],
        ["talks.txt", "--statement", "1", "-o", "out.pdf"],
        ["--library", "library.db", "-o", "out.pdf"],
        ["talks.txt", "-o", "out.pdf", "--paper", "a3"],
        ["--statement", "one", "-o", "out.pdf"],
        ["talks.txt", "-o", "out.pdf", "--language", "de"],
    ],
)
def test_wrong_usage_ends_with_2(words):
    """Neither or both kinds of source, no output, or an unknown paper are wrong usage."""
    assert invoke(*words).exit_code == 2


def test_failures_are_errors_with_a_message(qapp, tmp_path, talks):
    """A missing file, library or statement, and an unknown ending, raise what the edge reports."""
    for words in (
        [tmp_path / "none.txt", "-o", tmp_path / "out.pdf"],
        ["--library", tmp_path / "none.db", "--statement", 1, "-o", tmp_path / "out.pdf"],
        [talks, "-o", tmp_path / "out.odt"],
    ):
        error = invoke(*words).exception
        assert isinstance(error, BriefreaderError), words
        assert str(error)
    assert not list(tmp_path.glob("out.*"))


def test_the_same_bytes_in_every_process_and_place(talks, tmp_path):
    """Neither Qt's hash seed nor the user's time zone or locale is in the file, nor a warning."""
    made = []
    for number, (zone, seed) in enumerate((("UTC", "1"), ("Asia/Tokyo", "2"))):
        out = tmp_path / f"{number}.pdf"
        environment = os.environ | {"TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": "C"}
        environment["SOURCE_DATE_EPOCH"] = "1456790400"
        command = [sys.executable, "-m", "briefreader", "briefing", talks, "-o", out]
        done = subprocess.run(command, capture_output=True, check=True, text=True, env=environment)
        assert done.stderr == ""
        made.append(out.read_bytes())

    assert made[0] == made[1]
