"""Typesetter of a briefing's tables: counts by theme or actor, and the list of statements."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefreader.commitments.model import Strength
from briefreader.services.briefing.rows import Row
from briefreader.services.briefing.style import PLAIN, QUOTED, STRONG
from briefreader.services.briefing.text_box import Align, widest
from briefreader.services.briefing.text_format import joined_within, shorten
from briefreader.services.briefing.text_styles import BETWEEN, TextStyles
from briefreader.services.briefing.values import BriefedStatement, BriefingTally

_MANY = 5
"""A number whose plural heads a column of numbers."""
_LONGEST_NAME = 70
_PARTIES, _SOURCE = 120, 100


def tally_rows(
    text_styles: TextStyles, tallies: Sequence[BriefingTally], heading: Row
) -> Iterator[Row]:
    """Yield a row for each theme or actor, with a column for each strength, under ``heading``."""
    phrases = text_styles.phrases
    names = [phrases.counted(each.value, _MANY) for each in Strength]
    column = widest([text_styles.small(name) for name in names]) + text_styles.gutter
    due = widest([text_styles.day(phrases.due(each.due)) for each in tallies if each.due])
    due += text_styles.gutter if due else 0
    left = text_styles.width - due - column * len(names)
    boxes = list(heading.boxes)
    for index, name in enumerate(names):
        box = text_styles.box([text_styles.small(name)], column, align=Align.RIGHT)
        boxes.append((left + index * column, box))
    yield replace(heading, boxes=tuple(boxes))
    for tally in tallies:
        yield _tally(text_styles, tally, left, column, due)


def _tally(
    text_styles: TextStyles, tally: BriefingTally, left: float, column: float, due: float
) -> Row:
    phrases = text_styles.phrases
    boxes = [(0.0, text_styles.box([text_styles.text(shorten(tally.name, _LONGEST_NAME))], left))]
    for index, strength in enumerate(Strength):
        count = tally.by_strength[strength]
        style = STRONG if strength is Strength.FIRM and count > 0 else PLAIN
        run = text_styles.run(phrases.number(count) if count else "–", style)
        box = text_styles.box([run], column, align=Align.RIGHT)
        boxes.append((left + index * column, box))
    if tally.due:
        box = text_styles.box([text_styles.day(phrases.due(tally.due))], due, align=Align.RIGHT)
        boxes.append((text_styles.width - due, box))
    return Row(boxes=tuple(boxes), gap=text_styles.sizes.item_gap)


def statement_rows(
    text_styles: TextStyles, statements: Sequence[BriefedStatement]
) -> Iterator[Row]:
    """Yield the list of the statements that the briefing is about."""
    phrases = text_styles.phrases
    days = [phrases.short_date(each.date) if each.date else "" for each in statements]
    column = widest(map(text_styles.day, days)) + text_styles.gutter
    for each, day in zip(statements, days, strict=True):
        runs = [text_styles.text(each.title)]
        if each.parties:
            parties = joined_within([*map(phrases.party, each.parties)], _PARTIES, phrases)
            runs.append(text_styles.small(f"{BETWEEN}{parties}"))
        if each.source:
            source = text_styles.small(shorten(each.source, _SOURCE), QUOTED, each.link)
            runs += [text_styles.small(BETWEEN), source]
        left = (0.0, text_styles.box([text_styles.day(day)], column))
        words = (column, text_styles.box(runs, text_styles.width - column))
        yield Row(boxes=(left, words), gap=text_styles.sizes.item_gap)
