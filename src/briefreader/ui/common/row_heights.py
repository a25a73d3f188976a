"""Heights of the rows of a long list, of which only those that were seen have been measured."""

from bisect import bisect_right
from itertools import accumulate


class RowHeights:
    """Knows where each row stands; of one that was not measured the ``usual`` height is taken."""

    def __init__(self) -> None:
        self.usual = 1
        self._heights: list[int] = []
        self._measured: set[int] = set()
        self._tops: list[int] | None = None

    def begin(self, count: int, usual: int) -> None:
        """Begin anew with ``count`` rows, none of which is measured."""
        self.usual = max(1, usual)
        self._heights = [self.usual] * count
        self._measured.clear()
        self._tops = None

    def extend(self, count: int) -> None:
        """Let there be ``count`` rows, the further ones at the end."""
        self._heights += [self.usual] * (count - len(self._heights))
        self._tops = None

    def __len__(self) -> int:
        return len(self._heights)

    def is_measured(self, row: int) -> bool:
        """Tell whether the height of ``row`` is known."""
        return row in self._measured

    def measure(self, row: int, height: int) -> bool:
        """Note the height of ``row``; tells whether it is another one than was taken."""
        self._measured.add(row)
        if self._heights[row] == height:
            return False
        self._heights[row] = height
        self._tops = None
        return True

    def height(self, row: int) -> int:
        """Return how high ``row`` is."""
        return self._heights[row]

    def top(self, row: int) -> int:
        """Return where ``row`` begins, counted from the first one; that of the end is the sum."""
        return self._all_tops()[row]

    def row_at(self, y: int) -> int:
        """Return the row at ``y``, -1 beside all of them."""
        if not 0 <= y < self.top(len(self._heights)):
            return -1
        return bisect_right(self._all_tops(), y) - 1

    def _all_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0))
        return self._tops
