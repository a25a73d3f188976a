"""Wording of a briefing's values: strengths, dates, names, counts.

Without phrases the words are English.
"""

import re
from collections.abc import Sequence
from datetime import date

from briefreader.services.briefing.briefing_strings import BriefingStrings, load_briefing_strings
from briefreader.services.briefing.shortening import ELLIPSIS, shorten

__all__ = ["ELLIPSIS", "shorten"]

_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f\ud800-\udfff\ufffe\uffff]")
_ACTORS = 90


def long_date(day: date, phrases: BriefingStrings | None = None) -> str:
    """Return ``day`` as "2 November 2015"."""
    return (phrases or load_briefing_strings()).long_date(day)


def actor_phrase(
    actors: Sequence[str], parties: Sequence[str], phrases: BriefingStrings | None = None
) -> str:
    """Return who binds itself: names, or "both parties" or "all parties" where all of them do."""
    phrases = phrases or load_briefing_strings()
    if len(parties) > 1 and set(actors) == set(parties):
        all_of_them = phrases.text("both_parties" if len(parties) == 2 else "all_parties")
        return all_of_them.replace(" ", "\u00a0")
    return joined_within([phrases.party(one_line(each)) for each in actors], _ACTORS, phrases)


def joined_within(names: Sequence[str], limit: int, phrases: BriefingStrings | None = None) -> str:
    """Return as many ``names`` as ``limit`` characters hold, and how many more there are."""
    phrases = phrases or load_briefing_strings()
    for shown in range(len(names), 1, -1):
        left = len(names) - shown
        more = [phrases.text("more", count=left)] if left else []
        phrase = phrases.joined([*names[:shown], *more])
        if len(phrase) <= limit:
            return phrase
    first = shorten(names[0], limit) if names else ""
    if len(names) < 2:
        return first
    return phrases.text("and_more", name=first, count=len(names) - 1)


def one_line(text: str) -> str:
    """Return ``text`` with every run of white space made one space, without what has no glyph.

    Control characters and lone surrogates can stand in no XML and no UTF-8 file.
    """
    return " ".join(_UNPRINTABLE.sub("", text).split())


def bound(text: str, count: int = 3) -> str:
    """Return ``text`` so that its last ``count`` words stay on one line: none stands alone."""
    words = text.split(" ")
    return " ".join([*words[:-count], "\u00a0".join(words[-count:])])


def opened(quote: str) -> str:
    """Return ``quote`` with an ellipsis before it if it starts within a sentence."""
    return f"{ELLIPSIS} {quote}" if quote[:1].islower() else quote
