"""Words for values: how strengths, reviews, statuses and dates read in the windows."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from briefreader.commitments.model import DueDate, Kind, Strength
from briefreader.library.records import Commitment, Review, Statement, StatementSummary, Status

UNKNOWN_LANGUAGE = "und"


def strength_label(strength: Strength) -> str:
    """Return the name of ``strength``, such as "Firm"."""
    names = {
        Strength.FIRM: _tr("Firm"),
        Strength.INTENT: _tr("Intent"),
        Strength.REAFFIRMED: _tr("Reaffirmed"),
    }
    return names[strength]


def review_label(review: Review) -> str:
    """Return the name of ``review``, such as "Confirmed"."""
    names = {
        Review.UNREVIEWED: _tr("Not reviewed"),
        Review.CONFIRMED: _tr("Confirmed"),
        Review.DISMISSED: _tr("Dismissed"),
    }
    return names[review]


def status_label(status: Status) -> str:
    """Return the name of ``status``, such as "In progress"."""
    names = {
        Status.OPEN: _tr("Open"),
        Status.IN_PROGRESS: _tr("In progress"),
        Status.MET: _tr("Met"),
        Status.MISSED: _tr("Missed"),
        Status.SUPERSEDED: _tr("Superseded"),
    }
    return names[status]


def kind_label(kind: Kind) -> str:
    """Return the name of a kind of statement, such as "Joint statement"."""
    names = {
        Kind.JOINT_STATEMENT: _tr("Joint statement"),
        Kind.COMMUNIQUE: _tr("Communiqué"),
        Kind.DECLARATION: _tr("Declaration"),
        Kind.SPEECH: _tr("Speech"),
        Kind.PRESS_RELEASE: _tr("Press release"),
        Kind.OTHER: _tr("Other"),
    }
    return names[kind]


def language_label(code: str) -> str:
    """Return the name of the language with an ISO 639 code, such as "French"."""
    if code == UNKNOWN_LANGUAGE:
        return _tr("Not known")
    language = QLocale.codeToLanguage(code)
    return code if language is QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def date_label(day: date | None) -> str:
    """Return ``day`` in words ("2 November 2015"), or that there is none."""
    if day is None:
        return _tr("No date")
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def due_label(due: DueDate) -> str:
    """Return when a commitment is due, such as "by 31 December 2016"."""
    return _tr("by {date}").format(date=date_label(due.by))


def binding_label(commitment: Commitment) -> str:
    """Return how firmly a commitment binds, such as "Firm, on a condition"."""
    strength = strength_label(commitment.strength)
    if commitment.conditional:
        return _tr("{strength}, on a condition").format(strength=strength)
    return strength


def count_label(count: int) -> str:
    """Return how many commitments there are, such as "1 commitment"."""
    words = _tr("1 commitment") if count == 1 else _tr("{count} commitments")
    return words.format(count=count)


def names_label(names: Sequence[str]) -> str:
    """Return ``names`` as one phrase: "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return _tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def statement_line(statement: Statement | StatementSummary) -> str:
    """Return the line under a statement's title: its date and parties."""
    parts = [date_label(statement.date)] if statement.date else []
    if statement.parties:
        parts.append(names_label(statement.parties))
    return " · ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("labels", text)
