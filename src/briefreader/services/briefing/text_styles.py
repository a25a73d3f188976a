"""Runs and boxes in the briefing's look, from which every row is set."""

from collections.abc import Sequence
from dataclasses import replace

from briefreader.commitments.model import Strength
from briefreader.services.briefing.briefing_strings import BriefingStrings
from briefreader.services.briefing.rows import Row
from briefreader.services.briefing.style import (
    BESIDE,
    PLAIN,
    STRENGTHS,
    STRONG,
    TITLE,
    Look,
    Sizes,
    WordStyle,
)
from briefreader.services.briefing.text_box import Align, Run, TextBox

BETWEEN = "  ·\u00a0"
"""What stands between the parts of an entry; it begins a line rather than end one."""


class TextStyles:
    """One look, one set of sizes, one language and a width in points.

    Attributes:
        gutter: between columns, in points.

    """

    def __init__(self, look: Look, sizes: Sizes, width: float, phrases: BriefingStrings) -> None:
        self.look = look
        self.sizes = sizes
        self.width = width
        self.phrases = phrases
        self.gutter = look.gutter * sizes.small

    def run(
        self, text: str, style: WordStyle, size: float = 0, *, colour: str = "", link: str = ""
    ) -> Run:
        """Return ``text`` in ``style``; without a ``size`` it has that of the text."""
        return Run(
            text=text,
            families=self.look.families(style),
            size=size or self.sizes.text,
            colour=colour or self.look.colours[style.colour],
            bold=style.bold,
            italic=style.italic,
            link=link,
        )

    def text(self, text: str) -> Run:
        """Return ``text`` in the text type."""
        return self.run(text, PLAIN)

    def small(self, text: str, style: WordStyle = BESIDE, link: str = "") -> Run:
        """Return ``text`` in the type of what is beside the matter."""
        return self.run(text, style, self.sizes.small, link=link)

    def strength(self, strength: Strength) -> Run:
        """Return the strength's name."""
        return self.small(self.phrases.strength(strength), STRENGTHS[strength])

    def day(self, text: str) -> Run:
        """Return a date in the type of due dates."""
        return self.small(text, STRONG)

    def box(
        self,
        runs: Sequence[Run],
        width: float,
        size: float = 0,
        leading: float = 0,
        align: Align = Align.START,
    ) -> TextBox:
        """Return ``runs`` set in ``width``, on lines for type of ``size``."""
        size = size or self.sizes.text
        pitch = size * (leading or self.sizes.leading)
        return TextBox(
            runs, width=width, pitch=pitch, baseline=pitch / 2 + size * 0.34, align=align
        )

    def plain(self, text: str, gap: float) -> Row:
        """Return a row of nothing but ``text``."""
        return Row(boxes=((0, self.box([self.text(text)], self.width)),), gap=gap)

    def remark(self, text: str) -> Row:
        """Return a row that says in small type what holds for the entries below it."""
        box = self.box([self.small(text)], self.width, self.sizes.small)
        return Row(boxes=((0, box),), gap=self.sizes.item_gap)

    def heading(
        self,
        text: str,
        gap: float,
        aside: str = "",
        colour: str = "",
        level: int = 0,
        beside: str = "",
    ) -> Row:
        """Return a heading under a rule, ``beside`` after it, and ``aside`` at the right edge."""
        name = [self.run(text, STRONG, colour=colour)]
        name += [self.small(f"    {beside}", PLAIN)] if beside else []
        column = 90 if aside else 0
        boxes = [(0.0, self.box(name, self.width - column))]
        if aside:
            right = self.box([self.small(aside)], column, align=Align.RIGHT)
            boxes.append((self.width - column, right))
        return self.headed(Row(boxes=tuple(boxes)), text, gap, level)

    def headed(self, row: Row, text: str, gap: float, level: int = 0) -> Row:
        """Return ``row`` under a rule, as what begins with the heading ``text``."""
        return replace(
            row,
            gap=gap,
            rule=self.look.colours["rule"],
            rule_gap=self.sizes.text * 0.3,
            heads=text,
            level=level,
        )

    def chapter(self, text: str, aside: str = "") -> Row:
        """Return the heading of a part of the report, in the type of the title."""
        size = self.sizes.title * 0.78
        run = self.run(text, TITLE, size)
        column = 90 if aside else 0
        boxes = [(0.0, self.box([run], self.width - column, size, leading=1.22))]
        if aside:
            right = self.box([self.small(aside)], column, size, 1.22, align=Align.RIGHT)
            boxes.append((self.width - column, right))
        return Row(
            boxes=tuple(boxes),
            gap=self.sizes.block_gap * 1.3,
            rule=self.look.colours["strong_rule"],
            rule_gap=self.sizes.text * 0.5,
            heads=text,
        )
