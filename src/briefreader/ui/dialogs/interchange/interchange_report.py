"""Report on a file of notes and codes: what came in, what was there, and what found no place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from briefreader.library.records import Annotation, Bookmark, Commitment
from briefreader.services.formats.untaken import untaken_wordings
from briefreader.services.merge.left_out import LeftOut, Reason
from briefreader.services.merge.planning import MergePlan
from briefreader.services.merge.resolution import Difference
from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.window.screen_fit import FormScroll

_MOST_LISTED = 1_000
_WIDTH = 520
_LINES, _LINES_A_ROW = 9, 2
_LONGEST = 200


def show_report(parent: QWidget, plan: MergePlan) -> None:
    """Show the report without blocking."""
    report = InterchangeReport(plan, parent)
    report.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    report.open()


class InterchangeReport(QDialog):
    """The counts, and lists of what stayed out, each with its statement."""

    def __init__(self, plan: MergePlan, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("interchangeReport")
        self.setWindowTitle(self.tr("Import notes and codes"))
        self.setMinimumWidth(_WIDTH)
        found = QWidget()
        self._found = QVBoxLayout(found)
        self._found.setContentsMargins(0, 0, 0, 0)
        self._found.setSpacing(Space.MEDIUM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        head = PlainLabel(self._headline(plan))
        head.setObjectName("interchangeHead")
        head.setFont(scaled(self.font(), 1.15, bold=True))
        head.setWordWrap(True)
        layout.addWidget(head)
        counts = PlainLabel("\n".join(self._counts(plan)))
        counts.setObjectName("interchangeCounts")
        counts.setWordWrap(True)
        counts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        counts.setVisible(bool(counts.text()))
        self._found.addWidget(counts)
        self._add_list(
            "unanchoredList",
            self.tr("Words that were not found in their statement"),
            [each for each in plan.left_out if each.reason is Reason.UNANCHORED],
        )
        self._add_list(
            "unclearList",
            self.tr("Words that stand in several places"),
            [each for each in plan.left_out if each.reason is Reason.SEVERAL_PLACES],
        )
        self._add_list(
            "unknownList",
            self.tr("On texts that are not in the library"),
            [each for each in plan.left_out if each.reason is Reason.UNKNOWN_TEXT],
        )
        self._add_list(
            "differingList",
            self.tr("Judged otherwise here; your decision was kept"),
            plan.differing,
        )
        self._found.addStretch(1)
        layout.addWidget(FormScroll(found), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _headline(self, plan: MergePlan) -> str:
        if items := len(plan.revisions) + plan.new_tags:
            return self.tr("%Ln item(s) came in.", "", items)
        if plan.themes:
            return self.tr("%Ln theme(s) came in.", "", len(plan.themes))
        if plan.new_statements:
            return self.tr("%Ln statement(s) came in.", "", len(plan.new_statements))
        return self.tr("Nothing new came in.")

    def _counts(self, plan: MergePlan) -> list[str]:
        lines = []
        kinds = []
        statements = len(plan.new_statements)
        if found := plan.count(Commitment):
            kinds.append(self.tr("%Ln commitment(s)", "", found))
        if found := plan.count(Annotation):
            kinds.append(self.tr("%Ln note(s)", "", found))
        if found := plan.count(Bookmark):
            kinds.append(self.tr("%Ln bookmark(s)", "", found))
        if plan.new_tags:
            kinds.append(self.tr("%Ln tag(s) of statements", "", plan.new_tags))
        if kinds:
            lines.append(", ".join(kinds))
        if (plan.revisions or plan.new_tags) and plan.themes:
            lines.append(self.tr("%Ln theme(s) came in with them.", "", len(plan.themes)))
        if (plan.revisions or plan.new_tags or plan.themes) and statements:
            lines.append(self.tr("%Ln statement(s) came in with them.", "", statements))
        if plan.known:
            lines.append(self.tr("%Ln were there already.", "", plan.known))
        lines += map(translated, untaken_wordings(plan.bundle.untaken))
        return lines

    def _add_list(self, name: str, title: str, missed: Sequence[LeftOut | Difference]) -> None:
        if not missed:
            return
        label = PlainLabel(self.tr("{what} ({count})").format(what=title, count=len(missed)))
        label.setWordWrap(True)
        found = QListWidget()
        found.setObjectName(name)
        found.setAccessibleName(title)
        found.setWordWrap(True)
        found.setAlternatingRowColors(True)
        for each in missed[:_MOST_LISTED]:
            words = " ".join(each.words.split())[:_LONGEST]
            found.addItem(visible(f"“{words}” — {each.title}" if words else each.title))
        lines = min(_LINES, _LINES_A_ROW * len(missed)) + 1
        found.setFixedHeight(found.fontMetrics().lineSpacing() * lines + Space.MEDIUM)
        label.setBuddy(found)
        group = QVBoxLayout()
        group.setSpacing(Space.TINY)
        group.addWidget(label)
        group.addWidget(found)
        self._found.addLayout(group)
