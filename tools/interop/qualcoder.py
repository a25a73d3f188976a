"""Run with QualCoder: out into a project of its own, coded anew there, and back.

Its whole source runs, with its windows replaced (``qualcoder_driver``). What is compared is what it
keeps in its database, and what our libraries hold after the way back: an empty one, and the one
that the file came from.
"""

import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from briefreader.library.database import Library, open_library
from briefreader.library.records import Commitment, Review
from briefreader.services.changes import apply_changes
from briefreader.services.detection.detection import detector_of
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.export.writing import export
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import MergePlan, plan_notes_file
from interop.qualcoder_kinds import KINDS, records_in
from interop.rows import Missing, Row
from interop.scratch import output_of, python_with

PROGRAM = "QualCoder"
_VARIABLE = "QUALCODER"
NEEDS = (
    f"{_VARIABLE}, the folder of a checkout of github.com/ccbogel/QualCoder; "
    "PyQt6, Pillow and pymupdf from PyPI"
)
_PACKAGES = ("PyQt6", "Pillow", "pymupdf")
_DRIVER = Path(__file__).with_name("qualcoder_driver.py")
_CODER = "Mia"
_WHEN = "2026-05-06 07:08:09"
_CODES = "SELECT cid FROM code_text WHERE fid = ? AND pos0 = ? AND pos1 = ?"
_CHANGE = (
    "UPDATE code_text SET cid = ?, owner = ?, date = ? "
    "WHERE fid = ? AND pos0 = ? AND pos1 = ? AND cid = ?"
)
_ADD = (
    "INSERT INTO code_text (cid, fid, seltext, pos0, pos1, owner, memo, date) "
    "SELECT ?, fid, seltext, pos0, pos1, ?, '', ? FROM code_text "
    "WHERE fid = ? AND pos0 = ? AND pos1 = ? LIMIT 1"
)
_REMOVE = "DELETE FROM code_text WHERE fid = ? AND pos0 = ? AND pos1 = ?"


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield how many records of each kind were sent, arrived, and came back."""
    source = _source()
    python = os.environ.get("QUALCODER_PYTHON") or python_with("qualcoder", _PACKAGES)
    home = work / "home"
    home.mkdir()

    def qualcoder(step: str, *paths: Path) -> None:
        output_of([python, _DRIVER, source, step, *paths], HOME=str(home))

    same, empty = work / "same.db", work / "empty.db"
    shutil.copy(library, same)
    out, project = work / "out.qdpx", work / "project.qda"
    with open_library(same) as opened:
        export(opened, [each.id for each in opened.statements.summaries()], out)
        sent = {kind.name: records_in(opened, kind) for kind in KINDS}
    qualcoder("import", out, project)
    qualcoder("export", project, work)
    with closing(sqlite3.connect(project / "data.qda")) as database:
        arrived = {
            kind.name: Counter(database.execute(kind.arrived)) for kind in KINDS if kind.arrived
        }
    with open_library(empty) as opened:
        opened.themes.ensure_shipped(load_taxonomy())
        plan = _take(opened, work / "project.qdpx")
        for kind in KINDS:
            back = (sent[kind.name] & records_in(opened, kind)).total()
            there = arrived.get(kind.name)
            reached = None if there is None else (sent[kind.name] & there).total()
            yield Row(PROGRAM, kind.name, sent[kind.name].total(), reached, back)
    with open_library(same) as opened:
        plan = _take(opened, work / "project.qdpx")
        new = len(plan.revisions) + plan.new_tags
        told = f"{plan.known} known, {len(plan.differing)} differ; {_left(plan)}"
        yield Row(PROGRAM, "new in the same library", 0, None, new, told)
        yield from _recoded(opened, project, work, qualcoder)


def _source() -> Path:
    folder = os.environ.get(_VARIABLE, "")
    source = Path(folder) / "src"
    if not folder or not (source / "qualcoder" / "refi.py").is_file():
        message = f"{_VARIABLE} does not name a checkout of QualCoder"
        raise Missing(message)
    return source


def _take(library: Library, path: Path) -> MergePlan:
    now = datetime.now(UTC)
    bundle = read_notes_file(path, library.themes.all(), now)
    plan = plan_notes_file(library, bundle, lambda: detector_of(library), opened=0, now=now)
    apply_changes(library, changes_of(library, plan))
    return plan


def _left(plan: MergePlan) -> str:
    left = ", ".join(f"{count} {kind}" for kind, count in plan.bundle.untaken.items() if count)
    return f"left out: {left or 'nothing'}"


def _recoded(
    library: Library, project: Path, work: Path, qualcoder: Callable[..., None]
) -> Iterator[Row]:
    """Code anew in QualCoder's database what its window would, and yield what comes in of it."""
    with closing(sqlite3.connect(project / "data.qda")) as database:
        made = _code_anew(database)
        database.commit()
    again = work / "again"
    again.mkdir()
    qualcoder("export", project, again)
    plan = _take(library, again / "project.qdpx")
    after = [each.after for each in plan.revisions]
    judged = [each for each in after if isinstance(each, Commitment) and each.author == _CODER]
    by_mia = [each for each in judged if each.review is Review.CONFIRMED]
    notes = sum(getattr(each, "author", "") == _CODER for each in after) - len(judged)
    yield Row(PROGRAM, "recoded: themes and strengths", made["recoded"], None, len(by_mia))
    left = _left(plan)
    yield Row(PROGRAM, "recoded: notes and tags added", made["noted"], None, notes, left)
    gone = sum(
        isinstance(each, Commitment) and each.review is Review.DISMISSED for each in after
    ) + sum(each.theirs.review is Review.DISMISSED for each in plan.differing)
    remark = f"{len(plan.differing)} were decided on before: somebody has to choose"
    yield Row(PROGRAM, "recoded: commitments taken away", made["removed"], None, gone, remark)


