"""What the commitments panel says as a whole: how many there are, or why none is listed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.library.records import Commitment, Review
from briefreader.ui.common.labels import (
    by_hand_hint,
    commitments_label,
    coverage_label,
    number_label,
)
from briefreader.ui.session.session import Session

translate = QCoreApplication.translate


def judged(commitments: Sequence[Commitment]) -> int:
    """Return how many of ``commitments`` somebody confirmed or dismissed."""
    return sum(each.review is not Review.UNREVIEWED for each in commitments)


def counts_line(session: Session, shown: Sequence[Commitment] | None) -> str:
    """Return the line over the list; ``shown`` are those that a filter lists (None: no filter)."""
    if session.statement is None:
        return ""
    commitments, covered = session.commitments, session.reading.coverage
    kept = [each for each in commitments if each.review is not Review.DISMISSED]
    facts = [_counted(kept, shown)] if kept or covered is Coverage.FULL else []
    if commitments:
        reviewed = translate("CommitmentPanel", "{done} of %Ln reviewed", "", len(commitments))
        facts.append(reviewed.format(done=judged(commitments)))
    if session.records.hidden:
        facts.append(
            translate("CommitmentPanel", "%Ln less sure hidden", "", session.records.hidden)
        )
    if facts and covered is not Coverage.FULL:
        facts.append(translate("CommitmentPanel", "some may be missing"))
    return " · ".join(facts)


def nothing_words(session: Session) -> tuple[str, str]:
    """Return why nothing is listed, as a heading and a hint."""
    if session.statement is None:
        return translate("CommitmentPanel", "Nothing to list yet"), translate(
            "CommitmentPanel", "The commitments of the statement that you open are listed here."
        )
    covered = session.reading.coverage
    if not session.commitments:
        title = translate("CommitmentPanel", "No commitments found")
        if covered is not Coverage.FULL:
            title = translate("CommitmentPanel", "Commitments are not read")
        return title, f"{coverage_label(covered)} {by_hand_hint()}".strip()
    return translate("CommitmentPanel", "No commitment matches"), translate(
        "CommitmentPanel", "Clear the filter to see them all."
    )


def _counted(kept: Sequence[Commitment], shown: Sequence[Commitment] | None) -> str:
    """Return how many commitments there are, under a filter also how many of them it shows."""
    if shown is None:
        return commitments_label(len(kept))
    dismissed = sum(each.review is Review.DISMISSED for each in shown)
    counted = translate("CommitmentPanel", "{shown} of %Ln commitment(s)", "", len(kept)).format(
        shown=number_label(len(shown) - dismissed)
    )
    if not dismissed:
        return counted
    return counted + " · " + translate("CommitmentPanel", "%Ln dismissed", "", dismissed)
