"""A briefing names no date whose promise it drops, and no theme of weight goes unsaid."""

import datetime as dt
from collections import Counter

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import showing

from briefreader.commitments.model import DueDate, Strength
from briefreader.documents.reader import read_document
from briefreader.library.records import Status
from briefreader.services.briefing.arranging import figures, upcoming
from briefreader.services.briefing.content import compose, compose_extraction
from briefreader.services.briefing.due_line import due_line
from briefreader.services.briefing.page import fit
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import BriefingPlan, BriefingScope, Section
from briefreader.services.briefing.priority import by_priority
from briefreader.services.briefing.selection import Room, select
from briefreader.services.briefing.sources import brief_plan
from briefreader.services.briefing.values import Briefing, BriefingItem, ThemeGroup
from briefreader.services.briefing.write import FORMATS, write_briefing
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.extraction import extract

MADE = dt.date(2024, 6, 1)
QUAD = "samples/2022-05-24-quad-joint-leaders-statement.md"
DOCUMENTS = (
    QUAD,
    "samples/2021-06-13-carbis-bay-g7-summit-communique.md",
    "samples/2023-01-13-joint-statement-of-the-united-states-and-japan.md",
    "samples/us-kazakhstan-2015.txt",
    "gold/whitehouse/us-eu-energy-2022.txt",
    "gold/whitehouse/us-iraq-2022.txt",
    "gold/whitehouse/quad-2021.txt",
)


def items_of(selection):
    """Return the commitments that stand on the page."""
    return [item for group in selection.groups for item in group.items]


def missing_promises(selection):
    """Return of each date that the key figures name what is not said of it on the page."""
    phrases, briefing = selection.briefing.phrases, selection.briefing
    line = due_line(selection)
    unnamed = (phrases.counted("dated", briefing.figures.dated), phrases.text("no_due_dates"))
    named = () if line.label in unnamed else line.dates
    missing = []
    for text, figure in zip(named, briefing.figures.due, strict=False):
        rows = [
            item
            for item in items_of(selection)
            if item.due and item.due.by == figure.by and item.status is Status.OPEN
        ]
        said = len(rows) == figure.count or f"({len(rows)} " in text
        if not (text.startswith(phrases.short_date(figure.by)) and rows and said):
            missing.append((text, len(rows)))
    return missing


def crowded_out(selection):
    """Return the themes with a firm or dated commitment that have no row, if one has four."""
    shown = {group.name: len(group.items) for group in selection.groups}
    if max(shown.values(), default=0) < 4:
        return []
    return [
        group.name
        for group in selection.briefing.groups
        if group.name not in shown
        and any(item.due or item.strength is Strength.FIRM for item in group.items)
    ]


@pytest.fixture(scope="session")
def extractions(shared):
    """Return what is found in the documents, by their names."""
    detector = load_detector()
    return {name: extract(read_document(shared / name), detector) for name in DOCUMENTS}


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("ahead", [True, False], ids=["the day after", "years later"])
def test_each_named_date_has_its_promise(name, ahead, extractions, themes):
    """Of real statements, on both papers and in each language, with who promised it."""
    extraction = extractions[name]
    said = extraction.metadata.date or dt.date(2015, 1, 1)
    made = said + dt.timedelta(days=1) if ahead else dt.date(2026, 11, 26)
    for language, paper in (("en", Paper.A4), ("fr", Paper.LETTER), ("ru", Paper.A4)):
        briefing = compose_extraction(extraction, themes, made, BriefingPlan(language=language))
        selection = fit(briefing, paper.size).selection
        assert missing_promises(selection) == []
        assert crowded_out(selection) == []
        if briefing.figures.due:
            assert due_line(selection).dates
        for figure in briefing.figures.due:
            actors = [
                each.actors for each in items_of(selection) if each.due and each.due.by == figure.by
            ]
            assert all(actors)


@pytest.mark.parametrize(
    ("ending", "paper", "language"),
    [
        *((ending, Paper.LETTER, "en") for ending in FORMATS),
        *((".pdf", paper, language) for paper in Paper for language in ("fr", "ru")),
    ],
)
def test_the_quads_fifty_billion_are_on_the_page(
    ending, paper, language, extractions, themes, tmp_path
):
    """In each format; it is both the next due date and the only sum of money."""
    briefing = compose_extraction(
        extractions[QUAD], themes, dt.date(2026, 11, 26), BriefingPlan(language=language)
    )
    out = tmp_path / f"quad{ending}"
    write_briefing(briefing, out, paper)
    text = words_of(out)
    assert "50 billion" in " ".join(text.split())


def words_of(path):
    """Return the words of a briefing's file."""
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as pdf:
            assert len(pdf) == 1
            return pdf[0].get_textpage().get_text_bounded()
    if path.suffix == ".docx":
        import zipfile

        with zipfile.ZipFile(path) as archive:
            return archive.read("word/document.xml").decode()
    return path.read_text("utf-8")


