"""Damaged copies of a library, each of which the app is started on."""

import random
import re
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from damage import KINDS, Damage
from diary import entries

from briefreader.errors import BriefreaderError
from briefreader.library.backups import make_backup
from briefreader.library.database import Library, open_library
from briefreader.services.annotations import notes
from briefreader.services.changes import apply_changes
from briefreader.services.detection.detection import detector_of
from briefreader.services.library_access import open_with_themes
from briefreader.services.review import review
from briefreader.text.span import Span
from reading_here import import_text

HERE = Path(__file__).parent
STATEMENTS, NOTES_EACH, PARAGRAPHS = 30, 3, 25
LONGEST_SECONDS = 90
LOSS_TOLD = ("could not be read", "is left", "damaged", "Nothing can be read")
# What a damaged file does to whatever reads it may be told by the way of all errors.
_UNEXPECTED = re.compile(r"^(?!briefreader\.errors\.|sqlite3\.)[\w.]+(?:Error|Exception): ", re.M)
Content = dict[str, frozenset[tuple[Any, ...]]]
COLUMNS = {
    "statements": "id, title, text, date, kind, language",
    "commitments": "id, statement_id, quote, strength, review, evidence",
    "annotations": "id, statement_id, exact, note, tags",
}


@dataclass(frozen=True)
class Outcome:
    """How a start on a damaged copy ended: in one word, and what was said and is there."""

    way: str
    said: tuple[str, ...]
    content: Content


def fill(path: Path, word: str) -> Library:
    """Make a library at ``path`` with statements, notes and decisions; returns it, open."""
    library = open_with_themes(path)
    detector = detector_of(library)
    now = datetime.now(UTC)
    for number in range(STATEMENTS):
        lines = [
            f"{each}. Japan and Chad agreed to build {word} {number}.{each} over the river by 2030."
            for each in range(1, PARAGRAPHS + number)
        ]
        text = f"Joint Statement {word} {number}\n\n" + "\n\n".join(lines)
        result = import_text(library, text, detector)
        statement = library.statements.get(result.statement_id)
        changes: list[Any] = [
            notes.annotate(
                statement,
                Span(60 * each, 60 * each + 20),
                f"Note {each} on {word} {number}. " * 6,
                colour="green",
                now=now,
            )
            for each in range(1, 1 + NOTES_EACH)
        ]
        commitments = library.commitments.of_statement(statement.id)[:5]
        apply_changes(library, [*changes, *map(review.confirm, commitments)])
    library.settings.set("sample_offered", value=True)
    return library


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Return a library that was closed, with a backup that has nine tenths of it."""
    path = tmp_path / "sound" / "library.db"
    path.parent.mkdir()
    with fill(path, "bridge"):
        pass
    make_backup(path, datetime.now(UTC))
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Return another library as a kill leaves it, with its log."""
    path = tmp_path / "other.db"
    killed = tmp_path / "killed.db"
    with fill(path, "tunnel"):
        for end in ("", "-wal"):
            shutil.copyfile(f"{path}{end}", f"{killed}{end}")
    return killed


def test_damage_is_never_silent(
    sound: Path,
    other: Path,
    tmp_path: Path,
    home: dict[str, str],
    seed: int,
    size: Callable[[str, float], float],
    tell: Callable[[str], None],
) -> None:
    """Each copy opens sound, or is salvaged, restored or refused in a dialog."""
    whole = content_of(sound)
    ways: Counter[str] = Counter()
    kept, of = 0, 0
    faults: list[str] = []
    for number in range(int(size("COPIES", 100))):
        chance = random.Random(f"{seed}.{number}")  # noqa: S311 - which bytes
        damage = KINDS[number % len(KINDS)]
        outcome = start_on_damaged(sound, other, damage, chance, tmp_path / "copy", home)
        fault = fault_of(outcome, whole)
        way = f"{outcome.way}, but {fault}" if fault else outcome.way
        ways[way] += 1
        if outcome.way in {"salvaged", "opened"}:
            of += len(whole["annotations"])
            kept += len(whole["annotations"] & outcome.content.get("annotations", frozenset()))
        print(f"{number} {damage.__name__}: {way}", flush=True)
        if outcome.way == "refused":
            print(outcome.said[-1][:300], flush=True)
        if fault:
            faults.append(f"{number} {damage.__name__}: {way} {outcome.said}")
            print(faults[-1][:2000], flush=True)
            shutil.copytree(tmp_path / "copy", tmp_path / f"fault-{number}")
    tell(f"{dict(ways)}")
    tell(f"notes there after opening or salvaging: {kept} of {of} ({kept / max(of, 1):.3f})")
    assert not [each for each in faults if "letters" not in each]


