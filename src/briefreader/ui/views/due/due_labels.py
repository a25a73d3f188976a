"""Words of the view of due dates."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from briefreader.library.records import Commitment
from briefreader.services.follow_up.due_page import GROUP_NAMES, DueGroup
from briefreader.ui.common.labels import (
    binding_label,
    date_label,
    names_label,
    number_label,
    status_label,
)

translate = QCoreApplication.translate

_MONTH, _YEAR = 30.44, 365.25
_DAYS_TOLD, _MONTHS_TOLD = 92, 24
"""From how many on days are told in months, and months in years."""


def group_label(group: DueGroup) -> str:
    """Return the name of a group, such as "Overdue"."""
    name = GROUP_NAMES[group]
    return QCoreApplication.translate("due", name)


def counted_label(group: DueGroup, count: int) -> str:
    """Return a group with how many are in it, such as "Overdue: 3"."""
    words = translate("due", "{group}: {count}")
    return words.format(group=group_label(group), count=number_label(count))


def days_label(by: date, today: date) -> str:
    """Return when something is due and how far that is, such as "3 May 2026, in 12 days"."""
    ahead = (by - today).days
    if ahead == 0:
        away = translate("due", "today")
    else:
        away = _ahead_label(ahead) if ahead > 0 else _ago_label(-ahead)
    return translate("due", "{date}, {away}").format(date=date_label(by), away=away)


def _ahead_label(days: int) -> str:
    months = round(days / _MONTH)
    if days < _DAYS_TOLD:
        return translate("due", "in %Ln day(s)", "", days)
    if months < _MONTHS_TOLD:
        return translate("due", "in %Ln month(s)", "", months)
    return translate("due", "in %Ln year(s)", "", round(days / _YEAR))


def _ago_label(days: int) -> str:
    months = round(days / _MONTH)
    if days < _DAYS_TOLD:
        return translate("due", "%Ln day(s) ago", "", days)
    if months < _MONTHS_TOLD:
        return translate("due", "%Ln month(s) ago", "", months)
    return translate("due", "%Ln year(s) ago", "", round(days / _YEAR))


def row_label(commitment: Commitment, title: str, today: date) -> str:
    """Return what a row says, for who does not see it."""
    parts = [commitment.quote, binding_label(commitment), names_label(commitment.actors)]
    if commitment.due:
        parts.append(days_label(commitment.due.by, today))
    parts += [status_label(commitment.status), title]
    return ", ".join(part for part in parts if part)
