"""Words for what two readers' judgements differ in."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Commitment
from briefreader.services.merge.rules import Field
from briefreader.text.control_characters import visible
from briefreader.ui.common.labels import (
    date_label,
    due_label,
    names_label,
    phrase_label,
    review_label,
    status_label,
    strength_label,
    theme_label,
)

translate = QCoreApplication.translate


def field_label(field: Field) -> str:
    """Return the name of a field, such as "Review"."""
    names = {
        Field.REVIEW: translate("exchange", "Review"),
        Field.STRENGTH: translate("exchange", "Strength"),
        Field.THEMES: translate("exchange", "Themes"),
        Field.ACTORS: translate("exchange", "Actors"),
        Field.DUE: translate("exchange", "Due"),
        Field.SPAN: translate("exchange", "Words"),
        Field.STATUS: translate("exchange", "Status"),
        Field.OWNER: translate("exchange", "Owner"),
        Field.REMINDER: translate("exchange", "Reminder"),
    }
    return names[field]


def value_label(commitment: Commitment, field: Field, themes: Mapping[str, Theme]) -> str:
    """Return what the commitment has in a field, such as "Confirmed"."""
    none = translate("exchange", "none")
    match field:
        case Field.REVIEW:
            return review_label(commitment.review)
        case Field.STRENGTH:
            return strength_label(commitment.strength)
        case Field.THEMES:
            names = [
                theme_label(themes[key]) if key in themes else key for key in commitment.themes
            ]
            return phrase_label(names) or none
        case Field.ACTORS:
            return names_label(commitment.actors) or none
        case Field.DUE:
            return due_label(commitment.due) if commitment.due else none
        case Field.SPAN:
            return f"“{commitment.quote}”"
        case Field.STATUS:
            return _status(commitment)
        case Field.OWNER:
            return visible(commitment.owner) or none
        case Field.REMINDER:
            return date_label(commitment.reminder) if commitment.reminder else none


def _status(commitment: Commitment) -> str:
    parts = [status_label(commitment.status)]
    if commitment.status_date:
        parts.append(date_label(commitment.status_date))
    status = ", ".join(parts)
    if commitment.evidence:
        evidence = translate("exchange", "{status}. Evidence: {evidence}")
        return evidence.format(status=status, evidence=commitment.evidence)
    return status
