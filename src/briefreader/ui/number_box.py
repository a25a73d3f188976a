"""A box for a number whose words stand where those of the other boxes of a form do."""

from PySide6.QtWidgets import QSpinBox

from briefreader.ui.theme import Space


def number_box() -> QSpinBox:
    """Return a spin box; its edge comes from the style sheet, which cannot pad its words."""
    box = QSpinBox()
    box.lineEdit().setTextMargins(Space.SMALL, 0, 0, 0)
    return box
