"""What the rows of a long list show, read by the page when they are seen."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

PAGE = 100
"""How many rows are read at once."""
_KEPT_PAGES = 30
R = TypeVar("R")


class RowPages(Generic[R]):
    """Keeps the pages of a model's rows that were read last.

    ``fetch`` returns records by their ids. Where it fails, it is told of once, in the thread of the
    model ``owner``: not in the midst of painting, and not again whenever the rows are painted.
    """

    def __init__(self, fetch: Callable[[Sequence[int]], Mapping[int, R]], owner: QObject) -> None:
        self._fetch = fetch
        self._owner = owner
        self._pages: dict[int, Mapping[int, R]] = {}

    def at(self, ids: Sequence[int], row: int) -> R | None:
        """Return what a row shows of all that have ``ids``; None if it has gone meanwhile."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._read(ids[number * PAGE : (number + 1) * PAGE])
            if len(self._pages) >= _KEPT_PAGES:
                del self._pages[next(iter(self._pages))]
            self._pages[number] = page
        return page.get(ids[row])

    def clear(self) -> None:
        """Forget what was read: the rows are others."""
        self._pages.clear()

    def forget_row(self, row: int) -> None:
        """Forget the page of a row, which has got more of them."""
        self._pages.pop(row // PAGE, None)

    def forget(self, ids: Collection[int] | None) -> None:
        """Forget the pages that show any of ``ids``; None: all."""
        for number, page in tuple(self._pages.items()):
            if ids is None or not page.keys().isdisjoint(ids):
                del self._pages[number]

    def renew(self, ids: Collection[int]) -> bool:
        """Read these records anew, as far as they were read; tells whether any was."""
        read = {each for page in self._pages.values() for each in page if each in ids}
        if not read:
            return False
        fresh = self._fetch(sorted(read))
        for number, page in self._pages.items():
            # One that has gone meanwhile has no values any more.
            others = {key: each for key, each in page.items() if key not in read}
            self._pages[number] = others | {key: fresh[key] for key in page if key in fresh}
        return True

    def _read(self, ids: Sequence[int]) -> Mapping[int, R]:
        try:
            return self._fetch(ids)
        except Exception as error:
            QTimer.singleShot(0, self._owner, partial(_raise, error))
            return {}


def _raise(error: Exception) -> None:
    raise error
