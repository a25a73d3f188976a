"""Words so long that Qt must be told to break them anywhere."""

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextOption

_STRETCH = 2_500
"""A word of twice as many code points covers such a stretch wholly, wherever it begins."""


def wrap_mode(text: str) -> QTextOption.WrapMode:
    """Return where the lines of ``text`` may end: between words, unless one is endless.

    To break at words Qt reads a word to its end anew for each line of it: one of 40,000 letters
    takes ten to a hundred times as long as 40,000 letters in words, and the more the narrower the
    lines are.
    """
    stretches = range(0, len(text) - _STRETCH + 1, _STRETCH)
    if any(_is_unbroken(text[start : start + _STRETCH]) for start in stretches):
        return QTextOption.WrapMode.WrapAnywhere
    return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def _is_unbroken(words: str) -> bool:
    """Tell whether no line may end within ``words``; Chinese has no spaces, yet may be broken."""
    if " " in words or "\n" in words:
        return False
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, words)
    # In UTF-16 units, of which there may be more than code points.
    return finder.toNextBoundary() in {-1, len(words.encode("utf-16-le")) // 2}
