"""List of the sections of a briefing: which are wanted, and in what order."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt

from briefreader.services.briefing.plan import Section, SectionChoice
from briefreader.ui.common.ordered_ticks import OrderedTicks, is_ticked, tick_item
from briefreader.ui.dialogs.briefing.briefing_labels import section_label

translate = QCoreApplication.translate
_SECTION = Qt.ItemDataRole.UserRole


class SectionList(OrderedTicks):
    """A list of check boxes, moved by mouse, buttons or Alt with the arrow keys."""

    def __init__(self) -> None:
        super().__init__(
            "section",
            up=translate("SectionList", "Move up"),
            down=translate("SectionList", "Move down"),
        )
        self.list.setObjectName("briefingSections")
        self.list.setAccessibleName(self.tr("Sections of the briefing"))

    def sections(self) -> tuple[SectionChoice, ...]:
        """Return every section, in the order of the list."""
        return tuple(
            SectionChoice(Section(each.data(_SECTION)), on=is_ticked(each)) for each in self.items()
        )

    def set_sections(self, sections: Iterable[SectionChoice]) -> None:
        """Show these; does not tell of a change."""
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for choice in sections:
            item = tick_item(section_label(choice.section), ticked=choice.on)
            item.setData(_SECTION, choice.section.value)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.ensurePolished()
        rows = self.list.sizeHintForRow(0) * self.list.count()
        around = self.list.contentsMargins()
        self.list.setFixedHeight(rows + around.top() + around.bottom())
        self.list.blockSignals(blocked)
        self.show_moves(0)
