"""The files that a briefing is written to, checked with the tools that others read them with."""

import datetime as dt
import html.parser
import os
import re
import shutil
import stat
import subprocess
import xml.dom.minidom
import zipfile
from pathlib import Path

import pypdfium2
import pytest

from briefreader.commitments.model import Strength
from briefreader.errors import BriefingError
from briefreader.services.annotations.note_text import plain_words
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.pdf import pdf_bytes
from briefreader.services.briefing.style import load_look
from briefreader.services.briefing.write import FORMATS, write_briefing

GOLD = (
    "quad-2021",
    "us-africa-food-2022",
    "us-colombia-2023",
    "us-eu-energy-2022",
    "us-iraq-2022",
    "us-ireland-2021",
    "us-kazakhstan-2015",
    "us-mexico-security-2021",
)
SPECIAL = 'A & B <b>"bold"</b> \\ *stars* [link](x) `code` #1'

needs_poppler = pytest.mark.skipif(
    shutil.which("pdfinfo") is None, reason="poppler-utils reads the PDF; it is not installed"
)


def run(*command: object) -> str:
    """Return what a tool says on standard output."""
    done = subprocess.run([str(word) for word in command], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def words_of(text: str) -> str:
    """Return ``text`` with all white space as single spaces."""
    return " ".join(text.split())


@needs_poppler
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("slug", GOLD)
def test_a_real_statement_makes_one_sound_page(gold_briefing, tmp_path, slug, paper):
    """One page of the right size, real text within the margins, every font embedded."""
    briefing = gold_briefing(slug)
    out = tmp_path / "briefing.pdf"

    write_briefing(briefing, out, paper)

    info = run("pdfinfo", out)
    assert re.search(r"^Pages:\s+1$", info, re.M)
    assert re.search(rf"^Page size:.*\({paper.value}\)$", info, re.M | re.I)
    assert briefing.title in words_of(info)
    assert re.search(r"^Creator:\s+Briefreader", info, re.M)
    text = words_of(run("pdftotext", "-layout", out, "-"))
    assert briefing.title.split()[0] in text
    assert "Made with Briefreader on 1 May 2016" in text
    assert briefing.groups[0].name in text
    fonts = run("pdffonts", out).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts), fonts
    assert_within_margins(run("pdftotext", "-bbox", out, "-"))


def assert_within_margins(boxes: str) -> None:
    """Check that no word stands outside the margins, half a point of side bearing allowed."""
    page = re.search(r'<page width="([\d.]+)" height="([\d.]+)"', boxes)
    assert page
    width, height = float(page[1]), float(page[2])
    margin = load_look().margin - 0.5
    words = re.findall(
        r'<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">', boxes
    )
    assert words
    for word in words:
        left, top, right, bottom = map(float, word)
        assert margin <= left <= right <= width - margin
        # The box of a word is as tall as its font, which is taller than its letters.
        assert margin - 8 <= top <= bottom <= height - margin + 8


@needs_poppler
def test_no_printed_type_is_smaller_than_8_points(gold_briefing, tmp_path):
    """Measured in the file of the fullest page."""
    out = tmp_path / "briefing.pdf"
    write_briefing(gold_briefing("us-mexico-security-2021"), out, Paper.LETTER)

    described = run("pdftohtml", "-xml", "-stdout", "-i", "-zoom", "3", out)

    sizes = [int(size) / 3 for size in re.findall(r'<fontspec [^>]*size="(\d+)"', described)]
    assert sizes
    assert min(sizes) >= 7.67  # 8, in steps of a third


@needs_poppler
def test_any_script_is_real_text(brief, make_commitment, tmp_path):
    """Cyrillic titles and quotes can be searched and copied."""
    out = tmp_path / "briefing.pdf"
    quote = "Стороны договорились развивать сотрудничество"
    write_briefing(brief(make_commitment(quote), title="Совместное заявление"), out, Paper.A4)

    text = words_of(run("pdftotext", out, "-"))

    assert quote in text
    assert "Совместное заявление" in text


@needs_poppler
def test_strength_is_a_word_and_not_only_a_colour(brief, make_commitment, tmp_path):
    """Each commitment says how firm it is, when it is due, and where it stands."""
    out = tmp_path / "briefing.pdf"
    commitments = [make_commitment(strength=each, paragraph=7) for each in Strength]
    due = make_commitment(due=dt.date(2017, 3, 31))
    write_briefing(brief(*commitments, due), out, Paper.A4)

    text = run("pdftotext", "-layout", out, "-")

    for word in ("Firm", "Intent", "Reaffirmed", "by 31 Mar 2017", "para 7", "United States"):
        assert word in text


@needs_poppler
def test_a_statement_without_commitments_says_so(brief, tmp_path):
    """The page is no blank sheet: it says that nothing was found."""
    out = tmp_path / "briefing.pdf"
    write_briefing(brief(), out, Paper.A4)

    assert "No commitments were found in this statement." in run("pdftotext", out, "-")


def test_the_same_briefing_gives_the_same_bytes(brief, make_commitment):
    """Neither the clock nor chance is in the file."""
    briefing = brief(make_commitment())

    first = pdf_bytes(briefing, Paper.A4)

    assert first == pdf_bytes(briefing, Paper.A4)
    told = pypdfium2.PdfDocument(first)
    for key in ("CreationDate", "ModDate"):
        assert told.get_metadata_value(key) == "D:20160501000000Z"


