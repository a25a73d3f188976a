"""Briefings of a file, of a statement in a library, or of what a plan chooses there."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.errors import BriefingError
from briefreader.library.database import Library
from briefreader.library.listing import Listing, Sort, StatementFilter
from briefreader.library.records import Statement
from briefreader.services.briefing.content import (
    Briefing,
    Gathered,
    Previous,
    compose_all,
    compose_extraction,
)
from briefreader.services.briefing.plan import DEFAULT_PLAN, BriefingPlan, BriefingScope, Section
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.detection.threshold import above, read_threshold
from briefreader.services.export.progress import Steps
from briefreader.services.importing.reading_apart import read_apart
from briefreader.translatable import mark

_BATCH = 50


def brief_file(path: Path, made: date, plan: BriefingPlan = DEFAULT_PLAN) -> Briefing:
    """Return the briefing of the document at ``path``; of ``plan`` the scope plays no part.

    Raises DocumentError if it cannot be read, holds no text, or takes too long or too much memory.
    """
    _, extraction = read_apart(path)
    themes = {theme.key: theme for theme in load_taxonomy().themes}
    return compose_extraction(extraction, themes, made, plan)


def brief_statement(
    library: Library, statement_id: int, made: date, plan: BriefingPlan = DEFAULT_PLAN
) -> Briefing:
    """Return the briefing of a statement with all that the user decided and noted.

    Raises NotFoundError if the library has no such statement.
    """
    gathered = _gathered(library, statement_id, plan, read_threshold(library))
    return compose_all([gathered], _themes(library), made, plan)


def brief_plan(
    library: Library, plan: BriefingPlan, made: date, steps: Steps | None = None
) -> Briefing:
    """Return the briefing of what ``plan`` chooses in the library.

    Raises BriefingError if no statement meets the choice, NotFoundError if the library lacks one
    that is named, CancelledError if ``steps`` were cancelled.
    """
    chosen = statements_of(library, plan.scope)
    if not chosen:
        raise BriefingError(
            mark("errors", "No statement of the library meets this choice; widen it.")
        )
    threshold = read_threshold(library)
    gathered = [
        _gathered(library, each, plan, threshold) for each in (steps or Steps()).through(chosen)
    ]
    return compose_all(gathered, _themes(library), made, plan)


def statements_of(library: Library, scope: BriefingScope) -> tuple[int, ...]:
    """Return the ids of the statements that ``scope`` chooses, the earliest first.

    Of a selection by theme only those that have a commitment of it.
    """
    if scope.statements:
        return scope.statements
    asked = StatementFilter(
        since=scope.since, until=scope.until, party=scope.party, theme=scope.theme
    )
    return library.statements.listed(
        Listing(collection=scope.collection, tag=scope.tag, filter=asked, sort=Sort.OLDEST)
    )


def previous_statement(library: Library, statement: Statement) -> int:
    """Return the id of the last earlier statement of just the same parties, 0 if there is none."""
    if statement.date is None or not statement.parties:
        return 0
    asked = StatementFilter(party=statement.parties[0], until=statement.date)
    earlier = library.statements.listed(Listing(filter=asked, sort=Sort.NEWEST))
    same = frozenset(statement.parties)
    for start in range(0, len(earlier), _BATCH):
        batch = earlier[start : start + _BATCH]
        summaries = library.statements.summaries_of(batch)
        for each in (summaries[one] for one in batch if one in summaries):
            before = each.date is not None and each.date < statement.date
            if before and frozenset(each.parties) == same:
                return each.id
    return 0


def _gathered(
    library: Library, statement_id: int, plan: BriefingPlan, threshold: float
) -> Gathered:
    statement = library.statements.get(statement_id)
    shown = plan.shown
    return Gathered(
        statement=statement,
        commitments=above(library.commitments.of_statement(statement_id), threshold),
        bookmarks=library.bookmarks.of_statement(statement_id)
        if Section.BOOKMARKS in shown
        else (),
        annotations=library.annotations.of_statement(statement_id)
        if Section.NOTES in shown
        else (),
        previous=_previous(library, statement, threshold) if Section.NEWS in shown else None,
    )


def _previous(library: Library, statement: Statement, threshold: float) -> Previous | None:
    number = previous_statement(library, statement)
    if not number:
        return None
    commitments = above(library.commitments.of_statement(number), threshold)
    return Previous(library.statements.get(number), commitments)


def _themes(library: Library) -> Mapping[str, Theme]:
    return {theme.key: theme for theme in (*load_taxonomy().themes, *library.themes.all())}
