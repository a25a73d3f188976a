"""Judgements of which a file tells a part: what was coded in another program since it went out."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from briefreader.library.records import Commitment, Review
from briefreader.services.formats.bundle import IncomingRecord
from briefreader.services.review.decisions import is_decided

_THEMES, _REVIEW = "themes", "review"
_STATUS = frozenset({"status", "status_date", "evidence"})


def judged_in_part(
    mine: Commitment, theirs: Commitment, incoming: IncomingRecord, *, has_entries: bool
) -> tuple[Commitment, bool] | None:
    """Return what mine becomes by theirs, and whether somebody has to choose; None if nothing.

    ``incoming`` tells which fields theirs has, and what they were when it went out. Where they are
    otherwise now, somebody has decided so, and it is taken unless mine has changed there as well;
    where they are as they were, or that is not known, what mine has been given stands. With
    ``has_entries`` the follow-up of mine tells its status.
    """
    says = incoming.says - (_STATUS if has_entries else frozenset())
    told = _with_fields(mine, theirs, says)
    if incoming.base is None:
        kept = theirs.themes if _THEMES in says else mine.themes
        told = replace(told, themes=_themes(mine, theirs, kept))
        return _of_unknown_base(mine, told, theirs, says)
    decided = [name for name in says if _differ(name, theirs, incoming.base)]
    if not decided:
        if not _differing(says, told, mine) or not is_decided(theirs):
            return None
        return replace(told, author=theirs.author), is_decided(mine)
    if not _differing(decided, told, mine):
        return None
    is_contested = is_decided(mine) and any(
        _differ(name, mine, incoming.base) and _differ(name, mine, theirs) for name in decided
    )
    taken = _with_fields(mine, theirs, decided) if is_decided(mine) else told
    return replace(taken, author=theirs.author), is_contested


def _of_unknown_base(
    mine: Commitment, told: Commitment, theirs: Commitment, says: frozenset[str]
) -> tuple[Commitment, bool] | None:
    names = {_THEMES, *says} - ({_REVIEW} if is_decided(mine) else set())
    if not theirs.author:
        # Nobody has signed it: it may be how detection sorted at some time.
        return (told, True) if {*theirs.themes}.difference(mine.themes) else None
    if not _differing(names, told, mine):
        return None
    is_edited = bool(_differing({_THEMES, *says} - {_REVIEW}, told, mine))
    judged = replace(
        told,
        review=Review.CONFIRMED,
        edited=mine.edited or is_edited,
        author=theirs.author,
    )
    return judged, is_decided(mine)


def _with_fields(mine: Commitment, theirs: Commitment, names: Iterable[str]) -> Commitment:
    """Return mine with these fields of theirs."""
    values: dict[str, Any] = {name: getattr(theirs, name) for name in names}
    return replace(mine, **values)


def _themes(mine: Commitment, theirs: Commitment, kept: Iterable[str]) -> tuple[str, ...]:
    """Return those of my themes that are ``kept``, then those that only theirs has."""
    wanted = {*kept}
    return (
        *(key for key in mine.themes if key in wanted),
        *(key for key in theirs.themes if key not in mine.themes),
    )


def _differing(names: Iterable[str], one: Commitment, other: Commitment) -> list[str]:
    return [name for name in names if _differ(name, one, other)]


def _differ(name: str, one: Commitment, other: Commitment) -> bool:
    if name == _THEMES:
        return {*one.themes} != {*other.themes}
    return bool(getattr(one, name) != getattr(other, name))