def test_markup_in_a_statement_stays_text(brief, make_commitment, make_note, tmp_path):
    """What looks like HTML or Markdown is shown as it was written; a note is Markdown itself."""
    briefing = brief(make_commitment(SPECIAL), title=SPECIAL, notes=(make_note(SPECIAL),))

    write_briefing(briefing, tmp_path / "b.html", Paper.A4)
    write_briefing(briefing, tmp_path / "b.md", Paper.A4)

    page = (tmp_path / "b.html").read_text("utf-8")
    assert page.count("&lt;b&gt;") == 4
    assert "<b>" not in page
    reader = _Text()
    reader.feed(page)
    assert words_of("".join(reader.parts)).count(SPECIAL) == 3
    assert plain_words(SPECIAL) in words_of("".join(reader.parts))
    markdown = (tmp_path / "b.md").read_text("utf-8")
    assert "\\<b\\>" in markdown
    assert _rendered(markdown).count(SPECIAL) == 2
    assert plain_words(SPECIAL) in _rendered(markdown)


class _Text(html.parser.HTMLParser):
    """Collects the text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def _rendered(markdown: str) -> str:
    from markdown_it import MarkdownIt

    reader = _Text()
    reader.feed(MarkdownIt().render(markdown))
    return words_of("".join(reader.parts))


def test_the_web_page_needs_nothing_else(gold_briefing, tmp_path):
    """The HTML file loads no style, script, font or picture from anywhere, nor lacks a name."""
    out = tmp_path / "briefing.html"
    write_briefing(gold_briefing("us-kazakhstan-2015"), out, Paper.A4)
    page = out.read_text("utf-8")

    assert not re.search(r"<(?:link|script|img|iframe)|url\(|@import", page)
    assert not re.search(r"\{(?:ink|soft|rule|strong_rule|text|title)\}", page)


@pytest.mark.parametrize("ending", FORMATS)
def test_every_format_holds_the_essentials(gold_briefing, tmp_path, ending):
    """Each ending of the contract is written, whatever the case of its letters."""
    out = tmp_path / f"briefing{ending.upper()}"
    write_briefing(gold_briefing("us-kazakhstan-2015"), out, Paper.A4)

    assert out.stat().st_size > 1000
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [out.name]


def test_an_unknown_ending_names_the_known_ones(brief, tmp_path):
    """The message says what can be written, and nothing is."""
    with pytest.raises(BriefingError, match=r"\.pdf, \.docx, \.html, \.md"):
        write_briefing(brief(), tmp_path / "briefing.doc", Paper.A4)

    assert not (tmp_path / "briefing.doc").exists()


def test_a_failed_write_leaves_the_old_file(brief, tmp_path, monkeypatch):
    """When the disk fails, the file that was there stays whole and no other lies beside it."""
    out = tmp_path / "briefing.md"
    out.write_text("old", "utf-8")

    def fail(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(BriefingError, match="No space left"):
        write_briefing(brief(), out, Paper.A4)

    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["briefing.md"]
    assert out.read_text("utf-8") == "old"


@pytest.mark.parametrize("place", ["missing/briefing.pdf", "folder.pdf"])
def test_a_place_that_cannot_be_written_is_named(brief, tmp_path, place):
    """A missing folder, or a folder in the file's place, gives a message with its name."""
    (tmp_path / "folder.pdf").mkdir()

    with pytest.raises(BriefingError, match=Path(place).name):
        write_briefing(brief(), tmp_path / place, Paper.A4)


def test_a_replaced_file_keeps_its_permissions(brief, tmp_path):
    """What a user made private stays private when it is exported again."""
    out = tmp_path / "briefing.md"
    out.touch()
    out.chmod(0o600)

    write_briefing(brief(), out, Paper.A4)

    assert out.stat().st_size > 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
@pytest.mark.parametrize("linked", [False, True])
def test_a_pipe_or_device_is_never_replaced(brief, tmp_path, linked):
    """Only regular files are overwritten, also through a link; nothing is left beside them."""
    pipe = tmp_path / "pipe.md"
    os.mkfifo(pipe)
    out = tmp_path / "link.md" if linked else pipe
    if linked:
        out.symlink_to(pipe)
    before = sorted(tmp_path.iterdir())

    with pytest.raises(BriefingError, match="not a regular file"):
        write_briefing(brief(), out, Paper.A4)

    assert pipe.is_fifo()
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("ending", FORMATS)
def test_characters_that_no_file_may_hold_are_left_out(
    brief, make_commitment, make_note, tmp_path, ending
):
    """Control characters and lone surrogates neither fail the export nor spoil its metadata."""
    bad = "Talks \x00\x07\x1b\ud800\uffffend"
    out = tmp_path / f"briefing{ending}"
    commitment = make_commitment(bad, actors=(bad,))

    write_briefing(brief(commitment, title=bad, notes=(make_note(bad),)), out, Paper.A4)

    data = out.read_bytes()
    if ending == ".docx":
        with zipfile.ZipFile(out) as archive:
            data = archive.read("word/document.xml")
    if ending == ".pdf":
        packet = data[data.index(b"<x:xmpmeta") : data.index(b"</x:xmpmeta>") + 12]
        parsed = xml.dom.minidom.parseString(packet)  # noqa: S318 - we wrote it ourselves
        title, _language = parsed.getElementsByTagName("rdf:li")
        assert title.firstChild.data == "Talks end"
    else:
        assert "Talks end" in data.decode("utf-8")
