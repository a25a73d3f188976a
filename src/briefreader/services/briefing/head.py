"""Typesetter of what surrounds a briefing's entries: head, key figures, footer, classification."""

from collections.abc import Iterator, Sequence

from briefreader.commitments.model import Strength
from briefreader.services.briefing.due_line import due_line
from briefreader.services.briefing.logo import GAP, MOST_HEIGHT, MOST_WIDTH, load_logo
from briefreader.services.briefing.plan import LONGEST_CLASSIFICATION, LONGEST_TITLE
from briefreader.services.briefing.rows import Picture, Row, Stack
from briefreader.services.briefing.selection import BriefingSelection
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


def head(text_styles: TextStyles, briefing: Briefing) -> Iterator[Row]:
    """Yield the classification and the block of the title."""
    if briefing.plan.classification:
        yield classification(text_styles, briefing)
        # So that it does not read as the first line of the title.
        yield Row(boxes=(), gap=text_styles.sizes.small * 0.8)
    yield from title_block(text_styles, briefing)


def title_block(text_styles: TextStyles, briefing: Briefing) -> Iterator[Row]:
    """Yield title, date, parties and source, with the logo at their right.

    Raises BriefingError if the logo cannot be read.
    """
    if not briefing.plan.logo:
        yield from _title(text_styles, briefing)
        return
    logo = Picture(load_logo(briefing.plan.logo), MOST_WIDTH, MOST_HEIGHT)
    width = text_styles.width - logo.width - GAP
    narrow = TextStyles(text_styles.look, text_styles.sizes, width, text_styles.phrases)
    block = Stack(tuple(_title(narrow, briefing)), width)
    yield Row(boxes=((0, block), (text_styles.width - logo.width, logo)))


def classification(text_styles: TextStyles, briefing: Briefing, gap: float = 0) -> Row:
    """Return the line that says who may read the page."""
    text = shorten(briefing.plan.classification, LONGEST_CLASSIFICATION)
    run = text_styles.small(text, STRONG)
    box = text_styles.box([run], text_styles.width, align=Align.CENTRE)
    return Row(boxes=((0, box),), gap=gap)


def _title(text_styles: TextStyles, briefing: Briefing) -> Iterator[Row]:
    title = shorten(briefing.title, LONGEST_TITLE)
    size = text_styles.sizes.title * (1 if len(title) <= _LONG_TITLE else 0.78)
    run = text_styles.run(title, TITLE, size)
    yield Row(boxes=((0, text_styles.box([run], text_styles.width, size, leading=1.22)),))
    yield text_styles.plain("  ·  ".join(briefing.facts), gap=text_styles.sizes.small * 0.5)
    if briefing.source:
        said = text_styles.phrases.text("source", source=shorten(briefing.source, _LONGEST_SOURCE))
        link = briefing.statements[0].link if briefing.statements else ""
        source = text_styles.box(
            [text_styles.small(said, link=link)], text_styles.width, text_styles.sizes.small
        )
        yield Row(boxes=((0, source),), gap=1.5)


def coverage_remark(text_styles: TextStyles, briefing: Briefing) -> Iterator[Row]:
    """Yield what to know of statements in a language that is not read, if there are any."""
    if briefing.coverage_remark:
        yield text_styles.plain(briefing.coverage_remark, gap=text_styles.sizes.block_gap)


def key_figures(text_styles: TextStyles, selection: BriefingSelection) -> Row:
    """Return the row of numbers: commitments by strength, and the next due dates."""
    figures, sizes, phrases = selection.briefing.figures, text_styles.sizes, text_styles.phrases
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
        (
            index * float(_FIGURE_COLUMN),
            figure(text_styles, number, name, sizes.figure, _FIGURE_COLUMN),
        )
        for index, (number, name) in enumerate(cells)
    ]
    left = float(len(cells) * _FIGURE_COLUMN)
    due = due_line(selection)
    size = sizes.text if len(due.dates) > 1 else sizes.text * 1.2
    # On one line, so that what stands below it is level with its neighbours.
    while (
        len(due.dates) > 1
        and widest([_bold(text_styles, due.dates, size)]) > text_styles.width - left
    ):
        due = due_line(selection, len(due.dates) - 1)
    boxes.append(
        (left, figure(text_styles, _in_line(due.dates), due.label, size, text_styles.width - left))
    )
    return Row(
        boxes=tuple(boxes),
        gap=sizes.block_gap * 0.7,
        rule=text_styles.look.colours["strong_rule"],
        rule_gap=sizes.block_gap * 0.5,
    )


def _in_line(dates: Sequence[str]) -> str:
    return "  ·  ".join(dates)


def _bold(text_styles: TextStyles, dates: Sequence[str], size: float) -> Run:
    return text_styles.run(_in_line(dates), STRONG, size)


def figure(text_styles: TextStyles, number: str, name: str, size: float, width: float) -> TextBox:
    """Return ``number`` over its ``name``; all figures of a row share both baselines."""
    sizes = text_styles.sizes
    return TextBox(
        [text_styles.run(number + "\u2028", STRONG, size), text_styles.small(name)],
        width=width,
        pitch=sizes.figure * 1.02,
        baseline=sizes.figure * 0.8,
        second_pitch=sizes.small * 1.5,
    )


def footer(text_styles: TextStyles, selection: BriefingSelection) -> Row:
    """Return the foot of the page: what was left out, and when and by whom it was made."""
    return foot(text_styles, selection.briefing, selection.left_out, selection.made)


def foot(text_styles: TextStyles, briefing: Briefing, left: str, right: str) -> Row:
    """Return two texts under a rule, and below them who may read the page."""
    made = text_styles.small(bound(right))
    # A hair more than it is wide: else rounding could break it.
    room = text_styles.width - text_styles.gutter - widest([text_styles.small(left)])
    column = min(widest([made]) + 1, max(room, text_styles.width * _MADE))
    width = text_styles.width - column
    boxes = (
        (0.0, text_styles.box([text_styles.small(bound(left))], width - text_styles.gutter)),
        (width, text_styles.box([made], column, align=Align.RIGHT)),
    )
    row = Row(boxes=boxes, rule=text_styles.look.colours["rule"], rule_gap=5)
    if not briefing.plan.classification:
        return row
    return Row(
        boxes=((0, Stack((row, classification(text_styles, briefing, gap=2)), text_styles.width)),)
    )
