"""Words for values: how strengths, reviews, statuses and dates read in the windows."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.commitments.model import DueDate, Kind, Strength
from briefreader.library.records import Commitment, Review, Statement, StatementSummary, Status
from briefreader.services.shown_names import kept_party, party_name
from briefreader.text.control_characters import visible
from briefreader.text.euphony import begins_with_i
from briefreader.text.title_case import in_normal_case
from briefreader.text.type_ahead import fold
from briefreader.ui.app.theme import Scheme
from briefreader.ui.app.translation import spoken_language

translate = QCoreApplication.translate


def title_label(statement: Statement | StatementSummary) -> str:
    """Return the title of ``statement`` to be shown: without capitals throughout, where it can."""
    return visible(in_normal_case(statement.title, statement.language))


def strength_label(strength: Strength) -> str:
    """Return the name of ``strength``, such as "Firm"."""
    names = {
        Strength.FIRM: translate("labels", "Firm"),
        Strength.INTENT: translate("labels", "Intent"),
        Strength.REAFFIRMED: translate("labels", "Reaffirmed"),
    }
    return names[strength]


def review_label(review: Review) -> str:
    """Return the name of ``review``, such as "Confirmed"."""
    names = {
        Review.UNREVIEWED: translate("labels", "Not reviewed"),
        Review.CONFIRMED: translate("labels", "Confirmed"),
        Review.DISMISSED: translate("labels", "Dismissed"),
    }
    return names[review]


def status_label(status: Status) -> str:
    """Return the name of ``status``, such as "In progress"."""
    names = {
        Status.OPEN: translate("labels", "Open"),
        Status.IN_PROGRESS: translate("labels", "In progress"),
        Status.PARTLY_MET: translate("labels", "Partly met"),
        Status.MET: translate("labels", "Met"),
        Status.MISSED: translate("labels", "Missed"),
        Status.SUPERSEDED: translate("labels", "Superseded"),
    }
    return names[status]


def kind_label(kind: Kind) -> str:
    """Return the name of a kind of statement, such as "Joint statement"."""
    names = {
        Kind.JOINT_STATEMENT: translate("labels", "Joint statement"),
        Kind.COMMUNIQUE: translate("labels", "Communiqué"),
        Kind.DECLARATION: translate("labels", "Declaration"),
        Kind.SPEECH: translate("labels", "Speech"),
        Kind.PRESS_RELEASE: translate("labels", "Press release"),
        Kind.OTHER: translate("labels", "Other"),
    }
    return names[kind]


def party_label(name: str) -> str:
    """Return what the party that the library keeps as ``name`` is called in the windows."""
    return visible(party_name(name, spoken_language()))


def party_of(label: str) -> str:
    """Return the name by which the library keeps the party that somebody typed as ``label``."""
    return kept_party(label, spoken_language())


def party_order(name: str) -> str:
    """Return by what the party that is kept as ``name`` is sorted in the windows."""
    return fold(party_label(name))


def parties_by_label(names: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Return what parties are called, each with the name by which it is kept, in that order."""
    return [(party_label(each), each) for each in sorted(names, key=party_order)]


def theme_label(theme: Theme) -> str:
    """Return the name of ``theme``: of a shipped one in the user's language, else as it is."""
    return translate("themes", theme.name) if theme.name else ""


def theme_description(theme: Theme) -> str:
    """Return what ``theme`` is about, in the words of ``theme_label``'s language."""
    return translate("themes", theme.description) if theme.description else ""


def date_label(day: date | None) -> str:
    """Return ``day`` in words ("2 November 2015"), or that there is none."""
    if day is None:
        return translate("labels", "No date")
    return QLocale().toString(QDate(day.year, day.month, day.day), date_format())


def date_format() -> str:
    """Return how a day reads in words, in Qt's letters: "d MMMM yyyy"."""
    return translate("labels", "d MMMM yyyy", "a date, as QDate.toString() takes it")


def short_date(day: date) -> str:
    """Return ``day`` as a column or a chip has room for, such as "2 Nov 2015"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def moment_label(moment: datetime) -> str:
    """Return day and time of ``moment``, in the user's own time and words."""
    shown = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def due_label(due: DueDate) -> str:
    """Return when a commitment is due, such as "by 31 December 2016"."""
    return translate("labels", "by {date}").format(date=date_label(due.by))


def binding_label(commitment: Commitment) -> str:
    """Return how firmly a commitment binds, such as "Firm, on a condition"."""
    strength = strength_label(commitment.strength)
    if commitment.conditional:
        return translate("labels", "{strength}, on a condition").format(strength=strength)
    return strength


def commitments_label(count: int) -> str:
    """Return how many commitments there are, such as "1 commitment"."""
    return translate("labels", "%Ln commitment(s)", "", count)


def names_label(parties: Iterable[str]) -> str:
    """Return what ``parties`` are called as one phrase: "A", "A and B", "A, B and C"."""
    return phrase_label([party_label(each) for each in parties])


def phrase_label(names: Sequence[str]) -> str:
    """Return ``names``, as they are, as one phrase."""
    if len(names) < 2:
        return "".join(names)
    last = names[-1]
    if begins_with_i(last):
        joined = translate("labels", "{names} and {last}", "before the sound i, as in Italy")
    else:
        joined = translate("labels", "{names} and {last}")
    return joined.format(names=", ".join(names[:-1]), last=last)


def statement_line(statement: Statement | StatementSummary) -> str:
    """Return the line under a statement's title: its date and parties."""
    parts = [date_label(statement.date)] if statement.date else []
    if statement.parties:
        parts.append(names_label(statement.parties))
    return " · ".join(parts)


def number_label(number: int) -> str:
    """Return ``number`` as it is written where the user lives, such as "1,234"."""
    return QLocale().toString(number)


def undo_remark() -> str:
    """Return how far Undo reaches, for those who are about to close the window."""
    return translate(
        "labels",
        "Undo reaches back to the start of the session: what was done stays as it is once the "
        "window is closed.",
    )


def scheme_label(scheme: Scheme) -> str:
    """Return what an appearance of the windows is called."""
    names = {
        Scheme.SYSTEM: translate("labels", "As the system's"),
        Scheme.LIGHT: translate("labels", "Light"),
        Scheme.SEPIA: translate("labels", "Sepia"),
        Scheme.DARK: translate("labels", "Dark"),
        Scheme.CONTRAST: translate("labels", "High contrast"),
    }
    return names[scheme]


def coverage_label(covered: Coverage) -> str:
    """Return what to know of a statement that detection covers so far, empty if it does wholly."""
    labels = {
        Coverage.FULL: "",
        Coverage.PARTIAL: translate(
            "coverage",
            "Commitments are read in English, French, Spanish and Russian. Not all of this "
            "statement is in these languages, so some may be missing.",
        ),
        Coverage.NONE: translate(
            "coverage",
            "Commitments are not read in the language of this statement, only in English, French, "
            "Spanish and Russian.",
        ),
        Coverage.UNKNOWN: translate(
            "coverage",
            "The language of this statement is not known. Commitments are read in English, French, "
            "Spanish and Russian.",
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
