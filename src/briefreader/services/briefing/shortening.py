"""Shortener of quotes: cut where a clause ends if possible, else after a word, never inside one."""

import re
import unicodedata
from collections.abc import Iterable

ELLIPSIS = "…"
_CLAUSE = re.compile(
    r"""(?<=[;:.!?])\s
    |(?<=,)\s(?=(?:and|but|or|which|who|where|including|with|as\ well\ as|in\ order\ to|through|by
        |et|mais|ou|qui|dont|où|y\ compris|ainsi\ que|afin\ de|en
        |и|а|но|или|котор\w+|включая|а\ также|что|чтобы|в\ том\ числе)\b)
    |\s(?=(?:and|or|et|и|или)\s(?:to|will|shall|agreed|intends?|pledged|à|de)\b)
    |\s(?=(?:including|which|in\ order\ to|so\ that|as\ well\ as|y\ compris|ainsi\ que|afin\ de
        |включая|чтобы)\b)
    |\s(?=[–—(])""",
    re.VERBOSE,
)
"""Where something that can stand alone ends."""
_PHRASE = re.compile(r"(?<=,)\s|\s(?=(?:and|or|et|ou|и|или)\b)")
"""Where a member of a list ends."""
_ZWJ = "\u200d"
_DANGLING = " ,;:–—("
_LITTLE_WORD = re.compile(
    r"\s(?:a|an|and|as|at|by|for|from|in|including|its|of|on|or|our|that|the|their|this|through|to"
    r"|which|will|with"
    r"|à|au|aux|avec|ce|ces|dans|de|des|du|en|et|la|le|les|leur|leurs|nos|notre|ou|par|pour|qui"
    r"|sur|un|une"
    r"|без|в|во|для|до|за|и|из|или|к|на|о|об|от|по|под|при|с|со|у|что)$"
)
_LONE_WORD = re.compile(r"(?<=.{20}[,;:])\s[^\s,;:]+$")
"""The first word of a member of a list, of which no more has room."""
_LEAST_CLAUSE, _LEAST_PHRASE = 0.45, 0.6
"""How much of the room must be used for the cut to be made at the end of a clause or member."""


def shorten(text: str, limit: int) -> str:
    """Return ``text`` in at most ``limit`` characters, an ellipsis where something is gone.

    Cuts at the last end of a clause that leaves about half of what fits, else at the last end of a
    list's member, else after a word that can stand last. Only a word that is longer than the room
    is cut itself, between two characters.
    """
    if len(text) <= limit:
        return text
    room = text[: max(1, limit - 2)]
    # A clause may end just where the room does.
    window = text[: len(room) + 1]
    kept = (
        _until(window, _starts(_CLAUSE, window), _LEAST_CLAUSE * len(room))
        or _until(window, _starts(_PHRASE, window), _LEAST_PHRASE * len(room))
        or _after_word(window)
    )
    return f"{kept or _inside_word(text, len(room))} {ELLIPSIS}"


def _starts(joint: re.Pattern[str], window: str) -> Iterable[int]:
    return reversed([found.start() for found in joint.finditer(window)])


def _until(window: str, ends: Iterable[int], least: float) -> str:
    for end in ends:
        if end < least:
            break
        kept = window[:end].rstrip(_DANGLING)
        if kept and not _LITTLE_WORD.search(kept) and not _LONE_WORD.search(kept):
            return kept
    return ""


def _after_word(window: str) -> str:
    kept = window.rsplit(" ", 1)[0].rstrip(_DANGLING) if " " in window else ""
    while (cut := _LITTLE_WORD.sub("", _LONE_WORD.sub("", kept))) != kept:
        kept = cut
    return kept.rstrip(_DANGLING)


def _inside_word(text: str, end: int) -> str:
    """Return the beginning of a single endless word, its last character whole."""
    while end > 1 and (
        unicodedata.combining(text[end]) or _joins(text[end]) or text[end - 1] == _ZWJ
    ):
        end -= 1
    return text[:end].rstrip(_DANGLING) or text[:1]


def _joins(character: str) -> bool:
    return (
        character == _ZWJ
        or "\ufe00" <= character <= "\ufe0f"
        or "\U0001f3fb" <= character <= "\U0001f3ff"
    )
