"""Ends of a commitment's course of action."""

import re

from briefreader.commitments.parsing.grammar import SpanPatterns

_TRAILING = " \t\n,;:.-–—"
_LONGEST_NOUN = 160


def action_end(folded: str, start: int, limit: int, patterns: SpanPatterns) -> int:
    """Return where the action that begins at ``start`` ends, at most ``limit``.

    Trailing clauses that only report (", noting …", ", which was …") are not part of it.
    """
    remark = patterns.remark.search(folded, start, limit)
    # A remark in the middle of an action is part of it.
    if remark and not patterns.resumed.search(remark["fact"]):
        limit = remark.start()
    aside = patterns.aside.search(folded, start, limit)
    if aside:
        limit = aside.start()
    for match in patterns.reporting.finditer(folded, start, limit):
        if match["that"] or patterns.reporting_start.match(match[0]):
            limit = match.start()
            break
    beside = patterns.and_that.search(folded, max(start, limit - _LONGEST_NOUN), limit)
    return trimmed_end(folded, start, beside.start() if beside else limit, patterns.lead_out)


def trimmed_end(folded: str, start: int, end: int, lead_out: re.Pattern[str]) -> int:
    """Return ``end`` without what matches ``lead_out``, punctuation and spaces before it.

    The stop of an abbreviation such as "U.S." stays.
    """
    previous = -1
    while end != previous:
        previous = end
        found = lead_out.search(folded, max(start, end - 24), end)
        if found:
            end = found.start()
        while end > start and folded[end - 1] in _TRAILING:
            if folded[end - 1] == "." and folded[end - 3 : end - 2] == ".":
                return end
            end -= 1
    return end


def antecedent_start(folded: str, floor: int, clause: int, patterns: SpanPatterns) -> int:
    """Return where the noun begins that ", which (they will …)" at ``clause`` speaks of."""
    low = max(floor, clause - _LONGEST_NOUN)
    found = list(patterns.noun_start.finditer(folded, low, clause))
    if found:
        return found[-1].end()
    return floor if low == floor else clause
