"""The picture at the head of a briefing."""

import datetime as dt
import re
import shutil
import subprocess
import zipfile
from base64 import b64decode

import pytest
from PySide6.QtGui import QColor, QImage
from sheets import said, sheets

from briefreader.errors import BriefingError
from briefreader.services.briefing.content import compose
from briefreader.services.briefing.logo import LARGEST_FILE, load_logo
from briefreader.services.briefing.page import fit
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import BriefingPlan
from briefreader.services.briefing.write import write_briefing

MADE = dt.date(2020, 1, 1)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100">'
    '<rect width="300" height="100" fill="#123456"/><text x="9" y="60">tiny</text></svg>'
)


@pytest.fixture
def picture(tmp_path):
    """Return a maker of picture files, by their names."""

    def make(name):
        path = tmp_path / name
        if path.suffix == ".svg":
            path.write_text(SVG, "utf-8")
        else:
            image = QImage(900, 300, QImage.Format.Format_RGB32)
            image.fill(QColor("#123456"))
            assert image.save(str(path))
        return path

    return make


@pytest.mark.parametrize("name", ["logo.png", "logo.JPG", "logo.jpeg", "logo.svg"])
@pytest.mark.skipif(shutil.which("pdfimages") is None, reason="poppler-utils is not installed")
def test_a_logo_is_a_picture_on_the_page(
    picture, tmp_path, make_statement, make_commitment, themes, name
):
    """Every kind is drawn; the letters of a drawing are no words of the page."""
    plan = BriefingPlan(logo=str(picture(name)))
    briefing = compose(make_statement(), [make_commitment()], (), (), themes, MADE, plan)
    out = tmp_path / "briefing.pdf"

    write_briefing(briefing, out)

    assert "image" in said("pdfimages", "-list", out)
    (sheet,) = sheets(out)
    assert "tiny" not in {word.text for word in sheet.words}


@pytest.mark.parametrize("name", ["logo.png", "logo.jpeg", "logo.svg"])
def test_a_web_page_holds_its_logo(
    picture, tmp_path, make_statement, make_commitment, themes, name
):
    """As a picture within the file, drawn anew and named in the briefing's language."""
    plan = BriefingPlan(logo=str(picture(name)), language="ru")
    briefing = compose(make_statement(), [make_commitment()], (), (), themes, MADE, plan)
    out = tmp_path / "briefing.html"

    write_briefing(briefing, out)

    text = out.read_text("utf-8")
    (content,) = re.findall(
        r'<img [^>]*alt="Логотип"[^>]* src="data:image/png;base64,(.*?)">', text
    )
    image = QImage.fromData(b64decode(content))
    assert image.width() == 720
    assert abs(image.height() - 240) <= 1
    colour, wanted = image.pixelColor(5, 5), QColor("#123456")
    assert abs(colour.red() - wanted.red()) <= 2
    assert abs(colour.blue() - wanted.blue()) <= 2
    assert str(tmp_path) not in text


@pytest.mark.parametrize("name", ["logo.png", "logo.svg"])
@pytest.mark.skipif(
    shutil.which("soffice") is None or shutil.which("pdftotext") is None,
    reason="LibreOffice and poppler-utils are not installed",
)
def test_a_word_document_holds_its_logo(
    picture, tmp_path, make_statement, make_commitment, themes, name
):
    """LibreOffice shows it at the right of the title, still on one page; its bytes stay equal."""
    long = "A long title of a statement on many matters, which runs on to a second line"
    plan = BriefingPlan(logo=str(picture(name)), classification="INTERNAL")
    briefing = compose(
        make_statement(title=long),
        [make_commitment(f"We will hold meeting {number} on trade") for number in range(60)],
        *((), (), themes, MADE, plan),
    )
    out, again = tmp_path / "briefing.docx", tmp_path / "again.docx"

    write_briefing(briefing, out)
    write_briefing(briefing, again)

    assert out.read_bytes() == again.read_bytes()
    with zipfile.ZipFile(out) as package:
        assert QImage.fromData(package.read("word/media/logo.png")).width() == 720
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, out]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    pdf = tmp_path / "briefing.pdf"
    (sheet,) = sheets(pdf)
    (title_word,) = (word for word in sheet.words if word.text == "matters,")
    assert title_word.right < sheet.width - 130
    assert "image" in said("pdfimages", "-list", pdf)


@pytest.mark.parametrize("ending", [".html", ".docx", ".md"])
def test_a_logo_that_cannot_be_read_is_told_in_every_format(
    tmp_path, make_statement, themes, ending
):
    """No file is written without it."""
    plan = BriefingPlan(logo=str(tmp_path / "gone.png"))
    briefing = compose(make_statement(), (), (), (), themes, MADE, plan)
    out = tmp_path / f"briefing{ending}"

    with pytest.raises(BriefingError, match=r"gone\.png"):
        write_briefing(briefing, out)

    assert not out.exists()


def test_a_tall_logo_leaves_room_for_commitments(tmp_path, make_statement, make_commitment, themes):
    """It is scaled into its corner, whatever its shape."""
    path = tmp_path / "tall.png"
    image = QImage(20, 3000, QImage.Format.Format_ARGB32)
    image.fill(QColor("red"))
    image.save(str(path))
    plan = BriefingPlan(logo=str(path))
    briefing = compose(make_statement(), [make_commitment()], (), (), themes, MADE, plan)

    page = fit(briefing, Paper.A4.size)

    assert page.rows[0].height < 70
    assert page.selection.groups


def test_a_large_picture_is_read_small(tmp_path):
    """No more pixels than a printer can show are kept."""
    path = tmp_path / "large.png"
    image = QImage(5000, 2000, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(path))

    assert load_logo(str(path)).width() == 1600


@pytest.mark.parametrize(
    ("name", "content", "said_so"),
    [
        ("logo.gif", b"GIF89a", "PNG, JPEG or SVG"),
        ("logo.png", b"not a picture", "damaged"),
        ("logo.svg", b"<svg", "damaged"),
        ("logo.png", b"x" * (LARGEST_FILE + 1), "at most 2 MB"),
        ("logo.png", None, "cannot be read"),
    ],
)
def test_what_is_no_logo_is_refused(tmp_path, name, content, said_so):
    """A wrong kind, a damaged, too large or missing file each get a message."""
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(BriefingError, match=said_so):
        load_logo(str(path))
