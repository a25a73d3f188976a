"""The page: always one, the most important kept, nothing set too small."""

import datetime as dt

import pytest

from briefreader.commitments.model import Strength
from briefreader.errors import BriefingError
from briefreader.services.briefing.page import fit
from briefreader.services.briefing.paper import PageSize, Paper
from briefreader.services.briefing.selection import Room, select
from briefreader.services.briefing.style import load_look, load_sizes
from effort import calls_in

SMALLEST = 8
LONG = "The two sides agreed to deepen their co-operation on a matter of shared interest, " * 3


def shown(page):
    """Return the items that stand on a page."""
    return [item for group in page.selection.groups for item in group.items]


def bottom(page):
    """Return where the rows above the footer end, in points from the top of the paper."""
    return page.margin + sum(row.height for row in page.rows)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("count", [0, 1, 5, 12, 20, 40, 90])
def test_rows_end_above_the_footer(brief, make_commitment, paper, count):
    """Whatever the number of commitments, the rows leave the foot of the page free."""
    briefing = brief(*(make_commitment(LONG) for _ in range(count)))

    page = fit(briefing, paper.size)

    assert bottom(page) <= paper.size.height - page.margin - page.footer.height


def test_few_commitments_are_set_loosely_and_whole(brief, make_commitment):
    """With room to spare quotes stand unshortened, and nothing is left out."""
    page = fit(brief(make_commitment(LONG)), Paper.A4.size)

    assert shown(page)[0].quote == LONG.strip()
    assert page.selection.left_out == ""


def test_quotes_are_shortened_before_entries_are_dropped(brief, make_commitment):
    """When the tightest type does not do, every commitment stays and long quotes lose words."""
    page = fit(brief(*(make_commitment(LONG) for _ in range(22))), Paper.A4.size)

    assert len(shown(page)) == 22
    assert all(item.quote.endswith("…") for item in shown(page))


def test_the_least_important_are_dropped_and_counted(brief, make_commitment):
    """Reaffirmed commitments go before firm and dated ones; the footer says how many went."""
    soft = [make_commitment(LONG, strength=Strength.REAFFIRMED) for _ in range(60)]
    hard = [make_commitment(LONG, due=dt.date(2017, 1, 1)) for _ in range(10)]

    page = fit(brief(*soft, *hard), Paper.A4.size)

    assert sum(item.due is not None for item in shown(page)) == 10
    missing = 70 - len(shown(page))
    assert missing > 0
    assert page.selection.left_out == f"{missing} more commitments in the app"


def test_notes_keep_a_share_of_a_full_page(brief, make_commitment, make_note, make_bookmark):
    """However many commitments there are, some notes and bookmarks stay."""
    page = fit(
        brief(
            *(make_commitment(LONG) for _ in range(90)),
            notes=tuple(make_note(f"Note {number}") for number in range(30)),
            bookmarks=tuple(make_bookmark(f"Place {number}") for number in range(30)),
        ),
        Paper.A4.size,
    )

    assert page.selection.notes
    assert page.selection.bookmarks
    assert "more notes" in page.selection.left_out
    assert "more bookmarks in the app" in page.selection.left_out


def test_more_commitments_make_little_more_work(brief, make_commitment):
    """The page is set once and again with what could stand on it, not with all that there is."""
    few, many = (brief(*(make_commitment(LONG) for _ in range(count))) for count in (100, 400))
    fit(few, Paper.LETTER.size)

    work = calls_in(lambda: fit(few, Paper.LETTER.size))

    assert calls_in(lambda: fit(many, Paper.LETTER.size)) < 2 * work
    assert 10 < len(shown(fit(many, Paper.LETTER.size))) < 80


def test_themes_take_turns(brief, make_commitment):
    """Where commitments are of one rank, a large theme does not crowd out a small one."""
    many = [make_commitment(themes=("energy",)) for _ in range(20)]
    few = [make_commitment(themes=("health",)) for _ in range(2)]
    briefing = brief(*many, *few)

    selection = select(briefing, Room(items=4, notes=0, bookmarks=0, quote=100))

    assert sorted((len(group.items), group.total) for group in selection.groups) == [
        (2, 2),
        (2, 20),
    ]


@pytest.mark.parametrize("title", ["Title " * 200, "T" * 2000, "Совместное заявление " * 60])
def test_a_very_long_title_leaves_room(brief, make_commitment, title):
    """A title of any length, with or without spaces, is cut so that commitments have room."""
    page = fit(brief(*(make_commitment() for _ in range(10)), title=title), Paper.A4.size)

    assert len(shown(page)) == 10


def test_paper_without_room_is_refused(brief, make_commitment):
    """On a label not even the title block fits, which is said clearly."""
    with pytest.raises(BriefingError, match="too small"):
        fit(brief(make_commitment()), PageSize(200, 120))


def test_no_type_is_too_small():
    """Every size that a briefing may be set in is at least 8 points."""
    for sizes in load_sizes():
        assert min(sizes.text, sizes.small, sizes.figure, sizes.title * 0.78) >= SMALLEST


def test_theme_colours_are_dark_enough_for_print(themes):
    """Theme names keep a contrast of 4.5 to 1 on white, so that they stay legible in grey."""
    from PySide6.QtGui import QColor

    def linear(value):
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    look = load_look()
    colours = [look.theme_colour(theme.colour_light) for theme in themes.values()]
    for name in (*colours, look.colours["ink"], look.colours["soft"]):
        colour = QColor(name)
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        light = sum(
            weight * linear(part)
            for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True)
        )
        assert 1.05 / (light + 0.05) >= 4.5, name
