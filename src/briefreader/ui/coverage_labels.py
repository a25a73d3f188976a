"""Words for statements of which commitments may be missing, as their language is not read."""

from PySide6.QtCore import QCoreApplication

from briefreader.commitments.detection_coverage import Coverage

translate = QCoreApplication.translate


def coverage_label(covered: Coverage) -> str:
    """Return what to know of a statement that detection covers so far, empty if it does wholly."""
    labels = {
        Coverage.FULL: "",
        Coverage.PARTIAL: translate(
            "coverage",
            "Not all of this statement is in English. Commitments are read in English only, so "
            "some may be missing.",
        ),
        Coverage.NONE: translate(
            "coverage",
            "This statement is not in English. Commitments are read in English only.",
        ),
        Coverage.UNKNOWN: translate(
            "coverage",
            "The language of this statement is not known. Commitments are read in English only.",
        ),
    }
    return labels[covered]


def not_read_label() -> str:
    """Return what stands in place of a number of commitments that is not known."""
    return translate("coverage", "not read")


def by_hand_hint() -> str:
    """Return how a commitment is marked by hand."""
    return translate(
        "coverage", "Select a passage in the text and press Ctrl+Shift+A to add one by hand."
    )
