"""Words for notes: their kinds, orders and colours."""

from PySide6.QtCore import QCoreApplication

from briefreader.services.annotations.note_listing import NoteKind, NoteOrder

translate = QCoreApplication.translate


def kind_label(kind: NoteKind | None) -> str:
    """Return the name of a kind of note in the plural; None is all of them."""
    names = {
        None: translate("notes", "Everything"),
        NoteKind.NOTE: translate("notes", "Notes"),
        NoteKind.HIGHLIGHT: translate("notes", "Highlights"),
        NoteKind.BOOKMARK: translate("notes", "Bookmarks"),
    }
    return names[kind]


def order_label(order: NoteOrder) -> str:
    """Return the name of an order, such as "In text order"."""
    names = {
        NoteOrder.PLACE: translate("notes", "In text order"),
        NoteOrder.CHANGED: translate("notes", "Newest first"),
        NoteOrder.COLOUR: translate("notes", "By colour"),
    }
    return names[order]


def colour_label(key: str) -> str:
    """Return the name of the annotation colour ``key``."""
    names = {
        "yellow": translate("colours", "Yellow"),
        "green": translate("colours", "Green"),
        "blue": translate("colours", "Blue"),
        "pink": translate("colours", "Pink"),
    }
    return names.get(key, key)
