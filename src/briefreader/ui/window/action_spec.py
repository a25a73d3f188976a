"""Description of an action: its text, keys, icon, and what it acts on."""

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtGui import QKeySequence

Key = QKeySequence.StandardKey | str | tuple[str, ...] | None
"""The shortcut of an action, or several, of which the first is shown."""


class On(Enum):
    """What an action acts on; it is marked where the user sees it. See ARCHITECTURE.md."""

    WINDOW = auto()
    """What the window shows and how; the program."""
    LIBRARY = auto()
    """The whole library."""
    PLACE = auto()
    """The collection or tag that the list shows."""
    STATEMENTS = auto()
    """The statements that are selected in the list, or else the open one."""
    STATEMENT = auto()
    """The same, where it is one."""
    OPEN_STATEMENT = auto()
    ROWS = auto()
    """The rows of the table of commitments: those that are selected, or all that are listed."""
    COMMITMENTS = auto()
    """The selected commitments, of which the current one is one."""
    COMMITMENT = auto()
    """The current commitment."""
    WORDS = auto()
    """The words that the user has selected in the text."""
    WORDS_OR_COMMITMENT = auto()
    """The selected words, or else the current commitment."""
    NOTE = auto()
    """The note that is selected in the list, or else the one at the cursor."""


class ActionSpec(NamedTuple):
    """One action as the user meets it; ``text`` is translated when the action is made.

    ``short`` is what its button on the tool bar says, where ``text`` is too long for it.
    """

    name: str
    text: str
    on: On
    key: Key = None
    icon: str = ""
    tip: str = ""
    short: str = ""
