"""Where the course of action of a commitment ends, and where it splits into several."""

import re

from briefreader.text.span import Span

_REPORTING = re.compile(
    r",? (?:while |whilst |also |and )?(?:noting|welcoming|recogni[sz]ing|acknowledging|underscoring|"
    r"stressing|emphasi[sz]ing|highlighting|recalling|thanking|commending|applauding|urging|"
    r"calling (?:up)?on|calling for|expressing|reiterating|reaffirming|underlining|condemning|congratulating|"
    r"and (?:expressed|welcomed|noted|thanked|congratulated))\b"
)
_PAST_FACT = re.compile(r",? which (?:has|have|had|was|were)\b")
_NOUN_START = re.compile(r"(?:[;:]|, and| and) (?=(?:the|this|these|an?|our|their|its) )|[.] ")
_TRAILING = " \t\n,;:.-–—"
_LEAD_OUT = re.compile(r"(?:[,;-] ?(?:and|but|or|while|as)?|(?<=\w) (?:and|but|while))\s*$")
_VENTURES = (
    r"(?:establish|create|launch|hold|host|convene|continue|initiate|begin|start|set up|sign|conclude|"
    r"work (?:to|with|towards?|together|closely|toward)|facilitate|explore|seek|develop|recommit to|commit to|"
    r"(?:jointly|further|actively|rapidly) \w+)"
)
_VERBS = (
    r"(?:(?:\w+ly|further|jointly|also|then|together) )?"
    r"(?!encourage others)(?:accelerate|achieve|adopt|advance|boost|bolster|broaden|build|collaborate|combat|complete|conclude|"
    r"consult|continue|contribute|convene|cooperate|coordinate|counter|create|deepen|defend|deliver|"
    r"deploy|develop|eliminate|encourage|engage|enhance|ensure|establish|examine|expand|explore|"
    r"facilitate|finalize|foster|hold|host|identify|implement|improve|initiate|intensify|invest|launch|"
    r"leverage|maintain|mobilize|negotiate|prevent|promote|protect|provide|pursue|reduce|refrain|"
    r"remove|respond|review|safeguard|secure|seek|share|sign|strengthen|support|sustain|take|uphold|act|address|adapt|align|allocate|apply|assist|begin|bring|"
    r"conserve|conduct|cultivate|diversify|do|end|exchange|extend|fight|find|fulfil|fund|give|grow|halt|help|"
    r"increase|join|keep|lead|limit|make|meet|modernize|monitor|move|open|participate|partner|phase|preserve|"
    r"prioritize|publish|raise|ratify|realize|reform|renew|restore|resume|scale|send|set|speed|stand|step|stop|"
    r"streamline|submit|tackle|train|transform|undertake|update|use|utilize|build|refrain|recommit|resolve|remain|"
    r""
    r"work (?:to|with|towards?|together|closely|toward))"
)
_INFINITIVE = re.compile(rf",? (?:and|as well as) (?:also |further )?to (?!\w+ing\b)(?=(?:{_VERBS}|work)\b)")
_COMMA_VERB = re.compile(rf", (?:and|as well as) (?=(?:also )?{_VERBS}\b)")
_VENTURE = re.compile(rf" and (?=(?:also |then )?{_VENTURES}\b)")
_SEMICOLON_VERB = re.compile(rf"; (?:and )?(?=to [a-z]|{_VERBS}\b)")
_NESTED = re.compile(
    r"\b(?:to (?!the\b|our\b|their\b|its\b|an?\b|this\b|these\b|those\b|all\b|each\b|help\b)[a-z]+(?<!ing)\b(?! and\b)"
    r"|that \w+|which \w+|by \w+ing\b|through \w+ing\b)"
)
_LISTED_TO = re.compile(r", (?:and )?to [a-z]")
_LISTED_VERB = re.compile(rf", (?={_VERBS}\b)")
_SHORTEST = 4
_FIRST_TO = re.compile(r"^ ?to \w+")
_CHAIN = re.compile(
    r" ?(?:\w+,? ){0,2}?(?:continue|work|seek|strive|aim|move|join forces|endeavou?r|begin|cooperate|act|collaborate) to \w+"
)


