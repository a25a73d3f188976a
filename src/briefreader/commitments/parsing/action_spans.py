"""Ends of a commitment's course of action, and the places where it splits into several."""

import re

from briefreader.commitments.parsing.grammar import REPORTING_PARTICIPLES, VENTURES, VERBS
from briefreader.text.span import Span

_REPORTING = re.compile(
    rf",? (?:while |whilst |also |and )?(?:{REPORTING_PARTICIPLES}"
    r"|and (?:expressed|welcomed|noted|thanked|congratulated))\b"
)
_PAST_FACT = re.compile(
    r",?(?: of)? which (?:[\w ]{1,40} )?(?:has|have|had|was|were)\b(?P<fact>.*)"
)
_NOUN_START = re.compile(r"(?:[;:]|, and| and) (?=(?:the|this|these|an?|our|their|its) )|[.] ")
_TRAILING = " \t\n,;:.-–—"
_LEAD_OUT = re.compile(
    r"(?:[,;-] ?(?:and|but|or|while|as)?|(?<=\w) (?:and|but|while))"
    r"(?: (?:has|have|had|is|are|also|further))?"
    r"(?:[,;]? (?:in (?:this|that) (?:context|regard|respect|connection|vein)|in addition|moreover|"
    r"furthermore|however|to (?:this|that) end|likewise|similarly|at the same time))?,?\s*$"
)
_VERB = rf"(?:(?:\w+ly|further|jointly|also|then|together) )?{VERBS}"
_INFINITIVE = re.compile(
    rf",? (?:and|as well as) (?:also |further )?to (?!\w+ing\b)(?=(?:{_VERB}|work)\b)"
)
_RESUMED = re.compile(r", (?:to|by|through|including|in order|as well as) ")
_GERUND = re.compile(r",? (?:and|as well as) (?:also |further )?to (?=\w+ing\b)")
_COMMA_VERB = re.compile(rf", (?:and|as well as) (?=(?:also )?{_VERB}\b)")
_VENTURE = re.compile(rf" and (?=(?:also |then )?{VENTURES}\b)")
_SEMICOLON_VERB = re.compile(rf"; (?:and )?(?=to [a-z]|that (?:\w+ ){{1,4}}|{_VERB}\b)")
_SEMICOLON = re.compile(r"; (?:and )?")
_MEMBER = re.compile(rf", (?={_VERB}\b)")
_LAST_MEMBER = re.compile(rf",? and (?={_VERB}\b)")
_MEMBER_TO = re.compile(rf", (?=to {_VERB}\b)")
_LAST_MEMBER_TO = re.compile(rf",? and (?=to {_VERB}\b)")
_FEWEST_IN_LIST = 4
_MEAN_IN_LIST = 7
"""How many words the actions of a list must have, each and on average, to be parts of their own."""
_ENUMERATED = re.compile(r"[;,] (?:and )?\((?:\d|[a-h]|[ivx]{1,4})\) ")
_NESTED = re.compile(
    r"\b(?:to (?!(?:the|our|their|its|an?|this|these|those|all|each|help)\b)"
    r"[a-z]+(?<!ing)\b(?! and\b)|that \w+|which \w+|by \w+ing\b|through \w+ing\b)"
)
_STARTS_GERUND = re.compile(r" ?(?:(?:\w+ly|further|jointly) )?\w+ing\b")
_FIRST_TO = re.compile(r"^ ?to \w+")
_CHAIN = re.compile(
    r" ?(?:\w+,? ){0,2}?(?:continue|work|seek|strive|aim|move|join forces|endeavou?r|begin|"
    r"cooperate|act|collaborate)(?: together| closely| jointly| collectively| actively)? to \w+"
)
_LISTED_TO = re.compile(r", (?:and )?to [a-z]")
_LONGEST_NOUN = 160
_FEWEST_WORDS = 3
_FEWEST_BEFORE_VENTURE = 5


def action_end(folded: str, start: int, limit: int) -> int:
    """Return where the action that begins at ``start`` ends, at most ``limit``.

    Trailing clauses that only report (", noting …", ", which was …") are not part of it.
    """
    past = _PAST_FACT.search(folded, start, limit)
    # A fact in the middle of an action, or much longer than it, is part of it.
    if (
        past
        and not _RESUMED.search(past["fact"])
        and 2 * (past.start() - start) >= past.end() - past.start()
    ):
        limit = past.start()
    for match in _REPORTING.finditer(folded, start, limit):
        if match[0].startswith((",", " while", " whilst")):
            limit = match.start()
            break
    return trimmed_end(folded, start, limit)


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


