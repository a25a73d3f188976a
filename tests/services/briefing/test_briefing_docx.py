"""The briefing as a Word document: its parts, and what LibreOffice makes of it."""

import datetime as dt
import re
import shutil
import subprocess
import time
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from briefreader.commitments.model import Strength
from briefreader.documents.reader import read_document
from briefreader.services.briefing.content import Briefing, compose
from briefreader.services.briefing.docx import docx_bytes
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import BriefingPlan
from briefreader.services.briefing.sources import brief_file
from briefreader.services.briefing.wordprocessing.styles import load_document_sizes
from briefreader.services.briefing.write import write_briefing

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FORMATTING = {f"{W}{name}" for name in ("b", "i", "sz", "color", "rFonts", "spacing", "jc", "shd")}
LONG = "to co-operate on the many matters that both sides have in common, and to report on them"

needs_libreoffice = pytest.mark.skipif(
    shutil.which("soffice") is None or shutil.which("pdfinfo") is None,
    reason="LibreOffice (Debian's libreoffice-writer-nogui) and poppler-utils are not installed",
)


@pytest.fixture
def part(tmp_path: Path):
    """Return a function that writes a briefing and gives one part of the file as XML."""

    def read(briefing: Briefing, name: str = "word/document.xml", paper: Paper = Paper.A4):
        out = tmp_path / "briefing.docx"
        write_briefing(briefing, out, paper)
        with zipfile.ZipFile(out) as archive:
            return ET.fromstring(archive.read(name))  # noqa: S314 - we wrote it ourselves

    return read


def text_of(element: ET.Element) -> str:
    """Return the words of an element."""
    return "".join(each.text or "" for each in element.iter(f"{W}t"))


def styled(body: ET.Element, style: str) -> list[str]:
    """Return the words of each paragraph in ``style``, in order."""
    return [
        text_of(each)
        for each in body.iter(f"{W}p")
        if (found := each.find(f"{W}pPr/{W}pStyle")) is not None and found.get(f"{W}val") == style
    ]


def test_title_themes_and_notes_are_headings(
    brief, make_commitment, make_note, make_bookmark, part
):
    """Word's outline shows the sections and the themes; the title is one."""
    briefing = brief(
        make_commitment(themes=("energy",)),
        make_commitment(themes=("health",)),
        notes=(make_note("Ask about this"),),
        bookmarks=(make_bookmark("Here"),),
    )

    body = part(briefing)

    assert styled(body, "Title") == ["Joint Statement on Co-operation"]
    assert styled(body, "Heading1") == ["Commitments by theme", "Notes and bookmarks"]
    assert styled(body, "Heading2") == [f"{group.name}  1" for group in briefing.groups]
    assert styled(body, "ListBullet") == [
        "Note: Ask about this  ·\u00a0“First”  para 1",
        "Bookmark: Here  para 1",
    ]


