"""Menu of the filters that have a name: take one, name the present one, delete one."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from briefreader.errors import BriefreaderError
from briefreader.services.commitments_table.saved_filters import (
    SavedFilter,
    forget,
    read_saved,
    save,
)
from briefreader.services.commitments_table.table_filter import TableFilter
from briefreader.text.control_characters import visible
from briefreader.ui.session.session import Session

_NAME_LENGTH = 60


class SavedMenu(QObject):
    """Fills ``menu`` anew whenever it opens, as the library and the filter are then."""

    filter_wanted = Signal(object)
    """Carries the ``TableFilter`` that was taken."""

    def __init__(self, menu: QMenu, session: Session, parent: QWidget) -> None:
        super().__init__(menu)
        self.menu = menu
        self._session = session
        self._parent = parent
        self._asked = TableFilter()
        menu.setObjectName("savedFiltersMenu")
        menu.aboutToShow.connect(self._fill)

    def show_filter(self, asked: TableFilter) -> None:
        """Note what is asked for, which can be saved."""
        self._asked = asked

    def _fill(self) -> None:
        self.menu.clear()
        every = read_saved(self._session.library)
        for saved in every:
            action = self.menu.addAction(_shown(saved.name))
            action.setCheckable(True)
            action.setChecked(saved.asked == self._asked)
            action.triggered.connect(partial(self._take, saved.asked))
        if not every:
            self.menu.addAction(self.tr("No filter is saved yet")).setEnabled(False)
        self.menu.addSeparator()
        keep = self.menu.addAction(self.tr("&Save this filter…"))
        keep.setObjectName("saveFilter")
        keep.setEnabled(not self._asked.is_empty)
        keep.triggered.connect(self._ask_name)
        gone = self.menu.addMenu(self.tr("&Delete"))
        gone.setObjectName("deleteFilter")
        gone.setEnabled(bool(every))
        for saved in every:
            action = gone.addAction(_shown(saved.name))
            action.triggered.connect(partial(self._forget, saved.name))

    def _take(self, asked: TableFilter, *_: object) -> None:
        self.filter_wanted.emit(asked)

    def _ask_name(self) -> None:
        asked = self._asked
        dialog = QInputDialog(self._parent)
        dialog.setObjectName("saveFilterDialog")
        dialog.setWindowTitle(self.tr("Save filter"))
        dialog.setLabelText(self.tr("Name of the filter:"))
        dialog.textValueSelected.connect(lambda name: self._save(name.strip(), asked))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, name: str, asked: TableFilter) -> None:
        if name:
            kept = SavedFilter(name[:_NAME_LENGTH], asked)
            self._write(partial(save, self._session.library, kept))

    def _forget(self, name: str, *_: object) -> None:
        self._write(partial(forget, self._session.library, name))

    def _write(self, work: "partial[None]") -> None:
        try:
            self._session.changes.patiently(work)
        except BriefreaderError as error:
            self._session.failed.emit(error)


def _shown(name: str) -> str:
    return visible(name).replace("&", "&&")
