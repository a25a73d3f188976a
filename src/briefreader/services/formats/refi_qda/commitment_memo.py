"""Memo of coded words: what is known of a commitment beside its codes, for people and to be read.

It stays with each coding in programs that keep no notes on codings, such as QualCoder, and says how
the words were coded when they went out: what is coded otherwise since is a decision.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.records import Commitment, Origin, Review, Status
from briefreader.services.formats.refi_qda.listed_values import joined, one_line, parts, plain
from briefreader.services.formats.refi_qda.qda_xml import xml_safe

MEMO = "Briefreader: "
"""Begins what an element of ours says of itself in words."""
TOLD = frozenset(
    {
        *("review", "edited", "strength", "themes", "actors", "due"),
        *("status", "status_date", "evidence", "owner", "reminder"),
    }
)
"""The fields of a commitment that a memo tells of."""
_EDITED, _BY_HAND = "edited", "added by hand"
_HEAD = re.compile(
    rf"{MEMO}(?P<review>{'|'.join(Review)})(?P<edited>, {_EDITED})?(?P<by_hand>, {_BY_HAND})?"
)
_LINE = re.compile(r"(Codes|Actors|Due|Status|Evidence|Owner|Reminder): (.+)")
_DATED = re.compile(r"(?P<first>\S+)(?: \((?P<second>.*)\))?")


@dataclass(frozen=True, slots=True)
class CommitmentMemo:
    """A memo that has been read.

    ``told`` are the values of the commitment's fields, with the names of its themes, None if the
    memo is of the form before they could be read. ``rest`` is what somebody has added.
    """

    told: dict[str, Any] | None
    rest: str


def memo_of(commitment: Commitment, names: Mapping[str, str]) -> str:
    """Return the memo of a commitment's codings; ``names`` are those of themes by their keys."""
    return "\n".join(_lines(commitment, [names.get(key, key) for key in commitment.themes]))


def read_memo(text: str) -> CommitmentMemo | None:
    """Return what the memo of a coding says, None if it is not ours."""
    if not text.startswith(MEMO):
        return None
    head, *lines = text.split("\n")
    matched = _HEAD.fullmatch(head.rstrip())
    if matched is None:
        return CommitmentMemo(None, "\n".join(lines).strip())
    told: dict[str, Any] = {
        "review": Review(matched["review"]),
        "edited": bool(matched["edited"]),
        "origin": Origin.MANUAL if matched["by_hand"] else Origin.DETECTED,
    }
    rest: list[str] = []
    for line in lines:
        found = _LINE.fullmatch(line.rstrip("\r"))
        values = _values(*found.groups()) if found and not rest else None
        if values is None:
            rest.append(line)
        else:
            told |= values
    return CommitmentMemo(told, "\n".join(rest).strip())


def _lines(commitment: Commitment, themes: Iterable[str]) -> Iterator[str]:
    due, since = commitment.due, commitment.status_date
    yield (
        f"{MEMO}{commitment.review.value}"
        + (f", {_EDITED}" if commitment.edited else "")
        + (f", {_BY_HAND}" if commitment.origin is Origin.MANUAL else "")
    )
    values = {
        "Codes": joined([commitment.strength.value, *themes]),
        "Actors": joined(commitment.actors),
        "Due": f"{due.by.isoformat()} ({one_line(due.text)})" if due else "",
        "Status": commitment.status.value + (f" ({since.isoformat()})" if since else ""),
        "Evidence": one_line(commitment.evidence),
        "Owner": one_line(commitment.owner),
        "Reminder": commitment.reminder.isoformat() if commitment.reminder else "",
    }
    for name, value in values.items():
        # What XML cannot hold must not leave an empty line.
        if xml_safe(value).strip(" ;"):
            yield f"{name}: {value}"


def _values(name: str, text: str) -> dict[str, Any] | None:
    """Return the fields that a line tells, None if they cannot be."""
    try:
        match name:
            case "Codes":
                strength, *themes = parts(text)
                return {"strength": Strength(strength), "themes": tuple(themes)}
            case "Actors":
                return {"actors": parts(text)}
            case "Due":
                by, words = _dated(text)
                return {"due": DueDate(plain(words), date.fromisoformat(by))}
            case "Status":
                status, since = _dated(text)
                day = date.fromisoformat(since) if since else None
                return {"status": Status(status), "status_date": day}
            case "Reminder":
                return {"reminder": date.fromisoformat(text.strip())}
            case _:
                return {name.lower(): plain(text)}
    except ValueError:
        return None


def _dated(text: str) -> tuple[str, str]:
    found = _DATED.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return found["first"], found["second"] or ""
