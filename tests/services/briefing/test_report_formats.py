"""The report as PDF, Word document and web page: the same words in the same order."""

import datetime as dt
import io
import re
import time
import zipfile
from xml.etree import ElementTree as ET

import pypdfium2
import pytest
from plans import showing
from selectolax.lexbor import LexborHTMLParser

from briefreader.errors import BriefingError
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import BriefingPlan, BriefingScope, Section
from briefreader.services.briefing.sources import brief_plan
from briefreader.services.briefing.write import REPORT_FORMATS, write_report

MADE = dt.date(2022, 1, 1)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def whole(large_library):
    """Return the briefing of some statements with every section, in French."""
    plan = BriefingPlan(
        scope=BriefingScope(party="Party 5", since=dt.date(2017, 1, 1)),
        language="fr",
        classification="DIFFUSION RESTREINTE",
    )
    return brief_plan(large_library, showing(plan, *Section), MADE)


@pytest.fixture
def written(tmp_path):
    """Return a function that writes the report of a briefing and returns the file's bytes."""

    def write(briefing, ending):
        out = tmp_path / f"report{ending}"
        write_report(briefing, out, Paper.A4)
        return out.read_bytes()

    return write


def part(content, name="word/document.xml"):
    """Return a part of a Word document as XML."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return ET.fromstring(archive.read(name))  # noqa: S314 - we wrote it ourselves


def text_of(element):
    """Return the words of an element, all white space as single spaces."""
    return words("".join(each.text or "" for each in element.iter(f"{W}t")))


def words(text):
    """Return ``text`` with all white space as single spaces."""
    return " ".join(text.replace("\u00a0", " ").split())


def headings(content):
    """Return level and words of the headings of a Word document, from 1."""
    return [
        (int(style.get(f"{W}val")[-1]), text_of(each))
        for each in part(content).iter(f"{W}p")
        if (style := each.find(f"{W}pPr/{W}pStyle")) is not None
        and re.fullmatch("Heading[1-9]", style.get(f"{W}val", ""))
    ]


def listed(briefing):
    """Return quote and cited paragraph of every commitment in the order of the report's lists."""
    upcoming, news = briefing.upcoming, briefing.news
    groups = [item for group in briefing.groups for item in group.items]
    every = [*upcoming, *groups, *news.new, *news.dropped]
    return [(words(item.quote), str(item.paragraph)) for item in every]


def of_docx(content):
    """Return the commitments of the tables of a Word document."""
    rows = [
        [text_of(cell) for cell in row.iter(f"{W}tc")]
        for row in part(content).iter(f"{W}tr")
        if row.find(f"{W}trPr/{W}tblHeader") is None
    ]
    return [
        (row[1].partition(" · ")[0].removeprefix("… "), row[3]) for row in rows if len(row) == 4
    ]


def of_html(content):
    """Return the commitments of the lists of a web page."""
    entries = LexborHTMLParser(content.decode()).css("main ul li")
    items = [each for each in entries if not each.css("span.label")]
    return [
        (
            words(item.css("span")[1].text()).partition(" · ")[0].removeprefix("… "),
            re.search(r"par\. (\d+)", item.text())[1],
        )
        for item in items
    ]


def of_pdf(content, expected):
    """Return which of the commitments that are expected a PDF has, in its order."""
    with pypdfium2.PdfDocument(content) as pdf:
        text = words(" ".join(page.get_textpage().get_text_bounded() for page in pdf))
    found, place = [], 0
    for quote, paragraph in expected:
        at = text.find(quote, place)
        if at < 0:
            continue
        place = at + len(quote)
        cited = re.search(r"par\. (\d+)", text[place:])
        found.append((quote, cited[1] if cited else paragraph))
    return found


def test_all_formats_have_the_same_commitments(whole, written):
    """In the same order, under the same numbers of paragraphs."""
    expected = listed(whole)
    assert len(expected) > 40
    assert of_docx(written(whole, ".docx")) == expected
    assert of_html(written(whole, ".html")) == expected
    assert of_pdf(written(whole, ".pdf"), expected) == expected


def test_all_formats_have_the_same_headings(whole, written):
    """Sections, themes one level below, and the statements at the end; the contents name them."""
    page = LexborHTMLParser(written(whole, ".html").decode())
    document = written(whole, ".docx")

    on_page = [
        (int(each.tag[1]) - 1, words(each.text()).strip())
        for each in page.css("main h2, main h3")
        if each.attributes.get("id") != "contents"
    ]

    levels = [level for level, _ in on_page]
    assert levels[0] == 1
    assert set(levels) == {1, 2}
    with_counts = [(level, re.sub(r" [\d ]+$", "", name)) for level, name in headings(document)]
    assert with_counts == [(level, re.sub(r" [\d ]+$", "", name)) for level, name in on_page]
    names = [words(each.text()) for each in page.css("nav li")]
    assert names == [name for _, name in with_counts]
    entries = [
        text_of(each) for each in part(document).iter(f"{W}hyperlink") if each.get(f"{W}anchor")
    ]
    assert entries == names


