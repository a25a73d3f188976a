"""The editor of one note: Markdown, tags and colour, and whether they are saved."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFocusEvent, QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
)

from briefreader.errors import BriefreaderError, RemovedError
from briefreader.library.records import Annotation
from briefreader.services.annotations.note_text import safe_html
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip
from briefreader.ui.panels.notes.colour_mark import colour_icon
from briefreader.ui.panels.notes.draft import Draft
from briefreader.ui.panels.notes.note_labels import colour_label
from briefreader.ui.panels.notes.save_sign import SaveSign, announce
from briefreader.ui.panels.notes.sitting import NoteContent, SaveState

_QUOTE = 160


class NoteEditor(QFrame):
    """Shows one note; its words are rendered until they are edited.

    It saves nothing itself; ``show_state`` tells it how far that is.
    """

    changed = Signal(object)
    """The user has changed something; carries the ``NoteContent``."""
    paused = Signal()
    """A field was left, or a colour chosen: a good moment to save."""
    left = Signal()
    """Esc was pressed."""

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("noteEditor")
        self.setAccessibleName(self.tr("Note"))
        self._theme = theme
        self._names_authors = False
        self._is_filling = False
        self._about = PlainLabel()
        self._about.setObjectName("noteAbout")
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self.words = QPlainTextEdit()
        self.words.setObjectName("noteText")
        self.words.setAccessibleName(self.tr("Note, in Markdown"))
        self.words.setPlaceholderText(self.tr("Write here: *italic*, **bold**, - list, [link](…)"))
        self.words.setTabChangesFocus(True)
        self.words.installEventFilter(self)
        self._shown = QTextBrowser()
        self._shown.setObjectName("noteShown")
        self._shown.setAccessibleName(self.tr("Note"))
        self._shown.setOpenLinks(False)
        self._shown.anchorClicked.connect(_open_link)
        self._shown.installEventFilter(self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._shown)
        self._pages.addWidget(self.words)
        self._pages.setFixedHeight(130)
        self._tags = QLineEdit()
        self._tags.setObjectName("noteTags")
        self._tags.setAccessibleName(self.tr("Tags, separated by semicolons"))
        self._tags.setPlaceholderText(self.tr("Tags; separated; so"))
        self._tags.installEventFilter(self)
        self._colours = QButtonGroup(self)
        self._sign = SaveSign()
        self._failure = PlainLabel()
        self._failure.setObjectName("noteFailure")
        self._failure.setProperty("role", "negative")
        self._failure.setWordWrap(True)
        self._failure.hide()
        self._lay_out()
        self.words.textChanged.connect(self._tell)
        self._tags.textChanged.connect(lambda _: self._tell())
        self._colours.buttonClicked.connect(lambda _: self._take_colour())
        self.hide()

    def set_theme(self, theme: WindowTheme) -> None:
        """Offer the annotation colours of ``theme``."""
        self._theme = theme
        for button in self._colours.buttons():
            button.setIcon(self._swatch(button.property("colour")))

    def name_authors(self, *, names: bool) -> None:
        """Say of each note who wrote it, or not."""
        self._names_authors = names

    def show_draft(self, draft: Draft, known_tags: Sequence[str]) -> None:
        """Begin a note that is not kept yet."""
        self._show(draft.quote, NoteContent(), known_tags)
        self.edit()

    def show_note(self, note: Annotation, content: NoteContent, known_tags: Sequence[str]) -> None:
        """Show a note, rendered, with what is written of it by now."""
        self._show(note.exact, content, known_tags)
        if self._names_authors and note.author:
            self._about.setText(f"{note.author} · {self._about.text()}")
        self._render()

    def show_state(self, state: SaveState, failure: BriefreaderError | None) -> None:
        """Say whether what is written is saved, or why it could not be."""
        self._sign.show_state(state)
        words = ""
        if state is SaveState.FAILED and failure is not None:
            words = self.tr("Could not be saved: {reason} Trying again…")
            if isinstance(failure, RemovedError):
                words = self.tr("Could not be saved: {reason}")
            words = words.format(reason=translated(failure))
        if words and words != self._failure.text():
            announce(self, words, at_once=True)
        self._failure.setText(words)
        self._failure.setVisible(bool(words))

    def edit(self) -> None:
        """Let the words be written."""
        self._pages.setCurrentWidget(self.words)
        self.words.setFocus()

    def _tell(self) -> None:
        if not self._is_filling:
            content = NoteContent(
                words=self.words.toPlainText(), tags=self._tag_names(), colour=self._colour()
            )
            self.changed.emit(content)

    def _take_colour(self) -> None:
        self._tell()
        self.paused.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Save when a field is left; begin to write when the rendered note is entered."""
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self.paused.emit()
            if watched is self.words and event.reason() != Qt.FocusReason.PopupFocusReason:
                self._render()
        elif watched is self._shown and event.type() == QEvent.Type.KeyPress:
            if getattr(event, "key", int)() in (Qt.Key.Key_Return, Qt.Key.Key_F2):
                self.edit()
                return True
        elif event.type() == QEvent.Type.KeyPress:
            if getattr(event, "key", int)() == Qt.Key.Key_Escape:
                self.paused.emit()
                self.left.emit()
                return True
        elif watched is self._shown and event.type() == QEvent.Type.MouseButtonDblClick:
            self.edit()
            return True
        return False

    def _lay_out(self) -> None:
        colours = QHBoxLayout()
        colours.setSpacing(Space.TINY)
        for key in self._theme.annotation_colours:
            button = QToolButton()
            button.setObjectName(f"noteColour_{key}")
            button.setProperty("colour", key)
            button.setIcon(self._swatch(key))
            button.setCheckable(True)
            button.setToolTip(plain_tooltip(colour_label(key)))
            button.setAccessibleName(colour_label(key))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._colours.addButton(button)
            colours.addWidget(button)
        row = QHBoxLayout()
        row.addWidget(self._tags, 1)
        row.addLayout(colours)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        layout.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(self._about, 1)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(self._pages)
        layout.addLayout(row)
        layout.addWidget(self._failure)

    def _show(self, quote: str, content: NoteContent, known_tags: Sequence[str]) -> None:
        self._is_filling = True
        short = quote if len(quote) <= _QUOTE else quote[:_QUOTE].rsplit(" ", 1)[0] + "…"
        self._about.setText(f"“{short}”" if quote else self.tr("On the whole statement"))
        self.words.setPlainText(content.words)
        self._tags.setText("; ".join(content.tags))
        completer = QCompleter(list(known_tags), self._tags)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._tags.setCompleter(completer)
        for button in self._colours.buttons():
            button.setChecked(button.property("colour") == content.colour)
        self._is_filling = False
        self.show()

    def _render(self) -> None:
        words = self.words.toPlainText()
        if words.strip():
            self._shown.setHtml(safe_html(words))
        else:
            self._shown.setPlainText(self.tr("No words yet. Press Enter to write some."))
        self._pages.setCurrentWidget(self._shown)

    def _tag_names(self) -> tuple[str, ...]:
        names = (tag.strip() for tag in self._tags.text().split(";"))
        return tuple(dict.fromkeys(name for name in names if name))

    def _colour(self) -> str:
        chosen = self._colours.checkedButton()
        return str(chosen.property("colour")) if chosen else "yellow"

    def _swatch(self, key: str) -> QIcon:
        return colour_icon(key, self._theme, self.devicePixelRatioF())


def _open_link(link: QUrl) -> None:
    """Open a web or mail address in the user's own program, at the user's click only."""
    if link.scheme() in ("http", "https", "mailto"):
        QDesktopServices.openUrl(link)
