"""Sets a selection in type: measured rows from the title down to the last note."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from briefreader.services.briefing.head import footer, head, key_figures
from briefreader.services.briefing.phrases import Phrases
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.rows import Row
from briefreader.services.briefing.selection import Selection, ShownGroup
from briefreader.services.briefing.style import Look, Sizes
from briefreader.services.briefing.tables import statement_rows, tally_rows
from briefreader.services.briefing.text_box import Align, Run, widest
from briefreader.services.briefing.type_case import BETWEEN, TypeCase
from briefreader.services.briefing.values import (
    BriefedStatement,
    BriefingBookmark,
    BriefingItem,
    BriefingNote,
)
from briefreader.services.briefing.words import ELLIPSIS, actor_phrase, opened, shorten

_LONGEST_HEADING = 70
_LONGEST_NEWS_HEADING = 90


class Typesetter:
    """Sets selections in rows of ``width`` points, in one look and one set of sizes.

    With ``chapters`` sections have large headings, under which those of themes stand.
    """

    def __init__(
        self,
        look: Look,
        sizes: Sizes,
        width: float,
        phrases: Phrases,
        *,
        chapters: bool = False,
    ) -> None:
        self._chapters = chapters
        self._case = TypeCase(look, sizes, width, phrases)
        self._phrases = phrases
        self._sizes = sizes
        self._width = width
        self._gutter = self._case.gutter
        self._left_column = self._due_column = self._place_column = 0.0

    def rows(self, selection: Selection) -> tuple[Row, ...]:
        """Return all rows but the footer's, from top to bottom."""
        return (*head(self._case, selection.briefing), *self.sections(selection))

    def footer(self, selection: Selection) -> Row:
        """Return the row for the foot of the page."""
        return footer(self._case, selection)

    def sections(self, selection: Selection) -> Iterator[Row]:
        """Yield the rows of the sections that are wanted, in their order."""
        self._measure_columns(selection)
        gap = self._sizes.block_gap
        for row in self._in_order(selection):
            # The first one stands off from head and figures.
            is_figures = bool(row.rule) and not row.heads
            opens = gap > 0 and not self._chapters and not is_figures
            yield replace(row, gap=gap) if opens else row
            gap = 0 if opens else gap

    def _in_order(self, selection: Selection) -> Iterator[Row]:
        briefing = selection.briefing
        shown = briefing.plan.shown
        full = next((each for each in shown if each in (Section.BY_THEME, Section.BY_ACTOR)), None)
        setters: Mapping[Section, Callable[[Selection], Iterator[Row]]] = {
            Section.UPCOMING: self._upcoming,
            Section.NEWS: self._news,
            Section.NOTES: self._notes,
            Section.BOOKMARKS: self._bookmarks,
        }
        for place, section in enumerate(shown):
            before = shown[place - 1] if place else None
            if section is Section.KEY_FIGURES:
                if not self._chapters:
                    yield key_figures(self._case, briefing)
            elif section is full:
                yield from self._groups(selection, section)
            elif section in (Section.BY_THEME, Section.BY_ACTOR):
                if selection.tallies:
                    heading = self._heading(_key(section))
                    yield from tally_rows(self._case, selection.tallies, heading)
            elif {section, before} == {Section.NOTES, Section.BOOKMARKS}:
                continue
            elif {section, *shown[place + 1 : place + 2]} == {Section.NOTES, Section.BOOKMARKS}:
                yield from self._notes_and_bookmarks(selection)
            else:
                yield from setters[section](selection)

    def _measure_columns(self, selection: Selection) -> None:
        """Make the columns beside the quotes as wide as what stands in them needs."""
        case, phrases = self._case, self._phrases
        items = [item for group in selection.groups for item in group.items]
        items += [*selection.news, *selection.dropped]
        entries: list[BriefingNote | BriefingBookmark] = [*selection.notes, *selection.bookmarks]
        kinds = [phrases.text("note")] if selection.notes else []
        kinds += [phrases.text("bookmark")] if selection.bookmarks else []
        lefts = [case.strength(each) for each in {item.strength for item in items}]
        lefts += [case.small(kind) for kind in kinds]
        lefts += [
            case.day(phrases.short_date(day))
            for day in {item.due.by for item in selection.upcoming if item.due}
        ]
        days = {item.due.by for item in items if item.due}
        places = {each.paragraph for each in (*items, *entries, *selection.upcoming)}
        self._left_column = widest(lefts) + self._gutter
        self._due_column = widest(case.day(phrases.due(day)) for day in days) + self._gutter
        words = [case.small(phrases.place(each)) for each in places]
        self._place_column = widest(words) + self._gutter

    def _groups(self, selection: Selection, section: Section) -> Iterator[Row]:
        briefing = selection.briefing
        gap = self._sizes.group_gap
        if self._chapters:
            yield self._heading(_key(section), self._phrases.number(briefing.listed))
            gap = self._sizes.item_gap
        if not selection.groups and not briefing.listed:
            yield self._case.plain(briefing.nothing, gap=gap)
        for group in selection.groups:
            yield self._group(group, gap)
            for item in group.items:
                # Under the name of an actor it need not be said again.
                yield self._item(item, briefing.parties, actors=section is Section.BY_THEME)
            gap = self._sizes.group_gap

    def _group(self, group: ShownGroup, gap: float) -> Row:
        return self._case.heading(
            shorten(group.name, _LONGEST_HEADING),
            gap,
            self._count(len(group.items), group.total),
            self._case.look.theme_colour(group.colour),
            level=int(self._chapters),
        )

    def _count(self, shown: int, total: int) -> str:
        number = self._phrases.number
        if shown == total:
            return number(shown)
        return self._phrases.text("of", shown=number(shown), total=number(total))

    def _item(self, item: BriefingItem, parties: Sequence[str], *, actors: bool = True) -> Row:
        due = [self._case.day(self._phrases.due(item.due.by))] if item.due else []
        left = self._case.strength(item.strength)
        return self._row(left, self._promise(item, parties, actors=actors), item, due)

    def _promise(
        self, item: BriefingItem, parties: Sequence[str], *, actors: bool = True
    ) -> list[Run]:
        """Return what is promised and by whom, what became of it, and where it is said."""
        # An ellipsis never stands alone on a line.
        quote = opened(item.quote).replace(f" {ELLIPSIS}", f"\u00a0{ELLIPSIS}")
        runs = [self._case.text(quote)]
        if item.actors and actors:
            names = actor_phrase(item.actors, parties, self._phrases)
            runs.append(self._case.small(f"{BETWEEN}{names}"))
        if status := self._phrases.status(item.status):
            runs.append(self._case.text(f"  {status}", size=self._sizes.small, bold=True))
        return runs + self._statement(item)

    def _statement(self, entry: BriefingItem | BriefingNote | BriefingBookmark) -> list[Run]:
        if not entry.statement:
            return []
        case = self._case
        return [case.small(BETWEEN), case.small(entry.statement, italic=True, link=entry.link)]

    def _row(
        self,
        left: Run,
        runs: Sequence[Run],
        entry: BriefingItem | BriefingNote | BriefingBookmark,
        due: Sequence[Run] = (),
    ) -> Row:
        """Return an entry: ``left`` of its words, at the right when it is due and its place."""
        case = self._case
        place_left = self._width - self._place_column
        due_left = place_left - (self._due_column if due else 0)
        text_width = due_left - self._left_column - self._gutter
        boxes = [
            (0.0, case.box([left], self._left_column)),
            (self._left_column, case.box(runs, text_width)),
        ]
        if due:
            boxes.append((due_left, case.box(due, self._due_column, align=Align.RIGHT)))
        if place := self._phrases.place(entry.paragraph):
            run = case.small(place, link=entry.link)
            boxes.append((place_left, case.box([run], self._place_column, align=Align.RIGHT)))
        return Row(boxes=tuple(boxes), gap=self._sizes.item_gap)

    def _upcoming(self, selection: Selection) -> Iterator[Row]:
        total = len(selection.briefing.upcoming)
        count = self._count(len(selection.upcoming), total) if total else ""
        yield self._heading("upcoming", count)
        if not total:
            yield self._remark("no_upcoming")
        for item in selection.upcoming:
            day = self._phrases.short_date(item.due.by) if item.due else ""
            runs = self._promise(item, selection.briefing.parties)
            yield self._row(self._case.day(day), runs, item)

    def _news(self, selection: Selection) -> Iterator[Row]:
        news, parties = selection.briefing.news, selection.briefing.parties
        count = self._count(len(selection.news), len(news.new)) if news.new else ""
        title = self._phrases.text("news")
        if news.since:
            title = self._phrases.text("news_since", statement=news.since)
        yield self._titled(shorten(title, _LONGEST_NEWS_HEADING), count)
        if not news.compared:
            yield self._remark("no_previous")
        elif not news.new:
            yield self._remark("no_news")
        for item in selection.news:
            yield self._item(item, parties)
        if selection.dropped:
            count = self._count(len(selection.dropped), len(news.dropped))
            title = self._phrases.text("dropped")
            yield self._case.heading(title, self._sizes.group_gap, count, level=1)
            for item in selection.dropped:
                yield self._item(item, parties)

    def _notes_and_bookmarks(self, selection: Selection) -> Iterator[Row]:
        if selection.notes and selection.bookmarks:
            yield self._heading("notes_and_bookmarks")
            yield from (*self._note_rows(selection), *self._bookmark_rows(selection))
            return
        yield from self._notes(selection)
        yield from self._bookmarks(selection)

    def _notes(self, selection: Selection) -> Iterator[Row]:
        if selection.notes:
            yield self._heading("notes")
            yield from self._note_rows(selection)

    def _bookmarks(self, selection: Selection) -> Iterator[Row]:
        if selection.bookmarks:
            yield self._heading("bookmarks")
            yield from self._bookmark_rows(selection)

    def _note_rows(self, selection: Selection) -> Iterator[Row]:
        kind = self._case.small(self._phrases.text("note"))
        for note in selection.notes:
            yield self._row(kind, [*self._note(note), *self._statement(note)], note)

    def _bookmark_rows(self, selection: Selection) -> Iterator[Row]:
        kind = self._case.small(self._phrases.text("bookmark"))
        for each in selection.bookmarks:
            yield self._row(kind, [self._case.text(each.name), *self._statement(each)], each)

    def _note(self, note: BriefingNote) -> list[Run]:
        quote = f"“{note.quote}”"
        if not note.quote:
            return [self._case.text(note.text)]
        if not note.text:
            return [self._case.text(quote, italic=True)]
        return [self._case.text(note.text), self._case.small(f"{BETWEEN}{quote}", italic=True)]

    def statements(self, statements: Sequence[BriefedStatement]) -> Iterator[Row]:
        """Yield the list of the statements that the briefing is about, under its heading."""
        yield self._heading("statements_heading", self._phrases.number(len(statements)))
        yield from statement_rows(self._case, statements)

    def _heading(self, key: str, aside: str = "") -> Row:
        return self._titled(self._phrases.text(key), aside)

    def _titled(self, title: str, aside: str = "") -> Row:
        if self._chapters:
            return self._case.chapter(title, aside)
        return self._case.heading(title, self._sizes.group_gap, aside)

    def _remark(self, key: str) -> Row:
        return self._case.plain(self._phrases.text(key), gap=self._sizes.item_gap)


def _key(section: Section) -> str:
    """Return the key of the section's name among the phrases."""
    return section.value.replace("-", "_")
