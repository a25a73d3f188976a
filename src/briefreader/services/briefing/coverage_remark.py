"""Remark on statements of which commitments may be missing, as their language is not read."""

from collections.abc import Sequence

from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.services.briefing.briefing_strings import BriefingStrings
from briefreader.services.briefing.entries import label
from briefreader.services.briefing.text_format import joined_within
from briefreader.services.briefing.values import BriefedStatement

_NAMES = 400
"""Characters for the names of statements."""
_NOTHING_LISTED = {
    Coverage.NONE: "not_read",
    Coverage.UNKNOWN: "language_unknown",
    Coverage.PARTIAL: "partly_read",
}
_LISTED = {
    Coverage.NONE: "not_read_by_hand",
    Coverage.UNKNOWN: "language_unknown_by_hand",
    Coverage.PARTIAL: "partly_read",
}


def coverage_remark(coverage: Coverage, listed: int, phrases: BriefingStrings) -> str:
    """Return what to know of a statement of which so many commitments are listed, or nothing."""
    key = (_LISTED if listed else _NOTHING_LISTED).get(coverage, "")
    return phrases.text(key) if key else ""


def coverage_remarks(phrases: BriefingStrings) -> frozenset[str]:
    """Return all that ``coverage_remark`` may say."""
    return frozenset(map(phrases.text, (*_NOTHING_LISTED.values(), *_LISTED.values())))


def briefing_remark(
    statements: Sequence[BriefedStatement], listed: int, phrases: BriefingStrings
) -> str:
    """Return what to know of a briefing's statements; of several, those concerned are named."""
    if len(statements) == 1:
        return coverage_remark(statements[0].coverage, listed, phrases)
    names = [label(each, phrases) for each in statements if each.coverage is not Coverage.FULL]
    if not names:
        return ""
    return phrases.text("not_read_several", names=joined_within(names, _NAMES, phrases))
