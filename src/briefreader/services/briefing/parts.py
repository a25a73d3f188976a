"""Parts of a selection, with their order and headings: the same in every format."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from briefreader.services.briefing.briefing_strings import BriefingStrings
from briefreader.services.briefing.due_line import dated_count
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.selection import BriefingSelection
from briefreader.services.briefing.text_format import shorten
from briefreader.services.briefing.usual import NOTHING_USUAL, Usual
from briefreader.services.briefing.values import (
    BriefingBookmark,
    BriefingItem,
    BriefingNote,
    BriefingTally,
    News,
)

_LONGEST_TITLE = 90
_DATES = 7
"""Due dates in a line."""
GROUPINGS = (Section.BY_THEME, Section.BY_ACTOR)
"""The sections that list all commitments, each under its theme or actor."""
_EXTRAS = {Section.NOTES, Section.BOOKMARKS}
_FRONT = (None, Section.KEY_FIGURES)
"""What a report has before its contents."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Entries under one heading; the key figures, and a remark that stands alone, have none.

    ``section`` is None of a remark on the whole briefing, which comes before all sections.
    ``count`` says how many are shown of how many; ``level`` is the heading's depth, from 0;
    ``colour`` is its theme's. ``remark`` stands in place of entries where there are none; a
    ``brief`` one has room beside the heading. ``news`` asks that new items be marked as such,
    ``by_date`` for each item's due date before it; ``actors`` is off where the heading names who
    binds himself. ``usual`` is what a format that is short of room need not say of its items, as
    ``opening``, before the first heading of several, says it of all.
    """

    section: Section | None
    title: str = ""
    count: str = ""
    level: int = 0
    colour: str = ""
    remark: str = ""
    brief: bool = False
    items: tuple[BriefingItem, ...] = ()
    tallies: tuple[BriefingTally, ...] = ()
    notes: tuple[BriefingNote, ...] = ()
    bookmarks: tuple[BriefingBookmark, ...] = ()
    by_date: bool = False
    news: bool = False
    actors: bool = True
    usual: Usual = NOTHING_USUAL
    opening: str = ""

    def standing(self, item: BriefingItem, phrases: BriefingStrings) -> str:
        """Return whether ``item`` is new, where that is asked for, and what became of it."""
        new = phrases.text("new") if self.news and item.new else ""
        return "  ".join(filter(None, (new, phrases.status(item.status))))


def parts(selection: BriefingSelection, *, chapters: bool = False) -> Iterator[Part]:
    """Yield the parts of ``selection`` in the order of its plan.

    With ``chapters`` themes stand one level below a heading of their own.
    """
    shown = selection.briefing.plan.shown
    full = next((each for each in shown if each in GROUPINGS), None)
    makers: Mapping[Section, Callable[[BriefingSelection], Iterator[Part]]] = {
        Section.UPCOMING: _upcoming,
        Section.NEWS: _news,
        Section.NOTES: _notes,
        Section.BOOKMARKS: _bookmarks,
    }
    if selection.briefing.coverage_remark:
        yield Part(section=None, remark=selection.briefing.coverage_remark)
    for place, section in enumerate(shown):
        if section is Section.KEY_FIGURES:
            if selection.briefing.is_read:
                yield Part(section=section)
        elif section is full:
            yield from _groups(selection, section, chapters=chapters)
        elif section in GROUPINGS:
            if selection.tallies:
                title = selection.briefing.phrases.text(_key(section))
                yield Part(section=section, title=title, tallies=selection.tallies)
        elif {section, *shown[place + 1 : place + 2]} == _EXTRAS:
            yield from _notes_and_bookmarks(selection)
        elif {section, *shown[max(0, place - 1) : place]} != _EXTRAS:
            yield from makers[section](selection)


def report_parts(selection: BriefingSelection) -> Iterator[Part]:
    """Yield the parts of a report after its front, themes one level below their section."""
    return (part for part in parts(selection, chapters=True) if part.section not in _FRONT)


def _groups(selection: BriefingSelection, section: Section, *, chapters: bool) -> Iterator[Part]:
    briefing = selection.briefing
    if not briefing.is_read:
        return
    # Under the name of an actor it need not be said again.
    actors = section is Section.BY_THEME
    usual = selection.usual if actors else replace(selection.usual, actors=None)
    opening = usual.remark(briefing.parties, briefing.phrases)
    if chapters:
        title, count = (
            briefing.phrases.text(_key(section)),
            briefing.phrases.number(briefing.listed),
        )
        yield Part(section=section, title=title, count=count, opening=opening)
        opening = ""
    if not briefing.listed:
        yield Part(section=section, remark=briefing.nothing, level=int(chapters))
    for group in selection.groups:
        yield Part(
            section=section,
            title=group.name,
            count=_count(selection, len(group.items), group.total),
            level=int(chapters),
            colour=group.colour,
            items=group.items,
            news=Section.NEWS in briefing.plan.shown,
            actors=actors,
            usual=usual,
            opening=opening,
        )
        opening = ""


def _upcoming(selection: BriefingSelection) -> Iterator[Part]:
    phrases, total = selection.briefing.phrases, len(selection.briefing.upcoming)
    if not selection.briefing.is_read:
        return
    remark = _dates(selection) if selection.marks else ""
    yield Part(
        section=Section.UPCOMING,
        title=phrases.text("upcoming"),
        count=_count(selection, selection.shown_upcoming, total) if total else "",
        remark=remark if total else phrases.text("no_upcoming"),
        brief=bool(total),
        items=selection.upcoming,
        by_date=True,
    )


def _dates(selection: BriefingSelection) -> str:
    """Return the upcoming dates in a line, with the number of commitments that are due at each.

    A date of which no commitment is on the page is not named.
    """
    phrases, shown = selection.briefing.phrases, selection.open_by_day
    counts = Counter(item.due.by for item in selection.briefing.upcoming if item.due)
    dates = [
        dated_count(day, shown[day], count, phrases).replace(" ", "\u00a0")
        for day, count in counts.items()
        if shown.get(day)
    ][:_DATES]
    if not dates:
        return ""
    line = "  ·  ".join(dates)
    more = len(counts) - len(dates)
    return phrases.text("and_more", name=line, count=more) if more else line


def _news(selection: BriefingSelection) -> Iterator[Part]:
    news, phrases = selection.briefing.news, selection.briefing.phrases
    title = phrases.text("news")
    if news.since:
        title = phrases.text("news_since", statement=news.since)
    remark = phrases.text("news_marked") if selection.marks else ""
    if not news.new:
        remark = phrases.text(_nothing_new(news))
    yield Part(
        section=Section.NEWS,
        title=shorten(title, _LONGEST_TITLE),
        count=_count(selection, selection.shown_new, len(news.new)) if news.new else "",
        remark=remark,
        brief=bool(news.new),
        items=selection.news,
    )
    if selection.dropped:
        yield Part(
            section=Section.NEWS,
            title=phrases.text("dropped"),
            count=_count(selection, len(selection.dropped), len(news.dropped)),
            level=1,
            items=selection.dropped,
        )


def _nothing_new(news: News) -> str:
    """Return the key of the phrase that says why nothing is new."""
    if news.unread:
        return "not_compared"
    return "no_news" if news.compared else "no_previous"


def _notes_and_bookmarks(selection: BriefingSelection) -> Iterator[Part]:
    if selection.notes and selection.bookmarks:
        yield Part(
            section=Section.NOTES,
            title=selection.briefing.phrases.text("notes_and_bookmarks"),
            notes=selection.notes,
            bookmarks=selection.bookmarks,
        )
        return
    yield from _notes(selection)
    yield from _bookmarks(selection)


def _notes(selection: BriefingSelection) -> Iterator[Part]:
    if selection.notes:
        title = selection.briefing.phrases.text("notes")
        yield Part(section=Section.NOTES, title=title, notes=selection.notes)


def _bookmarks(selection: BriefingSelection) -> Iterator[Part]:
    if selection.bookmarks:
        title = selection.briefing.phrases.text("bookmarks")
        yield Part(section=Section.BOOKMARKS, title=title, bookmarks=selection.bookmarks)


def _count(selection: BriefingSelection, shown: int, total: int) -> str:
    phrases = selection.briefing.phrases
    if shown == total:
        return phrases.number(shown)
    return phrases.text("of", shown=phrases.number(shown), total=phrases.number(total))


def _key(section: Section) -> str:
    """Return the key of the section's name among the phrases."""
    return section.value.replace("-", "_")
