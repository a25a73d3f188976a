"""The card of the current commitment: what it is, why it was detected, what to do with it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from briefreader.commitments.taxonomy import Theme
from briefreader.library.records import Commitment, Origin, Status
from briefreader.ui.labels import (
    binding_label,
    date_label,
    names_label,
    review_label,
    status_label,
)
from briefreader.ui.theme import Space


class CommitmentCard(QFrame):
    """Shows one commitment's facts, with buttons for the given actions."""

    def __init__(self, actions: list[QAction]) -> None:
        super().__init__()
        self.setObjectName("commitmentCard")
        self.setAccessibleName(self.tr("Current commitment"))
        self._values: dict[str, QLabel] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(Space.MEDIUM)
        form.setVerticalSpacing(Space.TINY)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, label in self._rows().items():
            form.addRow(self._caption(label), self._value(name))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.TINY)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAccessibleName(action.text().replace("&", ""))
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.SMALL)
        layout.addLayout(form)
        layout.addLayout(buttons)
        self.hide()

    def show_commitment(self, commitment: Commitment | None, themes: Mapping[str, Theme]) -> None:
        """Show ``commitment``; hides the card if there is none."""
        self.setVisible(commitment is not None)
        if commitment is None:
            return
        names = [themes[key].name for key in commitment.themes if key in themes]
        facts = {
            "actor": names_label(commitment.actors) or self.tr("not named"),
            "strength": binding_label(commitment),
            "themes": ", ".join(names) or self.tr("none"),
            "due": self._due(commitment),
            "paragraph": str(commitment.paragraph),
            "why": self._why(commitment),
            "review": self._review(commitment),
        }
        for name, text in facts.items():
            self._values[name].setText(text)

    def _rows(self) -> dict[str, str]:
        return {
            "actor": self.tr("Actor"),
            "strength": self.tr("Strength"),
            "themes": self.tr("Theme"),
            "due": self.tr("Due"),
            "paragraph": self.tr("Paragraph"),
            "why": self.tr("Why"),
            "review": self.tr("Review"),
        }

    def _caption(self, text: str) -> QLabel:
        caption = QLabel(text)
        caption.setProperty("role", "muted")
        return caption

    def _value(self, name: str) -> QLabel:
        value = QLabel()
        value.setObjectName(f"card_{name}")
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        self._values[name] = value
        return value

    def _due(self, commitment: Commitment) -> str:
        if commitment.due is None:
            return self.tr("not set")
        return self.tr("{date} (“{words}”)").format(
            date=date_label(commitment.due.by), words=commitment.due.text
        )

    def _why(self, commitment: Commitment) -> str:
        if commitment.origin is Origin.MANUAL:
            return self.tr("added by hand")
        return self.tr("cue “{cue}” (rule: {rule}), confidence {percent} %").format(
            cue=commitment.cue,
            rule=commitment.rule,
            percent=round(commitment.confidence * 100),
        )

    def _review(self, commitment: Commitment) -> str:
        parts = [review_label(commitment.review)]
        if commitment.status is not Status.OPEN:
            parts.append(status_label(commitment.status))
            if commitment.status_date:
                parts.append(date_label(commitment.status_date))
            if commitment.evidence:
                parts.append(commitment.evidence)
        return " · ".join(parts)
