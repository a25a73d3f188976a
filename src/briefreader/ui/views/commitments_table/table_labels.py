"""Words of the table of commitments: its columns, facets, due dates and counts."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Kind, Strength
from briefreader.library.commitment_listing import ListedCommitment
from briefreader.library.records import Review, Status
from briefreader.services.commitments_table.choice import NONE
from briefreader.services.commitments_table.table_filter import Column, Due, Facet, Order
from briefreader.services.review.due_figures import SETTLED
from briefreader.text.control_characters import visible
from briefreader.ui.common.labels import (
    commitments_label,
    kind_label,
    number_label,
    party_label,
    review_label,
    short_date,
    status_label,
    strength_label,
    theme_label,
)
from briefreader.ui.common.language_names import language_label

translate = QCoreApplication.translate


def told_label(column: Column, text: str) -> str:
    """Return what a cell says, for who does not see its column: "Due: 3 May 2026"."""
    return translate("table", "{column}: {text}").format(column=column_label(column), text=text)


def column_label(column: Column | None) -> str:
    """Return what stands over a column; None is that of the commitments' words."""
    if column is None:
        return translate("table", "Commitment")
    names = {
        Column.THEME: translate("table", "Theme"),
        Column.ACTOR: translate("table", "Actor"),
        Column.STRENGTH: translate("table", "Strength"),
        Column.DUE: translate("table", "Due"),
        Column.STATUS: translate("table", "Status"),
        Column.REVIEW: translate("table", "Review"),
        Column.STATEMENT: translate("table", "Statement"),
        Column.DATE: translate("table", "Date"),
        Column.NOTES: translate("table", "Notes"),
    }
    return names[column]


def sorted_column_label(column: Column | None, order: Order) -> str:
    """Return what stands over a column, with an arrow and a number if the rows are sorted by it."""
    places = [number for number, each in enumerate(order, 1) if each.column is column]
    if not places:
        return column_label(column)
    arrow = "↓" if order[places[0] - 1].descending else "↑"
    number = str(places[0]) if len(order) > 1 else ""
    return f"{column_label(column)} {arrow}{number}"


def facet_label(facet: Facet) -> str:
    """Return what a facet is called."""
    names = {
        Facet.ACTOR: translate("table", "Actor"),
        Facet.THEME: translate("table", "Theme"),
        Facet.STATUS: translate("table", "Status"),
        Facet.STRENGTH: translate("table", "Strength"),
        Facet.REVIEW: translate("table", "Review"),
        Facet.YEAR: translate("table", "Year of the statement"),
        Facet.KIND: translate("table", "Kind of statement"),
        Facet.LANGUAGE: translate("table", "Language"),
        Facet.COLLECTION: translate("table", "Collection"),
        Facet.STATEMENT: translate("table", "Statement"),
    }
    return names[facet]


def value_label(
    facet: Facet, value: str, themes: Mapping[str, Theme], titles: Mapping[str, str]
) -> str:
    """Return what the value of a facet is called; ``titles`` are those of statements, by id."""
    if value == NONE:
        return _none_label(facet)
    match facet:
        case Facet.THEME:
            return theme_label(themes[value]) if value in themes else value
        case Facet.STATUS:
            return status_label(Status(value))
        case Facet.STRENGTH:
            return strength_label(Strength(value))
        case Facet.REVIEW:
            return review_label(Review(value))
        case Facet.KIND:
            return kind_label(Kind(value))
        case Facet.LANGUAGE:
            return language_label(value)
        case Facet.ACTOR:
            return party_label(value)
        case Facet.STATEMENT:
            return visible(titles.get(value, value))
        case _:
            return visible(value)


def _none_label(facet: Facet) -> str:
    match facet:
        case Facet.THEME:
            return translate("table", "No theme")
        case Facet.ACTOR:
            return translate("table", "No actor named")
        case Facet.LANGUAGE:
            return language_label("")
        case _:
            return translate("table", "No date")


def due_range_label(due: Due) -> str:
    """Return what a range of due dates is called."""
    names = {
        Due.ANY: translate("table", "Any due date"),
        Due.OVERDUE: translate("table", "Overdue"),
        Due.SOON: translate("table", "Due in the next 90 days"),
        Due.UNDATED: translate("table", "Without a date"),
        Due.BETWEEN: translate("table", "Due from … to …"),
    }
    return names[due]


def is_overdue(row: ListedCommitment, today: date) -> bool:
    """Tell whether the date has passed, and what became of the commitment is not known."""
    return row.due is not None and row.due < today and row.status not in SETTLED


def distance_label(row: ListedCommitment, today: date) -> str:
    """Return how far the due date is, where that matters: "overdue", "in 12 days"."""
    if row.due is None or row.status in SETTLED:
        return ""
    days = (row.due - today).days
    if days < 0:
        return translate("table", "overdue")
    if days == 0:
        return translate("table", "today")
    return translate("table", "in %Ln day(s)", "", days) if days <= 90 else ""


def due_cell(row: ListedCommitment, today: date) -> str:
    """Return the due date and how far it is, as one text."""
    if row.due is None:
        return ""
    return " · ".join(filter(None, (short_date(row.due), distance_label(row, today))))


def rows_label(shown: int, total: int) -> str:
    """Return how many commitments there are, under a filter also of how many."""
    if shown == total:
        return commitments_label(total)
    counted = translate("table", "{shown} of %Ln commitment(s)", "", total)
    return counted.format(shown=number_label(shown))


def selected_label(count: int) -> str:
    """Return how many rows are selected, if these are several."""
    return translate("table", "%Ln selected", "", count) if count > 1 else ""
