"""Choice of what separates the columns of CSV files that the windows write."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QComboBox

from briefreader.services.export.csv_writing import Separator

translate = QCoreApplication.translate


def system_separator(system: QLocale | None = None) -> Separator:
    """Return what spreadsheets expect on this ``system``: a semicolon beside a decimal comma."""
    sign = (system or QLocale.system()).decimalPoint()
    return Separator.SEMICOLON if sign == "," else Separator.COMMA


def separator_label(separator: Separator) -> str:
    """Return the name of a separator, and what else is different with it."""
    names = {
        Separator.COMMA: translate("separators", "Commas"),
        Separator.SEMICOLON: translate("separators", "Semicolons, and 0,5 for a half"),
        Separator.TAB: translate("separators", "Tabs"),
    }
    return names[separator]


class SeparatorBox(QComboBox):
    """Offers every separator."""

    def __init__(self, chosen: Separator) -> None:
        super().__init__()
        self.setObjectName("csvSeparator")
        self.setAccessibleName(self.tr("Columns of CSV files are separated by"))
        self.setToolTip(
            self.tr(
                "What your spreadsheet program expects: semicolons where it writes 0,5 for a half"
            )
        )
        for each in Separator:
            self.addItem(separator_label(each), each.name)
        self.setCurrentIndex(self.findData(chosen.name))

    def separator(self) -> Separator:
        """Return the chosen one."""
        return Separator[str(self.currentData())]
