"""The dialog in which a sentence of another statement is chosen, to be cited."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefreader.library.records import StatementSummary
from briefreader.services.follow_up.entries import Sentence
from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.labels import date_label, statement_line, status_label
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.follow_up.proposal_jobs import FoundSentences, FoundStatements

_DATA = Qt.ItemDataRole.UserRole
_PAUSE_MS = 150
_SIZE = (760, 520)
_PROPOSED = -1
"""In the place of a statement's id."""


class SentenceDialog(QDialog):
    """Lists statements in which words occur, and below the sentences of the one that is chosen.

    Sentences that are proposed come first, once they are found. ``chosen`` carries the ``Sentence``
    that the user takes; ``words_wanted`` asks for the ``FoundStatements`` of words, and
    ``sentences_wanted`` for the ``FoundSentences`` of a statement, by its id, and words.
    """

    chosen = Signal(object)
    words_wanted = Signal(str)
    sentences_wanted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sentenceDialog")
        self.setWindowTitle(self.tr("Sentence of another statement"))
        self._found = FoundStatements("", ())
        self._proposed: tuple[Sentence, ...] = ()
        self.words = QLineEdit()
        self.words.setObjectName("sentenceWords")
        self.words.setAccessibleName(self.tr("Words to look for"))
        self.words.setPlaceholderText(self.tr("Words to look for in all statements"))
        self.words.setClearButtonEnabled(True)
        self.statements = self._list("sentenceStatements", self.tr("Statements"))
        self.sentences = self._list("sentences", self.tr("Sentences of the statement"))
        self.sentences.setWordWrap(True)
        self.sentences.setAlternatingRowColors(True)
        self.nothing = PlainLabel(self.tr("No other statement has these words."))
        self.nothing.setObjectName("noStatements")
        self.nothing.setProperty("role", "muted")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.nothing.hide()
        self._update()
        self.words.setFocus()

    def begin(self) -> None:
        """Open, and ask for the statements to choose from."""
        self.open()
        self._look()

    def show_proposals(self, proposed: Sequence[Sentence]) -> None:
        """Offer sentences that may tell of the commitment, unless words are looked for."""
        self._proposed = tuple(proposed)
        if proposed and not self.words.text().strip():
            self._show_statements()

    def show_found(self, found: FoundStatements) -> None:
        """List the statements that have the words, unless others are looked for by now."""
        if found.words == self.words.text():
            self._found = found
            self._show_statements()

    def show_sentences(self, found: FoundSentences) -> None:
        """List the sentences of the statement that is chosen, unless it is another by now."""
        item = self.statements.currentItem()
        chosen = item.data(_DATA) if item is not None else None
        if (chosen, self.words.text()) != (found.statement_id, found.words):
            return
        self.sentences.clear()
        for sentence in found.sentences:
            self._add(sentence, "")

    def _connect(self) -> None:
        self._pause.timeout.connect(self._look)
        self.words.textChanged.connect(self._pause.start)
        self.words.returnPressed.connect(self._look)
        self.statements.currentItemChanged.connect(self._show_sentences)
        self.sentences.currentItemChanged.connect(self._update)
        self.sentences.itemActivated.connect(lambda _item: self.accept())
        self.sentences.itemDoubleClicked.connect(lambda _item: self.accept())

    def accept(self) -> None:
        """Take the sentence that is chosen, if one is."""
        item = self.sentences.currentItem()
        sentence = item.data(_DATA) if item is not None else None
        if isinstance(sentence, Sentence):
            self.chosen.emit(sentence)
            super().accept()

    def _look(self) -> None:
        """Ask for the statements that have the words; those that are listed stay till then."""
        self._pause.stop()
        # Enter must not take a sentence that was chosen for other words.
        self.sentences.setCurrentRow(-1)
        self.words_wanted.emit(self.words.text())

    def _show_statements(self) -> None:
        """List the statements that were found, and the sentences of the first."""
        found = self._found.statements
        self.statements.clear()
        proposed = bool(self._proposed) and not self.words.text().strip()
        if proposed:
            words = self.tr(
                "Proposed: %Ln sentence(s) of later statements", "", len(self._proposed)
            )
            item = QListWidgetItem(words)
            item.setFont(scaled(self.font(), 1.0, bold=True))
            item.setData(_DATA, _PROPOSED)
            self.statements.addItem(item)
        for summary in found:
            self.statements.addItem(_row(summary))
        self.nothing.setVisible(not found and not proposed)
        if found or proposed:
            self.statements.setCurrentRow(0)
        else:
            self.sentences.clear()
        self._update()

    def _show_sentences(self) -> None:
        item = self.statements.currentItem()
        self.sentences.clear()
        if item is None:
            return
        if item.data(_DATA) == _PROPOSED:
            for sentence in self._proposed:
                self._add(sentence, _proposed_line(sentence))
        else:
            self.sentences_wanted.emit(item.data(_DATA), self.words.text())
        self._update()

    def _add(self, sentence: Sentence, about: str) -> None:
        words = visible(" ".join(sentence.quote.split()))
        shown = QListWidgetItem("\n".join(filter(None, (words, about))))
        shown.setData(_DATA, sentence)
        self.sentences.addItem(shown)

    def _update(self) -> None:
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(self.sentences.currentItem() is not None)

    def _list(self, name: str, accessible_name: str) -> QListWidget:
        made = QListWidget()
        made.setObjectName(name)
        made.setAccessibleName(accessible_name)
        return made

    def _lay_out(self) -> None:
        self.resize(*_SIZE)
        kinds = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self._buttons.button(kinds.Ok).setText(self.tr("Cite"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        lists = QSplitter(Qt.Orientation.Vertical)
        lists.setChildrenCollapsible(False)
        lists.addWidget(self.statements)
        lists.addWidget(self.sentences)
        lists.setStretchFactor(0, 1)
        lists.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self.words)
        layout.addWidget(self.nothing)
        layout.addWidget(lists, 1)
        layout.addWidget(self._buttons)


def _proposed_line(sentence: Sentence) -> str:
    """Return where a proposed sentence stands, and what it suggests."""
    parts = [date_label(sentence.day), visible(sentence.title)]
    if sentence.status is not None:
        parts.insert(0, status_label(sentence.status))
    return " · ".join(parts)


def _row(summary: StatementSummary) -> QListWidgetItem:
    about = " — ".join(filter(None, (visible(summary.title), statement_line(summary))))
    item = QListWidgetItem(about)
    item.setData(_DATA, summary.id)
    return item
