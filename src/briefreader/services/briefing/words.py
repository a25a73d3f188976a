"""How a briefing words its values: strengths, dates, names, counts, and quotes cut short."""

import re
from collections.abc import Sequence
from datetime import date

from briefreader.commitments.model import Strength
from briefreader.library.records import Status

NOTHING_FOUND = "No commitments were found in this statement."
ELLIPSIS = "…"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_CLAUSE_END = re.compile(r"(?<=[,;:])\s|\s(?=[–—(])|\s(?=(?:and|or|including|as well as|which)\b)")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f\ud800-\udfff\ufffe\uffff]")
_DANGLING = " ,;:–—("
_LITTLE_WORD = re.compile(
    r"\s(?:a|an|and|as|at|by|for|from|in|including|its|of|on|or|our|that|the|their|this|through|to"
    r"|which|with)$"
)


def strength_word(strength: Strength) -> str:
    """Return the name of ``strength``, such as "Firm"."""
    return strength.value.capitalize()


def long_date(day: date) -> str:
    """Return ``day`` as "2 November 2015"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """Return ``day`` as "2 Nov 2015"."""
    return f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}"


def due_phrase(day: date) -> str:
    """Return when something is due: "by 2 Nov 2015"."""
    return f"by {short_date(day)}"


def due_dates_label(*, passed: bool, count: int) -> str:
    """Return what the dates of the key figures are."""
    if not count:
        return "no due dates"
    noun = "due date" if count == 1 else "due dates"
    return f"last {noun}, passed" if passed else f"next {noun}"


def status_word(status: Status) -> str:
    """Return what became of a commitment ("In progress"), nothing while it is open."""
    return "" if status is Status.OPEN else status.value.replace("-", " ").capitalize()


def actor_phrase(actors: Sequence[str], parties: Sequence[str]) -> str:
    """Return who binds itself: names, or "both parties" or "all parties" where all of them do."""
    if len(parties) > 1 and set(actors) == set(parties):
        return "both\u00a0parties" if len(parties) == 2 else "all\u00a0parties"
    return joined_within([one_line(actor) for actor in actors], 90)


def counted(count: int, one: str, many: str = "") -> str:
    """Return ``count`` with its noun: "1 note", "3 notes"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def joined(names: Sequence[str]) -> str:
    """Return ``names`` as one phrase: "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def joined_within(names: Sequence[str], limit: int) -> str:
    """Return as many ``names`` as ``limit`` characters hold, and how many more there are."""
    for shown in range(len(names), 1, -1):
        left = len(names) - shown
        phrase = joined([*names[:shown], f"{left} more"] if left else names)
        if len(phrase) <= limit:
            return phrase
    first = shorten(names[0], limit) if names else ""
    return f"{first} and {len(names) - 1} more" if len(names) > 1 else first


def place_word(paragraph: int) -> str:
    """Return where something is: "para 3", nothing for the whole statement (0)."""
    return f"para {paragraph}" if paragraph else ""


def one_line(text: str) -> str:
    """Return ``text`` with every run of white space made one space, without what has no glyph.

    Control characters and lone surrogates can stand in no XML and no UTF-8 file.
    """
    return " ".join(_UNPRINTABLE.sub("", text).split())


def opened(quote: str) -> str:
    """Return ``quote`` with an ellipsis before it if it starts within a sentence."""
    return f"{ELLIPSIS} {quote}" if quote[:1].islower() else quote


def shorten(text: str, limit: int) -> str:
    """Return ``text`` in at most ``limit`` characters, an ellipsis where something is gone.

    Cuts at the end of a clause if one ends in the second half of what fits, else after a word.
    """
    if len(text) <= limit:
        return text
    room = text[: max(1, limit - 2)]
    clauses = [found.start() for found in _CLAUSE_END.finditer(room)]
    if clauses and clauses[-1] >= len(room) // 2:
        kept = room[: clauses[-1]]
    else:
        kept = room.rsplit(" ", 1)[0].rstrip(_DANGLING)
        while (cut := _LITTLE_WORD.sub("", kept)) != kept:
            kept = cut
    return f"{kept.rstrip(_DANGLING)} {ELLIPSIS}"
