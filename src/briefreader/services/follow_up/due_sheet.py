"""What is due on one page: what is overdue first, then what comes next, in the briefing's type."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QPagedPaintDevice

from briefreader.errors import ExportError
from briefreader.library.database import Library
from briefreader.services.briefing.briefing_strings import load_briefing_strings
from briefreader.services.briefing.head import figure
from briefreader.services.briefing.page import painting_on, paper_of
from briefreader.services.briefing.paper import PageSize, Paper
from briefreader.services.briefing.pdf import PdfAbout, written_pdf
from briefreader.services.briefing.rows import Row
from briefreader.services.briefing.sheet import Sheet
from briefreader.services.briefing.sheet_fitting import MOST_ENTRIES, fitted
from briefreader.services.briefing.style import TITLE, load_look, load_sizes
from briefreader.services.briefing.text_box import Align, widest
from briefreader.services.briefing.text_format import (
    bound,
    joined_within,
    one_line,
    opened,
    shorten,
)
from briefreader.services.briefing.text_styles import BETWEEN, TextStyles
from briefreader.services.files import replacing
from briefreader.services.follow_up.due_page import DueGroup, DuePage
from briefreader.services.follow_up.due_rows import DueRow, due_rows
from briefreader.translatable import mark

PRINTED = (DueGroup.OVERDUE, DueGroup.SOON, DueGroup.NEXT)
_GUARANTEED = {DueGroup.OVERDUE: 12, DueGroup.SOON: 8, DueGroup.NEXT: 5}
_LONGEST_TITLE, _LONGEST_EVIDENCE, _ACTORS = 90, 90, 60
_FIGURE_COLUMN = 110


class DueContent(NamedTuple):
    """What is due, seen from a day, of an actor (empty: of all), with the rows of ``PRINTED``."""

    page: DuePage
    rows: tuple[DueRow, ...]
    actor: str


def due_content(library: Library, page: DuePage, actor: str = "") -> DueContent:
    """Return what can be told on one page of ``page``, which is of ``actor``."""
    wanted = {group: page.groups[group] for group in PRINTED}
    return DueContent(page, due_rows(library, wanted, MOST_ENTRIES), actor)


def fit_due(content: DueContent, size: PageSize, language: str = "en", margin: float = 0) -> Sheet:
    """Return ``content`` on one page of ``size``; what has no room is counted at its foot.

    Raises BriefingError if the paper is too small.
    """
    setter = _Setter(content, size, max(load_look().margin, margin), language)
    everything = {group: content.page.count(group) for group in PRINTED}
    return fitted(setter.set, everything, _GUARANTEED)


def due_pdf(content: DueContent, paper: Paper, language: str = "en") -> bytes:
    """Return the page as a PDF file; a QGuiApplication must exist."""
    page = fit_due(content, paper.size, language)
    title = load_briefing_strings(language).text("due_title")
    made = content.page.today
    about = PdfAbout(title, "", language, made, f"due{content!r}{language}")
    return written_pdf(about, paper, [page.draw], page.marks)


def write_due(content: DueContent, out: Path, paper: Paper, language: str = "en") -> None:
    """Write the page to ``out``, a PDF file, which is replaced whole or stays as it was.

    A QGuiApplication must exist. Raises ExportError if the name does not end in .pdf or the file
    cannot be written.
    """
    if out.suffix.lower() != ".pdf":
        raise ExportError(
            mark("errors", "{name}: what is due is written as PDF; end the name in .pdf."),
            name=out.name,
        )
    written = due_pdf(content, paper, language)
    with replacing(out, ExportError) as beside:
        beside.write_bytes(written)


def print_due(content: DueContent, device: QPagedPaintDevice, language: str = "en") -> None:
    """Draw ``content`` as the one page of ``device``, in the device's own paper size.

    Raises BriefingError if the device cannot be drawn on or its paper is too small.
    """
    size, margin = paper_of(device)
    page = fit_due(content, size, language, margin)
    with painting_on(device) as painter:
        page.draw(painter)


class _Setter:
    """Sets what is due on one size of page."""

    def __init__(self, content: DueContent, size: PageSize, margin: float, language: str) -> None:
        self._content = content
        self._size = size
        self._margin = margin
        self._phrases = load_briefing_strings(language)

    def set(self, level: int, quote: int, shown: Mapping[DueGroup, int]) -> Sheet:
        """Return the page with as many entries of each group as ``shown`` says."""
        width = self._size.width - 2 * self._margin
        styles = TextStyles(load_look(), load_sizes()[level], width, self._phrases)
        rows = (*self._head(styles), *self._groups(styles, quote, shown))
        left = sum(self._content.page.count(group) - shown[group] for group in PRINTED)
        return Sheet(
            size=self._size, margin=self._margin, rows=rows, footer=self._foot(styles, left)
        )

    def _head(self, styles: TextStyles) -> Iterator[Row]:
        content, phrases = self._content, self._phrases
        size = styles.sizes.title
        run = styles.run(phrases.text("due_title"), TITLE, size)
        yield Row(boxes=((0.0, styles.box([run], styles.width, size, leading=1.22)),))
        day = phrases.text("as_of", date=phrases.long_date(content.page.today))
        facts = [day, *([phrases.party(one_line(content.actor))] if content.actor else [])]
        yield styles.plain("  ·  ".join(facts), gap=styles.sizes.small * 0.5)
        boxes = []
        for place, group in enumerate(PRINTED):
            number = phrases.number(content.page.count(group))
            box = figure(styles, number, self._name(group), styles.sizes.figure, _FIGURE_COLUMN)
            boxes.append((place * float(_FIGURE_COLUMN), box))
        yield Row(
            boxes=tuple(boxes),
            gap=styles.sizes.block_gap * 0.7,
            rule=styles.look.colours["strong_rule"],
            rule_gap=styles.sizes.block_gap * 0.5,
        )

    def _name(self, group: DueGroup) -> str:
        return self._phrases.text(f"due_{group.value.replace('-', '_')}")

    def _groups(
        self, styles: TextStyles, quote: int, shown: Mapping[DueGroup, int]
    ) -> Iterator[Row]:
        page = self._content.page
        if not any(page.count(group) for group in PRINTED):
            yield styles.plain(self._phrases.text("nothing_due"), gap=styles.sizes.group_gap)
        days = [styles.day(self._day(row)) for row in self._content.rows]
        left = widest(days) + styles.gutter
        for group in PRINTED:
            rows = [row for row in self._content.rows if row.group is group][: shown[group]]
            if not rows:
                continue
            every = page.count(group)
            count = self._phrases.number(every)
            if len(rows) < every:
                some = self._phrases.number(len(rows))
                count = self._phrases.text("of", shown=some, total=count)
            yield styles.heading(self._name(group), styles.sizes.group_gap, count)
            for row in rows:
                yield self._entry(styles, row, quote, left)

    def _day(self, row: DueRow) -> str:
        due = row.commitment.due
        return self._phrases.short_date(due.by) if due else ""

    def _entry(self, styles: TextStyles, row: DueRow, quote: int, left: float) -> Row:
        """Return a commitment under its date: its words, who, where, and what is known of it."""
        commitment, statement, phrases = row.commitment, row.statement, self._phrases
        words = opened(shorten(one_line(commitment.quote), quote))
        title = shorten(one_line(statement.title), _LONGEST_TITLE)
        said = [phrases.short_date(statement.date)] if statement.date else []
        actors = [phrases.party(one_line(each)) for each in commitment.actors]
        about = [
            joined_within(actors, _ACTORS, phrases),
            phrases.strength(commitment.strength),
            ", ".join([title, *said, phrases.place(commitment.paragraph)]),
            phrases.status(commitment.status),
            shorten(one_line(commitment.evidence), _LONGEST_EVIDENCE),
        ]
        told = BETWEEN.join(bound(each, 2) for each in about if each)
        runs = [styles.text(words), styles.small(f"{BETWEEN}{told}")]
        boxes = (
            (0.0, styles.box([styles.day(self._day(row))], left)),
            (left, styles.box(runs, styles.width - left)),
        )
        return Row(boxes=boxes, gap=styles.sizes.item_gap)

    def _foot(self, styles: TextStyles, left: int) -> Row:
        phrases = self._phrases
        made = phrases.text("made", date=phrases.long_date(self._content.page.today))
        more = phrases.text("more", count=phrases.number(left))
        what = phrases.text("left_out", what=more) if left else ""
        half = styles.width / 2
        boxes = (
            (0.0, styles.box([styles.small(what)], half)),
            (half, styles.box([styles.small(made)], half, align=Align.RIGHT)),
        )
        return Row(boxes=boxes, rule=styles.look.colours["rule"], rule_gap=5)
