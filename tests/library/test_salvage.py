"""What can be read of a damaged library is saved; what was lost is counted."""

import random
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from briefreader.errors import CancelledError, DamagedLibraryError
from briefreader.library.database import Library, open_library
from briefreader.library.records import Annotation, Commitment, Statement
from briefreader.library.salvage import salvage
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.text.span import Span

PAGE = 4096
STATEMENTS, NOTES_EACH = 41, 3
NOTES = (STATEMENTS - 1) * NOTES_EACH
Damage = Callable[[bytearray, random.Random], None]


def words_of(number: int) -> str:
    """Return the text of the statement with this number, some pages long."""
    line = f"Both sides pledged to build bridge {number} over the river. "
    return "".join(f"{each}. {line}" for each in range(60 + number))


@pytest.fixture
def full(
    library: Library,
    add_statement: Callable[..., Statement],
    a_commitment: Commitment,
    an_annotation: Annotation,
) -> Path:
    """Return the closed file of a library with statements, commitments and notes."""
    with library.transaction():
        for number in range(1, STATEMENTS):
            text = words_of(number)
            digest = sha256(text.encode()).hexdigest()
            stored = add_statement(title=f"Statement {number}", text=text, digest=digest)
            span = Span(3, 40)
            library.commitments.put(
                replace(a_commitment, id=0, statement_id=stored.id, span=span, quote=span.of(text))
            )
            for note in range(NOTES_EACH):
                place = Span(50 * note, 50 * note + 20)
                library.annotations.put(
                    replace(
                        an_annotation, id=0, statement_id=stored.id, span=place,
                        exact=place.of(text), note=f"Note {note} on {number}. " * 8,
                    )
                )  # fmt: skip
    library.close()
    return library.path


def flipped(content: bytearray, chance: random.Random) -> None:
    """Change some bytes after the first page."""
    for _ in range(12):
        content[chance.randrange(PAGE, len(content))] ^= 1 << chance.randrange(8)


