"""The report of several pages, and what its PDF has beside its words."""

import ctypes
import datetime as dt
import re
import shutil

import pypdfium2
import pypdfium2.raw as raw
import pytest
from plans import showing
from sheets import assert_fonts, assert_sound, said, sheets

from briefreader.errors import BriefingError
from briefreader.services.briefing.paper import PageSize, Paper
from briefreader.services.briefing.pdf import pdf_bytes, report_bytes
from briefreader.services.briefing.plan import BriefingPlan, BriefingScope, Section
from briefreader.services.briefing.report import set_report
from briefreader.services.briefing.sources import brief_plan
from briefreader.services.briefing.style import load_look
from briefreader.services.briefing.write import write_briefing, write_report

MADE = dt.date(2022, 1, 1)
LONG = "The two sides agreed to deepen their co-operation on matters of interest, "

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF; it is not installed"
)


@pytest.fixture(scope="module")
def whole(large_library):
    """Return the briefing of twenty statements with every section."""
    plan = BriefingPlan(
        scope=BriefingScope(party="Party 5", since=dt.date(2013, 1, 1)),
        language="fr",
        classification="DIFFUSION RESTREINTE",
        author="Жанна Д’Арк (bureau)",
    )
    return brief_plan(large_library, showing(plan, *Section), MADE)


def words(text):
    """Return ``text`` with all white space as single spaces."""
    return " ".join(text.replace("\u00a0", " ").split())


@needs_poppler
@pytest.mark.parametrize("paper", Paper)
def test_every_page_of_a_report_is_sound(whole, tmp_path, paper):
    """Words stay within the margins and apart, fonts are embedded, nothing is too small."""
    out = tmp_path / "report.pdf"

    write_report(whole, out, paper)

    pages = sheets(out)
    assert len(pages) > 5
    for number, page in enumerate(pages, 1):
        assert_sound(page, load_look().margin)
        text = words(" ".join(word.text for word in page.words))
        assert f"Page {number} sur {len(pages)}" in text
        assert text.count("DIFFUSION RESTREINTE") == 2
    assert_fonts(out)


@needs_poppler
def test_nothing_is_left_out_of_a_report(brief, make_commitment, make_note, tmp_path):
    """A commitment that fills more than a page is there to its last word, and so are notes."""
    out = tmp_path / "report.pdf"
    endless = LONG * 120 + "and this is the end"
    many = [make_commitment(f"We will do thing number {each}") for each in range(150)]
    note = make_note("ask " * 1500 + "about the budget")

    write_report(brief(make_commitment(endless), *many, notes=(note,)), out)

    text = words(said("pdftotext", out, "-"))
    assert "and this is the end" in text
    assert "about the budget" in text
    assert all(f"thing number {each} " in text for each in range(150))
    for page in sheets(out):
        assert_sound(page, load_look().margin)


@needs_poppler
def test_contents_name_the_page_of_each_part(whole, tmp_path):
    """A heading is found on the page that the contents give for it."""
    out = tmp_path / "report.pdf"
    write_report(whole, out)
    pages = [words(" ".join(word.text for word in page.words)) for page in sheets(out)]

    contents = words(said("pdftotext", "-layout", "-l", "1", out, "-"))
    for title in ("Prochaines échéances", "Engagements par acteur", "Notes et signets"):
        found = re.search(rf"{title} (\d+)", contents)
        assert found, contents
        assert title in pages[int(found[1]) - 1]


@pytest.mark.parametrize("make", [pdf_bytes, report_bytes])
def test_the_outline_leads_to_the_headings(whole, make):
    """Each heading is an entry that stands on the page where it leads, in any script."""
    document = pypdfium2.PdfDocument(make(whole, Paper.A4))

    entries = list(document.get_toc())

    titles = [entry.get_title() for entry in entries]
    assert "Prochaines échéances" in titles
    assert "Commerce et investissement" in titles
    for entry in entries:
        text = document[entry.get_dest().get_index()].get_textpage().get_text_bounded()
        assert words(entry.get_title()) in words(text)


def test_the_outline_of_a_report_has_two_levels(whole):
    """Themes stand under the part that lists them."""
    marks = set_report(whole, Paper.A4.size).marks

    assert [mark.level for mark in marks[:2]] == [0, 0]
    assert {mark.level for mark in marks} == {0, 1}


@needs_poppler
def test_a_pdf_says_title_author_language_and_maker(whole, tmp_path):
    """What a file manager or a screen reader asks for, in any script."""
    out = tmp_path / "briefing.pdf"
    write_briefing(whole, out)

    info = said("pdfinfo", out)

    assert re.search(r"^Title:\s+Party 5$", info, re.M)
    assert re.search(r"^Author:\s+Жанна Д’Арк \(bureau\)$", info, re.M)
    assert re.search(r"^Creator:\s+Briefreader", info, re.M)
    assert b"/Lang (fr)" in out.read_bytes()
    assert "<rdf:li>fr</rdf:li>" in said("pdfinfo", "-meta", out)


@needs_poppler
def test_items_lead_to_the_address_of_their_statement(large_library, tmp_path):
    """The source, and the paragraph of each item, are links; a file's name is none."""
    out = tmp_path / "briefing.pdf"
    for number, address in ((2, "https://example.org/statements/1"), (3, None)):
        plan = BriefingPlan(scope=BriefingScope(statements=(number,)))
        write_briefing(brief_plan(large_library, plan, MADE), out)

        found = re.findall(r"https?://\S+", said("pdfinfo", "-url", out))

        assert set(found) == ({address} if address else set())
        assert len(found) == (6 if address else 0)


def test_contents_lead_to_their_pages(whole):
    """Each line of the contents is a link within the file, to the page of its heading."""
    report = set_report(whole, Paper.A4.size)

    assert [jump.target for jump in report.jumps] == list(report.marks)
    document = pypdfium2.PdfDocument(report_bytes(whole, Paper.A4))
    led = [target for page in document for target in inner_links(document, page)]
    assert led == [mark.page for mark in report.marks]


def inner_links(document, page):
    """Yield the page that each link within the document leads to, in the order of the file."""
    place, link = ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page, place, link):
        destination = raw.FPDFLink_GetDest(document, link)
        if destination:
            yield raw.FPDFDest_GetDestPageIndex(document, destination)


@needs_poppler
def test_words_are_selected_in_the_order_of_reading(brief, make_commitment, tmp_path):
    """In the file an entry's strength, date, words, actor and paragraph follow one another."""
    out = tmp_path / "briefing.pdf"
    first = make_commitment("Both sides will meet", due=dt.date(2017, 3, 31))
    write_briefing(brief(first, make_commitment("They will talk")), out)

    text = words(said("pdftotext", "-raw", out, "-"))

    assert "Firm by 31 Mar 2017 · Both sides will meet · United States para 1" in text
    assert text.index("will meet") < text.index("will talk") < text.index("Made with")


def test_the_same_report_gives_the_same_bytes(whole):
    """Neither the clock nor chance is in the file."""
    assert report_bytes(whole, Paper.LETTER) == report_bytes(whole, Paper.LETTER)


def test_a_paper_that_is_too_small_is_refused(whole):
    """The message says which papers will do."""
    with pytest.raises(BriefingError, match="A4"):
        set_report(whole, PageSize(200, 180))
