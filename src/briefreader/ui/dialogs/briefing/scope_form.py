"""Form for the statements and commitments that a briefing is about."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.listing import Facets
from briefreader.library.records import Status
from briefreader.services.briefing.plan import BriefingScope
from briefreader.services.statements.listing import read_day
from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import parties_by_label, status_label, theme_label
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.briefing.briefing_fields import (
    choose,
    chooser,
    line,
    offer,
    tell_below,
    write,
)

_OPEN, _CHOSEN, _SELECTION = "open", "chosen", "selection"


class ScopeForm(QWidget):
    """Edits a ``BriefingScope``; ``opened`` is the id of the open statement (0: none)."""

    changed = Signal()

    def __init__(
        self,
        opened: int,
        chosen: Sequence[int],
        themes: Mapping[str, Theme],
        collections: Mapping[int, str],
        tags: Sequence[str],
    ) -> None:
        super().__init__()
        self._opened = opened
        self._chosen = tuple(chosen)
        kinds = [(self.tr("The open statement"), _OPEN)] if opened else []
        if len(self._chosen) > 1:
            several = self.tr("%Ln chosen statement(s)", "", len(self._chosen))
            kinds.append((several, _CHOSEN))
        kinds.append((self.tr("A selection across the library"), _SELECTION))
        any_ = [(self.tr("Any"), "")]
        self.kind = chooser("scopeKind", self.tr("Statements"), kinds)
        self._collection = chooser(
            "scopeCollection",
            self.tr("Collection"),
            [(self.tr("Any"), 0), *((visible(name), key) for key, name in collections.items())],
        )
        named = [(visible(each), each) for each in tags]
        self._tag = chooser("scopeTag", self.tr("Tag"), [*any_, *named])
        self._party = chooser("scopeParty", self.tr("Party"), any_)
        hint = self.tr("2015 or 2015-11-02")
        self._since = line("scopeSince", self.tr("First day"), hint)
        self._until = line("scopeUntil", self.tr("Last day"), hint)
        self._theme = chooser(
            "scopeTheme",
            self.tr("Theme"),
            [*any_, *((theme_label(each), key) for key, each in themes.items())],
        )
        self._status = chooser(
            "scopeStatus",
            self.tr("Status"),
            [*any_, *((status_label(each), each.value) for each in Status)],
        )
        self._confirmed = QCheckBox(self.tr("Confirmed commitments only"))
        self._confirmed.setObjectName("scopeConfirmed")
        self._problem = PlainLabel(self.tr("Write a date as 2015, 2015-11 or 2015-11-02."))
        self._problem.setObjectName("scopeProblem")
        self._lay_out()
        self._connect()
        self._show_kind()

    def scope(self) -> BriefingScope:
        """Return what is chosen; a date that is none asks for nothing."""
        status = self._status.currentData()
        narrowing = BriefingScope(
            theme=self._theme.currentData(),
            status=Status(status) if status else None,
            confirmed=self._confirmed.isChecked(),
        )
        kind = self.kind.currentData()
        if kind != _SELECTION:
            ids = (self._opened,) if kind == _OPEN else self._chosen
            return replace(narrowing, statements=ids)
        return replace(
            narrowing,
            collection=self._collection.currentData(),
            tag=self._tag.currentData(),
            party=self._party.currentData(),
            since=read_day(self._since.text(), last=False),
            until=read_day(self._until.text(), last=True),
        )

    def set_scope(self, scope: BriefingScope) -> None:
        """Show ``scope``; one that names statements leaves those that are chosen here."""
        choose(self._theme, scope.theme)
        choose(self._status, scope.status.value if scope.status else "")
        self._confirmed.setChecked(scope.confirmed)
        if scope.statements and self.kind.currentData() == _SELECTION:
            choose(self.kind, self.kind.itemData(0))
        elif not scope.statements:
            choose(self.kind, _SELECTION)
            choose(self._collection, scope.collection)
            choose(self._tag, scope.tag)
            choose(self._party, scope.party)
            write(self._since, _text(scope.since))
            write(self._until, _text(scope.until))
        self._show_kind()

    def set_facets(self, facets: Facets) -> None:
        """Offer these parties."""
        parties = parties_by_label(facets.parties)
        offer(self._party, [(self.tr("Any"), ""), *parties])

    def _lay_out(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(Space.MEDIUM)
        self._form.setVerticalSpacing(Space.SMALL)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("State&ments"), self.kind)
        for label, box in (
            (self.tr("Co&llection"), self._collection),
            (self.tr("Ta&g"), self._tag),
            (self.tr("Part&y"), self._party),
            (self.tr("&From"), self._since),
            (self.tr("&To"), self._until),
            (self.tr("T&heme"), self._theme),
            (self.tr("Stat&us"), self._status),
        ):
            self._form.addRow(label, box)
            if box is self._until:
                tell_below(self._form, self._problem)
        self._form.addRow("", self._confirmed)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_kind)
        boxes = (self.kind, self._collection, self._tag, self._party, self._theme, self._status)
        for box in boxes:
            box.currentIndexChanged.connect(self.changed)
        self._confirmed.toggled.connect(self.changed)
        for field in (self._since, self._until):
            field.textChanged.connect(self._check_days)
            field.textChanged.connect(self.changed)

    def _show_kind(self) -> None:
        across = self.kind.currentData() == _SELECTION
        for box in (self._party, self._since, self._until):
            self._form.setRowVisible(box, across)
        for box in (self._collection, self._tag):
            self._form.setRowVisible(box, across and box.count() > 1)
        self._check_days()

    def _check_days(self) -> None:
        across = self.kind.currentData() == _SELECTION
        fields = (self._since, self._until)
        for field in fields:
            field.setAccessibleDescription(self._problem.text() if _is_no_day(field) else "")
        self._form.setRowVisible(self._problem, across and any(map(_is_no_day, fields)))


def _is_no_day(field: QLineEdit) -> bool:
    return bool(field.text().strip()) and read_day(field.text(), last=False) is None


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""