def start_on_damaged(
    sound: Path,
    other: Path,
    damage: Damage,
    chance: random.Random,
    folder: Path,
    home: dict[str, str],
) -> Outcome:
    """Damage a copy, start the app on it and go through what it offers."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    library, diary = folder / "library.db", folder / "diary"
    shutil.copyfile(sound, library)
    if chance.random() < 0.5:
        shutil.copytree(sound.parent / "backups", folder / "backups")
    damage(library, chance, other)
    try:
        completed = subprocess.run(
            [sys.executable, HERE / "person_with_damage.py", library, diary],
            env=home,
            capture_output=True,
            text=True,
            timeout=LONGEST_SECONDS,
            check=False,
        )
        complaint = completed.stderr if _UNEXPECTED.search(completed.stderr) else ""
    except subprocess.TimeoutExpired:
        complaint = "it hangs"
    (folder / "stderr").write_text(complaint, encoding="utf-8")
    told = list(entries(diary))
    said = tuple(f"{e['name']}: {e['text']}" for e in told if e["kind"] == "dialog")
    pressed = [entry["name"] for entry in told if entry["kind"] == "pressed"]
    opened = any(entry["kind"] == "open" for entry in told)
    told_of_damage = any(each.startswith(("damagedDialog", "repairDialog")) for each in said)
    if complaint and not (told_of_damage and opened):
        way = "hangs" if complaint == "it hangs" else "traceback"
    elif not opened:
        way = "refused" if said else "nothing shown"
    elif "restoreChosen" in pressed:
        way = "restored"
    elif any("mendedDialog" in each for each in said):
        way = "salvaged"
    else:
        way = "opened"
    return Outcome(way, said, content_of(library) if opened else {})


def content_of(library: Path) -> Content:
    """Return what people would miss of the library, nothing where it cannot be opened."""
    try:
        with open_library(library) as opened:
            opened.checkpoint()
        with closing(sqlite3.connect(library)) as db:
            db.text_factory = lambda text: text.decode("utf-8", "replace")
            return {
                table: frozenset(db.execute(f"SELECT {columns} FROM {table}"))  # noqa: S608
                for table, columns in COLUMNS.items()
            }
    except (BriefreaderError, sqlite3.Error):
        return {}


def fault_of(outcome: Outcome, whole: Content) -> str:
    """Return what is wrong with an outcome, nothing if all is well."""
    if outcome.way in {"traceback", "hangs", "nothing shown"}:
        return "it must not"
    if outcome.way == "refused" or outcome.content == whole:
        return ""
    told = any(word in each for each in outcome.said for word in LOSS_TOLD)
    if outcome.way == "restored" or (told and outcome.way == "opened"):
        return ""
    fewer = {
        table: len(rows) - len(outcome.content.get(table, ()))
        for table, rows in whole.items()
        if len(outcome.content.get(table, ())) < len(rows)
    }
    mended = [each for each in outcome.said if each.startswith("mendedDialog")]
    if any(word in each for each in mended for word in LOSS_TOLD[:2]):
        return ""
    if fewer:
        return f"silently fewer {fewer}"
    others = {
        table: len(rows - outcome.content.get(table, frozenset())) for table, rows in whole.items()
    }
    return f"other letters in {others}"