def split_action(folded: str, cue_end: int, end: int, *, infinitive: bool) -> list[Span]:
    """Return the parts of an action: the first begins at ``cue_end``, the others at their verb.

    Co-ordinated actions are parts of their own when each could be kept or broken alone: after a
    comma, or with a verb that starts something new; not lists of short phrases of one purpose.
    ``infinitive`` tells that the cue ends in "to", so that "and to …" runs parallel to it.
    """
    infinitive = infinitive or bool(_CHAIN.match(folded, cue_end, end))
    after_colon = folded.startswith((":", " :", " to:"), cue_end)
    cuts = [match.span() for match in _ENUMERATED.finditer(folded, cue_end, end)]
    if not cuts:
        between = _SEMICOLON if after_colon else _SEMICOLON_VERB
        cuts = [match.span() for match in between.finditer(folded, cue_end, end)]
    if not cuts:
        cuts = _list_cuts(folded, cue_end, end)
    if not cuts:
        found = (infinitive and _infinitive_cut(folded, cue_end, end)) or _verb_cut(
            folded, cue_end, end
        )
        cuts = [found] if found else []
    parts: list[Span] = []
    start = cue_end
    for cut_start, cut_end in cuts:
        if cut_start > start:
            parts.append(Span(start, trimmed_end(folded, start, cut_start)))
        start = cut_end
    parts.append(Span(start, end))
    if any(len(part.of(folded).split()) < _FEWEST_WORDS for part in parts):
        return [Span(cue_end, end)]
    return parts


def _list_cuts(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where a list of long actions of one verb form is cut: "build …, adopt … and hold …".

    Short ones ("expand training, increase personnel and …") are one course of action, and so are
    those that only say what for.
    """
    for member, last in ((_MEMBER, _LAST_MEMBER), (_MEMBER_TO, _LAST_MEMBER_TO)):
        ends = [match.span() for match in last.finditer(folded, start, end)]
        if not ends:
            continue
        cuts = [m.span() for m in member.finditer(folded, start, ends[-1][0])] + [ends[-1]]
        borders = [start, *(edge for cut in cuts for edge in cut), end]
        lengths = [
            len(folded[low:high].split())
            for low, high in zip(borders[::2], borders[1::2], strict=True)
        ]
        first = _unchained(_FIRST_TO.sub("", folded[start : cuts[0][0]]))
        if (
            len(cuts) > 1
            and min(lengths) >= _FEWEST_IN_LIST
            and sum(lengths) >= _MEAN_IN_LIST * len(lengths)
            and not _NESTED.search(first)
        ):
            return cuts
    return []


def _infinitive_cut(folded: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the place of an "and to …" that is parallel to the cue's own "to"."""
    gerund = _STARTS_GERUND.match(folded, start, end)
    match = (_GERUND if gerund else _INFINITIVE).search(folded, start, end)
    if not match:
        return None
    between = folded[start : match.start()]
    set_off = match[0].startswith(",") or "as well as" in match[0]
    if _LISTED_TO.search(between) or (set_off and _MEMBER.search(between)):
        return None
    if not set_off and _NESTED.search(_FIRST_TO.sub("", _unchained(between))):
        return None
    return match.start(), match.end() - len("to ")


def _verb_cut(folded: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the place of an ", and (verb)", or of an "and (verb)" that starts something new."""
    match = _COMMA_VERB.search(folded, start, end)
    if match:
        between = _unchained(folded[start : match.start()])
        if not _MEMBER.search(between) and not _NESTED.search(between):
            return match.span()
    match = _VENTURE.search(folded, start, end)
    if match:
        between = _unchained(folded[start : match.start()])
        own = folded.startswith("work", match.end()) or not _NESTED.search(between)
        enough = len(between.split()) >= _FEWEST_BEFORE_VENTURE
        if enough and own and not _MEMBER.search(between):
            return match.span()
    return None


def _unchained(between: str) -> str:
    """Drop the first verbs of a chain such as "continue to work", whose "to" nests nothing."""
    chain = _CHAIN.match(between)
    return between[chain.end() :] if chain else between