def action_end(folded: str, start: int, limit: int) -> int:
    """Return where the action that begins at ``start`` ends, at most ``limit``.

    Trailing clauses that only report (", noting …") are not part of it.
    """
    end = limit
    past = _PAST_FACT.search(folded, start, limit)
    if past:
        end = limit = past.start()
    for match in _REPORTING.finditer(folded, start, limit):
        if folded[match.start()] == "," or match[0].startswith((" while", " whilst")):
            end = match.start()
            break
    return trimmed_end(folded, start, end)


def trimmed_end(folded: str, start: int, end: int) -> int:
    """Return ``end`` without the conjunction, punctuation and spaces before it."""
    previous = -1
    while end != previous:
        previous = end
        found = _LEAD_OUT.search(folded, max(start, end - 12), end)
        if found:
            end = found.start()
        while end > start and folded[end - 1] in _TRAILING:
            if folded[end - 1] == "." and folded[end - 3 : end - 2] == ".":
                return end
            end -= 1
    return end


def antecedent_start(folded: str, floor: int, clause: int) -> int:
    """Return where the noun begins that ", which (they will …)" at ``clause`` speaks of."""
    found = list(_NOUN_START.finditer(folded, max(floor, clause - 160), clause))
    return found[-1].end() if found else clause


def split_action(folded: str, cue_end: int, end: int, *, infinitive: bool) -> list[Span]:
    """Return the parts of an action: the first begins at ``cue_end``, the others at their verb.

    Co-ordinated actions are parts of their own when each could be kept or broken alone: after a
    comma, or with a verb that starts something new; not lists of short phrases of one purpose.
    ``infinitive`` tells that the cue ends in "to", so that "and to …" runs parallel to it.
    """
    cuts = [match.span() for match in _SEMICOLON_VERB.finditer(folded, cue_end, end)]
    if not cuts:
        found = _cut(folded, cue_end, end, infinitive=infinitive)
        cuts = [found] if found else []
    parts: list[Span] = []
    start = cue_end
    for cut_start, cut_end in cuts:
        if cut_start > start:
            parts.append(Span(start, trimmed_end(folded, start, cut_start)))
        start = cut_end
    parts.append(Span(start, end))
    if any(len(part.of(folded).split()) < _SHORTEST - 1 for part in parts):
        return [Span(cue_end, end)]
    return parts


def _cut(folded: str, start: int, end: int, *, infinitive: bool) -> tuple[int, int] | None:
    if infinitive:
        match = _INFINITIVE.search(folded, start, end)
        if match:
            between = folded[start : match.start()]
            comma = match[0].startswith(",") or "as well as" in match[0]
            listed = _LISTED_TO.search(between) or (comma and _listed(between))
            nested = _NESTED.search(_FIRST_TO.sub("", _unchained(between)))
            if not listed and (comma or not nested):
                return match.start(), match.end() - 3
    match = _COMMA_VERB.search(folded, start, end)
    if match:
        between = _unchained(folded[start : match.start()])
        if not _listed(between) and not _NESTED.search(between):
            return match.span()
    match = _VENTURE.search(folded, start, end)
    if match:
        between = _unchained(folded[start : match.start()])
        enough = len(between.split()) >= 5
        work = folded.startswith("work", match.end())
        if enough and not _listed(between) and (work or not _NESTED.search(between)):
            return match.span()
    return None


def _listed(between: str) -> bool:
    return bool(_LISTED_VERB.search(between))


def _unchained(between: str) -> str:
    """Drop the first verbs of a chain such as "continue to work", whose "to" nests nothing."""
    chain = _CHAIN.match(between)
    return between[chain.end() :] if chain else between
