"""Composer of a briefing from its statements' records, or from what was found in a file."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.findings import Metadata
from briefreader.commitments.metadata.detection_coverage import Coverage, coverage
from briefreader.library.records import Annotation, Bookmark, Commitment, Review, Statement
from briefreader.services.briefing.arranging import (
    Themed,
    by_actor,
    by_theme,
    figures,
    tallies,
    upcoming,
)
from briefreader.services.briefing.briefing_strings import BriefingStrings, load_briefing_strings
from briefreader.services.briefing.coverage_remark import briefing_remark
from briefreader.services.briefing.entries import (
    Source,
    briefed,
    item_of_detection,
    label,
    link_of,
)
from briefreader.services.briefing.plan import DEFAULT_PLAN, BriefingPlan, BriefingScope, Section
from briefreader.services.briefing.text_format import one_line
from briefreader.services.briefing.values import (
    BriefedStatement,
    Briefing,
    BriefingBookmark,
    BriefingItem,
    BriefingNote,
    BriefingTally,
    KeyFigures,
    News,
    ThemeGroup,
)
from briefreader.services.comparison.compared import aligned, compared_record
from briefreader.services.detection.coverage import coverage_of
from briefreader.services.detection.extraction import Extraction
from briefreader.text.numbering import ParagraphNumbers

__all__ = [
    "OTHER_THEME",
    "BriefedStatement",
    "Briefing",
    "BriefingBookmark",
    "BriefingItem",
    "BriefingNote",
    "BriefingTally",
    "Gathered",
    "KeyFigures",
    "News",
    "Previous",
    "ThemeGroup",
    "compose",
    "compose_all",
    "compose_extraction",
]

OTHER_THEME = load_briefing_strings().text("other_theme")


@dataclass(frozen=True, slots=True)
class Previous:
    """The statement of the same parties before one, and its commitments."""

    statement: Statement
    commitments: tuple[Commitment, ...]

    @property
    def is_read(self) -> bool:
        """Whether that it lacks a commitment says anything."""
        return _is_read(self.statement, self.commitments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """A statement with all that belongs to it, and the one before it where that is asked for."""

    statement: Statement
    commitments: tuple[Commitment, ...]
    bookmarks: tuple[Bookmark, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    previous: Previous | None = None

    @property
    def coverage(self) -> Coverage:
        """What detection can tell of the statement."""
        return coverage_of(self.statement.language, self.commitments)

    @property
    def compared(self) -> Previous | None:
        """The statement before, where the commitments of both are known."""
        known = self.previous and self.previous.is_read
        return self.previous if known and _is_read(self.statement, self.commitments) else None


def compose(
    statement: Statement,
    commitments: Iterable[Commitment],
    bookmarks: Iterable[Bookmark],
    annotations: Iterable[Annotation],
    themes: Mapping[str, Theme],
    made: dt.date,
    plan: BriefingPlan = DEFAULT_PLAN,
    previous: Previous | None = None,
) -> Briefing:
    """Return the briefing of ``statement`` as the user left it; dismissed commitments are out.

    Of ``plan`` the commitments are chosen by theme and status; its other choices of the scope are
    made by the caller.
    """
    gathered = Gathered(
        statement=statement,
        commitments=tuple(commitments),
        bookmarks=tuple(bookmarks),
        annotations=tuple(annotations),
        previous=previous,
    )
    return compose_all([gathered], themes, made, plan)


def compose_all(
    gathered: Sequence[Gathered],
    themes: Mapping[str, Theme],
    made: dt.date,
    plan: BriefingPlan = DEFAULT_PLAN,
) -> Briefing:
    """Return the briefing of several statements, the earliest first; else as ``compose``."""
    ordered = sorted(
        gathered, key=lambda each: (each.statement.date or dt.date.max, each.statement.id)
    )
    phrases = load_briefing_strings(plan.language)
    several = len(ordered) != 1
    items: list[Themed] = []
    new: list[BriefingItem] = []
    dropped: list[BriefingItem] = []
    notes: list[BriefingNote] = []
    places: list[BriefingBookmark] = []
    for each in ordered:
        source = Source(each.statement, phrases, made, named=several, picks=plan.picks)
        kept = _chosen(each.commitments, plan.scope)
        fresh, gone = _news(each)
        here = [
            Themed(one.themes, replace(source.item(one), new=one.id in fresh))
            for one in sorted(kept, key=lambda one: one.span.start)
        ]
        items += here
        new += [item for _, item in here if item.new]
        notes += source.notes(each.annotations)
        places += source.bookmarks(each.bookmarks)
        if each.compared:
            earlier = Source(
                each.compared.statement, phrases, made, named=several, picks=plan.picks
            )
            before = _chosen(each.compared.commitments, plan.scope)
            dropped += (earlier.item(one) for one in before if one.id in gone)
    notes.sort(key=lambda note: not note.text)
    compared = [each.compared for each in ordered if each.compared]
    since = label(compared[0].statement, phrases) if len(compared) == 1 and not several else ""
    return _briefing(
        [(each.statement, each.coverage) for each in ordered],
        items,
        themes,
        made,
        plan,
        notes=notes,
        bookmarks=places,
        news=News(
            since=since,
            compared=bool(compared),
            unread=any(each.previous and not each.compared for each in ordered),
            new=tuple(sorted(new, key=lambda item: item.rank)),
            dropped=tuple(sorted(dropped, key=lambda item: item.rank)),
        ),
    )


def compose_extraction(
    extraction: Extraction,
    themes: Mapping[str, Theme],
    made: dt.date,
    plan: BriefingPlan = DEFAULT_PLAN,
) -> Briefing:
    """Return the briefing of a document that is in no library."""
    numbers = ParagraphNumbers(extraction.text)
    link = link_of(extraction.source)
    items = [
        Themed(each.themes, item_of_detection(each, extraction.text, numbers, link, made))
        for each in sorted(extraction.detections, key=lambda each: each.span.start)
    ]
    covered = coverage(extraction.metadata.language, detected=bool(items))
    about = [(extraction.metadata, covered)]
    return _briefing(about, items, themes, made, plan, source=extraction.source)


def _is_read(statement: Statement, commitments: Sequence[Commitment]) -> bool:
    """Tell whether what a statement commits to is known: it is read, or was marked by hand."""
    stand = any(each.review is not Review.DISMISSED for each in commitments)
    return stand or coverage_of(statement.language, commitments) is Coverage.FULL


def _chosen(commitments: Iterable[Commitment], scope: BriefingScope) -> list[Commitment]:
    """Return what the briefing is about, without what the user dismissed."""
    return [
        each
        for each in commitments
        if each.review is not Review.DISMISSED
        and (not scope.theme or scope.theme in each.themes)
        and (scope.status is None or each.status is scope.status)
        and (not scope.confirmed or each.review is Review.CONFIRMED)
    ]


def _news(each: Gathered) -> tuple[set[int], set[int]]:
    """Return the ids of what is new since the statement before, and of what that had and dropped.

    A commitment that stands only takes up one that does.
    """
    if each.compared is None:
        return set(), set()
    before, after = each.compared.commitments, each.commitments
    one, other = (
        [commitment for commitment in side if commitment.review is not Review.DISMISSED]
        for side in (before, after)
    )
    found = aligned(
        [compared_record(one_of, each.compared.statement) for one_of in one],
        [compared_record(one_of, each.statement) for one_of in other],
    )
    fresh = {
        other[pair.after].id for pair in found if pair.before is None and pair.after is not None
    }
    gone = {one[pair.before].id for pair in found if pair.after is None and pair.before is not None}
    return fresh, gone


def _briefing(
    statements: Sequence[tuple[Statement | Metadata, Coverage]],
    items: Sequence[Themed],
    themes: Mapping[str, Theme],
    made: dt.date,
    plan: BriefingPlan,
    *,
    source: str = "",
    notes: Sequence[BriefingNote] = (),
    bookmarks: Sequence[BriefingBookmark] = (),
    news: News = News(),  # noqa: B008 - a frozen value
) -> Briefing:
    phrases = load_briefing_strings(plan.language)
    about = tuple(briefed(each, covered, source, phrases) for each, covered in statements)
    one = about[0] if len(about) == 1 else None
    parties = tuple(dict.fromkeys(party for each in about for party in each.parties))
    groupings = {
        Section.BY_THEME: lambda: by_theme(items, themes, phrases),
        Section.BY_ACTOR: lambda: by_actor(items, parties, phrases),
    }
    wanted: list[Callable[[], tuple[ThemeGroup, ...]]] = [
        groupings[each] for each in plan.shown if each in groupings
    ]
    only_items = [item for _, item in items]
    return Briefing(
        title=one_line(plan.title) or (one.title if one else _title(plan.scope, themes, phrases)),
        date=one.date if one else None,
        parties=parties,
        source=one.source if one else "",
        figures=figures(only_items, made),
        groups=wanted[0]() if wanted else (),
        notes=tuple(notes),
        bookmarks=tuple(bookmarks),
        made=made,
        statements=about,
        upcoming=upcoming(only_items, made),
        tallies=tallies(wanted[1](), made) if wanted[1:] else (),
        news=news,
        coverage_remark=briefing_remark(about, len(items), phrases),
        plan=replace(
            plan, author=one_line(plan.author), classification=one_line(plan.classification)
        ),
    )


def _title(scope: BriefingScope, themes: Mapping[str, Theme], phrases: BriefingStrings) -> str:
    """Return what a briefing of several statements is called: party, theme, or just what it is."""
    words = [one_line(scope.party)]
    if scope.theme:
        words.append(phrases.theme(themes[scope.theme]) if scope.theme in themes else scope.theme)
    return " · ".join(filter(None, words)) or phrases.text("library_title")
