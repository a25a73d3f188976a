"""The card that appears when the mouse rests on a commitment."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from briefreader.commitments.taxonomy import Theme
from briefreader.library.records import Annotation, Commitment
from briefreader.ui.labels import date_label, names_label, review_label, strength_label
from briefreader.ui.theme import Space

_WIDTH = 340


class HoverCard(QFrame):
    """Says who promised what, how firmly and by when, and what notes there are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setObjectName("hoverCard")
        self.setAccessibleName(self.tr("About this commitment"))
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._detail = QLabel()
        self._notes = QLabel()
        self._notes.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        layout.setSpacing(Space.TINY)
        for label in (self._heading, self._detail, self._notes):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMaximumWidth(_WIDTH)
            layout.addWidget(label)

    def show_at(
        self,
        point: QPoint,
        commitment: Commitment | None,
        annotations: tuple[Annotation, ...],
        themes: Mapping[str, Theme],
    ) -> None:
        """Show the card below ``point`` (global); hides it if there is nothing to say."""
        notes = [each.note for each in annotations if each.note]
        if commitment is None and not notes:
            self.hide()
            return
        self._heading.setVisible(commitment is not None)
        self._detail.setVisible(commitment is not None)
        if commitment is not None:
            self._describe(commitment, themes)
        self._notes.setVisible(bool(notes))
        self._notes.setText("\n".join(self.tr("Note: {note}").format(note=each) for each in notes))
        self.adjustSize()
        self.move(point + QPoint(Space.MEDIUM, Space.LARGE))
        self.show()

    def _describe(self, commitment: Commitment, themes: Mapping[str, Theme]) -> None:
        names = [themes[key].name for key in commitment.themes if key in themes]
        heading = [strength_label(commitment.strength), names_label(commitment.actors)]
        self._heading.setText(" · ".join(part for part in heading if part))
        lines = [", ".join(names)] if names else []
        if commitment.due:
            due = self.tr("Due by {date} (“{words}”)")
            lines.append(due.format(date=date_label(commitment.due.by), words=commitment.due.text))
        lines.append(review_label(commitment.review))
        self._detail.setText("\n".join(lines))
