"""The values of the current commitment on its card, each of which is changed where it stands."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Commitment, Status
from briefreader.services.review.due_figures import is_overdue
from briefreader.ui.app.theme import PEN_STYLES, Space, WindowTheme
from briefreader.ui.common.follow_up_labels import status_line
from briefreader.ui.common.labels import (
    binding_label,
    date_label,
    names_label,
    short_date,
    status_label,
    theme_label,
)
from briefreader.ui.common.status_marks import status_icon
from briefreader.ui.panels.commitments.value_button import ValueButton

translate = QCoreApplication.translate

_LINE, _SQUARE = QSize(22, 12), QSize(12, 12)


class CardValues(QWidget):
    """Two lines of buttons: theme and strength; actor, due date and status."""

    change_wanted = Signal(str, object)
    """A value is to be changed: carries its name (theme, strength, due, status, actor) and the
    widget to do so at."""

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Commitment, Mapping[str, Theme], date] | None = None
        self._buttons = {
            "theme": ValueButton(
                "card_themes", translate("CommitmentCard", "Theme"), gives_way=True
            ),
            "strength": ValueButton("card_strength", translate("CommitmentCard", "Strength")),
            "due": ValueButton("card_due", translate("CommitmentCard", "Due")),
            "status": ValueButton("card_status", translate("CommitmentCard", "Status")),
            "actor": ValueButton(
                "card_actor", translate("CommitmentCard", "Actor"), gives_way=True
            ),
        }
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Space.TINY)
        for names in (("theme", "strength"), ("actor", "due", "status")):
            line = QHBoxLayout()
            line.setSpacing(Space.TINY)
            for name in names:
                line.addWidget(self._buttons[name])
            lines.addLayout(line)
        for name, button in self._buttons.items():
            button.clicked.connect(
                lambda _checked=False, name=name, at=button: self.change_wanted.emit(name, at)
            )

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        if self._shown is not None:
            self.show_commitment(*self._shown)

    def show_commitment(
        self, commitment: Commitment, themes: Mapping[str, Theme], today: date
    ) -> None:
        """Show the values of ``commitment``; its date is seen from ``today``."""
        self._shown = (commitment, themes, today)
        known = [themes[key] for key in commitment.themes if key in themes]
        first = known[0] if known else None
        names = ", ".join(map(theme_label, known)) or translate("CommitmentCard", "No theme")
        self._buttons["theme"].show_value(names, self._theme_icon(first))
        self._buttons["strength"].show_value(
            binding_label(commitment), self._line_icon(commitment, first)
        )
        self._show_due(commitment, today)
        status = commitment.status
        icon = status_icon(status, self._theme, self.devicePixelRatioF())
        self._buttons["status"].show_value(
            status_label(status),
            icon if status is not Status.OPEN else None,
            status_line(commitment) if commitment.status_date else "",
        )
        actors = names_label(commitment.actors) or translate("CommitmentCard", "No actor named")
        self._buttons["actor"].show_value(actors)

    def _show_due(self, commitment: Commitment, today: date) -> None:
        button, due = self._buttons["due"], commitment.due
        overdue = is_overdue(commitment, today)
        if button.property("tone") != (tone := "overdue" if overdue else ""):
            button.setProperty("tone", tone)
            button.style().unpolish(button)
            button.style().polish(button)
        if due is None:
            button.show_value(translate("CommitmentCard", "No due date"))
            return
        told = translate("CommitmentCard", "{date} (“{words}”)").format(
            date=date_label(due.by), words=due.text
        )
        if overdue:
            told = f"{told} · {translate('CommitmentCard', 'overdue')}"
        button.show_value(short_date(due.by), None, told)

    def _theme_icon(self, theme: Theme | None) -> QIcon:
        picture, painter = self._drawing(_SQUARE)
        painter.setPen(QPen(self._theme.accent(theme), 1.5))
        painter.setBrush(self._theme.highlight(theme))
        painter.drawRoundedRect(1, 1, 10, 10, 3, 3)
        painter.end()
        return QIcon(picture)

    def _line_icon(self, commitment: Commitment, theme: Theme | None) -> QIcon:
        """Return a piece of the line by which the text shows how firm the commitment is."""
        picture, painter = self._drawing(_LINE)
        painter.setPen(QPen(self._theme.accent(theme), 2, PEN_STYLES[commitment.strength]))
        painter.drawLine(0, 6, _LINE.width(), 6)
        painter.end()
        return QIcon(picture)

    def _drawing(self, size: QSize) -> tuple[QPixmap, QPainter]:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return picture, painter
