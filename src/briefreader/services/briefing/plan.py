"""Plan of a briefing: of which statements, with which sections, in what look."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from briefreader.library.records import Status
from briefreader.services.briefing.paper import Paper

LONGEST_TITLE = 180
"""Characters of a title that have room on a page."""
LONGEST_CLASSIFICATION = 80
LONGEST_AUTHOR = 80


class Section(StrEnum):
    """A part of the briefing between its head and its footer."""

    KEY_FIGURES = "key-figures"
    UPCOMING = "upcoming"
    BY_THEME = "by-theme"
    BY_ACTOR = "by-actor"
    NEWS = "news"
    NOTES = "notes"
    BOOKMARKS = "bookmarks"


@dataclass(frozen=True, slots=True)
class SectionChoice:
    """A section, and whether it is wanted."""

    section: Section
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingScope:
    """Which commitments the briefing is about.

    ``statements`` are ids; without any it is a selection across the library: a saved list
    (``collection``, its id; 0: none), a ``tag``, a ``party`` of the statement, its date from
    ``since`` to ``until``. ``theme`` (a key), ``status`` and ``confirmed`` (only what a person
    confirmed) narrow the commitments, also of chosen statements. An empty field asks for nothing.
    """

    statements: tuple[int, ...] = ()
    collection: int = 0
    tag: str = ""
    party: str = ""
    since: date | None = None
    until: date | None = None
    theme: str = ""
    status: Status | None = None
    confirmed: bool = False

    @property
    def narrows(self) -> bool:
        """Whether some commitments of its statements may be left aside."""
        return bool(self.theme or self.status or self.confirmed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picks:
    """What the user wants on the page in any case, and what never: ids of commitments.

    No id is in both.
    """

    pinned: frozenset[int] = frozenset()
    hidden: frozenset[int] = frozenset()

    def pin(self, number: int) -> "Picks":
        """Return these picks with the commitment ``number`` on the page in any case."""
        return Picks(pinned=self.pinned | {number}, hidden=self.hidden - {number})

    def hide(self, number: int) -> "Picks":
        """Return these picks with the commitment ``number`` never on the page."""
        return Picks(pinned=self.pinned - {number}, hidden=self.hidden | {number})

    def release(self, number: int) -> "Picks":
        """Return these picks with the commitment ``number`` neither pinned nor hidden."""
        return Picks(pinned=self.pinned - {number}, hidden=self.hidden - {number})


DEFAULT_SECTIONS = (
    SectionChoice(Section.KEY_FIGURES, on=True),
    SectionChoice(Section.UPCOMING, on=False),
    SectionChoice(Section.BY_THEME, on=True),
    SectionChoice(Section.BY_ACTOR, on=False),
    SectionChoice(Section.NEWS, on=False),
    SectionChoice(Section.NOTES, on=True),
    SectionChoice(Section.BOOKMARKS, on=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingPlan:
    """All choices of the briefing designer.

    ``sections`` holds every section once, in the order of the page. ``title`` replaces the
    statement's where it is not empty; ``classification`` stands at the top and bottom of each page;
    ``logo`` is the path of a picture (PNG, JPEG or SVG); ``language`` is one of
    ``phrases.LANGUAGES``. The paper is upright. ``picks`` are for the page; a report has it all.
    """

    scope: BriefingScope = BriefingScope()
    sections: tuple[SectionChoice, ...] = DEFAULT_SECTIONS
    picks: Picks = Picks()
    title: str = ""
    classification: str = ""
    logo: str = ""
    author: str = ""
    language: str = "en"
    paper: Paper = Paper.A4

    @property
    def shown(self) -> tuple[Section, ...]:
        """The sections that are wanted, in order."""
        return tuple(each.section for each in self.sections if each.on)

    @property
    def for_report(self) -> "BriefingPlan":
        """The plan with what no report lacks: all commitments, by theme or actor, and notes."""
        on = {*self.shown, Section.NOTES}
        if not on & {Section.BY_THEME, Section.BY_ACTOR}:
            on.add(Section.BY_THEME)
        choices = [SectionChoice(each.section, on=each.section in on) for each in self.sections]
        return replace(self, sections=tuple(choices), picks=Picks())


DEFAULT_PLAN = BriefingPlan()
