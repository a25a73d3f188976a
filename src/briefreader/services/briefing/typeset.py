"""Sets a selection in type: measured rows from the title down to the last note."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from briefreader.commitments.model import Strength
from briefreader.services.briefing.content import BriefingBookmark, BriefingItem, BriefingNote
from briefreader.services.briefing.selection import Selection, ShownGroup
from briefreader.services.briefing.style import Look, Sizes
from briefreader.services.briefing.text_box import UNITS_PER_POINT, Run, TextBox, widest
from briefreader.services.briefing.words import (
    NOTHING_FOUND,
    actor_phrase,
    due_dates_label,
    due_phrase,
    joined_within,
    long_date,
    opened,
    place_word,
    short_date,
    shorten,
    status_word,
    strength_word,
)

_LONGEST_TITLE = 180
_LONG_TITLE = 75
_FIGURE_COLUMN = 74
_NOTE, _BOOKMARK = "Note", "Bookmark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Boxes side by side, each at its x, below ``gap`` and perhaps a rule; lengths in points."""

    boxes: tuple[tuple[float, TextBox], ...]
    gap: float = 0
    rule: str = ""
    rule_gap: float = 0

    @property
    def height(self) -> float:
        """The height with all distances."""
        return self.gap + self.rule_gap + max(box.height for _, box in self.boxes)

    def draw(self, painter: QPainter, x: float, y: float, width: float) -> None:
        """Draw the row into ``width`` points with its top left corner at ``x``, ``y``."""
        y += self.gap
        if self.rule:
            painter.setPen(QPen(QColor(self.rule), 0.6 * UNITS_PER_POINT))
            unit = UNITS_PER_POINT
            painter.drawLine(QLineF(x * unit, y * unit, (x + width) * unit, y * unit))
            y += self.rule_gap
        for left, box in self.boxes:
            box.draw(painter, x + left, y)