def test_a_web_page_needs_nothing_else_and_leads_to_its_parts(whole, written):
    """No script, nothing to load; one title, and every line of the contents has its heading."""
    content = written(whole, ".html").decode()
    page = LexborHTMLParser(content)

    assert not page.css("script, link, iframe, img, object, embed, form")
    assert "url(" not in content
    assert "@import" not in content
    assert page.css_first("html").attributes["lang"] == "fr"
    assert [each.text() for each in page.css("h1")] == ["Party 5"]
    targets = [each.attributes["href"] for each in page.css("nav a")]
    assert targets
    assert len(targets) == len(set(targets))
    assert all(len(page.css(f"[id='{each[1:]}']")) == 1 for each in targets)
    assert page.css("table.statements thead th[scope=col]")
    assert {each.attributes["href"] for each in page.css("main a[href^=http]")} == {
        each.link for each in whole.statements if each.link
    }
    assert page.css("p.marking")[0].text() == "DIFFUSION RESTREINTE"


def test_a_word_document_has_contents_heads_and_repeated_rows(whole, written):
    """What Word knows as such: a field of contents, heads of pages, rows repeated on each page."""
    content = written(whole, ".docx")
    body = part(content)

    assert [each.text.split()[0] for each in body.iter(f"{W}instrText")] == ["TOC"]
    kinds = [each.get(f"{W}fldCharType") for each in body.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"]
    anchors = {each.get(f"{W}name") for each in body.iter(f"{W}bookmarkStart")}
    assert {each.get(f"{W}anchor") for each in body.iter(f"{W}hyperlink")} - {None} == anchors
    for table in body.iter(f"{W}tbl"):
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None
    assert "Party 5" in text_of(part(content, "word/header.xml"))
    assert text_of(part(content, "word/headerFirst.xml")) == "DIFFUSION RESTREINTE"
    footer = text_of(part(content, "word/footer.xml"))
    assert "dans l’application" not in footer
    assert text_of(part(content, "word/footerFirst.xml")) == footer
    known = {each.get(f"{W}styleId") for each in part(content, "word/styles.xml")}
    used = {each.get(f"{W}val") for each in body.iter() if each.tag.endswith("Style")}
    assert used <= known


@pytest.mark.parametrize("ending", REPORT_FORMATS)
def test_a_report_leaves_nothing_out(ending, brief, make_commitment, make_note, written):
    """Neither words of a long commitment nor of a long note."""
    endless = "The two sides agreed to deepen their work, " * 120 + "and this is the end"
    note = make_note("ask " * 1500 + "about the budget")
    content = written(brief(make_commitment(endless), notes=(note,)), ending)
    if ending == ".pdf":
        with pypdfium2.PdfDocument(content) as pdf:
            text = words(" ".join(page.get_textpage().get_text_bounded() for page in pdf))
    else:
        text = text_of(part(content)) if ending == ".docx" else words(content.decode())
    assert "and this is the end" in text
    assert "about the budget" in text


@pytest.mark.parametrize("ending", REPORT_FORMATS)
def test_a_report_without_commitments_says_so(ending, brief, written):
    """It is a file all the same."""
    content = written(brief(), ending)
    if ending == ".docx":
        assert "No commitments were found" in text_of(part(content))
    elif ending == ".html":
        assert "No commitments were found" in content.decode()
    assert content


@pytest.mark.parametrize("ending", [".docx", ".html"])
def test_the_same_report_gives_the_same_bytes_in_each_format(ending, whole, written, monkeypatch):
    """Neither the clock nor chance is in the file."""
    first = written(whole, ending)
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    assert written(whole, ending) == first


def test_markup_in_a_title_is_words(brief, make_commitment, written):
    """In the contents, the running head and the list too."""
    briefing = brief(make_commitment("Both <b>sides</b> & all"), title="Talks <i>&amp;</i> more")
    page = LexborHTMLParser(written(briefing, ".html").decode())
    assert page.css_first("h1").text() == "Talks <i>&amp;</i> more"
    assert not page.css("main i, main li b")
    assert "Talks <i>&amp;</i> more" in text_of(part(written(briefing, ".docx"), "word/header.xml"))


def test_another_ending_is_refused(whole, tmp_path):
    """The message names those that a report can have, and nothing is written."""
    with pytest.raises(BriefingError, match=r"\.pdf, \.docx, \.html"):
        write_report(whole, tmp_path / "report.md")
    assert not list(tmp_path.iterdir())
