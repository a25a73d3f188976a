"""Typesetter of a selection: measured rows from the title down to the last note."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefreader.services.briefing.briefing_strings import BriefingStrings
from briefreader.services.briefing.due_line import due_phrase
from briefreader.services.briefing.head import footer, head, key_figures
from briefreader.services.briefing.parts import GROUPINGS, Part, parts, report_parts
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.rows import Row
from briefreader.services.briefing.selection import BriefingSelection
from briefreader.services.briefing.style import (
    BESIDE,
    MARKED,
    QUOTED,
    STRENGTHS,
    STRONG,
    Look,
    Sizes,
)
from briefreader.services.briefing.tables import statement_rows, tally_rows
from briefreader.services.briefing.text_box import Align, Run, widest
from briefreader.services.briefing.text_format import ELLIPSIS, actor_phrase, bound, opened, shorten
from briefreader.services.briefing.text_styles import BETWEEN, TextStyles
from briefreader.services.briefing.values import (
    BriefedStatement,
    BriefingBookmark,
    BriefingItem,
    BriefingNote,
)

_LONGEST_HEADING = 90
_KINDS = ("note", "bookmark")
_BULLET = "•"


class Typesetter:
    """Sets selections in rows of ``width`` points, in one look and one set of sizes.

    With ``chapters`` sections have large headings, under which those of themes stand. With
    ``run_in`` the name of a group that has but one entry begins its line, so that more have room.
    """

    def __init__(
        self,
        look: Look,
        sizes: Sizes,
        width: float,
        phrases: BriefingStrings,
        *,
        chapters: bool = False,
        run_in: bool = False,
    ) -> None:
        self._chapters = chapters
        self._run_in = run_in
        self._text_styles = TextStyles(look, sizes, width, phrases)
        self._phrases = phrases
        self._sizes = sizes
        self._width = width
        self._gutter = self._text_styles.gutter
        self._bullet = self._text_styles.small(_BULLET)
        self._bullet_column = widest([self._bullet]) + self._gutter
        self._left_column = self._place_column = 0.0

    def rows(self, selection: BriefingSelection) -> tuple[Row, ...]:
        """Return all rows but the footer's, from top to bottom."""
        return (*head(self._text_styles, selection.briefing), *self.sections(selection))

    def footer(self, selection: BriefingSelection) -> Row:
        """Return the row for the foot of the page."""
        return footer(self._text_styles, selection)

    def sections(self, selection: BriefingSelection) -> Iterator[Row]:
        """Yield the rows of the sections that are wanted, in their order."""
        self._measure_columns(selection)
        gap = self._sizes.block_gap
        for part in report_parts(selection) if self._chapters else parts(selection):
            if part.section is Section.KEY_FIGURES:
                yield key_figures(self._text_styles, selection)
                continue
            for row in self._part(part, selection.briefing.parties):
                # The first one stands off from head and figures.
                yield replace(row, gap=gap) if gap and not self._chapters else row
                gap = 0

    def statements(self, statements: Sequence[BriefedStatement]) -> Iterator[Row]:
        """Yield the list of the statements that the briefing is about, under its heading."""
        title = self._phrases.text("statements_heading")
        yield self._text_styles.chapter(title, self._phrases.number(len(statements)))
        yield from statement_rows(self._text_styles, statements)

    def _part(self, part: Part, parties: Sequence[str]) -> Iterator[Row]:
        if part.tallies:
            yield from tally_rows(self._text_styles, part.tallies, self._heading(part))
            return
        if part.opening:
            yield self._text_styles.remark(part.opening)
        if self._run_in and part.section in GROUPINGS and len(part.items) == 1:
            yield self._headed_item(part, parties)
            return
        if part.title:
            yield self._heading(part)
        if part.remark and not part.brief:
            yield self._text_styles.plain(part.remark, gap=self._sizes.item_gap)
        for item in part.items:
            make = self._dated if part.by_date else self._item
            yield make(item, parties, part)
        note, bookmark = (self._text_styles.small(self._phrases.text(key)) for key in _KINDS)
        for each in part.notes:
            said = [*self._note(each), *self._statement(each)]
            yield self._row(note, self._left_column, said, each)
        for place in part.bookmarks:
            name = self._text_styles.text(place.name)
            said = [name, *self._statement(place)]
            yield self._row(bookmark, self._left_column, said, place)

    def _heading(self, part: Part) -> Row:
        if self._chapters and part.level == 0:
            return self._text_styles.chapter(part.title, part.count)
        colour = self._text_styles.look.theme_colour(part.colour)
        name = shorten(part.title, _LONGEST_HEADING)
        gap = self._sizes.group_gap
        beside = part.remark if part.brief else ""
        return self._text_styles.heading(
            name, gap, part.count, colour, level=part.level, beside=beside
        )

    def _measure_columns(self, selection: BriefingSelection) -> None:
        """Make the columns beside the quotes as wide as what stands in them needs."""
        text_styles, phrases = self._text_styles, self._phrases
        items = [item for group in selection.groups for item in group.items]
        items += [*selection.news, *selection.dropped]
        entries: list[BriefingNote | BriefingBookmark] = [*selection.notes, *selection.bookmarks]
        kinds = [phrases.text(_KINDS[0])] if selection.notes else []
        kinds += [phrases.text(_KINDS[1])] if selection.bookmarks else []
        named = [] if selection.usual.strength else items
        strengths = {item.strength for item in (*named, *selection.news, *selection.dropped)}
        lefts = [text_styles.strength(each) for each in strengths]
        lefts += [text_styles.small(kind) for kind in kinds]
        lefts += [
            text_styles.day(phrases.short_date(day))
            for day in {item.due.by for item in selection.upcoming if item.due}
        ]
        places = {each.paragraph for each in (*items, *entries, *selection.upcoming)}
        self._left_column = widest(lefts) + self._gutter
        words = [text_styles.small(phrases.place(each)) for each in places]
        self._place_column = widest(words) + self._gutter

    def _headed_item(self, part: Part, parties: Sequence[str]) -> Row:
        """Return the only item of ``part``, which the part's title begins."""
        styles, item = self._text_styles, part.items[0]
        name = shorten(part.title, _LONGEST_HEADING)
        title = styles.run(name, STRONG, colour=styles.look.theme_colour(part.colour))
        count = styles.run(f"\u00a0\u00a0{part.count}", BESIDE)
        marked = self._marked(item, self._promise(item, parties, part), part, strength=True)
        row = self._row(None, 0, [title, count, styles.text(BETWEEN), *marked], item)
        return styles.headed(row, name, self._sizes.group_gap, part.level)

    def _item(self, item: BriefingItem, parties: Sequence[str], part: Part) -> Row:
        promise = self._promise(item, parties, part)
        if part.usual.strength:
            marked = self._marked(item, promise, part, strength=True)
            return self._row(self._bullet, self._bullet_column, marked, item)
        strength = self._text_styles.strength(item.strength)
        marked = self._marked(item, promise, part, strength=False)
        return self._row(strength, self._left_column, marked, item)

    def _marked(
        self, item: BriefingItem, promise: Sequence[Run], part: Part, *, strength: bool
    ) -> list[Run]:
        """Return ``promise`` after its due date, and with ``strength`` after one that is unusual.

        In the size of the text: programs that read a PDF take a line of two sizes for two.
        """
        styles, phrases = self._text_styles, self._phrases
        marks = [styles.run(bound(due_phrase(item, phrases)), STRONG)] if item.due else []
        if strength and not part.usual.has_strength(item):
            name = phrases.strength(item.strength)
            marks.append(styles.run(name, STRENGTHS[item.strength]))
        between = styles.text(BETWEEN)
        return [*(run for mark in marks for run in (mark, between)), *promise]

    def _dated(self, item: BriefingItem, parties: Sequence[str], part: Part) -> Row:
        """Return an item that begins with its due date."""
        day = self._phrases.short_date(item.due.by) if item.due else ""
        return self._row(
            self._text_styles.day(day), self._left_column, self._promise(item, parties, part), item
        )

    def _promise(self, item: BriefingItem, parties: Sequence[str], part: Part) -> list[Run]:
        """Return what is promised and by whom, what became of it, and where it is said."""
        # An ellipsis never stands alone on a line.
        quote = opened(item.quote).replace(f" {ELLIPSIS}", f"\u00a0{ELLIPSIS}")
        runs = [self._text_styles.text(quote)]
        if item.actors and part.actors and not part.usual.has_actors(item):
            names = actor_phrase(item.actors, parties, self._phrases)
            runs.append(self._text_styles.small(f"{BETWEEN}{bound(names, 2)}"))
        if status := part.standing(item, self._phrases):
            runs.append(self._text_styles.small(f"\u00a0\u00a0{status}", STRONG))
        return runs + self._statement(item)

    def _statement(self, entry: BriefingItem | BriefingNote | BriefingBookmark) -> list[Run]:
        if not entry.statement:
            return []
        text_styles = self._text_styles
        return [
            text_styles.small(BETWEEN),
            text_styles.small(bound(entry.statement), QUOTED, entry.link),
        ]

    def _row(
        self,
        left: Run | None,
        left_column: float,
        runs: Sequence[Run],
        entry: BriefingItem | BriefingNote | BriefingBookmark,
    ) -> Row:
        """Return an entry: ``left`` of its words in a column of its own, at the right its place."""
        text_styles = self._text_styles
        place_left = self._width - self._place_column
        text_width = place_left - left_column - self._gutter
        boxes = [(0.0, text_styles.box([left], left_column))] if left else []
        boxes.append((left_column, text_styles.box(runs, text_width)))
        if place := self._phrases.place(entry.paragraph):
            run = text_styles.small(place, link=entry.link)
            boxes.append(
                (place_left, text_styles.box([run], self._place_column, align=Align.RIGHT))
            )
        number = entry.id if isinstance(entry, BriefingItem) else 0
        return Row(boxes=tuple(boxes), gap=self._sizes.item_gap, commitment=number)

    def _note(self, note: BriefingNote) -> list[Run]:
        quote = f"“{note.quote}”"
        if not note.quote:
            return [self._text_styles.text(note.text)]
        if not note.text:
            return [self._text_styles.run(quote, MARKED)]
        return [
            self._text_styles.text(note.text),
            self._text_styles.small(f"{BETWEEN}{quote}", QUOTED),
        ]
