"""Actions on collections and tags in the library panel."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMainWindow

from briefreader.errors import BriefreaderError
from briefreader.services.statements import collections
from briefreader.ui.panels.library.library_panel import LibraryPanel
from briefreader.ui.panels.library.membership_dialog import MembershipDialog
from briefreader.ui.panels.library.places import ChosenPlace
from briefreader.ui.session.session import Session


class OrderingActions(QObject):
    """Makes, fills, renames and deletes collections and tags; each step can be undone."""

    def __init__(self, session: Session, panel: LibraryPanel, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._panel = panel
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {
            "collections": self.choose_collections,
            "tags": self.choose_tags,
            "new_collection": self.ask_new,
            "rename_place": self.ask_rename,
            "delete_place": self.delete_place,
        }

    def choose_collections(self) -> None:
        """Let the user tick the collections that hold the chosen statements."""
        ids = self._panel.targets()
        library = self._session.library
        names = library.collections.names()
        held = library.collections.holding(ids)
        dialog = MembershipDialog(
            self.tr("Collections"),
            self.tr("New collection"),
            list(names.values()),
            {names[key]: count for key, count in held.items()},
            len(ids),
            self._window,
        )
        keys = {name: key for key, name in names.items()}
        dialog.accepted.connect(
            lambda: self._store_collections(ids, keys, dialog.added(), dialog.removed())
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_tags(self) -> None:
        """Let the user tick the tags of the chosen statements."""
        ids = self._panel.targets()
        library = self._session.library
        held: dict[str, int] = {}
        for _, tags in library.tags.of(ids).tags:
            for tag in tags:
                held[tag] = held.get(tag, 0) + 1
        dialog = MembershipDialog(
            self.tr("Tags"), self.tr("New tag"), library.tags.names(), held, len(ids), self._window
        )

        def store() -> None:
            added, removed = dialog.added(), dialog.removed()
            if added or removed:
                change = collections.tag(library, ids, add=added, remove=removed)
                self._session.changes.perform(change)

        dialog.accepted.connect(store)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_new(self) -> None:
        """Ask for the name of a new collection, and go to it."""
        self._ask_name(self.tr("New collection"), "", self._create)

    def ask_rename(self) -> None:
        """Ask for another name of the collection or tag that is shown."""
        place = self._panel.head.places.chosen()
        library = self._session.library
        if place.collection:
            name = library.collections.names()[place.collection]
            self._ask_name(self.tr("Rename collection"), name, self._rename)
        elif place.tag:
            self._ask_name(self.tr("Rename tag"), place.tag, self._rename)

    def delete_place(self) -> None:
        """Delete the collection or tag that is shown; its statements stay."""
        place, library = self._panel.head.places.chosen(), self._session.library
        if place.collection:
            name = library.collections.names()[place.collection]
            self._session.changes.perform(collections.delete_collection(library, place.collection))
        elif place.tag:
            name = f"#{place.tag}"
            self._session.changes.perform(collections.delete_tag(library, place.tag))
        else:
            return
        words = self.tr("“{name}” was deleted; its statements are kept. Undo brings it back.")
        self._window.statusBar().showMessage(words.format(name=name), 8000)

    def _ask_name(self, title: str, name: str, use: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setObjectName("nameDialog")
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(name)

        def accept() -> None:
            try:
                use(dialog.textValue())
            except BriefreaderError as error:
                self._session.failed.emit(error)

        dialog.accepted.connect(accept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _create(self, name: str) -> None:
        applied = self._session.changes.perform(
            collections.create_collection(self._session.library, name)
        )
        if applied is not None and applied.after is not None:
            self._panel.head.places.choose(ChosenPlace(collection=applied.after.id))

    def _rename(self, name: str) -> None:
        place, library = self._panel.head.places.chosen(), self._session.library
        if place.collection:
            change = collections.rename_collection(library, place.collection, name)
            self._session.changes.perform(change)
        else:
            self._session.changes.perform(collections.rename_tag(library, place.tag, name))
            self._panel.head.places.choose(ChosenPlace(tag=" ".join(name.split())))

    def _store_collections(
        self,
        ids: tuple[int, ...],
        keys: dict[str, int],
        added: tuple[str, ...],
        removed: tuple[str, ...],
    ) -> None:
        library = self._session.library
        try:
            changes = [
                collections.put_into(library, keys[name], ids)
                if name in keys
                else collections.create_collection(library, name, ids)
                for name in added
            ]
        except BriefreaderError as error:
            self._session.failed.emit(error)
            return
        changes += [collections.take_out(library, keys[name], ids) for name in removed]
        if changes:
            self._session.changes.perform_all(self.tr("Change collections"), changes)
