"""Words for places, orders, filters and faults of a query in the library panel."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.listing import (
    Listing,
    Place,
    ReviewState,
    SearchScope,
    Sort,
    StatementFilter,
)
from briefreader.library.records import StatementSummary
from briefreader.ui.common.labels import (
    commitments_label,
    date_label,
    kind_label,
    number_label,
    party_label,
    theme_label,
)
from briefreader.ui.common.language_names import language_label

if TYPE_CHECKING:
    from briefreader.library.query import Fault
    from briefreader.library.search import SearchHit

translate = QCoreApplication.translate


def sort_label(sort: Sort) -> str:
    """Return the name of an order, such as "Newest first"."""
    names = {
        Sort.NEWEST: translate("library_labels", "Newest first"),
        Sort.OLDEST: translate("library_labels", "Oldest first"),
        Sort.TITLE: translate("library_labels", "By title"),
        Sort.IMPORTED: translate("library_labels", "Recently imported"),
        Sort.OPENED: translate("library_labels", "Recently opened"),
        Sort.COMMITMENTS: translate("library_labels", "Most commitments"),
    }
    return names[sort]


def scope_label(scope: SearchScope | None) -> str:
    """Return the name of what is searched, such as "Notes"; None is everything."""
    names = {
        None: translate("library_labels", "Everything"),
        SearchScope.TEXTS: translate("library_labels", "Titles and texts"),
        SearchScope.NOTES: translate("library_labels", "Notes"),
        SearchScope.COMMITMENTS: translate("library_labels", "Commitments"),
    }
    return names[scope]


def where_label(where: str) -> str:
    """Return what a search hit is, such as "Note"; empty for titles and texts."""
    return {
        "notes": translate("library_labels", "Note"),
        "commitments": translate("library_labels", "Commitment"),
    }.get(where, "")


def hit_label(hit: "SearchHit") -> str:
    """Return what a search hit says, with what it is of, such as "Note: the words"."""
    kind, words = where_label(hit.where), " ".join(hit.snippet.split())
    return f"{kind}: {words}" if kind else words


def counts_label(statement: StatementSummary) -> str:
    """Return what the number in a statement's row counts: "12 commitments, 3 unreviewed".

    Empty where no commitments are known.
    """
    if not statement.commitments:
        return ""
    parts = [commitments_label(statement.commitments)]
    if statement.unreviewed:
        parts.append(translate("library_labels", "%Ln unreviewed", "", statement.unreviewed))
    else:
        parts.append(translate("library_labels", "all reviewed"))
    if statement.overdue:
        parts.append(translate("library_labels", "%Ln overdue", "", statement.overdue))
    return ", ".join(parts)


def review_state_label(state: ReviewState) -> str:
    """Return how far the review is, such as "To review"."""
    names = {
        ReviewState.TO_REVIEW: translate("library_labels", "Some to review"),
        ReviewState.REVIEWED: translate("library_labels", "All reviewed"),
    }
    return names[state]


def statements_label(count: int) -> str:
    """Return how many statements there are, such as "14,000 statements"."""
    return translate("library_labels", "%Ln statement(s)", "", count)


def filtered_label(count: int, total: int) -> str:
    """Return how many of how many statements a filter lists, such as "1 of 60 statements"."""
    words = translate("library_labels", "{count} of %Ln statement(s)", "", total)
    return words.format(count=number_label(count))


def hits_label(count: int, *, more: bool) -> str:
    """Return how many hits a search has, such as "The best 50"."""
    if more:
        return translate("library_labels", "The best {count}").format(count=count)
    return translate("library_labels", "%Ln result(s)", "", count)


def fault_hint(fault: "Fault") -> str:
    """Return what is wrong with a query, and what is searched instead."""
    from briefreader.library.query import Fault

    faults = {
        Fault.QUOTE: translate(
            "library_labels", "The quotation mark is not closed; searching for the words instead."
        ),
        Fault.BRACKET: translate(
            "library_labels", "The brackets do not match; searching for the words instead."
        ),
        Fault.OPERATOR: translate(
            "library_labels",
            "AND, OR and NOT stand between two words; searching for the words instead.",
        ),
    }
    return faults[fault]


def filter_labels(asked: StatementFilter, themes: Mapping[str, Theme]) -> dict[str, str]:
    """Return what a filter asks for by its fields, in a few words: "from 2 November 2015"."""
    labels: dict[str, str] = {"party": party_label(asked.party)}
    if asked.since:
        labels["since"] = translate("library_labels", "from {day}").format(
            day=date_label(asked.since)
        )
    if asked.until:
        labels["until"] = translate("library_labels", "to {day}").format(
            day=date_label(asked.until)
        )
    if asked.theme:
        labels["theme"] = theme_label(themes[asked.theme]) if asked.theme in themes else asked.theme
    if asked.kind:
        labels["kind"] = kind_label(asked.kind)
    if asked.language:
        labels["language"] = language_label(asked.language)
    if asked.notes is not None:
        labels["notes"] = (
            translate("library_labels", "with notes")
            if asked.notes
            else translate("library_labels", "without notes")
        )
    if asked.review:
        labels["review"] = review_state_label(asked.review).lower()
    return {name: labels[name] for name in asked.active()}


def nothing_label(listing: Listing, *, query: bool, narrow: bool) -> tuple[str, str, str]:
    """Return why nothing is listed, what helps, and the words on the button that does it.

    ``query`` tells that words are searched, ``narrow`` that not all statements are asked for.
    """
    if listing.filter.active():
        clear = translate("LibraryPanel", "Clear the filter")
        if query:
            hint = translate(
                "LibraryPanel", "Nothing matches in the statements that meet the filter."
            )
            return translate("LibraryPanel", "Nothing found"), hint, clear
        return (
            translate("LibraryPanel", "Nothing to list"),
            translate("LibraryPanel", "No statement meets the filter."),
            clear,
        )
    if query:
        hint = translate("LibraryPanel", "Nothing matches. Try fewer or shorter words.")
        return (
            translate("LibraryPanel", "Nothing found"),
            hint,
            translate("LibraryPanel", "Search everywhere") if narrow else "",
        )
    show_all = translate("LibraryPanel", "Show all statements")
    if listing.place is Place.TRASH:
        hint = translate(
            "LibraryPanel", "Removed statements stay here until they are restored or deleted."
        )
        return translate("LibraryPanel", "The trash is empty"), hint, show_all
    if listing.place is Place.RECENT:
        hint = translate("LibraryPanel", "Statements that you open are listed here.")
        return translate("LibraryPanel", "Nothing opened yet"), hint, show_all
    if narrow:
        hint = translate(
            "LibraryPanel", "Choose statements in the list of all and press Ctrl+Shift+K."
        )
        return translate("LibraryPanel", "This collection is empty"), hint, show_all
    hint = translate(
        "LibraryPanel", "Open a statement (Ctrl+O) or import a folder of them (Ctrl+Shift+O)."
    )
    return translate("LibraryPanel", "The library is empty"), hint, ""
