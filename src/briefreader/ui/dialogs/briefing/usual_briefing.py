"""Defaults of a briefing: its plan, paper, language and looks unless the user chooses otherwise."""

import datetime as dt

from PySide6.QtCore import QLocale

from briefreader.services.briefing.briefing_strings import DEFAULT_LANGUAGE, LANGUAGES
from briefreader.services.briefing.content import compose
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import BriefingPlan, BriefingScope
from briefreader.services.briefing.values import Briefing
from briefreader.ui.dialogs.briefing.last_briefing import LastBriefing
from briefreader.ui.session.session import Session


def usual_paper() -> Paper:
    """Return Letter where inches are used for it, as in the United States, else A4."""
    system = QLocale.system().measurementSystem()
    return Paper.LETTER if system is QLocale.MeasurementSystem.ImperialUSSystem else Paper.A4


def spoken_language() -> str:
    """Return the language of the windows if a briefing can be written in it, else English."""
    code = QLocale().name().partition("_")[0]
    return code if code in LANGUAGES else DEFAULT_LANGUAGE


def usual_plan(statement_id: int) -> BriefingPlan:
    """Return the plan of what is printed without the designer."""
    return BriefingPlan(
        scope=BriefingScope(statements=(statement_id,)),
        language=spoken_language(),
        paper=usual_paper(),
    )


def begun_plan(statements: tuple[int, ...], last: LastBriefing) -> BriefingPlan:
    """Return a new plan for the statements with these ids, dressed as the ``last`` one was."""
    papers = {each.value: each for each in Paper}
    return BriefingPlan(
        scope=BriefingScope(statements=statements),
        language=last.language if last.language in LANGUAGES else spoken_language(),
        paper=papers.get(last.paper) or usual_paper(),
        author=last.author,
        classification=last.classification,
    )


def dress_of(plan: BriefingPlan) -> LastBriefing:
    """Return how ``plan`` is dressed, for the next one to begin with."""
    return LastBriefing(
        language="" if plan.language == spoken_language() else plan.language,
        paper="" if plan.paper is usual_paper() else plan.paper.value,
        author=plan.author,
        classification=plan.classification,
    )


def compose_open(session: Session) -> Briefing | None:
    """Return the briefing of the open statement; None if none is open."""
    if session.statement is None:
        return None
    return compose(
        session.statement,
        session.commitments,
        session.records.bookmarks,
        session.records.annotations,
        session.themes,
        dt.datetime.now().astimezone().date(),
        BriefingPlan(language=spoken_language()),
    )
