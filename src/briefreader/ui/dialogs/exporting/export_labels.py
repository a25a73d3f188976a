"""Words of the Export dialog."""

from PySide6.QtCore import QCoreApplication

from briefreader.services.export.preview import Extent
from briefreader.services.export.writing import Format
from briefreader.ui.common.labels import commitments_label
from briefreader.ui.panels.library.library_labels import statements_label

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
    parts = [
        statements_label(extent.statements),
        _commitments_label(extent),
        translate("export_labels", "%Ln note(s)", "", extent.notes),
    ]
    line = " · ".join(parts)
    if not extent.uncovered:
        return line
    uncovered = translate(
        "export_labels",
        "%Ln statement(s) whose language is not read, or not known: commitments may be missing.",
        "",
        extent.uncovered,
    )
    return f"{line}\n{uncovered}"


def done_label(count: int, name: str) -> str:
    """Return that ``count`` statements were exported to the file ``name``."""
    return translate("export_labels", "%Ln statement(s) exported to {path}", "", count).format(
        path=name
    )


def _commitments_label(extent: Extent) -> str:
    counted = commitments_label(extent.commitments)
    if not extent.commitments:
        return counted
    if not extent.dated:
        return translate("export_labels", "{commitments}, none with a due date").format(
            commitments=counted
        )
    dated = translate("export_labels", "%Ln with a due date", "", extent.dated)
    return f"{counted}, {dated}"