def test_a_library_is_briefed_by_the_same_rules(real_library):
    """Of all its statements together, by theme and by actor."""
    for section in (Section.BY_THEME, Section.BY_ACTOR):
        plan = showing(
            BriefingPlan(scope=BriefingScope(since=dt.date(2000, 1, 1))),
            Section.KEY_FIGURES,
            Section.UPCOMING,
            section,
        )
        selection = fit(brief_plan(real_library, plan, MADE), Paper.A4.size).selection
        assert due_line(selection).dates
        assert missing_promises(selection) == []
        if section is Section.BY_THEME:
            assert crowded_out(selection) == []


SHAPES = st.tuples(
    st.integers(0, 5),
    st.sampled_from(Strength),
    st.sampled_from([None, dt.date(2020, 1, 1), dt.date(2025, 1, 1), dt.date(2030, 1, 1)]),
    st.booleans(),
    st.sampled_from([Status.OPEN, Status.OPEN, Status.MET]),
)


def briefing_of(shapes) -> Briefing:
    """Return a briefing of commitments with these themes, strengths, dates, amounts, statuses."""
    groups: dict[int, list[BriefingItem]] = {}
    every = []
    for position, (theme, strength, day, amount, status) in enumerate(shapes):
        item = BriefingItem(
            quote="We will act", strength=strength, actors=("Chad",),
            due=DueDate("then", day) if day else None, paragraph=1, position=position,
            status=status, amount=amount,
        )  # fmt: skip
        every.append(item)
        groups.setdefault(theme, []).append(item)
    return Briefing(
        title="", date=None, parties=(), source="", figures=figures(every, MADE),
        groups=tuple(
            ThemeGroup(
                name=str(theme), colour="", items=tuple(sorted(each, key=lambda one: one.rank))
            )
            for theme, each in sorted(groups.items())
        ),
        notes=(), bookmarks=(), made=MADE, upcoming=upcoming(every, MADE),
    )  # fmt: skip


@given(st.lists(SHAPES, max_size=40))
def test_whatever_has_room(shapes):
    """However few entries fit: no date without its promise, no theme crowded out, each once."""
    briefing = briefing_of(shapes)
    order = by_priority(briefing)
    assert sorted(order) == sorted(
        (group, position)
        for group, each in enumerate(briefing.groups)
        for position in range(len(each.items))
    )
    for count in range(len(shapes) + 1):
        selection = select(briefing, Room(items=count, notes=0, bookmarks=0, quote=100))
        assert len(items_of(selection)) == count
        assert missing_promises(selection) == []
        assert crowded_out(selection) == []


@given(st.lists(SHAPES, max_size=40))
def test_with_room_for_all_that_is_named(shapes):
    """Each named date has all of its promises, and each theme of weight has one."""
    briefing = briefing_of(shapes)
    days = {figure.by: figure.count for figure in briefing.figures.due}
    enough = sum(days.values()) + 3 * len(briefing.groups)
    # What is dated, three of a theme, comes before a theme's fourth promise of a named date.
    enough += len(briefing.groups)
    selection = select(briefing, Room(items=enough, notes=0, bookmarks=0, quote=100))
    shown = Counter(
        item.due.by for item in items_of(selection) if item.due and item.status is Status.OPEN
    )
    assert {day: shown[day] for day in days} == days


def test_dates_that_nothing_is_said_of_are_not_named(themes, make_statement, make_commitment):
    """Where the plan lists no commitments, the figures say how many have a date, and no date."""
    plan = showing(BriefingPlan(), Section.KEY_FIGURES, Section.NOTES)
    commitments = [make_commitment(due=dt.date(2017, 1, 1)), make_commitment()]
    briefing = compose(make_statement(), commitments, (), (), themes, dt.date(2016, 1, 1), plan)
    line = due_line(fit(briefing, Paper.A4.size).selection)
    assert (line.dates, line.label) == (("1",), "with a due date")


def test_without_dates_the_figures_say_so(brief, make_commitment):
    """A dash, and that there are none."""
    line = due_line(fit(brief(make_commitment()), Paper.A4.size).selection)
    assert (line.dates, line.label) == (("–",), "no due dates")


@pytest.mark.parametrize("ending", FORMATS)
def test_what_is_overdue_is_marked(ending, brief, make_commitment, tmp_path):
    """In the figures with its number and at its row; what is met is not, what is ahead is not."""
    past, ahead = dt.date(2016, 4, 30), dt.date(2016, 12, 31)
    briefing = brief(
        make_commitment("We will build", due=past),
        make_commitment("We will plant", due=past, status=Status.MET),
        make_commitment("We will dig", due=ahead),
        made=dt.date(2016, 5, 1),
    )
    out = tmp_path / f"briefing{ending}"
    write_briefing(briefing, out)
    words = words_of(out).replace("\u00a0", " ")
    assert words.count("overdue 30 Apr 2016") == 1
    assert "overdue 31 Dec 2016" not in words
    assert "next due date · 1 overdue" in words


def test_the_day_itself_is_not_overdue(brief, make_commitment):
    """It is overdue on the day after."""
    day = dt.date(2016, 5, 1)
    for made, overdue in ((day, 0), (day + dt.timedelta(days=1), 1)):
        assert brief(make_commitment(due=day), made=made).figures.overdue == overdue
