"""The printed page, measured in the file: one page, within the margins, nothing over another."""

import datetime as dt
import re
import shutil
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from plans import showing
from sheets import assert_fonts, assert_sound, said, sheets

from briefreader.library.database import Library
from briefreader.library.records import Status
from briefreader.services.briefing.briefing_strings import LANGUAGES
from briefreader.services.briefing.page import fit
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import BriefingPlan, BriefingScope, Section
from briefreader.services.briefing.sources import brief_plan, statements_of
from briefreader.services.briefing.style import load_look
from briefreader.services.briefing.write import write_briefing

MADE = dt.date(2022, 1, 1)
ALL_SECTIONS = showing(BriefingPlan(), *Section)

pytestmark = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF; it is not installed"
)


def assert_one_sound_page(library: Library, plan: BriefingPlan, out: Path) -> None:
    """Write the briefing on both papers, and check the page."""
    briefing = brief_plan(library, plan, MADE)
    for paper in Paper:
        write_briefing(briefing, out, paper)
        (sheet,) = sheets(out)
        assert abs(sheet.width - paper.size.width) < 1
        assert abs(sheet.height - paper.size.height) < 1
        assert_sound(sheet, load_look().margin)
        assert_fonts(out)


@pytest.mark.parametrize("number", range(18))
def test_every_statement_makes_one_sound_page(real_library, tmp_path, number):
    """Each document of the shared folder, with every section, in A4 and Letter."""
    ids = statements_of(real_library, BriefingScope())
    if number >= len(ids):
        pytest.skip("the shared folder has fewer documents")
    plan = BriefingPlan(
        scope=BriefingScope(statements=(ids[number],)),
        classification="RESTRICTED",
        author="A. Desk",
    )

    assert_one_sound_page(real_library, showing(plan, *Section), tmp_path / "briefing.pdf")


def test_the_real_library_makes_one_sound_page(real_library, tmp_path):
    """All documents of the shared folder together."""
    assert_one_sound_page(real_library, ALL_SECTIONS, tmp_path / "briefing.pdf")


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_hundred_statements_make_one_sound_page(large_library, tmp_path, language):
    """A library of 200 statements in each language of the briefing."""
    plan = showing(BriefingPlan(language=language), *Section)

    assert_one_sound_page(large_library, plan, tmp_path / "briefing.pdf")


@given(
    sections=st.lists(st.sampled_from(Section), unique=True),
    title=st.text(max_size=300),
    classification=st.text(max_size=120),
    author=st.text(max_size=120),
    language=st.sampled_from(LANGUAGES),
    paper=st.sampled_from(Paper),
    scope=st.builds(
        BriefingScope,
        theme=st.sampled_from(["", "energy", "health"]),
        party=st.sampled_from(["", "Party 1"]),
        status=st.sampled_from([None, Status.OPEN, Status.MET]),
        confirmed=st.booleans(),
        since=st.sampled_from([None, dt.date(2010, 1, 1)]),
    ),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_plan_makes_one_page(
    large_library, tmp_path, sections, title, classification, author, language, paper, scope
):
    """Whatever is chosen and typed, the page is one and its rows end above the footer."""
    plan = showing(
        BriefingPlan(
            scope=scope,
            title=title,
            classification=classification,
            author=author,
            language=language,
            paper=paper,
        ),
        *sections,
    )
    briefing = brief_plan(large_library, plan, MADE)

    page = fit(briefing, paper.size)

    bottom = page.margin + sum(row.height for row in page.rows)
    assert bottom <= paper.size.height - page.margin - page.footer.height
    out = tmp_path / "briefing.pdf"
    write_briefing(briefing, out, paper)
    assert len(sheets(out)) == 1


def test_the_share_of_each_section_stays_on_a_full_page(large_library):
    """A section that is wanted keeps some entries; the footer counts what all of them lack."""
    briefing = brief_plan(large_library, ALL_SECTIONS, MADE)

    selection = fit(briefing, Paper.A4.size).selection

    assert selection.shown_upcoming >= 3
    assert selection.shown_new >= 3
    assert selection.dropped
    assert selection.tallies
    assert selection.groups
    assert selection.notes
    assert selection.bookmarks
    for word in ("commitments", "no longer said", "notes", "bookmarks"):
        assert f"more {word}" in selection.left_out
    assert selection.left_out.endswith(" in the app")


def test_without_a_list_of_commitments_the_new_and_upcoming_have_their_own(large_library):
    """Nothing else on the page would show them."""
    plan = showing(BriefingPlan(), Section.KEY_FIGURES, Section.UPCOMING, Section.NEWS)

    selection = fit(brief_plan(large_library, plan, MADE), Paper.A4.size).selection

    assert len(selection.upcoming) >= 3
    assert len(selection.news) >= 3
    for word in ("dates", "new ones"):
        assert f"more {word}" in selection.left_out


@pytest.mark.parametrize("ending", ["pdf", "html", "md", "docx"])
def test_the_new_is_marked_where_commitments_are_listed(large_library, tmp_path, ending):
    """No commitment stands twice; the heading says how many of the new ones are shown."""
    plan = showing(BriefingPlan(scope=BriefingScope(statements=(25,))), *Section)
    out = tmp_path / f"briefing.{ending}"

    write_briefing(brief_plan(large_library, plan, MADE), out)

    if ending == "pdf":
        text = said("pdftotext", "-raw", out, "-")
    elif ending == "docx":
        with zipfile.ZipFile(out) as package:
            text = re.sub(r"<[^>]+>", " ", package.read("word/document.xml").decode())
    else:
        text = re.sub(r"<[^>]+>", "", out.read_text("utf-8"))
    text = " ".join(text.split())
    assert text.count("They agreed to study laboratories testing drinking water") == 1
    assert text.count("share data of the year") == 1
    assert text.count("Marked “New” in the list of commitments") == 1
    assert len(re.findall(r"\bNew\b(?! since|”)", text)) == 1


def test_more_commitments_have_room_when_none_is_repeated(real_library):
    """The longest statement that has one before it, with every section on."""
    ids = statements_of(real_library, BriefingScope())
    plans = [
        showing(BriefingPlan(scope=BriefingScope(statements=(each,))), *Section) for each in ids
    ]
    briefings = [brief_plan(real_library, plan, dt.date(2021, 1, 1)) for plan in plans]
    fullest = max(briefings, key=lambda each: (len(each.news.new), each.listed))

    selection = fit(fullest, Paper.A4.size).selection

    assert sum(len(group.items) for group in selection.groups) >= 10
    assert 3 <= selection.shown_new <= len(fullest.news.new)
