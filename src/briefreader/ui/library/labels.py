"""Words for what the library panel offers: places, orders, filters, faults of a query."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from briefreader.commitments.taxonomy import Theme
from briefreader.library.listing import ReviewState, Sort, StatementFilter
from briefreader.library.query import Fault
from briefreader.library.search import Scope
from briefreader.ui.labels import date_label, kind_label, language_label


def sort_label(sort: Sort) -> str:
    """Return the name of an order, such as "Newest first"."""
    names = {
        Sort.NEWEST: _tr("Newest first"),
        Sort.OLDEST: _tr("Oldest first"),
        Sort.TITLE: _tr("By title"),
        Sort.IMPORTED: _tr("Recently imported"),
        Sort.OPENED: _tr("Recently opened"),
        Sort.COMMITMENTS: _tr("Most commitments"),
    }
    return names[sort]


def scope_label(scope: Scope | None) -> str:
    """Return the name of what is searched, such as "Notes"; None is everything."""
    names = {
        None: _tr("Everything"),
        Scope.TEXTS: _tr("Titles and texts"),
        Scope.NOTES: _tr("Notes"),
        Scope.COMMITMENTS: _tr("Commitments"),
    }
    return names[scope]


def where_label(where: str) -> str:
    """Return what a search hit is, such as "Note"; empty for titles and texts."""
    return {"notes": _tr("Note"), "commitments": _tr("Commitment")}.get(where, "")


def review_state_label(state: ReviewState) -> str:
    """Return how far the review is, such as "To review"."""
    names = {
        ReviewState.TO_REVIEW: _tr("Some to review"),
        ReviewState.REVIEWED: _tr("All reviewed"),
    }
    return names[state]


def count_label(count: int) -> str:
    """Return how many statements there are, such as "14,000 statements"."""
    words = _tr("1 statement") if count == 1 else _tr("{count} statements")
    return words.format(count=QLocale().toString(count))


def hits_label(count: int, *, more: bool) -> str:
    """Return how many hits a search has, such as "The best 50"."""
    if more:
        return _tr("The best {count}").format(count=count)
    words = _tr("1 result") if count == 1 else _tr("{count} results")
    return words.format(count=count)


def fault_hint(fault: Fault) -> str:
    """Return what is wrong with a query, and what is searched instead."""
    faults = {
        Fault.QUOTE: _tr("The quotation mark is not closed; searching for the words instead."),
        Fault.BRACKET: _tr("The brackets do not match; searching for the words instead."),
        Fault.OPERATOR: _tr(
            "AND, OR and NOT stand between two words; searching for the words instead."
        ),
    }
    return faults[fault]


def filter_labels(asked: StatementFilter, themes: Mapping[str, Theme]) -> tuple[str, ...]:
    """Return what a filter asks for, in a few words each, such as "from 2 November 2015"."""
    labels: dict[str, str] = {"party": asked.party}
    if asked.since:
        labels["since"] = _tr("from {day}").format(day=date_label(asked.since))
    if asked.until:
        labels["until"] = _tr("to {day}").format(day=date_label(asked.until))
    if asked.theme:
        labels["theme"] = themes[asked.theme].name if asked.theme in themes else asked.theme
    if asked.kind:
        labels["kind"] = kind_label(asked.kind)
    if asked.language:
        labels["language"] = language_label(asked.language)
    if asked.notes is not None:
        labels["notes"] = _tr("with notes") if asked.notes else _tr("without notes")
    if asked.review:
        labels["review"] = review_state_label(asked.review).lower()
    return tuple(labels[name] for name in asked.active())


def _tr(text: str) -> str:
    return QCoreApplication.translate("library_labels", text)