class Typesetter:
    """Sets selections in rows of ``width`` points, in one look and one set of sizes."""

    def __init__(self, look: Look, sizes: Sizes, width: float) -> None:
        self._look = look
        self._sizes = sizes
        self._width = width
        self._ink = look.colours["ink"]
        self._soft = look.colours["soft"]
        self._gutter = look.gutter * sizes.small
        self._strength_column = self._due_column = self._paragraph_column = 0.0

    def rows(self, selection: Selection) -> tuple[Row, ...]:
        """Return all rows but the footer's, from top to bottom."""
        self._measure_columns(selection)
        rows = [*self._head(selection), self._figures(selection)]
        if not selection.groups and not selection.briefing.figures.total:
            rows.append(self._plain(NOTHING_FOUND, gap=self._sizes.block_gap))
        for index, group in enumerate(selection.groups):
            gap = self._sizes.block_gap if index == 0 else self._sizes.group_gap
            rows.extend(self._group(group, gap, selection.briefing.parties))
        rows.extend(self._notes(selection))
        return tuple(rows)

    def _measure_columns(self, selection: Selection) -> None:
        """Make the columns beside the quotes as wide as what stands in them needs."""
        items = [item for group in selection.groups for item in group.items]
        entries: list[BriefingNote | BriefingBookmark] = [*selection.notes, *selection.bookmarks]
        kinds = [self._small(word) for word in (_NOTE, _BOOKMARK)] if entries else []
        strengths = [self._strength(each) for each in {item.strength for item in items}]
        days = {item.due.by for item in items if item.due}
        paragraphs = {each.paragraph for each in (*items, *entries)}
        self._strength_column = widest([*strengths, *kinds]) + self._gutter
        self._due_column = widest(map(self._due, days)) + self._gutter
        places = [self._small(place_word(each)) for each in paragraphs]
        self._paragraph_column = widest(places) + self._gutter

    def footer(self, selection: Selection) -> Row:
        """Return the row for the foot of the page."""
        left = self._box([self._small(selection.left_out)], self._width * 0.6)
        right = self._box([self._small(selection.made)], self._width * 0.4, right=True)
        boxes = ((0.0, left), (self._width * 0.6, right))
        return Row(boxes=boxes, rule=self._look.colours["rule"], rule_gap=5)

    def _head(self, selection: Selection) -> Iterator[Row]:
        briefing, sizes = selection.briefing, self._sizes
        title = shorten(briefing.title, _LONGEST_TITLE)
        size = sizes.title * (1 if len(title) <= _LONG_TITLE else 0.78)
        run = Run(
            text=title, families=self._look.title_families, size=size, colour=self._ink, bold=True
        )
        yield Row(boxes=((0, self._box([run], self._width, size, leading=1.22)),))
        facts = [long_date(briefing.date)] if briefing.date else ["No date"]
        if briefing.parties:
            facts.append(joined_within(briefing.parties, 150))
        yield self._plain("  ·  ".join(facts), gap=sizes.small * 0.5)
        if briefing.source:
            source = self._small(f"Source: {shorten(briefing.source, 150)}")
            yield Row(boxes=((0, self._box([source], self._width, sizes.small)),), gap=1.5)

    def _figures(self, selection: Selection) -> Row:
        figures, sizes = selection.briefing.figures, self._sizes
        cells = [(f"{figures.total:,}", "commitment" if figures.total == 1 else "commitments")]
        cells += [(f"{figures.by_strength[each]:,}", each.value) for each in Strength]
        boxes = [
            (index * _FIGURE_COLUMN, self._figure(number, label, sizes.figure, _FIGURE_COLUMN))
            for index, (number, label) in enumerate(cells)
        ]
        left = len(cells) * _FIGURE_COLUMN
        dates = "  ·  ".join(
            short_date(each.by) + (f" ({each.count})" if each.count > 1 else "")
            for each in figures.due
        )
        label = due_dates_label(
            passed=any(each.passed for each in figures.due), count=len(figures.due)
        )
        size = sizes.text if len(figures.due) > 1 else sizes.text * 1.2
        boxes.append((left, self._figure(dates or "–", label, size, self._width - left)))
        return Row(
            boxes=tuple(boxes),
            gap=sizes.block_gap * 0.7,
            rule=self._look.colours["strong_rule"],
            rule_gap=sizes.block_gap * 0.5,
        )

    def _figure(self, number: str, label: str, size: float, width: float) -> TextBox:
        """Return ``number`` over its ``label``; all figures of a row share both baselines."""
        sizes = self._sizes
        return TextBox(
            [self._text(number + "\u2028", size=size, bold=True), self._small(label)],
            width=width,
            pitch=sizes.figure * 1.02,
            baseline=sizes.figure * 0.8,
            second_pitch=sizes.small * 1.5,
        )

    def _group(self, group: ShownGroup, gap: float, parties: Sequence[str]) -> Iterator[Row]:
        sizes = self._sizes
        shown = len(group.items)
        count = str(shown) if shown == group.total else f"{shown} of {group.total}"
        colour = self._look.theme_colour(group.colour)
        name = self._text(shorten(group.name, 70), bold=True, colour=colour)
        yield Row(
            boxes=(
                (0, self._box([name], self._width - 70)),
                (self._width - 70, self._box([self._small(count)], 70, right=True)),
            ),
            gap=gap,
            rule=self._look.colours["rule"],
            rule_gap=sizes.text * 0.3,
        )
        for item in group.items:
            yield self._item(item, parties)

    def _item(self, item: BriefingItem, parties: Sequence[str]) -> Row:
        due_column = self._due_column if item.due else 0
        due_left = self._width - due_column - self._paragraph_column
        text_width = due_left - self._strength_column
        runs = [self._text(opened(item.quote))]
        if item.actors:
            runs.append(self._small(f"  ·\u00a0{actor_phrase(item.actors, parties)}"))
        if status := status_word(item.status):
            runs.append(self._text(f"  {status}", size=self._sizes.small, bold=True))
        boxes = [
            (0.0, self._box([self._strength(item.strength)], self._strength_column)),
            (self._strength_column, self._box(runs, text_width - self._gutter)),
        ]
        if item.due:
            boxes.append(
                (due_left, self._box([self._due(item.due.by)], self._due_column, right=True))
            )
        place = self._small(place_word(item.paragraph))
        boxes.append(
            (
                self._width - self._paragraph_column,
                self._box([place], self._paragraph_column, right=True),
            )
        )
        return Row(boxes=tuple(boxes), gap=self._sizes.item_gap)

    def _notes(self, selection: Selection) -> Iterator[Row]:
        if not (selection.notes or selection.bookmarks):
            return
        sizes = self._sizes
        heading = self._box([self._text("Notes and bookmarks", bold=True)], self._width)
        yield Row(
            boxes=((0, heading),),
            gap=sizes.group_gap,
            rule=self._look.colours["rule"],
            rule_gap=sizes.text * 0.3,
        )
        for note in selection.notes:
            yield self._entry(_NOTE, self._note(note), note.paragraph)
        for bookmark in selection.bookmarks:
            yield self._entry(_BOOKMARK, [self._text(bookmark.name)], bookmark.paragraph)

    def _note(self, note: BriefingNote) -> list[Run]:
        quote = f"“{note.quote}”"
        if not note.quote:
            return [self._text(note.text)]
        if not note.text:
            return [self._text(quote, italic=True)]
        return [self._text(note.text), self._small(f"  ·\u00a0{quote}", italic=True)]

    def _entry(self, kind: str, runs: Sequence[Run], paragraph: int) -> Row:
        text_width = self._width - self._strength_column - self._paragraph_column
        place = self._small(place_word(paragraph))
        return Row(
            boxes=(
                (0, self._box([self._small(kind)], self._strength_column)),
                (self._strength_column, self._box(runs, text_width - self._gutter)),
                (
                    self._width - self._paragraph_column,
                    self._box([place], self._paragraph_column, right=True),
                ),
            ),
            gap=self._sizes.item_gap,
        )

    def _strength(self, strength: Strength) -> Run:
        """Return the strength's name, lighter the softer it binds, so that it shows without ink."""
        return self._text(
            strength_word(strength),
            size=self._sizes.small,
            bold=strength is Strength.FIRM,
            italic=strength is Strength.REAFFIRMED,
            colour=self._soft if strength is Strength.REAFFIRMED else self._ink,
        )

    def _due(self, day: dt.date) -> Run:
        return self._text(due_phrase(day), size=self._sizes.small, bold=True)

    def _plain(self, text: str, gap: float) -> Row:
        return Row(boxes=((0, self._box([self._text(text)], self._width)),), gap=gap)

    def _box(
        self,
        runs: Sequence[Run],
        width: float,
        size: float = 0,
        leading: float = 0,
        *,
        right: bool = False,
    ) -> TextBox:
        size = size or self._sizes.text
        pitch = size * (leading or self._sizes.leading)
        return TextBox(
            runs, width=width, pitch=pitch, baseline=pitch / 2 + size * 0.34, right=right
        )

    def _text(
        self,
        text: str,
        size: float = 0,
        colour: str = "",
        *,
        bold: bool = False,
        italic: bool = False,
    ) -> Run:
        return Run(
            text=text,
            families=self._look.text_families,
            size=size or self._sizes.text,
            colour=colour or self._ink,
            bold=bold,
            italic=italic,
        )

    def _small(self, text: str, *, italic: bool = False) -> Run:
        return self._text(text, size=self._sizes.small, colour=self._soft, italic=italic)
