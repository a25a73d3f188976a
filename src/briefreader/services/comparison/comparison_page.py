"""A comparison on one page: what is new and what was dropped first, in the briefing's type."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtGui import QPagedPaintDevice

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.library.records import Commitment
from briefreader.services.briefing.briefing_strings import load_briefing_strings
from briefreader.services.briefing.head import figure
from briefreader.services.briefing.page import painting_on, paper_of
from briefreader.services.briefing.paper import PageSize, Paper
from briefreader.services.briefing.pdf import PdfAbout, written_pdf
from briefreader.services.briefing.rows import Box, Row
from briefreader.services.briefing.sheet import Sheet
from briefreader.services.briefing.sheet_fitting import fitted
from briefreader.services.briefing.style import QUOTED, STRONG, TITLE, load_look, load_sizes
from briefreader.services.briefing.text_box import Align, Run, widest
from briefreader.services.briefing.text_format import bound, one_line, opened, shorten
from briefreader.services.briefing.text_styles import BETWEEN, TextStyles
from briefreader.services.comparison.comparison_text import Say
from briefreader.services.comparison.comparison_wording import (
    comparison_title,
    kind_name,
    reason_wording,
    statement_label,
)
from briefreader.services.comparison.statement_comparison import (
    ComparisonRow,
    StatementComparison,
)
from briefreader.translatable import mark, worded

KINDS = tuple(AlignmentKind)
"""In the order of the page: what is repeated says least, and is left out first."""
_GUARANTEED = {
    AlignmentKind.NEW: 8,
    AlignmentKind.DROPPED: 10,
    AlignmentKind.STRENGTHENED: 4,
    AlignmentKind.WEAKENED: 4,
}
"""Entries that a kind keeps of a page that the kinds before it would fill."""
_LONGEST_TITLE = 160
_FIGURE_COLUMN = 83


def fit_comparison(
    comparison: StatementComparison,
    made: date,
    size: PageSize,
    say: Say = str,
    language: str = "en",
    margin: float = 0,
) -> Sheet:
    """Return ``comparison`` on one page of ``size``: tightened, its quotes cut, then left out.

    ``made`` is the day that it tells. Raises BriefingError if the paper is too small.
    """
    wide = max(load_look().margin, margin)
    setter = _Setter(comparison, made, size, wide, say, language)
    everything = {kind: len(comparison.of([kind])) for kind in KINDS}
    return fitted(setter.set, everything, _GUARANTEED)


def comparison_pdf(
    comparison: StatementComparison, made: date, paper: Paper, say: Say = str, language: str = "en"
) -> bytes:
    """Return the page as a PDF file; a QGuiApplication must exist."""
    page = fit_comparison(comparison, made, paper.size, say, language)
    title = one_line(say(comparison_title(comparison)))
    about = PdfAbout(title, "", language, made, f"comparison{comparison!r}{made}{language}")
    return written_pdf(about, paper, [page.draw], page.marks)


def print_comparison(
    comparison: StatementComparison,
    made: date,
    device: QPagedPaintDevice,
    say: Say = str,
    language: str = "en",
) -> None:
    """Draw ``comparison`` as the one page of ``device``, in the device's own paper size.

    Raises BriefingError if the device cannot be drawn on or its paper is too small.
    """
    size, margin = paper_of(device)
    page = fit_comparison(comparison, made, size, say, language, margin)
    with painting_on(device) as painter:
        page.draw(painter)


class _Setter:
    """Sets one comparison on one size of page."""

    def __init__(
        self,
        comparison: StatementComparison,
        made: date,
        size: PageSize,
        margin: float,
        say: Say,
        language: str,
    ) -> None:
        self._comparison = comparison
        self._made = made
        self._size = size
        self._margin = margin
        self._say = say
        self._phrases = load_briefing_strings(language)

    def set(self, level: int, quote: int, shown: Mapping[AlignmentKind, int]) -> Sheet:
        """Return the page with as many entries of each kind as ``shown`` says."""
        width = self._size.width - 2 * self._margin
        styles = TextStyles(load_look(), load_sizes()[level], width, self._phrases)
        rows = (*self._head(styles), *self._sections(styles, quote, shown))
        left = sum(self._comparison.counts.values()) - sum(shown.values())
        return Sheet(
            size=self._size, margin=self._margin, rows=rows, footer=self._foot(styles, left)
        )

    def _head(self, styles: TextStyles) -> Iterator[Row]:
        after, before = self._comparison.after.statement, self._comparison.before.statement
        size = styles.sizes.title
        title = shorten(one_line(after.title), _LONGEST_TITLE)
        run = styles.run(title, TITLE, size * (1 if len(title) < 75 else 0.78))
        yield Row(boxes=((0.0, styles.box([run], styles.width, size, leading=1.22)),))
        label = statement_label(shorten(one_line(before.title), _LONGEST_TITLE), before.date)
        since = self._say(worded(mark("errors", "compared with {statement}"), statement=label))
        day = [self._phrases.long_date(after.date)] if after.date else []
        yield styles.plain("  ·  ".join([*day, since]), gap=styles.sizes.small * 0.5)
        yield self._figures(styles)

    def _figures(self, styles: TextStyles) -> Row:
        boxes = []
        for place, (kind, count) in enumerate(self._comparison.counts.items()):
            number, name = self._phrases.number(count), self._say(kind_name(kind))
            box = figure(styles, number, name, styles.sizes.figure, _FIGURE_COLUMN)
            boxes.append((place * float(_FIGURE_COLUMN), box))
        return Row(
            boxes=tuple(boxes),
            gap=styles.sizes.block_gap * 0.7,
            rule=styles.look.colours["strong_rule"],
            rule_gap=styles.sizes.block_gap * 0.5,
        )

    def _sections(
        self, styles: TextStyles, quote: int, shown: Mapping[AlignmentKind, int]
    ) -> Iterator[Row]:
        columns = self._columns(styles)
        for kind in KINDS:
            rows = self._comparison.of([kind])
            if not rows or not shown[kind]:
                continue
            count = self._phrases.number(len(rows))
            if shown[kind] < len(rows):
                some = self._phrases.number(shown[kind])
                count = self._phrases.text("of", shown=some, total=count)
            yield styles.heading(self._say(kind_name(kind)), styles.sizes.group_gap, count)
            for row in _first(rows, shown[kind]):
                yield self._entry(styles, row, quote, columns)

    def _columns(self, styles: TextStyles) -> tuple[float, float]:
        """Return how wide the columns for the strength and for the place are."""
        commitments = [
            each for row in self._comparison.rows for each in (row.before, row.after) if each
        ]
        strengths = [styles.strength(each) for each in {one.strength for one in commitments}]
        places = [
            styles.small(self._phrases.place(each))
            for each in {one.paragraph for one in commitments}
        ]
        return widest(strengths) + styles.gutter, widest(places) + styles.gutter

    def _entry(
        self, styles: TextStyles, row: ComparisonRow, quote: int, columns: tuple[float, float]
    ) -> Row:
        shown = row.after or row.before
        left, right = columns
        boxes: list[tuple[float, Box]] = []
        runs: list[Run] = []
        if shown is not None:
            runs.append(styles.text(_words(shown, quote)))
            place = styles.small(self._phrases.place(shown.paragraph))
            at = styles.width - right
            boxes = [
                (0.0, styles.box([styles.strength(shown.strength)], left)),
                (at, styles.box([place], right, align=Align.RIGHT)),
            ]
        why = reason_wording(row)
        if why is not None:
            runs.append(styles.small(f"{BETWEEN}{bound(one_line(self._say(why)), 2)}", STRONG))
        if row.before and row.after and row.kind is not AlignmentKind.REPEATED:
            before = worded(mark("errors", "before: {quote}"), quote=_words(row.before, quote))
            runs.append(styles.small(f"{BETWEEN}{self._say(before)}", QUOTED))
        boxes.append((left, styles.box(runs, styles.width - left - right - styles.gutter)))
        return Row(boxes=tuple(boxes), gap=styles.sizes.item_gap)

    def _foot(self, styles: TextStyles, left: int) -> Row:
        made = self._phrases.text("made", date=self._phrases.long_date(self._made))
        more = worded(mark("errors", "{count} more in the app"), count=left)
        boxes = (
            (0.0, styles.box([styles.small(self._say(more) if left else "")], styles.width / 2)),
            (
                styles.width / 2,
                styles.box([styles.small(made)], styles.width / 2, align=Align.RIGHT),
            ),
        )
        return Row(boxes=boxes, rule=styles.look.colours["rule"], rule_gap=5)


def _first(rows: Sequence[ComparisonRow], count: int) -> list[ComparisonRow]:
    """Return the weightiest ``count`` rows, in the order of the text: dated and firm ones first."""

    def weight(place: int) -> tuple[bool, int, int]:
        shown = rows[place].after or rows[place].before
        firmness = list(type(shown.strength)).index(shown.strength) if shown else 0
        return (shown is None or shown.due is None, firmness, place)

    kept = sorted(range(len(rows)), key=weight)[:count]
    return [rows[place] for place in sorted(kept)]


def _words(commitment: Commitment, most: int) -> str:
    return opened(shorten(one_line(commitment.quote), most))