def zeroed(content: bytearray, chance: random.Random) -> None:
    """Zero some pages after the first one."""
    for _ in range(3):
        begin = PAGE * chance.randrange(1, len(content) // PAGE)
        content[begin : begin + PAGE] = bytes(PAGE)


def truncated(content: bytearray, chance: random.Random) -> None:
    """Cut off up to a third."""
    del content[len(content) - chance.randrange(1, len(content) // 3) :]


def broken(full: Path, damage: Damage, seed: int) -> Path:
    """Return a copy of the library that is damaged."""
    content = bytearray(full.read_bytes())
    damage(content, random.Random(f"{damage.__name__} {seed}"))  # noqa: S311 - damage
    path = full.with_name("damaged.db")
    path.write_bytes(content)
    return path


def notes_in(path: Path) -> int:
    """Return how many notes of the fixture the library holds as they were written."""
    with closing(sqlite3.connect(path)) as db:
        found = db.execute("SELECT note FROM annotations")
        return sum(note.startswith("Note ") and note.count("Note ") == 8 for (note,) in found)


def structure_problems(path: Path) -> list[Any]:
    """Return what SQLite finds wrong: pages, references, and the search index."""
    with closing(sqlite3.connect(path)) as db:
        found = [row for row in db.execute("PRAGMA integrity_check") if row != ("ok",)]
        found += db.execute("PRAGMA foreign_key_check").fetchall()
        for table in ("statements", "annotations", "commitments"):
            check = f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)"  # noqa: S608
            db.execute(check)
        return found


@pytest.mark.parametrize("damage", [flipped, zeroed, truncated])
def test_most_notes_of_damaged_libraries_are_saved(full: Path, damage: Damage) -> None:
    """Each new library is sound and opens; the damaged file stays; the share of notes is told."""
    saved, tried = 0, 12
    for seed in range(tried):
        path = broken(full, damage, seed)
        before = path.read_bytes()
        made = full.with_name(f"salvaged {seed}.db")
        try:
            result = salvage(path, made)
        except DamagedLibraryError:
            assert not made.exists()
            continue
        assert path.read_bytes() == before
        assert structure_problems(made) == []
        with open_library(made) as opened:
            assert len(opened.statements.summaries()) >= result.patched
        saved += notes_in(made)
    assert saved / (tried * NOTES) > {flipped: 0.95, zeroed: 0.9, truncated: 0.5}[damage]


def test_a_sound_library_is_saved_whole(full: Path, dump_of: Callable[[Path], Any]) -> None:
    """Every row; nothing is told to be lost."""
    made = full.with_name("made.db")
    result = salvage(full, made)
    assert result.is_whole
    assert dump_of(made) == dump_of(full)
    assert result.saved["annotations"] == NOTES


def test_what_is_saved_is_private(full: Path) -> None:
    """Though the damaged file could be read by all, as those of earlier versions."""
    full.chmod(0o644)
    made = full.with_name("made.db")
    salvage(full, made)
    assert stat.S_IMODE(made.stat().st_mode) == stat.S_IRUSR | stat.S_IWUSR


def test_rows_of_every_table_are_saved(full: Path) -> None:
    """Of those too that few libraries have; a table that is new must be known here."""
    checked = {
        "kind": "bookmark",
        "strength": "firm",
        "origin": "user",
        "status": "met",
        "verdict": "right",
    }
    with closing(sqlite3.connect(full)) as db:
        names = db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite_%' "
            "AND name NOT LIKE '%_fts%' AND name NOT LIKE 'bigram%'"
        )
        tables = [name for (name,) in names.fetchall()]
        for table in tables:
            columns = [name for _, name, *_ in db.execute(f"PRAGMA table_info({table})")]
            if not db.execute(f"SELECT 1 FROM {table}").fetchone():  # noqa: S608
                places = ", ".join("?" for _ in columns)
                values = [checked.get(name, 1) for name in columns]
                db.execute(f"INSERT INTO {table} VALUES ({places})", values)  # noqa: S608
        db.commit()
        there = {
            table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in tables
        }
    result = salvage(full, full.with_name("made.db"))
    assert {table: result.saved.get(table) for table in there} == there


def leaf_pages(path: Path, table: str) -> list[int]:
    """Return the numbers of the pages that hold a table's rows, found by what they hold."""
    content, needle = path.read_bytes(), b"Note 1 on "
    assert table == "annotations"
    pages = range(1, len(content) // PAGE)
    return [
        each for each in pages
        if content[each * PAGE] == 0x0D and needle in content[each * PAGE : (each + 1) * PAGE]
    ]  # fmt: skip


def test_a_page_in_the_middle_hides_none_behind_it(full: Path) -> None:
    """What was on it is counted: the indexes know of it."""
    pages = leaf_pages(full, "annotations")
    assert len(pages) > 4
    content = bytearray(full.read_bytes())
    for page in (pages[1], pages[-2]):
        content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    full.write_bytes(content)
    made = full.with_name("made.db")
    result = salvage(full, made)
    assert 0 < result.lost["annotations"] < NOTES / 3
    assert result.saved["annotations"] + result.lost["annotations"] == NOTES
    assert notes_in(made) == result.saved["annotations"]
    assert result.saved["statements"] == STATEMENTS


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("themes", "terms", '[{"|ext": "trade"}]'),
        ("themes", "terms", '[{"text": "trade"'),
        ("statements", "date", "2024-0x-03"),
        ("statements", "parties", '["Chad"'),
        ("statements", "kind", "cnmmunique"),
        ("commitments", "review", "confjrmed"),
        ("commitments", "due_by", "2027-13-01"),
        ("commitments", "start", b"3"),
        ("commitments", "detected_start", "x"),
        ("commitments", "confidence", "high"),
        ("annotations", "tags", "[1]"),
        ("annotations", "created", "yesterdax"),
        ("settings", "value", "{tru"),
    ],
)
def test_a_letter_in_a_value_costs_no_more_than_the_value(
    full: Path, table: str, column: str, value: str
) -> None:
    """The row comes in, the library opens, and it is told that an entry could not be read."""
    with open_library(full) as library:
        library.settings.set("any", value=[1])
        library.themes.ensure_shipped(load_taxonomy())
    with closing(sqlite3.connect(full)) as db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        first = f"(SELECT min(rowid) FROM {table})"  # noqa: S608 - names are the test's own
        db.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = {first}", [value])  # noqa: S608
        db.commit()
    made = full.with_name("made.db")
    result = salvage(full, made)
    assert {name: lost for name, lost in result.lost.items() if lost} == {table: 1}
    with open_library(made) as opened:
        assert opened.themes.all()
        assert opened.settings.get("any", default="usual") in ([1], "usual")
        ids = [each.id for each in opened.statements.summaries()]
        assert all(opened.statements.get(each).title for each in ids)
        assert sum(len(opened.annotations.of_statement(each)) for each in ids) == NOTES
        assert sum(len(opened.commitments.of_statement(each)) for each in ids) == STATEMENTS - 1


@pytest.mark.parametrize(("start", "end"), [(-4, 9), (40, 3), (4, 41), (10**9, 10**9 + 37)])
def test_a_place_that_is_damaged_is_found_by_its_words(full: Path, start: int, end: int) -> None:
    """A commitment lies where the statement says what it quotes."""
    with closing(sqlite3.connect(full)) as db:
        db.execute(
            'UPDATE commitments SET start = ?, "end" = ?, detected_start = 9, detected_end = 3 '
            "WHERE id = 2",
            [start, end],
        )
        db.commit()
    made = full.with_name("made.db")
    salvage(full, made)
    with open_library(made) as opened:
        mended = opened.commitments.get(2)
        assert (mended.span, mended.detected) == (Span(3, 40), None)
        assert opened.problems() == ()


