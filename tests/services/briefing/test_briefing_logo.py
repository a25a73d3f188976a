"""The picture at the head of a briefing."""

import datetime as dt
import shutil

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
