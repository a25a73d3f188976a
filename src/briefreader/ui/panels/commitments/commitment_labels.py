"""Words for groupings, orders, groups and facts of commitments."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Strength
from briefreader.library.records import Commitment, Review, Status
from briefreader.services.review.grouping import DISMISSED, NONE, Due, Grouping, Order
from briefreader.ui.common.labels import (
    binding_label,
    date_label,
    names_label,
    party_label,
    review_label,
    status_label,
    strength_label,
    theme_label,
)

translate = QCoreApplication.translate


def grouping_label(grouping: Grouping) -> str:
    """Return the name of a grouping, such as "By theme"."""
    names = {
        Grouping.THEME: translate("grouping", "By theme"),
        Grouping.ACTOR: translate("grouping", "By actor"),
        Grouping.STRENGTH: translate("grouping", "By strength"),
        Grouping.DUE: translate("grouping", "By due date"),
        Grouping.REVIEW: translate("grouping", "By review"),
        Grouping.STATUS: translate("grouping", "By status"),
    }
    return names[grouping]


def order_label(order: Order) -> str:
    """Return the name of an order, such as "In text order"."""
    names = {
        Order.TEXT: translate("grouping", "In text order"),
        Order.STRENGTH: translate("grouping", "Firmest first"),
        Order.DUE: translate("grouping", "Soonest due first"),
        Order.CONFIDENCE: translate("grouping", "Least sure first"),
    }
    return names[order]


def group_label(grouping: Grouping, key: str, themes: Mapping[str, Theme]) -> str:
    """Return the name of the group ``key`` of ``services.grouping``."""
    if key == DISMISSED:
        return translate("grouping", "Dismissed")
    if key == NONE:
        return _none_label(grouping)
    match grouping:
        case Grouping.THEME:
            return theme_label(themes[key])
        case Grouping.ACTOR:
            return party_label(key)
        case Grouping.STRENGTH:
            return strength_label(Strength(key))
        case Grouping.REVIEW:
            return review_label(Review(key))
        case Grouping.STATUS:
            return status_label(Status(key))
        case Grouping.DUE:
            return _due_label(Due(key))


def facts_label(commitment: Commitment) -> str:
    """Return the facts of a commitment: strength, actors, due date, review and status."""
    facts = [binding_label(commitment), names_label(commitment.actors)]
    if commitment.due:
        facts.append(date_label(commitment.due.by))
    facts.append(review_label(commitment.review))
    if commitment.status is not Status.OPEN:
        facts.append(status_label(commitment.status))
    return ", ".join(fact for fact in facts if fact)


def _none_label(grouping: Grouping) -> str:
    names = {
        Grouping.THEME: translate("grouping", "No theme"),
        Grouping.ACTOR: translate("grouping", "No actor named"),
        Grouping.DUE: translate("grouping", "No due date"),
    }
    return names[grouping]


def _due_label(due: Due) -> str:
    names = {
        Due.PASSED: translate("grouping", "Due date passed"),
        Due.THIS_YEAR: translate("grouping", "Due this year"),
        Due.NEXT_YEAR: translate("grouping", "Due next year"),
        Due.LATER: translate("grouping", "Due later"),
    }
    return names[due]