def test_a_note_whose_statement_is_lost_is_kept_at_its_place(full: Path) -> None:
    """In a text that holds what notes and commitments quote."""
    with closing(sqlite3.connect(full)) as db:
        db.execute("DELETE FROM statements WHERE id = 7")
        db.commit()
    made = full.with_name("made.db")
    result = salvage(full, made)
    assert result.patched == 1
    with open_library(made) as library:
        statement = library.statements.get(7)
        notes = library.annotations.of_statement(7)
        assert len(notes) == NOTES_EACH
        assert all(each.span.of(statement.text) == each.exact for each in notes)
        assert library.problems() == ()


def test_a_letter_in_the_schema_hides_no_table(full: Path) -> None:
    """What makes the tables is known."""
    content = full.read_bytes()
    assert content.count(b"CREATE TABLE annotations") == 1
    full.write_bytes(content.replace(b"CREATE TABLE annotations", b"CREATE TIBLE annotations"))
    with pytest.raises(DamagedLibraryError, match="damaged"):
        open_library(full)
    result = salvage(full, full.with_name("made.db"))
    assert result.saved["annotations"] == NOTES
    assert result.is_whole


def test_what_only_the_log_holds_is_saved(full: Path) -> None:
    """The log beside the damaged file belongs to it."""
    with closing(sqlite3.connect(full)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA wal_autocheckpoint = 0")
        db.execute("UPDATE annotations SET note = 'In the log' WHERE id = 1")
        db.commit()
        path = full.with_name("with log.db")
        for end in ("", "-wal"):
            shutil.copy(f"{full}{end}", f"{path}{end}")
    made = full.with_name("made.db")
    salvage(path, made)
    with closing(sqlite3.connect(made)) as new:
        found = new.execute("SELECT note FROM annotations WHERE id = 1").fetchone()
    assert found == ("In the log",)


def test_a_log_beside_a_closed_library_is_none_of_its_own(full: Path, tmp_path: Path) -> None:
    """What is saved is what the library held, not what another one's log would make of it."""
    other = shutil.copy(full, tmp_path / "other.db")
    with closing(sqlite3.connect(other)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("UPDATE annotations SET note = 'Of another library' WHERE id = 1")
        db.commit()
        shutil.copy(f"{other}-wal", f"{full}-wal")
    made = full.with_name("made.db")
    salvage(full, made)
    with closing(sqlite3.connect(made)) as new:
        found = new.execute("SELECT count(*) FROM annotations WHERE note = 'Of another library'")
        assert found.fetchone() == (0,)


def test_a_salvage_tells_how_far_it_is(full: Path) -> None:
    """Table by table, and to the last."""
    told: list[tuple[int, int]] = []
    salvage(full, full.with_name("made.db"), lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 10


def test_a_salvage_that_is_not_wanted_any_more_leaves_nothing(full: Path) -> None:
    """What its progress raises ends it."""
    before = full.read_bytes()

    def stop(_done: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        salvage(full, full.with_name("made.db"), stop)
    assert not full.with_name("made.db").exists()
    assert full.read_bytes() == before


def test_nothing_can_be_read_of_what_is_no_database(tmp_path: Path) -> None:
    """It says so, and leaves no file."""
    path = tmp_path / "some.db"
    path.write_bytes(b"SQLite format 3\x00" + bytes(9000))
    with pytest.raises(DamagedLibraryError, match="Nothing can be read"):
        salvage(path, tmp_path / "made.db")
    assert not (tmp_path / "made.db").exists()


def test_salvage_replaces_no_file(full: Path) -> None:
    """Least of all the damaged one."""
    before = full.read_bytes()
    with pytest.raises(FileExistsError):
        salvage(full, full)
    assert full.read_bytes() == before


def test_the_pages_that_name_the_tables_are_found_again(full: Path) -> None:
    """Those of a new library lead to them; where these are others, none are made up."""
    content = bytearray(full.read_bytes())
    content[:PAGE] = bytes(PAGE)
    full.write_bytes(content)
    result = salvage(full, full.with_name("made.db"))
    assert result.saved["annotations"] == NOTES
    assert structure_problems(full.with_name("made.db")) == []
    moved = full.with_name("moved.db")
    moved.write_bytes(content[:PAGE] + content[3 * PAGE :])
    with pytest.raises(DamagedLibraryError, match="Nothing can be read"):
        salvage(moved, full.with_name("other.db"))
