"""Search for words or patterns in a text, as the find bar asks for them.

Qt's regular expressions (PCRE2) give up on a pattern that takes too many steps, so that none can
hold up the window; Python's have no such limit.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression

MOST_HITS = 5_000
"""More places than these are not marked; the count says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindQuery:
    """What is looked for: ``text`` as words, or as a regular expression if ``is_pattern``."""

    text: str
    match_case: bool = False
    whole_words: bool = False
    is_pattern: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """The places that were found: starts and ends in UTF-16 units, in order, without overlaps.

    ``fault`` says what is wrong with a pattern, empty if nothing is. ``is_costly`` tells that it
    took too many steps, ``has_more`` that there are more than ``MOST_HITS`` places.
    """

    places: tuple[tuple[int, int], ...] = ()
    fault: str = ""
    is_costly: bool = False
    has_more: bool = False


def find_all(text: str, query: FindQuery) -> Findings:
    """Find every place in ``text`` that ``query`` means; an empty query finds nothing."""
    if not query.text:
        return Findings()
    expression = _expression(query)
    if not expression.isValid():
        return Findings(fault=expression.errorString())
    places: list[tuple[int, int]] = []
    found = expression.globalMatch(text)
    while found.hasNext():
        match = found.next()
        if match.capturedLength():
            places.append((match.capturedStart(), match.capturedEnd()))
        if len(places) > MOST_HITS:
            return Findings(places=tuple(places[:MOST_HITS]), has_more=True)
    return Findings(places=tuple(places), is_costly=not found.isValid())


def _expression(query: FindQuery) -> QRegularExpression:
    pattern = query.text if query.is_pattern else QRegularExpression.escape(query.text)
    if query.whole_words:
        pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
    options = QRegularExpression.PatternOption
    chosen = options.UseUnicodePropertiesOption | options.MultilineOption
    if not query.match_case:
        chosen |= options.CaseInsensitiveOption
    return QRegularExpression(pattern, chosen)
