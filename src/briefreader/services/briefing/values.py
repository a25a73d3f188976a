"""Values that a briefing holds, pure and in the words of its language."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.commitments.model import DueDate, Strength
from briefreader.library.records import Status
from briefreader.services.briefing.briefing_strings import BriefingStrings, load_briefing_strings
from briefreader.services.briefing.plan import DEFAULT_PLAN, BriefingPlan, Section
from briefreader.services.briefing.text_format import joined_within
from briefreader.services.review.due_figures import DueFigure

_STRENGTH_RANK = {strength: rank for rank, strength in enumerate(Strength)}
_PARTIES = 150
"""Characters for the parties in the line under the title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingItem:
    """One commitment; ``position`` is where its quote starts, in code points of the text.

    ``paragraph`` is the number by which it is cited, 0 if it has none; ``decided`` tells that a
    person confirmed it or made it by hand. ``statement`` names the statement that it comes from
    where the briefing is about several, else it is empty; ``link`` is the statement's address on
    the web, if it has one. ``new`` tells that the statement before did not say it, ``amount`` that
    it names money or another quantity, ``overdue`` that its day has passed and it is not settled.
    ``id`` is the commitment's in the library, 0 of one in no library; ``pinned`` and ``hidden`` are
    the user's picks for the page.
    """

    quote: str
    strength: Strength
    actors: tuple[str, ...]
    due: DueDate | None
    paragraph: int
    position: int
    decided: bool = False
    status: Status = Status.OPEN
    statement: str = ""
    link: str = ""
    new: bool = False
    amount: bool = False
    overdue: bool = False
    id: int = 0
    pinned: bool = False
    hidden: bool = False

    @property
    def sort(self) -> int:
        """What speaks for it, the best first: a date, an amount, then how firm it is."""
        if self.due:
            return 0
        return 1 if self.amount else 2 + _STRENGTH_RANK[self.strength]

    @property
    def rank(self) -> tuple[int, bool, int, bool]:
        """How important it is, least first: by its sort, then what else speaks for it."""
        return (self.sort, not self.amount, _STRENGTH_RANK[self.strength], not self.decided)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeGroup:
    """The commitments of one theme or actor, most important first.

    ``colour`` is "#rrggbb" or empty.
    """

    name: str
    colour: str
    items: tuple[BriefingItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingTally:
    """How many commitments of each strength a theme or actor has, and when the next is due."""

    name: str
    by_strength: Mapping[Strength, int]
    due: dt.date | None = None

    @property
    def total(self) -> int:
        """The number of commitments."""
        return sum(self.by_strength.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigures:
    """The numbers at the head of a briefing; ``due`` holds the next due dates, soonest first.

    ``dated`` counts the commitments with a due date, ``overdue`` those of which it has passed.
    """

    by_strength: Mapping[Strength, int]
    due: tuple[DueFigure, ...]
    dated: int = 0
    overdue: int = 0

    @property
    def total(self) -> int:
        """The number of commitments."""
        return sum(self.by_strength.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What a statement says that the one before it did not, and the other way round.

    ``since`` names the earlier statement, empty where there are several; ``compared`` tells that
    there is one at all, ``unread`` that there is one of which, or of whose successor, the
    commitments are not known.
    """

    since: str = ""
    compared: bool = False
    unread: bool = False
    new: tuple[BriefingItem, ...] = ()
    dropped: tuple[BriefingItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingNote:
    """A note of the user's on ``quote``; ``text`` is empty for a mere highlight.

    A note on the whole statement has no quote, and its ``paragraph`` is 0. ``statement`` and
    ``link`` are as with an item.
    """

    text: str
    quote: str
    paragraph: int
    tags: tuple[str, ...] = ()
    statement: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingBookmark:
    """A place that the user named; ``statement`` and ``link`` are as with an item."""

    name: str
    paragraph: int
    statement: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefedStatement:
    """A statement that the briefing is about; ``source`` is an address or a file's name.

    ``language`` is its ISO 639 code, ``coverage`` what detection can tell of it.
    """

    title: str
    date: dt.date | None
    parties: tuple[str, ...]
    source: str
    language: str
    link: str = ""
    coverage: Coverage = Coverage.FULL


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """All that could stand on a briefing; the page takes what fits.

    ``date``, ``parties`` and ``source`` are the statement's; of several ``statements`` the parties
    of all. ``groups`` are those of the first of the sections by theme and by actor and come most
    important first; where both are wanted, ``tallies`` count by the other one. ``upcoming`` are
    the commitments due from ``made`` on, soonest first; ``notes`` those with words before mere
    highlights, each in text order. ``made`` is the day of the briefing. ``coverage_remark`` says
    of which statements commitments may be missing, empty if of none.
    """

    title: str
    date: dt.date | None
    parties: tuple[str, ...]
    source: str
    figures: KeyFigures
    groups: tuple[ThemeGroup, ...]
    notes: tuple[BriefingNote, ...]
    bookmarks: tuple[BriefingBookmark, ...]
    made: dt.date
    statements: tuple[BriefedStatement, ...] = ()
    upcoming: tuple[BriefingItem, ...] = ()
    tallies: tuple[BriefingTally, ...] = ()
    news: News = News()
    coverage_remark: str = ""
    plan: BriefingPlan = DEFAULT_PLAN

    @property
    def phrases(self) -> BriefingStrings:
        """The briefing's own words in its language."""
        return load_briefing_strings(self.plan.language)

    @property
    def is_read(self) -> bool:
        """Whether that there is nothing says anything: some statement is read, or has something."""
        covered = any(each.coverage is Coverage.FULL for each in self.statements)
        return covered or self.figures.total > 0

    @property
    def grouped(self) -> bool:
        """Whether commitments are listed by theme or actor."""
        return bool({Section.BY_THEME, Section.BY_ACTOR} & set(self.plan.shown))

    @property
    def listed(self) -> int:
        """The number of commitments that the groups hold."""
        return sum(len(group.items) for group in self.groups)

    @property
    def nothing(self) -> str:
        """What stands in place of commitments if there are none."""
        several = len(self.statements) > 1 or self.plan.scope.narrows
        return self.phrases.text("nothing_chosen" if several else "nothing_found")

    @property
    def facts(self) -> tuple[str, ...]:
        """What the line under the title says: date and parties, of several their number too.

        And that only what a person confirmed is there, if that was asked for.
        """
        phrases = self.phrases
        names = [phrases.party(each) for each in self.parties]
        parties = joined_within(names, _PARTIES, phrases) if names else ""
        about = (parties, phrases.text("confirmed_only") if self.plan.scope.confirmed else "")
        said = tuple(filter(None, about))
        if len(self.statements) == 1:
            day = phrases.long_date(self.date) if self.date else phrases.text("no_date")
            return (day, *said)
        days = [each.date for each in self.statements if each.date]
        facts = [phrases.counted("statements", len(self.statements))]
        if days:
            first, last = phrases.long_date(min(days)), phrases.long_date(max(days))
            facts.append(
                first if first == last else phrases.text("since_all", first=first, last=last)
            )
        return (*facts, *said)
