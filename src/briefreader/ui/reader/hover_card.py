"""The card that appears when the mouse rests on a commitment."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Annotation, Commitment
from briefreader.services.annotations.note_text import plain_words
from briefreader.text.control_characters import visible_lines
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.labels import (
    date_label,
    names_label,
    review_label,
    strength_label,
    theme_label,
)
from briefreader.ui.reader.highlights import first_theme
from briefreader.ui.window.screen_fit import available_area

_WIDTH = 340
_ENDING = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Wheel,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.WindowDeactivate,
        QEvent.Type.ApplicationPaletteChange,
    )
)
"""After these the text may have moved away below the card, wherever in the app they happen."""
_MOVING = (QEvent.Type.Resize, QEvent.Type.Move)


class HoverCard(QFrame):
    """Says who promised what, how firmly and by when, and what notes there are.

    Where commitments overlap, it describes each of them, the shortest first. It goes with the next
    key, click, turn of the wheel or change of the window.
    """

    def __init__(self, theme: WindowTheme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setObjectName("hoverCard")
        self.setAccessibleName(self.tr("About this commitment"))
        self._theme = theme
        self._reader = parent
        self._words = QLabel()
        self._words.setObjectName("hoverCardWords")
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._words.setMaximumWidth(_WIDTH)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        layout.addWidget(self._words)

    def set_theme(self, theme: WindowTheme) -> None:
        """Write in the colours of ``theme``, the next time."""
        self._theme = theme
        self.hide()

    def show_at(
        self,
        point: QPoint,
        commitments: Sequence[Commitment],
        annotations: Sequence[Annotation],
        themes: Mapping[str, Theme],
    ) -> None:
        """Show the card below ``point`` (global); hides it if there is nothing to say."""
        parts = [self._commitment(each, themes) for each in commitments]
        parts += [self._note(each) for each in annotations if each.note.strip()]
        if not parts:
            self.hide()
            return
        self._words.setText("".join(parts))
        self.resize(self._fitted_size())
        self.move(self._kept_on_screen(point + QPoint(Space.MEDIUM, Space.LARGE)))
        self.show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Watch the app's events, as only some of those that end the card come to it."""
        super().showEvent(event)
        if app := QApplication.instance():
            app.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802, D102
        if app := QApplication.instance():
            app.removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go when the text may move; the event itself goes on to where it was meant for."""
        holders = (self._reader, self._reader.window())
        is_moved = event.type() in _MOVING and watched in holders
        if is_moved or event.type() in _ENDING:
            self.hide()
        return super().eventFilter(watched, event)

    def words(self) -> str:
        """Return what the card says, as HTML."""
        return self._words.text()

    def _commitment(self, commitment: Commitment, themes: Mapping[str, Theme]) -> str:
        names = [theme_label(themes[key]) for key in commitment.themes if key in themes]
        heading = [strength_label(commitment.strength), names_label(commitment.actors)]
        lines = [", ".join(names)] if names else []
        if commitment.due:
            due = self.tr("Due by {date} (“{words}”)")
            lines.append(due.format(date=date_label(commitment.due.by), words=commitment.due.text))
        lines.append(review_label(commitment.review))
        colour = self._theme.accent(themes.get(first_theme(commitment))).name()
        title = _escaped(" · ".join(part for part in heading if part))
        detail = "<br>".join(map(_escaped, lines))
        return f'<p><span style="color: {colour}">■</span> <b>{title}</b><br>{detail}</p>'

    def _note(self, annotation: Annotation) -> str:
        words = self.tr("Note: {note}").format(note=plain_words(annotation.note))
        shown = _escaped(words).replace("\n", "<br>")
        return f'<p style="color: {self._theme.colour("muted").name()}">{shown}</p>'

    def _fitted_size(self) -> QSize:
        """Return the size of all words, or the screen's, which cuts the last of them off."""
        width = min(_WIDTH, self._words.sizeHint().width())
        words = QSize(width, self._words.heightForWidth(width))
        around = self.contentsMargins() + QMargins(*(4 * (Space.MEDIUM,)))
        return words.grownBy(around).boundedTo(available_area(self).size())

    def _kept_on_screen(self, corner: QPoint) -> QPoint:
        """Return where the card goes so that all of it is on the screen."""
        screen = available_area(self)
        left = min(corner.x(), screen.right() - self.width())
        top = min(corner.y(), screen.bottom() - self.height())
        return QPoint(max(screen.left(), left), max(screen.top(), top))


def _escaped(text: str) -> str:
    """Return ``text`` as HTML that shows it as it is, and what is hidden in it."""
    return escape(visible_lines(text))
