"""Due dates: the words that set an action's time, and the last day that they allow."""

import datetime as dt
import re
from collections.abc import Sequence

from briefreader.commitments.attributes.date_rules import DateRules, Lead
from briefreader.commitments.attributes.periods import Named, last_day
from briefreader.commitments.model import DueDate
from briefreader.text.span import Span

_LONGEST_OPENING = 100
_NEAR = 60
_CUE = 30
_CLAUSE = 90
_DEADLINES = (Lead.BY, Lead.BEFORE)


def find_due(
    text: str, folded: str, start: int, end: int, said: dt.date | None, rules: DateRules
) -> DueDate | None:
    """Return the due date that ``text[start:end]`` sets for its action, if any.

    ``said`` is the statement's own date: relative wordings need it, and what lies before it is
    history. A date inside a clause of its own sets no time.
    """
    signs = rules.signs.between(folded, start, end)
    if not signs:
        return None
    for match in rules.dates.find(folded, start, end, signs[-1]):
        # What the action itself begins with ("that a fund be set up") leads to no other clause.
        if rules.apart.search(folded, start + 1, match.start()):
            return None
        named = Named.of(match, rules)
        if _is_of_another(match, folded, start, named, rules):
            continue
        by = last_day(named, said)
        if by and not (said and by < said):
            return DueDate(text[match.start() : match.end()].rstrip(" ,"), by)
    return None


def find_opening_due(
    text: str, folded: str, opening: Span, said: dt.date | None, rules: DateRules
) -> DueDate | None:
    """Return the due date that a sentence opens with: "In the late 2030s, Norway will …".

    ``opening`` is what stands between the clause before, or the start of the sentence, and the
    party.
    """
    words = opening.of(folded)
    lead = rules.opening.match(words)
    if not lead or len(words) > _LONGEST_OPENING:
        return None
    start = opening.start + lead.end()
    match = rules.dates.pattern.match(folded, start, opening.end)
    if match and not words.rstrip().endswith(","):
        match = match if rules.after_opening.fullmatch(folded, match.end(), opening.end) else None
    by = last_day(Named.of(match, rules), said) if match else None
    if match is None or by is None or (said and by < said):
        return None
    return DueDate(text[start : match.end()].rstrip(" ,"), by)


def find_due_before(
    text: str, folded: str, before: Span, said: dt.date | None, rules: DateRules
) -> DueDate | None:
    """Return the due date that ends where a verb begins: "and by 2030 will build".

    ``before`` is what stands before the verb.
    """
    due = find_due(text, folded, before.start, before.end, said, rules)
    ends = due and before.of(text).rstrip(" ,").endswith(due.text)
    return due if ends else None


def shared_dues(
    text: str, spans: Sequence[Span], dues: Sequence[DueDate | None]
) -> list[DueDate | None]:
    """Return the due date of each of the co-ordinated actions ``spans``, in their order.

    ``dues`` are the dates that stand in each of them. A date that closes the last belongs to each
    that has none of its own; one inside an action belongs to that action alone.
    """
    last = dues[-1] if dues else None
    if last is None or not spans[-1].of(text).rstrip(" .;,").endswith(last.text):
        return list(dues)
    return [due or last for due in dues]


def _is_of_another(
    match: re.Match[str], folded: str, start: int, named: Named, rules: DateRules
) -> bool:
    """Tell whether a date is that of what was done, of an event, or of no meeting."""
    near = max(start, match.start() - _NEAR)
    if rules.history.search(folded, near, match.start()):
        return True
    # The verb may be part of the cue: "are scheduled to meet".
    begin = max(0, start - _CUE, match.start() - _CLAUSE)
    meets = rules.meets.search(folded, begin, match.start()) is not None
    if named.is_bare:
        return not (meets or named.lead in _DEADLINES) or not named.is_clear
    return (
        named.lead is Lead.IN
        and not meets
        and rules.events.search(folded, near, match.start()) is not None
    )
