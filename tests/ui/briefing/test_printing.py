"""Printing on a real queue of CUPS, from the window to the paper."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from print_queue import QUEUE, PrintServer, missing, print_server

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"no print queue: {missing()}")

SESSION = Path(__file__).with_name("printing_session.py")


@pytest.fixture(scope="module")
def server() -> Iterator[PrintServer]:
    """Return a print server of our own."""
    with print_server() as running:
        yield running


@pytest.fixture
def printed(server, project, tmp_path):
    """Return a function that prints from the window with choices, and gives the printed file."""

    def run(**choices: object) -> Path:
        word = f"Talks{uuid4().hex[:8]}"
        document = tmp_path / "talks.txt"
        sample = (project / "data" / "us-kazakhstan-2015.txt").read_text("utf-8")
        document.write_text(f"{word} of the United States and Kazakhstan\n\n{sample}", "utf-8")
        done = subprocess.run(
            [sys.executable, SESSION, document, tmp_path, json.dumps(choices)],
            env=server.environment | {"PYTHONPATH": str(SESSION.parents[2])},
            check=False,
            capture_output=True,
            text=True,
            timeout=180,
        )
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr, done.stderr
        seen = json.loads(done.stdout.splitlines()[-1])
        assert seen == {"queues": [QUEUE], "queue": QUEUE, "errors": []}
        (page,) = server.printed(word)
        return page

    return run


def said_by(*command: object) -> str:
    """Return what a tool says."""
    words = [str(word) for word in command]
    return subprocess.run(words, capture_output=True, check=True, text=True).stdout


def words_of(page: Path) -> list[tuple[float, float, float, float]]:
    """Return the edges of each printed word in points: left, top, right, bottom."""
    boxes = re.findall(
        r'<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">',
        said_by("pdftotext", "-bbox", page, "-"),
    )
    return [tuple(map(float, box)) for box in boxes]  # type: ignore[misc]


def test_the_job_comes_out_as_one_page_with_its_words(printed, server):
    """What the window sends arrives as a PDF of one page, and so does what is printed."""
    page = printed()

    for each in (server.arrived()[-1], page):
        info = said_by("pdfinfo", each)
        assert re.search(r"^Pages:\s+1$", info, re.M)
        assert re.search(r"^Page size:.*\(A4\)$", info, re.M)
        text = " ".join(said_by("pdftotext", each, "-").split())
        assert "Kazakhstan" in text
        assert "Both sides pledged to deepen their cooperation" in text
        assert "Made with Briefreader" in text
        fonts = said_by("pdffonts", each).splitlines()[2:]
        assert fonts
        assert all(line.split()[-5] == "yes" for line in fonts), fonts


def test_the_paper_chosen_in_the_dialog_is_printed_on(printed):
    """Letter in the printer's properties gives a page of Letter's size, all words on it."""
    page = printed(paper="US Letter")

    info = said_by("pdfinfo", page)
    assert re.search(r"^Pages:\s+1$", info, re.M)
    assert re.search(r"^Page size:.*\(letter\)$", info, re.M)
    assert all(47 <= left <= right <= 612 - 47 for left, _, right, _ in words_of(page))
    assert max(bottom for *_, bottom in words_of(page)) > 700


def test_margins_set_in_the_dialog_are_kept(printed):
    """30 mm on all sides stay white; it is still one page."""
    page = printed(margin=30)

    edge = 30 / 25.4 * 72 - 1
    assert re.search(r"^Pages:\s+1$", said_by("pdfinfo", page), re.M)
    for left, top, right, bottom in words_of(page):
        assert edge <= left <= right <= 595.3 - edge
        # The box of a word is as tall as its font, which is taller than its letters.
        assert edge - 8 <= top <= bottom <= 841.9 - edge + 8


def test_the_printers_properties_have_the_last_word(printed):
    """Paper chosen in the print dialog wins over that of the page setup before it."""
    page = printed(setup=True, paper="US Letter", properties={"paper": "A4"})

    assert re.search(r"^Page size:.*\(A4\)$", said_by("pdfinfo", page), re.M)


def test_the_page_setup_holds_for_printing(printed):
    """Paper and margins chosen in File > Page setup are those of the next print."""
    page = printed(setup=True, paper="US Letter", margin=25)

    edge = 25 / 25.4 * 72 - 1
    info = said_by("pdfinfo", page)
    assert re.search(r"^Page size:.*\(letter\)$", info, re.M)
    assert re.search(r"^Pages:\s+1$", info, re.M)
    assert min(left for left, *_ in words_of(page)) == pytest.approx(edge + 1, abs=1.5)
    assert max(right for _, _, right, _ in words_of(page)) <= 612 - edge
