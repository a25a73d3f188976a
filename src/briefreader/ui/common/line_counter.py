"""Counter of the lines that a wrapped text takes, quick enough for thousands of rows."""

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

_SLACK = 1.0
"""Words are measured one by one: together they may be a fraction of a pixel wider."""


class LineCounter:
    """Counts the lines of texts in one font; a word is measured once, however often it comes.

    A text takes no more lines than it says: where it may break besides blanks, perhaps one less.
    """

    def __init__(self, font: QFont) -> None:
        self._font = QFont(font)
        self._metrics = QFontMetricsF(self._font)
        self._blank = self._metrics.horizontalAdvance(" ")
        self._widths: dict[str, float] = {}

    def lines(self, text: str, width: int, most: int) -> int:
        """Return how many lines ``text`` takes at ``width`` pixels: from 1 to ``most``."""
        room = width - _SLACK
        count, used = 1, 0.0
        widths = self._widths
        for word in text.split():
            taken = widths.get(word)
            if taken is None:
                taken = widths[word] = self._metrics.horizontalAdvance(word)
            if taken > room:
                return self._laid_out(text, width, most)
            after = used + self._blank + taken if used else taken
            if after > room:
                count += 1
                if count >= most:
                    return most
                after = taken
            used = after
        return min(count, most)

    def _laid_out(self, text: str, width: int, most: int) -> int:
        """Return the same of a text with a word that is wider than a line, as of Chinese."""
        layout = QTextLayout(text, self._font)
        layout.beginLayout()
        count = 0
        while count < most and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            count += 1
        layout.endLayout()
        return max(count, 1)
