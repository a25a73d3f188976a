"""Ends of a commitment's course of action."""

import re

from briefreader.commitments.parsing.grammar import REPORTING_PARTICIPLES

_REPORTING = re.compile(
    r",? (?:while |whilst |also |and )?(?:"
    r"(?:recogni[sz]ing|noting|believing|considering|stressing|emphasi[sz]ing|acknowledging|recalling|aware|"
    r"convinced|mindful|bearing in mind|underlining) (?P<that>that|the (?:fact|importance|need))"
    rf"|{REPORTING_PARTICIPLES}|and (?:expressed|welcomed|noted|thanked|congratulated))\b"
)
_REMARK = re.compile(
    r"(?:,(?: (?:all|both|each|some|many|most|one) of| in| of)?| of) which (?P<fact>.*)"
)
_ASIDE = re.compile(
    r"; (?=(?:the|this|these|that|those|it|they|an?)\b[^;.]{1,80}? (?:is|are|was|were|has|have|had)\b)"
)
_AND_THAT = re.compile(r",? and that(?:, [^,;]{1,120})?,? $")
_NOUN_START = re.compile(r"(?:[;:]|, and| and) (?=(?:the|this|these|an?|our|their|its) )|[.] ")
_TRAILING = " \t\n,;:.-–—"
_LEAD_OUT = re.compile(
    r"(?:[,;-] ?(?:and|but|or|while|as)?|(?<=\w) (?:and|but|while))"
    r"(?: (?:has|have|had|is|are|also|further))?"
    r"(?:[,;]? (?:in (?:this|that) (?:context|regard|respect|connection|vein)|in addition|moreover|"
    r"furthermore|however|to (?:this|that) end|likewise|similarly|at the same time))?,?\s*$"
)
_RESUMED = re.compile(r", (?:to|by|through|including|in order|as well as) ")
_LONGEST_NOUN = 160


def action_end(folded: str, start: int, limit: int) -> int:
    """Return where the action that begins at ``start`` ends, at most ``limit``.

    Trailing clauses that only report (", noting …", ", which was …") are not part of it.
    """
    remark = _REMARK.search(folded, start, limit)
    # A remark in the middle of an action is part of it.
    if remark and not _RESUMED.search(remark["fact"]):
        limit = remark.start()
    aside = _ASIDE.search(folded, start, limit)
    if aside:
        limit = aside.start()
    for match in _REPORTING.finditer(folded, start, limit):
        if match["that"] or match[0].startswith((",", " while", " whilst")):
            limit = match.start()
            break
    beside = _AND_THAT.search(folded, max(start, limit - _LONGEST_NOUN), limit)
    return trimmed_end(folded, start, beside.start() if beside else limit)


def trimmed_end(folded: str, start: int, end: int) -> int:
    """Return ``end`` without the conjunction, punctuation and spaces before it.

    The stop of an abbreviation such as "U.S." stays.
    """
    previous = -1
    while end != previous:
        previous = end
        found = _LEAD_OUT.search(folded, max(start, end - 24), end)
        if found:
            end = found.start()
        while end > start and folded[end - 1] in _TRAILING:
            if folded[end - 1] == "." and folded[end - 3 : end - 2] == ".":
                return end
            end -= 1
    return end


def antecedent_start(folded: str, floor: int, clause: int) -> int:
    """Return where the noun begins that ", which (they will …)" at ``clause`` speaks of."""
    low = max(floor, clause - _LONGEST_NOUN)
    found = list(_NOUN_START.finditer(folded, low, clause))
    if found:
        return found[-1].end()
    return floor if low == floor else clause
