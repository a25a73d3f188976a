"""Progress of a long export: how far it has come, and whether it is still wanted."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from briefreader.errors import CancelledError

T = TypeVar("T")


def _unseen(_done: int, _total: int, _what: str) -> None:
    """Take no notice."""


@dataclass(frozen=True, slots=True)
class Steps:
    """``progress`` is told steps done, steps in all and what is being done."""

    progress: Callable[[int, int, str], None] = _unseen
    cancelled: Callable[[], bool] = lambda: False

    def through(self, records: Sequence[T], what: str = "") -> Iterator[T]:
        """Yield ``records``, telling of each; raises CancelledError once it is not wanted."""
        for done, record in enumerate(records):
            self.check()
            self.progress(done, len(records), what)
            yield record
        self.progress(len(records), len(records), "")

    def check(self) -> None:
        """Raise CancelledError if the export is not wanted any more."""
        if self.cancelled():
            raise CancelledError
