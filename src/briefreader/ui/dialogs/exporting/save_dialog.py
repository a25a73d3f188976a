"""Dialog that asks under which name, and in which of several formats, something is exported."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def save_dialog(
    parent: QWidget, title: str, folder: str, formats: Mapping[str, str]
) -> QFileDialog:
    """Return the dialog, to be opened; ``formats`` are the names of formats by their endings.

    The first one is what is offered. It deletes itself once it is answered.
    """
    endings = tuple(formats)
    filters = [f"{name} (*{ending})" for ending, name in formats.items()]
    dialog = QFileDialog(parent, title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix(endings[0].removeprefix("."))
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix(endings[filters.index(chosen)].removeprefix("."))
    )
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def with_ending(chosen: Path, endings: Sequence[str]) -> Path:
    """Return ``chosen`` with the first of ``endings`` where it has none of them."""
    if chosen.suffix.lower() in endings:
        return chosen
    return chosen.with_name(chosen.name + endings[0])
