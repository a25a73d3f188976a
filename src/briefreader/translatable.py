"""Marks on words for translation where Qt is not at hand, with their values apart from them."""

from collections.abc import Mapping
from typing import NamedTuple


def mark(context: str, text: str) -> str:  # noqa: ARG001 - read by lupdate, from the source
    """Return ``text`` as it is.

    lupdate finds the call and lists the text under ``context`` for the translators, so both must be
    literals. The edge, where the text is shown, translates it.
    """
    return text


class Wording(NamedTuple):
    """A text that the window translates before it puts the values in; ``str`` is the English.

    ``message`` has a field such as ``{path}`` for each of ``values``, which are texts, numbers and
    other wordings. A message without values is taken as it is, braces and all.
    """

    message: str
    values: Mapping[str, object]

    def __str__(self) -> str:
        return filled(self.message, self.values)


def worded(message: str, /, **values: object) -> Wording:
    """Return a wording; what is no text, number or wording becomes a text at once.

    ``message`` is marked for translation under "errors".
    """
    return Wording(message, {name: _plain(value) for name, value in values.items()})


def filled(message: str, values: Mapping[str, object]) -> str:
    """Return ``message`` with ``values`` in its fields; without any it is not looked into."""
    return message.format(**values) if values else message


def _plain(value: object) -> object:
    """Return ``value`` as something that another process or thread can be given."""
    return value if isinstance(value, str | int | float | Wording) else str(value)
