"""Head over the list of statements: search box, place, filter, order, counts, hints."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.listing import (
    NO_FILTER,
    Facets,
    Listing,
    Place,
    SearchScope,
    Sort,
    StatementFilter,
)
from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.panels.library.filter_chips import FilterChips
from briefreader.ui.panels.library.library_labels import filter_labels, scope_label, sort_label
from briefreader.ui.panels.library.places import PlaceBox

if TYPE_CHECKING:
    from briefreader.ui.panels.library.filter_popover import FilterPopover

_SCOPES = (None, SearchScope.TEXTS, SearchScope.NOTES, SearchScope.COMMITMENTS)

_FEWEST_LETTERS = 8


class LibraryHead(QWidget):
    """Lets the user say what is listed: ``listing``, and what is searched: ``query``, ``scope``.

    The filter's form is made when it is first wanted, and opens over the list.
    """

    listing_changed = Signal()
    query_changed = Signal()
    facets_wanted = Signal()
    """The form opens and offers what the library has."""

    def __init__(self, themes: Mapping[str, Theme], sort: Sort) -> None:
        super().__init__()
        self._themes = themes
        self._popover: FilterPopover | None = None
        self._filter = NO_FILTER
        self.search_box = QLineEdit()
        self.search_box.setObjectName("librarySearch")
        self.search_box.setAccessibleName(self.tr("Search the library"))
        self.search_box.setPlaceholderText(self.tr("Search texts, notes, commitments"))
        self.search_box.setClearButtonEnabled(True)
        self._hint = _small_label("searchHint")
        self.places = PlaceBox()
        self.filter_button = QToolButton()
        self.filter_button.setObjectName("filterButton")
        self.filter_button.setCheckable(True)
        self.filter_button.setToolTip(self.tr("Filter by date, party, theme, kind and more"))
        self.sorts = self._sort_box(sort)
        self.scopes = self._scope_box()
        self._count = _small_label("statementCount")
        self._count.setWordWrap(False)
        self._count.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.chips = FilterChips()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        self._show_filter()
        self._show_mode()

    @property
    def query(self) -> str:
        """What is searched, without blanks around it."""
        return self.search_box.text().strip()

    @property
    def scope(self) -> SearchScope | None:
        """What is searched through, None for everything."""
        return _SCOPES[self.scopes.currentIndex()]

    @property
    def sort(self) -> Sort:
        """The chosen order."""
        return Sort(self.sorts.currentData())

    @property
    def listing(self) -> Listing:
        """Which statements are wanted, and in what order."""
        chosen = self.places.chosen()
        return Listing(
            place=chosen.place,
            collection=chosen.collection,
            tag=chosen.tag,
            filter=self._filter,
            sort=self.sort,
        )

    def show_count(self, text: str, hint: str = "") -> None:
        """Say how much is listed, and what is wrong with the query, if anything."""
        self._count.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def clear_filter(self) -> None:
        """Ask for nothing in particular."""
        if self._popover is not None:
            self._popover.form.clear()

    def open_filter(self) -> None:
        """Open the form below its button, which has to be in sight."""
        self.filter_button.setChecked(True)

    def set_themes(self, themes: Mapping[str, Theme]) -> None:
        """Offer these themes in the form."""
        if themes is self._themes:
            return
        self._themes = themes
        if self._popover is not None:
            self._popover.form.set_themes(themes)
        self._show_filter()

    def set_facets(self, facets: Facets) -> None:
        """Offer these parties and languages in the form."""
        if self._popover is not None:
            self._popover.form.set_facets(facets)

    def _sort_box(self, sort: Sort) -> QComboBox:
        box = _flat_box("sortChooser", self.tr("Order"))
        for each in Sort:
            box.addItem(sort_label(each), each.value)
        box.setCurrentIndex(box.findData(sort.value))
        return box

    def _scope_box(self) -> QComboBox:
        box = _flat_box("scopeChooser", self.tr("Search in"))
        for each in _SCOPES:
            box.addItem(scope_label(each))
        return box

    def _lay_out(self) -> None:
        places = _row(self.places, self.filter_button)
        places.setStretch(0, 1)
        counts = _row(self._count, self.sorts, self.scopes)
        self._column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.TINY)
        self._column.setSpacing(Space.TINY)
        self._column.addWidget(self.search_box)
        self._column.addWidget(self._hint)
        self._column.addLayout(places)
        self._column.addWidget(self.chips)
        self._column.addLayout(counts)
        self._hint.hide()

    def _connect(self) -> None:
        self.search_box.textChanged.connect(self._show_mode)
        self.search_box.textChanged.connect(lambda _: self.query_changed.emit())
        self.scopes.currentIndexChanged.connect(lambda _: self.listing_changed.emit())
        self.sorts.currentIndexChanged.connect(lambda _: self.listing_changed.emit())
        self.places.place_chosen.connect(self._show_mode)
        self.places.place_chosen.connect(lambda _: self.listing_changed.emit())
        self.filter_button.toggled.connect(self._show_form)
        self.chips.cleared.connect(self._clear_all)
        self.chips.removed.connect(self._take_back)

    def _show_mode(self) -> None:
        searching = bool(self.query)
        # The one to go first: the panel would grow to hold both.
        going, coming = (self.sorts, self.scopes) if searching else (self.scopes, self.sorts)
        going.hide()
        coming.show()
        recent = self.places.chosen().place is Place.RECENT
        self.sorts.setEnabled(not recent)
        self.sorts.setToolTip(self.tr("The recent ones come first here") if recent else "")

    def _show_form(self, shown: bool) -> None:
        if shown:
            popover = self._made_popover()
            popover.open_at(self.filter_button)
            self.facets_wanted.emit()
        elif self._popover is not None:
            self._popover.close()

    def _made_popover(self) -> "FilterPopover":
        if self._popover is None:
            from briefreader.ui.panels.library.filter_popover import FilterPopover

            made = FilterPopover(self._themes, self)
            made.form.filter_changed.connect(self._take_filter)
            made.closed.connect(self._leave_form)
            self._popover = made
        return self._popover

    def _leave_form(self) -> None:
        self.filter_button.setChecked(False)
        self.filter_button.setFocus()

    def _take_back(self, name: str) -> None:
        self._made_popover().form.take_back(name)
        if not self._filter.active():
            self.filter_button.setFocus()

    def _clear_all(self) -> None:
        self.clear_filter()
        self.filter_button.setFocus()

    def _take_filter(self, asked: StatementFilter) -> None:
        if asked != self._filter:
            self._filter = asked
            self._show_filter()
            self.listing_changed.emit()

    def _show_filter(self) -> None:
        words = filter_labels(self._filter, self._themes)
        name = self.tr("Filter")
        self.filter_button.setText(f"{name} ({len(words)})" if words else name)
        self.chips.show_filters(words)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.SMALL)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _flat_box(name: str, title: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(title)
    box.setProperty("role", "flat")
    # As wide as what the count beside it leaves: in some languages both are long.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_FEWEST_LETTERS)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return box


def _small_label(name: str) -> QLabel:
    label = PlainLabel()
    label.setObjectName(name)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
