"""Store of the main window's state: size, docks, zoom, appearance, last statement."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from briefreader.library.listing import Sort
from briefreader.services.authors import system_name
from briefreader.services.review.grouping import DISMISSED, Grouping, Order
from briefreader.ui.app.theme import Scheme
from briefreader.ui.reader.settings import ReadingSettings
from briefreader.ui.window.recent_paths import RecentKind, with_newest
from briefreader.ui.window.tool_bar_choice import ToolBarChoice, read_choice

if TYPE_CHECKING:
    from briefreader.services.export.csv_writing import Separator
    from briefreader.ui.dialogs.briefing.last_briefing import LastBriefing

LAYOUT_VERSION = 1
"""Of the docks and bars in a remembered layout: others are not restored."""

_PANEL_WIDTHS = (270, 380)


class WindowState:
    """Reads and writes the user's settings file; what cannot be read gets its default."""

    def __init__(self) -> None:
        self._settings = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Briefreader", "briefreader"
        )

    def restore(self, window: QMainWindow) -> bool:
        """Give ``window`` its remembered size and docks; tells whether there were any."""
        geometry = self._settings.value("window/geometry")
        layout = self._settings.value("window/layout")
        restored = isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)
        if isinstance(layout, QByteArray):
            window.restoreState(layout, LAYOUT_VERSION)
        return restored

    def save(self, window: QMainWindow, layout: QByteArray | None) -> None:
        """Remember the size of ``window``, and its docks or the ``layout`` that it had before."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        self._settings.setValue("window/layout", layout or window.saveState(LAYOUT_VERSION))
        self._settings.sync()

    @property
    def main_view(self) -> str:
        """The name of the view in the centre of the window."""
        return str(self._settings.value("window/main_view", "reader"))

    @main_view.setter
    def main_view(self, name: str) -> None:
        self._settings.setValue("window/main_view", name)

    def table_part(self, name: str) -> object:
        """Return how a part of the table of commitments was left, as Qt or JSON keeps it."""
        return self._settings.value(f"table/{name}")

    def keep_table_part(self, name: str, kept: QByteArray | str) -> None:
        """Remember how a part of the table is arranged."""
        self._settings.setValue(f"table/{name}", kept)

    @property
    def zoom(self) -> float:
        """The zoom of the text, 1.0 being 100 %."""
        try:
            return float(str(self._settings.value("reader/zoom", 1.0)))
        except ValueError:
            return 1.0

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._settings.setValue("reader/zoom", zoom)

    @property
    def reading(self) -> ReadingSettings:
        """How the text is set."""
        default = ReadingSettings()
        return ReadingSettings(
            family=str(self._settings.value("reader/family", default.family)),
            size=self._number("reader/size", default.size),
            spacing=self._number("reader/spacing", default.spacing),
            width=self._number("reader/width", default.width),
            justified=str(self._settings.value("reader/justified", "false")) == "true",
        ).within_bounds()

    @reading.setter
    def reading(self, reading: ReadingSettings) -> None:
        self._settings.setValue("reader/family", reading.family)
        self._settings.setValue("reader/size", reading.size)
        self._settings.setValue("reader/spacing", reading.spacing)
        self._settings.setValue("reader/width", reading.width)
        self._settings.setValue("reader/justified", "true" if reading.justified else "false")

    @property
    def margin_cards(self) -> bool:
        """Whether a wide margin has cards of notes, dates and statuses."""
        return str(self._settings.value("reader/margin_cards", "true")) == "true"

    @margin_cards.setter
    def margin_cards(self, shown: bool) -> None:
        self._settings.setValue("reader/margin_cards", "true" if shown else "false")

    @property
    def panel_widths(self) -> tuple[int, int]:
        """How wide the user wants the library and the side panel to be, where there is room."""
        library, side = _PANEL_WIDTHS
        return self._number("window/library_width", library), self._number(
            "window/side_width", side
        )

    @panel_widths.setter
    def panel_widths(self, widths: tuple[int, int]) -> None:
        for name, width in zip(("library", "side"), widths, strict=True):
            self._settings.setValue(f"window/{name}_width", width)

    def _number(self, name: str, default: int) -> int:
        try:
            return int(str(self._settings.value(name, default)))
        except ValueError:
            return default

    @property
    def scheme(self) -> Scheme:
        """The chosen appearance."""
        try:
            return Scheme(str(self._settings.value("window/scheme", Scheme.SYSTEM.value)))
        except ValueError:
            return Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._settings.setValue("window/scheme", scheme.value)

    @property
    def still(self) -> bool:
        """Whether nothing may move by itself."""
        return str(self._settings.value("window/still", "false")) == "true"

    @still.setter
    def still(self, still: bool) -> None:
        self._settings.setValue("window/still", "true" if still else "false")

    @property
    def language(self) -> str:
        """The ISO 639 code of the windows' language, empty to follow the system."""
        return str(self._settings.value("window/language", ""))

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("window/language", language)

    @property
    def author(self) -> str:
        """The user's name, by default the one that the system has."""
        kept = str(self._settings.value("user/name", "")).strip()
        return kept or system_name()

    @author.setter
    def author(self, name: str) -> None:
        self._settings.setValue("user/name", "" if name == system_name() else name.strip())

    @property
    def briefing(self) -> "LastBriefing":
        """How the last briefing was dressed; at first with the user's name as its author."""
        from briefreader.ui.dialogs.briefing.last_briefing import LastBriefing

        kept = {
            name: str(self._settings.value(f"briefing/{name}", default))
            for name, default in (
                ("language", ""),
                ("paper", ""),
                ("author", self.author),
                ("classification", ""),
            )
        }
        return LastBriefing(**kept)

    @briefing.setter
    def briefing(self, last: "LastBriefing") -> None:
        for name in ("language", "paper", "author", "classification"):
            self._settings.setValue(f"briefing/{name}", getattr(last, name))
        if last.author == self.author:
            # So that it follows the name in Preferences.
            self._settings.remove("briefing/author")

    @property
    def tool_bar(self) -> ToolBarChoice:
        """What the tool bar shows."""
        kept = self._settings.value("toolbar/actions")
        words = str(self._settings.value("toolbar/words", "true")) == "true"
        return read_choice(None if kept is None else str(kept), words=words)

    @tool_bar.setter
    def tool_bar(self, choice: ToolBarChoice) -> None:
        if choice.names == ToolBarChoice().names:
            # So that it follows what a later version shows.
            self._settings.remove("toolbar/actions")
        else:
            self._settings.setValue("toolbar/actions", choice.written())
        self._settings.setValue("toolbar/words", "true" if choice.words else "false")

    @property
    def tour_seen(self) -> bool:
        """Whether the tour was taken or skipped."""
        return str(self._settings.value("window/tour_seen", "false")) == "true"

    @tour_seen.setter
    def tour_seen(self, seen: bool) -> None:
        self._settings.setValue("window/tour_seen", "true" if seen else "false")

    @property
    def sort(self) -> Sort:
        """The order of the library's list."""
        try:
            return Sort(str(self._settings.value("library/sort", Sort.NEWEST.value)))
        except ValueError:
            return Sort.NEWEST

    @sort.setter
    def sort(self, sort: Sort) -> None:
        self._settings.setValue("library/sort", sort.value)

    @property
    def grouping(self) -> Grouping:
        """By what the commitments are grouped."""
        try:
            return Grouping(str(self._settings.value("panel/grouping", Grouping.THEME.value)))
        except ValueError:
            return Grouping.THEME

    @grouping.setter
    def grouping(self, grouping: Grouping) -> None:
        self._settings.setValue("panel/grouping", grouping.value)

    @property
    def order(self) -> Order:
        """The order of the commitments within a group."""
        try:
            return Order(str(self._settings.value("panel/order", Order.TEXT.value)))
        except ValueError:
            return Order.TEXT

    @order.setter
    def order(self, order: Order) -> None:
        self._settings.setValue("panel/order", order.value)

    @property
    def compact_rows(self) -> bool:
        """Whether each commitment is listed in one line."""
        return self._flag("panel/compact_rows", default=False)

    @compact_rows.setter
    def compact_rows(self, compact: bool) -> None:
        self._settings.setValue("panel/compact_rows", "true" if compact else "false")

    @property
    def card_folded(self) -> bool:
        """Whether the details of a commitment's card are folded."""
        return self._flag("panel/card_folded", default=True)

    @card_folded.setter
    def card_folded(self, folded: bool) -> None:
        self._settings.setValue("panel/card_folded", "true" if folded else "false")

    def _flag(self, name: str, *, default: bool) -> bool:
        return str(self._settings.value(name, "true" if default else "false")) == "true"

    def collapsed(self, grouping: Grouping) -> set[str]:
        """Return the keys of the groups that are folded; at first the dismissed ones are."""
        kept = self._settings.value(f"panel/collapsed_{grouping.value}", DISMISSED)
        return set(str(kept).split("\n")) - {""}

    def set_collapsed(self, grouping: Grouping, keys: Iterable[str]) -> None:
        """Remember which groups are folded."""
        self._settings.setValue(f"panel/collapsed_{grouping.value}", "\n".join(sorted(keys)))

    @property
    def folder(self) -> str:
        """The folder from which a file was last opened."""
        return str(self._settings.value("files/folder", ""))

    @folder.setter
    def folder(self, folder: str) -> None:
        self._settings.setValue("files/folder", folder)

    def recent(self, kind: RecentKind) -> tuple[str, ...]:
        """Return the paths of what was opened lately, the newest first."""
        # Another window may have written.
        self._settings.sync()
        kept = str(self._settings.value(f"files/recent_{kind}", ""))
        return tuple(filter(None, kept.split("\n")))

    def remember_recent(self, kind: RecentKind, paths: Sequence[Path]) -> None:
        """Note that these were opened."""
        self._set_recent(kind, with_newest(self.recent(kind), paths))

    def forget_recent(self, kind: RecentKind, path: Path) -> None:
        """Do not offer ``path`` any more."""
        self._set_recent(kind, [each for each in self.recent(kind) if each != str(path)])

    def clear_recent(self, kind: RecentKind) -> None:
        """Offer nothing of what was opened so far."""
        self._set_recent(kind, ())

    def _set_recent(self, kind: RecentKind, paths: Sequence[str]) -> None:
        self._settings.setValue(f"files/recent_{kind}", "\n".join(paths))

    @property
    def export_format(self) -> str:
        """The ending of the format that was last exported to, empty at first."""
        return str(self._settings.value("files/export_format", ""))

    @export_format.setter
    def export_format(self, ending: str) -> None:
        self._settings.setValue("files/export_format", ending)

    @property
    def separator(self) -> "Separator":
        """What separates the columns of CSV files, by default what the system's programs expect."""
        from briefreader.services.export.csv_writing import Separator
        from briefreader.ui.dialogs.exporting.separator_choice import system_separator

        kept = str(self._settings.value("files/csv_separator", ""))
        return Separator[kept] if kept in Separator.__members__ else system_separator()

    @separator.setter
    def separator(self, separator: "Separator") -> None:
        # What is not chosen follows the system.
        if separator is not self.separator:
            self._settings.setValue("files/csv_separator", separator.name)
