"""What the user wants on the tool bar."""

from collections.abc import Collection
from typing import NamedTuple

from briefreader.ui.window.menus import TOOLBAR

_BETWEEN = " "


class ToolBarChoice(NamedTuple):
    """The names of the actions, in order, and whether words stand beside the main ones."""

    names: tuple[str, ...] = TOOLBAR
    words: bool = True

    def known(self, names: Collection[str]) -> "ToolBarChoice":
        """Return this choice without actions that there are none of, as of another version."""
        return self._replace(names=tuple(each for each in self.names if each in names))

    def written(self) -> str:
        """Return the names as the settings keep them."""
        return _BETWEEN.join(self.names)


def read_choice(written: str | None, *, words: bool) -> ToolBarChoice:
    """Return the choice that the settings keep; without ``written`` names those that ship."""
    names = TOOLBAR if written is None else tuple(dict.fromkeys(written.split(_BETWEEN)))
    return ToolBarChoice(tuple(filter(None, names)), words)
