"""Sets what every briefing has around its entries: head, key figures, footer, classification."""

from collections.abc import Iterator, Sequence

from briefreader.commitments.model import Strength
from briefreader.services.briefing.due_line import due_line
from briefreader.services.briefing.logo import GAP, MOST_HEIGHT, MOST_WIDTH, load_logo
from briefreader.services.briefing.plan import LONGEST_CLASSIFICATION, LONGEST_TITLE
from briefreader.services.briefing.rows import Picture, Row, Stack
from briefreader.services.briefing.selection import Selection
from briefreader.services.briefing.style import STRONG, TITLE
from briefreader.services.briefing.text_box import Align, Run, TextBox, widest
from briefreader.services.briefing.text_format import bound, shorten
from briefreader.services.briefing.text_styles import TextStyles
from briefreader.services.briefing.values import Briefing

_LONG_TITLE = 75
_LONGEST_SOURCE = 150
_FIGURE_COLUMN = 74
_MADE = 0.42
"""The share of a full footer that may say when and by whom; the rest says what was left out."""


def head(case: TextStyles, briefing: Briefing) -> Iterator[Row]:
    """Yield the classification and the block of the title."""
    if briefing.plan.classification:
        yield classification(case, briefing)
        # So that it does not read as the first line of the title.
        yield Row(boxes=(), gap=case.sizes.small * 0.8)
    yield from title_block(case, briefing)


def title_block(case: TextStyles, briefing: Briefing) -> Iterator[Row]:
    """Yield title, date, parties and source, with the logo at their right.

    Raises BriefingError if the logo cannot be read.
    """
    if not briefing.plan.logo:
        yield from _title(case, briefing)
        return
    logo = Picture(load_logo(briefing.plan.logo), MOST_WIDTH, MOST_HEIGHT)
    width = case.width - logo.width - GAP
    narrow = TextStyles(case.look, case.sizes, width, case.phrases)
    block = Stack(tuple(_title(narrow, briefing)), width)
    yield Row(boxes=((0, block), (case.width - logo.width, logo)))


def classification(case: TextStyles, briefing: Briefing, gap: float = 0) -> Row:
    """Return the line that says who may read the page."""
    text = shorten(briefing.plan.classification, LONGEST_CLASSIFICATION)
    run = case.small(text, STRONG)
    box = case.box([run], case.width, align=Align.CENTRE)
    return Row(boxes=((0, box),), gap=gap)


def _title(case: TextStyles, briefing: Briefing) -> Iterator[Row]:
    title = shorten(briefing.title, LONGEST_TITLE)
    size = case.sizes.title * (1 if len(title) <= _LONG_TITLE else 0.78)
    run = case.run(title, TITLE, size)
    yield Row(boxes=((0, case.box([run], case.width, size, leading=1.22)),))
    yield case.plain("  ·  ".join(briefing.facts), gap=case.sizes.small * 0.5)
    if briefing.source:
        said = case.phrases.text("source", source=shorten(briefing.source, _LONGEST_SOURCE))
        link = briefing.statements[0].link if briefing.statements else ""
        source = case.box([case.small(said, link=link)], case.width, case.sizes.small)
        yield Row(boxes=((0, source),), gap=1.5)


def coverage_remark(case: TextStyles, briefing: Briefing) -> Iterator[Row]:
    """Yield what to know of statements in a language that is not read, if there are any."""
    if briefing.coverage_remark:
        yield case.plain(briefing.coverage_remark, gap=case.sizes.block_gap)


def key_figures(case: TextStyles, selection: Selection) -> Row:
    """Return the row of numbers: commitments by strength, and the next due dates."""
    figures, sizes, phrases = selection.briefing.figures, case.sizes, case.phrases
    # The noun alone: its number stands above it.
    cells = [(phrases.number(figures.total), phrases.counted("commitments", figures.total))]
    cells += [
        (
            phrases.number(figures.by_strength[each]),
            phrases.counted(each.value, figures.by_strength[each]),
        )
        for each in Strength
    ]
    boxes = [
        (index * float(_FIGURE_COLUMN), _figure(case, number, name, sizes.figure, _FIGURE_COLUMN))
        for index, (number, name) in enumerate(cells)
    ]
    left = float(len(cells) * _FIGURE_COLUMN)
    due = due_line(selection)
    size = sizes.text if len(due.dates) > 1 else sizes.text * 1.2
    # On one line, so that what stands below it is level with its neighbours.
    while len(due.dates) > 1 and widest([_bold(case, due.dates, size)]) > case.width - left:
        due = due_line(selection, len(due.dates) - 1)
    boxes.append((left, _figure(case, _in_line(due.dates), due.label, size, case.width - left)))
    return Row(
        boxes=tuple(boxes),
        gap=sizes.block_gap * 0.7,
        rule=case.look.colours["strong_rule"],
        rule_gap=sizes.block_gap * 0.5,
    )


def _in_line(dates: Sequence[str]) -> str:
    return "  ·  ".join(dates)


def _bold(case: TextStyles, dates: Sequence[str], size: float) -> Run:
    return case.run(_in_line(dates), STRONG, size)


def _figure(case: TextStyles, number: str, name: str, size: float, width: float) -> TextBox:
    """Return ``number`` over its ``name``; all figures of a row share both baselines."""
    sizes = case.sizes
    return TextBox(
        [case.run(number + "\u2028", STRONG, size), case.small(name)],
        width=width,
        pitch=sizes.figure * 1.02,
        baseline=sizes.figure * 0.8,
        second_pitch=sizes.small * 1.5,
    )


def footer(case: TextStyles, selection: Selection) -> Row:
    """Return the foot of the page: what was left out, and when and by whom it was made."""
    return foot(case, selection.briefing, selection.left_out, selection.made)


def foot(case: TextStyles, briefing: Briefing, left: str, right: str) -> Row:
    """Return two texts under a rule, and below them who may read the page."""
    made = case.small(bound(right))
    # A hair more than it is wide: else rounding could break it.
    room = case.width - case.gutter - widest([case.small(left)])
    column = min(widest([made]) + 1, max(room, case.width * _MADE))
    width = case.width - column
    boxes = (
        (0.0, case.box([case.small(bound(left))], width - case.gutter)),
        (width, case.box([made], column, align=Align.RIGHT)),
    )
    row = Row(boxes=boxes, rule=case.look.colours["rule"], rule_gap=5)
    if not briefing.plan.classification:
        return row
    return Row(boxes=((0, Stack((row, classification(case, briefing, gap=2)), case.width)),))
