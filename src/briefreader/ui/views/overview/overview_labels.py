"""Words of the overview: titles of its charts, names of their rows and columns."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Strength
from briefreader.library.records import Status
from briefreader.services.library_overview.charts import OVERDUE, Chart, ChartKind
from briefreader.services.library_overview.drawing import Names
from briefreader.text.control_characters import visible
from briefreader.ui.common.labels import (
    number_label,
    party_label,
    status_label,
    strength_label,
    theme_label,
)

translate = QCoreApplication.translate


def chart_title(kind: ChartKind) -> str:
    """Return what stands over a chart."""
    titles = {
        ChartKind.STATUSES: translate("overview", "What became of each party’s promises"),
        ChartKind.MATRIX: translate("overview", "Who promised what"),
        ChartKind.STRENGTHS: translate("overview", "How firmly, year by year"),
        ChartKind.THEMES: translate("overview", "On what, year by year"),
    }
    return titles[kind]


def chart_names(chart: Chart, themes: Mapping[str, Theme]) -> Names:
    """Return what rows and columns of ``chart`` are called, in the language of the windows."""
    rows = {
        each.key: party_label(each.key) or translate("overview", "no date") for each in chart.rows
    }
    columns = {each: _column(chart.kind, each, themes) for each in chart.columns}
    return Names(rows, columns, number_label)


def _column(kind: ChartKind, key: str, themes: Mapping[str, Theme]) -> str:
    if kind is ChartKind.STRENGTHS:
        return strength_label(Strength(key))
    if kind is ChartKind.STATUSES:
        return translate("overview", "Overdue") if key == OVERDUE else status_label(Status(key))
    return theme_label(themes[key]) if key in themes else visible(key)
