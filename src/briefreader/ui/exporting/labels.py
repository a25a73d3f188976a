"""Words of the Export dialog."""

from PySide6.QtCore import QCoreApplication

from briefreader.services.export.preview import Extent
from briefreader.services.export.writing import Format
from briefreader.ui.labels import count_label as commitments_label
from briefreader.ui.library.labels import count_label as statements_label

translate = QCoreApplication.translate


def name_label(chosen: Format) -> str:
    """Return the name of a format."""
    return translate("exports", chosen.name)


def format_label(chosen: Format) -> str:
    """Return the name of a format with its ending, such as "Data (.json)"."""
    return translate("export_labels", "{name} ({ending})").format(
        name=name_label(chosen), ending=chosen.ending
    )


def format_about(chosen: Format) -> str:
    """Return what is in a format and what it is for."""
    return translate("exports", chosen.about) if chosen.about else ""


def extent_label(extent: Extent) -> str:
    """Return how much will be exported, in a line."""
    if not extent.statements:
        return translate("export_labels", "There is no statement to export.")
    dated = translate("export_labels", "%Ln of them with a due date", "", extent.dated)
    parts = [
        statements_label(extent.statements),
        f"{commitments_label(extent.commitments)}, {dated}"
        if extent.commitments
        else commitments_label(0),
        translate("export_labels", "%Ln note(s)", "", extent.notes),
    ]
    return " · ".join(parts)


def done_label(count: int, name: str) -> str:
    """Return that ``count`` statements were exported to the file ``name``."""
    return translate("export_labels", "%Ln statement(s) exported to {path}", "", count).format(
        path=name
    )
