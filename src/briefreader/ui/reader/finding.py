"""Search for words, however they are written, or patterns, as the find bar asks for them.

Qt's regular expressions (PCRE2) give up on a pattern that takes too many steps, so that none can
hold up the window; Python's have no such limit.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression

from briefreader.text.search_folding import folded
from briefreader.text.utf16 import Utf16Map

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
    if not query.is_pattern:
        return _find_words(text, query)
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


def _find_words(text: str, query: FindQuery) -> Findings:
    """Find words however they are written; with ``match_case`` in the same case."""
    typed = folded(query.text, keeps_case=query.match_case).text
    searched = folded(text, keeps_case=query.match_case)
    units = Utf16Map(text)
    places: list[tuple[int, int]] = []
    start = searched.text.find(typed) if typed else -1
    while start >= 0:
        end = start + len(typed)
        if not query.whole_words or _is_apart(searched.text, start, end):
            if len(places) == MOST_HITS:
                return Findings(places=tuple(places), has_more=True)
            span = searched.span(start, end)
            places.append((units.to_utf16(span.start), units.to_utf16(span.end)))
        else:
            end = start + 1
        start = searched.text.find(typed, end)
    return Findings(places=tuple(places))


def _is_apart(text: str, start: int, end: int) -> bool:
    """Tell whether no letter, digit or low line stands right before or after a place."""
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    return not any(each.isalnum() or each == "_" for each in beside)


def _expression(query: FindQuery) -> QRegularExpression:
    pattern = query.text
    if query.whole_words:
        pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
    options = QRegularExpression.PatternOption
    chosen = options.UseUnicodePropertiesOption | options.MultilineOption
    if not query.match_case:
        chosen |= options.CaseInsensitiveOption
    return QRegularExpression(pattern, chosen)
