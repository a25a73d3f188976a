"""What programs have told their users, and whether a library has it."""

import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from diary import entries

from briefreader.services.annotations.recovery import kept_in

MOST_LOST_SECONDS = 2.0
ONLY_REVIEW, ONLY_STRENGTH_AND_REVIEW, REVIEW_AND_THEMES = {0}, {0, 1}, {0, 2}
CHANGED_BY = {
    "confirm": ONLY_REVIEW, "dismiss": ONLY_REVIEW, "reset": {0, 1, 2}, "undo": {0, 1, 2},
    "strength_firm": ONLY_STRENGTH_AND_REVIEW, "strength_intent": ONLY_STRENGTH_AND_REVIEW,
    "theme": REVIEW_AND_THEMES,
}  # fmt: skip
"""Which parts of a decision (review, strength, themes) a deed may change."""


@dataclass
class Told:
    """All that the programs have told so far of one library, and what they were about to do."""

    files: set[str] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)
    decisions: dict[int, list[Any]] = field(default_factory=dict)
    trying: dict[int, str] = field(default_factory=dict)
    typed: dict[str, list[tuple[float, str]]] = field(default_factory=dict)
    left: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)
    dialogs: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)

    def read(self, diary: Path) -> None:
        """Take over what the window's diary of one life says."""
        now_typing = ""
        for entry in entries(diary):
            self.counts[entry["kind"]] += 1
            match entry["kind"]:
                case "trying":
                    self.trying[entry["id"]] = entry["deed"]
                case "shown":
                    self.trying.pop(entry["id"], None)
                    self.decisions[entry["id"]] = entry["is_now"]
                case "imported":
                    self.files.update(entry["files"])
                    self.failed.update(entry["failed"])
                case "typed":
                    token = entry["token"]
                    if now_typing and now_typing != token:
                        self.left.add(now_typing)
                    now_typing = token
                    self.left.discard(token)
                    self.typed.setdefault(token, []).append((entry["at"], entry["text"]))
                case "dialog":
                    self.dialogs[f"{entry['name']}: {entry['text']}"] += 1


def hear(lines: list[str], told: Told) -> None:
    """Take over what the other program told."""
    for line in lines:
        if line.startswith("imported"):
            told.files.add(Path(line.split(None, 3)[3].strip()).name)
            told.counts["imported by the other"] += 1
        elif "by itself" in line:
            told.notes.add(line.rstrip("\n"))
            told.counts["noted by the other"] += 1


def verify_decisions(db: sqlite3.Connection, told: Told) -> None:
    """Each commitment is as it was last shown; what was being done may have been done."""
    now = {
        number: [review, strength, []]
        for number, review, strength in db.execute("SELECT id, review, strength FROM commitments")
    }
    sql = "SELECT commitment_id, theme FROM commitment_themes ORDER BY commitment_id, rank"
    for number, theme in db.execute(sql):
        now[number][2].append(theme)
    for number, shown in told.decisions.items():
        assert number in now, f"commitment {number} is gone"
        may_change = CHANGED_BY.get(told.trying.get(number, ""), set())
        for part in {0, 1, 2} - may_change:
            assert now[number][part] == shown[part], f"{number}: {shown} shown, {now[number]} there"
        told.decisions[number] = now[number]
    told.trying.clear()


def in_recovery(folder: Path) -> list[str]:
    """Return the words of notes that recovery files keep, wherever these are."""
    places = [folder, *folder.parent.glob("home/STATE/**/recovery")]
    return [
        kept.written.note
        for place in places
        for file in place.glob(".briefreader-notes-*.json")
        for kept in kept_in(file)
    ]


def typing_lost(
    notes: list[str], kept: list[str], told: Told, killed_at: float
) -> tuple[float, int]:
    """Return how long before the kill the first key was typed that is not there."""
    most, from_file = 0.0, 0
    for token, keys in told.typed.items():
        mine = [text for text in notes if text.startswith(token)]
        spare = [text for text in kept if text.startswith(token)]
        assert len(mine) <= 1, f"twice: {mine}"
        # The first keys of a note are fewer than its token.
        there = max([*mine, *spare, *(t for t in (*notes, *kept) if t and token.startswith(t))],
                    key=len, default="")  # fmt: skip
        from_file += there not in mine and there in spare
        missing = [at for at, text in keys if not there.startswith(text)]
        if missing:
            assert token not in told.left, f"{token} was left, and {there!r} is all of {keys[-1]}"
            most = max(most, killed_at - min(missing))
            assert most <= MOST_LOST_SECONDS, f"{most:.2f} s lost: {there!r} of {keys[-1][1]!r}"
        # What is lost once is told once: later lives go on from what is there.
        told.typed[token] = [(at, text) for at, text in keys if there.startswith(text)]
        told.left.add(token)
    return most, from_file