def test_commitments_stand_in_a_table_with_a_repeated_head(brief, make_commitment, part):
    """Each row says strength, commitment with actors, due date and paragraph."""
    body = part(brief(make_commitment(due=dt.date(2017, 3, 31), paragraph=2)))

    table = body.findall(f".//{W}tbl")[-1]
    rows = [[text_of(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
    assert rows == [
        ["Strength", "Commitment", "Due", "Paragraph"],
        ["Energy  1"],
        [
            "Firm",
            "Both sides agreed to hold talks  ·\u00a0United States",
            "31\u00a0Mar\u00a02017",
            "2",
        ],
    ]
    heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.iter(f"{W}tr")]
    assert heads == [True, False, False]


def test_all_themes_share_a_table_with_one_head(brief, make_commitment, part):
    """Each theme is a row across it, and what most entries have in common has no column."""
    themes = ("energy", "energy", "health", "health", "migration")
    strengths = (*[Strength.FIRM] * 4, Strength.INTENT)
    body = part(
        brief(
            *(
                make_commitment(f"Agreed {n}", themes=(theme,), strength=strength)
                for n, (theme, strength) in enumerate(zip(themes, strengths, strict=True))
            )
        )
    )

    table = body.findall(f".//{W}tbl")[-1]
    rows = [[text_of(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
    assert rows[0] == ["Commitment", "Due", "Paragraph"]
    across = [row for row in rows if len(row) == 1]
    assert across == [[text] for text in styled(body, "Heading2")]
    assert len(across) == 3
    spans = [each.get(f"{W}val") for each in table.iter(f"{W}gridSpan")]
    assert spans == ["3"] * 3
    assert "Unless marked otherwise: Firm · United States" in styled(body, "Source")
    assert [row[0] for row in rows if row[0].startswith("Intent")] == ["Intent  ·\u00a0Agreed 4"]


def test_the_look_is_in_styles_and_nowhere_else(gold_briefing, part):
    """Nothing in the text is formatted directly, and every style that it names is there."""
    briefing = gold_briefing("us-kazakhstan-2015")
    body = part(briefing)
    styles = part(briefing, "word/styles.xml")

    assert not [each.tag for each in body.iter() if each.tag in FORMATTING]
    known = {each.get(f"{W}styleId") for each in styles.iter(f"{W}style")}
    kinds = {f"{W}{name}" for name in ("pStyle", "rStyle", "tblStyle")}
    assert {each.get(f"{W}val") for each in body.iter() if each.tag in kinds} <= known


def test_each_theme_has_its_colour_as_an_accent(brief, make_commitment, part):
    """A theme's name is set in the dark tone that it has on the printed page."""
    briefing = brief(make_commitment(themes=("energy",)), make_commitment(themes=("health",)))
    named = {
        each.get(f"{W}val")
        for each in part(briefing).iter(f"{W}rStyle")
        if each.get(f"{W}val", "").startswith("Theme")
    }

    colours = {
        each.get(f"{W}styleId"): each.find(f"{W}rPr/{W}color").get(f"{W}val")
        for each in part(briefing, "word/styles.xml").iter(f"{W}style")
        if each.get(f"{W}styleId") in named
    }

    assert len(colours) == 2
    assert all(key.lower() == f"theme{value.lower()}" for key, value in colours.items())


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, ("11906", "16838")), (Paper.LETTER, ("12240", "15840"))]
)
def test_the_page_has_the_size_of_the_paper(brief, part, paper, size):
    """A4 and Letter in twentieths of a point, with margins."""
    body = part(brief(), paper=paper)

    page, margins = body.find(f".//{W}pgSz"), body.find(f".//{W}pgMar")

    assert (page.get(f"{W}w"), page.get(f"{W}h")) == size
    assert {margins.get(f"{W}{side}") for side in ("top", "right", "bottom", "left")} == {"960"}


def test_the_document_says_what_it_is(brief, part):
    """Title, author, language and day, none of them from the clock."""
    core = part(brief(title="Talks & more"), "docProps/core.xml")

    said = {each.tag.rpartition("}")[2]: each.text for each in core}

    assert said == {
        "title": "Talks & more",
        "creator": "Briefreader",
        "lastModifiedBy": "Briefreader",
        "language": "en",
        "created": "2016-05-01T00:00:00Z",
        "modified": "2016-05-01T00:00:00Z",
    }


def test_the_footer_says_what_was_left_out(brief, make_commitment, part):
    """Of a long statement it counts the rest; the number of the page is a field."""
    briefing = brief(*(make_commitment(f"Both sides agreed {LONG} {n}") for n in range(200)))
    footer = part(briefing, "word/footer.xml")
    head, theme = 1, 1
    shown = len(part(briefing).findall(f".//{W}tbl")[-1].findall(f"{W}tr")) - head - theme

    assert f"{200 - shown} more commitments in the app" in text_of(footer)
    assert "Made with Briefreader on 1 May 2016" in text_of(footer)
    fields = [each.get(f"{W}instr").strip() for each in footer.iter(f"{W}fldSimple")]
    assert fields == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize(
    ("source", "linked"),
    [
        ("https://example.org/a?b=1&c=%20", True),
        ("https://example.org/a b", False),
        ("https://[half/", False),
        ("https://example.org:port/", False),
        ("file:///etc/passwd", False),
        ("statement.txt", False),
    ],
)
def test_only_a_sound_web_address_is_a_link(brief, part, source, linked):
    """Word takes a document with an unsound address for a damaged one."""
    briefing = brief(source=source)
    relations = part(briefing, "word/_rels/document.xml.rels")
    targets = [each.get("Target") for each in relations if each.get("TargetMode") == "External"]

    assert targets == ([source] if linked else [])
    assert (part(briefing).find(f".//{W}hyperlink") is not None) is linked


def test_words_from_right_to_left_are_set_so(brief, make_commitment, part):
    """An Arabic quote turns its paragraph, and only that."""
    body = part(brief(make_commitment("اتفق الجانبان على التعاون"), make_commitment()))

    turned = [
        text_of(each) for each in body.iter(f"{W}p") if each.find(f"{W}pPr/{W}bidi") is not None
    ]

    assert [text[:4] for text in turned] == ["اتفق"]


def test_the_same_briefing_gives_the_same_bytes(gold_briefing, monkeypatch):
    """Neither the clock nor the system is in the file."""
    briefing = gold_briefing("us-kazakhstan-2015")
    first = docx_bytes(briefing, Paper.A4)
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)

    assert docx_bytes(briefing, Paper.A4) == first


def test_no_type_is_smaller_than_8_points():
    """In none of the sets of sizes, which the format counts in half points."""
    for sizes in load_document_sizes():
        named = (sizes.title, sizes.figure, sizes.heading, sizes.theme, sizes.text, sizes.small)
        assert min(named) >= 8
        assert all(float(size * 2).is_integer() for size in named)


def test_briefreader_reads_its_own_document(gold_briefing, tmp_path):
    """The reader of Word documents finds title, themes and commitments again."""
    briefing = gold_briefing("us-iraq-2022")
    out = tmp_path / "briefing.docx"
    write_briefing(briefing, out, Paper.A4)

    document = read_document(out)

    assert document.title == briefing.title
    for group in briefing.groups:
        assert group.name in document.text
        assert all(item.quote in document.text for item in group.items)


def converted(out: Path) -> Path:
    """Return the PDF that LibreOffice makes of ``out``, with a profile of its own."""
    profile = (out.parent / "office").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*command, "--outdir", str(out.parent), str(out)],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return out.with_suffix(".pdf")


