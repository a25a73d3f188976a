"""The printed page, measured in the file: one page, within the margins, nothing over another."""

import datetime as dt
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sheets import assert_fonts, assert_sound, sheets

from briefreader.library.database import Library
from briefreader.library.records import Status
from briefreader.services.briefing.page import fit
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.phrases import LANGUAGES
from briefreader.services.briefing.plan import BriefingPlan, Scope, Section
from briefreader.services.briefing.sources import brief_plan, statements_of
from briefreader.services.briefing.style import load_look
from briefreader.services.briefing.write import write_briefing

MADE = dt.date(2022, 1, 1)
ALL_SECTIONS = BriefingPlan().showing(*Section)

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
    ids = statements_of(real_library, Scope())
    if number >= len(ids):
        pytest.skip("the shared folder has fewer documents")
    plan = BriefingPlan(
        scope=Scope(statements=(ids[number],)), classification="RESTRICTED", author="A. Desk"
    )

    assert_one_sound_page(real_library, plan.showing(*Section), tmp_path / "briefing.pdf")


def test_the_real_library_makes_one_sound_page(real_library, tmp_path):
    """All documents of the shared folder together."""
    assert_one_sound_page(real_library, ALL_SECTIONS, tmp_path / "briefing.pdf")


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_hundred_statements_make_one_sound_page(large_library, tmp_path, language):
    """A library of 200 statements in each language of the briefing."""
    plan = BriefingPlan(language=language).showing(*Section)

    assert_one_sound_page(large_library, plan, tmp_path / "briefing.pdf")


@given(
    sections=st.lists(st.sampled_from(Section), unique=True),
    title=st.text(max_size=300),
    classification=st.text(max_size=120),
    author=st.text(max_size=120),
    language=st.sampled_from(LANGUAGES),
    paper=st.sampled_from(Paper),
    scope=st.builds(
        Scope,
        theme=st.sampled_from(["", "energy", "health"]),
        party=st.sampled_from(["", "Party 1"]),
        status=st.sampled_from([None, Status.OPEN, Status.MET]),
        since=st.sampled_from([None, dt.date(2010, 1, 1)]),
    ),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_plan_makes_one_page(
    large_library, tmp_path, sections, title, classification, author, language, paper, scope
):
    """Whatever is chosen and typed, the page is one and its rows end above the footer."""
    plan = BriefingPlan(
        scope=scope,
        title=title,
        classification=classification,
        author=author,
        language=language,
        paper=paper,
    ).showing(*sections)
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

    assert selection.upcoming
    assert selection.news
    assert selection.dropped
    assert selection.tallies
    assert selection.groups
    assert selection.notes
    assert selection.bookmarks
    for word in ("commitments", "dates", "new ones", "no longer said", "notes", "bookmarks"):
        assert f"more {word}" in selection.left_out
    assert selection.left_out.endswith(" in the app")
