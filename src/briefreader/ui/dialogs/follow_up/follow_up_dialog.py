"""The dialog that shows what became of a commitment, entry by entry, and takes new ones."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QDate, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.library.records import Commitment, Evidence, Status
from briefreader.ui.app.theme import Space, theme_of_palette
from briefreader.ui.common.follow_up_labels import entry_head, entry_words
from briefreader.ui.common.labels import date_format
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip
from briefreader.ui.common.status_marks import status_icon
from briefreader.ui.dialogs.follow_up.entry_form import EntryForm
from briefreader.ui.window.screen_fit import FormScroll

_ENTRY = Qt.ItemDataRole.UserRole
_WIDTH, _HISTORY_HEIGHT = 560, 150
_ICON = 12


class LookedAfter(NamedTuple):
    """Who looks after a commitment, and when to look at it again."""

    owner: str
    reminder: date | None


class FollowUpDialog(QDialog):
    """Shows the entries of ``commitment``, the latest first; what is written is told by signals.

    Signals: ``added`` and ``deleted`` carry an ``Evidence``, ``corrected`` one as it was and one as
    it is to be, ``looked_after`` a ``LookedAfter`` as it was shown and one as it is to be, as the
    dialog closes; ``sentence_wanted``, ``source_wanted`` (with an entry) and ``link_wanted`` tell
    what is to be opened. An entry that was begun is stored too when the dialog closes or another
    one is chosen.
    """

    added = Signal(object)
    corrected = Signal(object, object)
    deleted = Signal(object)
    looked_after = Signal(object, object)
    sentence_wanted = Signal()
    source_wanted = Signal(object)
    link_wanted = Signal(str)

    def __init__(self, commitment: Commitment, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("followUpDialog")
        self.setWindowTitle(self.tr("Follow up"))
        self.setMinimumWidth(_WIDTH)
        self.history = QListWidget()
        self.history.setObjectName("history")
        self.history.setAccessibleName(self.tr("Entries, the latest first"))
        self.history.setWordWrap(True)
        self.history.setIconSize(QSize(_ICON, _ICON))
        self.history.setMinimumHeight(_HISTORY_HEIGHT)
        self.history.setAlternatingRowColors(True)
        self.nothing = PlainLabel(self.tr("Nothing is known yet of what became of it."))
        self.nothing.setObjectName("noHistory")
        self.nothing.setProperty("role", "muted")
        self.form = EntryForm(commitment, today)
        self.new = self._button("newEntry", self.tr("Ne&w entry"))
        self.save = self._button("saveEntry", self.tr("&Add entry"))
        self.delete = self._button("deleteEntry", self.tr("De&lete entry"))
        self.go_to = self._button("goToSource", self.tr("&Go to the sentence"))
        self.open_link = self._button("openLink", self.tr("&Open the link"))
        self._after = _LookingAfter(commitment, today)
        self._shown = self._after.told()
        self._refused: Evidence | None = None
        self._is_abandoned = False
        self._turning = QTimer(self)
        self._turning.setSingleShot(True)
        self._lay_out(commitment)
        self.save.setDefault(True)
        self._connect()
        self._update()
        self.form.status.setFocus()

    def show_history(self, entries: Sequence[Evidence]) -> None:
        """List the entries, the latest first."""
        theme, ratio = theme_of_palette(self.palette()), self.devicePixelRatioF()
        self.history.blockSignals(True)
        self.history.clear()
        for entry in entries:
            words = entry_words(entry)
            item = QListWidgetItem("\n".join(filter(None, (entry_head(entry), words))))
            item.setIcon(status_icon(entry.status or Status.OPEN, theme, ratio))
            item.setToolTip(plain_tooltip(words))
            item.setData(_ENTRY, entry)
            self.history.addItem(item)
        self._mark(self.form.before)
        self.history.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        self._update()

    def begin_new(self) -> None:
        """Let another entry be written."""
        self.form.begin(None)
        self.history.setCurrentRow(-1)

    def take_sentence(self, sentence: object) -> None:
        """Cite a ``Sentence`` in the entry that is written."""
        self.form.take_sentence(sentence)  # type: ignore[arg-type]

    def done(self, result: int) -> None:
        """Close, whichever way; what was written is kept, and who looks after the commitment."""
        if not self._keep() or self._is_abandoned:
            return
        told = self._after.told()
        if told != self._shown:
            self.looked_after.emit(self._shown, told)
        if not self._is_abandoned:
            super().done(result)

    def abandon(self) -> None:
        """Close and keep nothing: the commitment has gone."""
        self._is_abandoned = True
        super().done(QDialog.DialogCode.Rejected)

    def _connect(self) -> None:
        self.history.currentItemChanged.connect(self._show_entry)
        self._turning.timeout.connect(self._turn)
        self.history.itemActivated.connect(lambda _item: self.form.note.setFocus())
        self.form.changed.connect(self._update)
        self.form.sentence_wanted.connect(self.sentence_wanted)
        self.new.clicked.connect(self._keep_and_begin_new)
        self.save.clicked.connect(self._save)
        self.delete.clicked.connect(self._delete)
        self.go_to.clicked.connect(lambda: self.source_wanted.emit(self._chosen()))
        self.open_link.clicked.connect(self._open_link)

    def _show_entry(self) -> None:
        chosen = self._chosen()
        if self.form.is_changed or self.form.is_held_up:
            # Not amid the click on it: what is kept changes the list.
            self._turning.start()
            return
        # One without an id is not an entry yet: it says what something else has set.
        self.form.begin(chosen if chosen is not None and chosen.id else None)

    def _chosen(self) -> Evidence | None:
        item = self.history.currentItem()
        found = item.data(_ENTRY) if item is not None else None
        return found if isinstance(found, Evidence) else None

    def _turn(self) -> None:
        """Keep what is written and show the entry that was chosen; stay if that cannot be."""
        chosen = self._chosen()
        is_kept = self._keep()
        self._mark(chosen if is_kept else self.form.before)
        if is_kept:
            self.form.begin(chosen if chosen is not None and chosen.id else None)

    def _mark(self, entry: Evidence | None) -> None:
        """Make the entry the current one of the list, and leave the form as it is."""
        self.history.blockSignals(True)
        self.history.setCurrentRow(-1)
        for row in range(self.history.count()):
            if entry is not None and self.history.item(row).data(_ENTRY).id == entry.id:
                self.history.setCurrentRow(row)
        self.history.blockSignals(False)
        self._update()

    def _keep_and_begin_new(self) -> None:
        if self._keep():
            self.begin_new()

    def _keep(self) -> bool:
        """Store what is written, if it is not yet; tell whether nothing holds the dialog up.

        A link that is wrong does, until it is corrected or taken out. What could not be stored
        does once: the user has been told then.
        """
        if self.form.is_held_up:
            self.form.link.setFocus()
            return False
        entry = self.form.entry()
        if not self.form.is_changed or entry == self._refused:
            return True
        self._save()
        self._refused = entry if self.form.is_changed else None
        return self._refused is None

    def _save(self) -> None:
        entry, before = self.form.entry(), self.form.before
        if entry is None:
            return
        if before is None:
            self.added.emit(entry)
        else:
            self.corrected.emit(before, entry)

    def _delete(self) -> None:
        before = self.form.before
        if before is not None:
            self.form.begin(None)
            self.deleted.emit(before)

    def _open_link(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.link_wanted.emit(chosen.link)

    def _update(self) -> None:
        before, chosen = self.form.before, self._chosen()
        self.save.setText(self.tr("&Save entry") if before else self.tr("&Add entry"))
        self.save.setEnabled(self.form.is_changed)
        self.delete.setEnabled(before is not None)
        self.new.setVisible(before is not None)
        self.go_to.setVisible(chosen is not None and chosen.source_id is not None)
        self.open_link.setVisible(chosen is not None and bool(chosen.link))

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button

    def _lay_out(self, commitment: Commitment) -> None:
        quote = PlainLabel(f"“{commitment.quote}”")
        quote.setWordWrap(True)
        about = QHBoxLayout()
        for each in (self.go_to, self.open_link):
            about.addWidget(each)
        about.addStretch()
        buttons = QHBoxLayout()
        buttons.addStretch()
        for each in (self.delete, self.new, self.save):
            buttons.addWidget(each)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(quote)
        column.addWidget(self.nothing)
        column.addWidget(self.history, 1)
        column.addLayout(about)
        column.addWidget(self.form)
        column.addLayout(buttons)
        column.addWidget(self._after)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.LARGE)
        layout.addWidget(FormScroll(content))
        layout.addWidget(closing)


class _LookingAfter(QWidget):
    """Who looks after the commitment, and on which day to look at it again."""

    def __init__(self, commitment: Commitment, today: date) -> None:
        super().__init__()
        self.owner = QLineEdit(commitment.owner)
        self.owner.setObjectName("owner")
        self.owner.setAccessibleName(self.tr("Who looks after it"))
        self.owner.setPlaceholderText(self.tr("Who looks after it"))
        self.is_reminded = QCheckBox(self.tr("&Remind on"))
        self.is_reminded.setObjectName("isReminded")
        day = commitment.reminder or today
        self.reminder = QDateEdit(QDate(day.year, day.month, day.day))
        self.reminder.setObjectName("reminder")
        self.reminder.setAccessibleName(self.tr("Day of the reminder"))
        self.reminder.setCalendarPopup(True)
        self.reminder.setDisplayFormat(date_format())
        self.is_reminded.setChecked(commitment.reminder is not None)
        self.reminder.setEnabled(commitment.reminder is not None)
        self.is_reminded.toggled.connect(self.reminder.setEnabled)
        line = QHBoxLayout()
        line.setSpacing(Space.MEDIUM)
        line.addWidget(self.owner, 1)
        line.addWidget(self.is_reminded)
        line.addWidget(self.reminder)
        form = QFormLayout(self)
        form.setContentsMargins(0, Space.SMALL, 0, 0)
        form.setHorizontalSpacing(Space.LARGE)
        form.addRow(self.tr("Owner"), line)

    def told(self) -> LookedAfter:
        """Return what the fields say."""
        shown = self.reminder.date()
        day = date(shown.year(), shown.month(), shown.day())
        owner = self.owner.text().strip()
        return LookedAfter(owner, day if self.is_reminded.isChecked() else None)