def said_by(*command: object) -> str:
    """Return what a tool says."""
    done = subprocess.run([str(each) for each in command], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def test_the_classification_stands_centred_above_the_title(make_statement, themes, part):
    """In a style of its own."""
    plan = BriefingPlan(classification="INTERNAL")
    briefing = compose(make_statement(), (), (), (), themes, dt.date(2020, 1, 1), plan)

    assert styled(part(briefing), "Classification") == ["INTERNAL"]
    style = next(
        each
        for each in part(briefing, "word/styles.xml").iter(f"{W}style")
        if each.get(f"{W}styleId") == "Classification"
    )
    assert style.find(f"{W}pPr/{W}jc").get(f"{W}val") == "center"


@needs_libreoffice
@pytest.mark.parametrize("paper", Paper)
def test_libreoffice_shows_the_fullest_briefing_on_one_page(gold_briefing, tmp_path, paper):
    """The page has all entries, its own size and its title; no word leaves the margins."""
    briefing = gold_briefing("us-mexico-security-2021")
    out = tmp_path / "briefing.docx"
    write_briefing(briefing, out, paper)

    pdf = converted(out)

    info = said_by("pdfinfo", pdf)
    assert re.search(r"^Pages:\s+1$", info, re.M)
    assert re.search(rf"^Page size:.*\({paper.value}\)$", info, re.M | re.I)
    assert briefing.title in " ".join(info.split())
    text = " ".join(said_by("pdftotext", "-layout", pdf, "-").split())
    assert "Page 1 of 1" in text
    for word in (*(group.name for group in briefing.groups[:3]), "Commitment", "Paragraph"):
        assert word in text
    lefts = re.findall(
        r'<word xMin="([\d.]+)" .*?xMax="([\d.]+)"', said_by("pdftotext", "-bbox", pdf, "-")
    )
    width = paper.size.width
    assert all(47 <= float(left) <= float(right) <= width - 47 for left, right in lefts)


@needs_libreoffice
def test_libreoffice_shows_a_whole_long_statement_on_one_page(shared, tmp_path):
    """However many commitments a statement has, the document stays one page."""
    out = tmp_path / "long.docx"
    (statement,) = (shared / "samples").glob("*carbis-bay*.md")
    write_briefing(brief_file(statement, dt.date(2022, 1, 1)), out, Paper.LETTER)

    assert re.search(r"^Pages:\s+1$", said_by("pdfinfo", converted(out)), re.M)


@needs_libreoffice
def test_libreoffice_shows_notes_and_every_script(brief, make_commitment, make_note, tmp_path):
    """Cyrillic, accents and signs come through; a briefing without commitments says so."""
    quote = "Стороны договорились развивать сотрудничество <и> «мир» & co"
    full, empty = tmp_path / "full.docx", tmp_path / "empty.docx"
    briefing = brief(
        *(make_commitment(quote, strength=each) for each in Strength), notes=(make_note("Déjà vu"),)
    )
    write_briefing(briefing, full, Paper.A4)
    write_briefing(brief(), empty, Paper.A4)

    text = " ".join(said_by("pdftotext", converted(full), "-").split())

    assert text.count(quote) == 3
    assert "Déjà vu" in text
    assert "No commitments were found" in said_by("pdftotext", converted(empty), "-")