def _code_anew(database: sqlite3.Connection) -> Counter[str]:
    """Give commitments another theme or strength, take some away, and add notes, as Mia."""
    names = dict(database.execute("SELECT name, cid FROM code_name"))
    places = database.execute(
        "SELECT DISTINCT fid, pos0, pos1 FROM code_text WHERE memo LIKE 'Briefreader: %' "
        "ORDER BY fid, pos0"
    ).fetchall()
    made: Counter[str] = Counter()
    strengths = [names[name] for name in ("Firm", "Intent", "Reaffirmed") if name in names]
    for number, place in enumerate(places[::20]):
        codes = [cid for (cid,) in database.execute(_CODES, place)]
        strength = next(each for each in codes if each in strengths)
        if number % 3 == 0:
            other = next(each for each in strengths if each != strength)
            database.execute(_CHANGE, [other, _CODER, _WHEN, *place, strength])
            made["recoded"] += 1
        elif number % 3 == 1:
            theme = next(
                names[each] for each in ("Health", "Migration") if names[each] not in codes
            )
            database.execute(_ADD, [theme, _CODER, _WHEN, *place])
            made["recoded"] += 1
        else:
            database.execute(_REMOVE, place)
            made["removed"] += 1
    text = database.execute("SELECT id FROM source LIMIT 1").fetchone()
    database.execute(
        "INSERT INTO annotation (fid, pos0, pos1, memo, owner, date) VALUES (?, 3, 9, ?, ?, ?)",
        [*text, "R&D <soon>", _CODER, _WHEN],
    )
    tag = next(iter(database.execute("SELECT cid FROM code_name WHERE name = 'ask'")))
    database.execute(
        "INSERT INTO code_text (cid, fid, seltext, pos0, pos1, owner, memo, date) "
        "VALUES (?, ?, '', 12, 19, ?, 'Why?', ?)",
        [*tag, *text, _CODER, _WHEN],
    )
    made["noted"] += 2
    return made
