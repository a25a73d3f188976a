"""The words of errors and of import results, in the language of the windows."""

import string

from PySide6.QtCore import QCoreApplication

from briefreader.errors import BriefreaderError
from briefreader.translatable import Wording, filled


def translated(words: BriefreaderError | Wording) -> str:
    """Return the translation of ``words`` with its values filled in, nested ones translated too.

    It is the English text if there is no translation, or one whose fields are not those of the
    message.
    """
    wording = words.wording if isinstance(words, BriefreaderError) else words
    text = QCoreApplication.translate("errors", wording.message)
    if wording.values and _fields(text) != _fields(wording.message):
        return str(wording)
    values = {
        name: translated(value) if isinstance(value, Wording) else value
        for name, value in wording.values.items()
    }
    try:
        return filled(text, values)
    except (LookupError, ValueError, AttributeError, TypeError):
        return str(wording)


def _fields(message: str) -> frozenset[str] | None:
    """Return the names of the fields in ``message``, None if its braces are no fields."""
    try:
        parts = list(string.Formatter().parse(message))
    except ValueError:
        return None
    return frozenset(name for _, name, _, _ in parts if name is not None)
