"""Words of scripts without spaces are found by an index that follows the texts."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.library.database import Library, open_library
from briefreader.library.listing import SearchScope
from briefreader.library.records import Annotation, Commitment, Statement
from briefreader.library.salvage import salvage

TEXT = "双方同意在气候变化领域加强合作。"


def found(library: Library, query: str) -> list[int]:
    """Return the statements that a search finds."""
    hits = library.search(query, 10, tuple(SearchScope))
    return [hit.statement_id for hit in hits]


def indexed(library: Library) -> tuple[int, int]:
    """Return how many statements are in the index, and how many wait for it."""
    with closing(sqlite3.connect(library.path)) as db:
        (rows,) = db.execute("SELECT count(*) FROM bigram_rows").fetchone()
        (waiting,) = db.execute("SELECT count(*) FROM bigrams_waiting").fetchone()
    return rows, waiting


def test_texts_of_other_scripts_take_no_room(
    library: Library, add_statement: Callable[..., Statement]
) -> None:
    """Only what needs the index is in it, and at once."""
    add_statement()
    add_statement(text=TEXT)
    add_statement(title="联合声明", text="In English.")
    assert indexed(library) == (2, 0)


def test_a_changed_text_is_found_by_its_new_words(
    library: Library, add_statement: Callable[..., Statement]
) -> None:
    """And no longer by the former ones; a title too."""
    made = add_statement(text=TEXT)
    library.statements.put(replace(made, text="在能源领域。", digest="1", title="联合声明"))
    assert found(library, "合作") == []
    assert found(library, "能源") == found(library, "声明") == [made.id]
    library.statements.delete(made.id)
    assert found(library, "能源") == []
    assert indexed(library) == (0, 0)


def test_one_letter_is_found_anywhere(
    library: Library, add_statement: Callable[..., Statement]
) -> None:
    """At the beginning, within and at the end of what stands together."""
    made = add_statement(text=TEXT)
    assert found(library, "双") == found(library, "气") == found(library, "作") == [made.id]
    assert found(library, "水") == []


def test_pairs_that_stand_apart_are_no_word(
    library: Library, add_statement: Callable[..., Statement]
) -> None:
    """What the index finds is looked at: the letters must follow each other."""
    add_statement(text="核武和武器。")
    assert found(library, "核武器") == []


def test_what_another_program_has_written_is_found(
    library: Library, add_statement: Callable[..., Statement]
) -> None:
    """It waits for the index until the next statement is stored, and is looked through until."""
    made = add_statement()
    with closing(sqlite3.connect(library.path)) as db:
        db.execute("UPDATE statements SET text = ? WHERE id = ?", [TEXT, made.id])
        db.commit()
    assert indexed(library) == (0, 1)
    assert found(library, "合作") == [made.id]
    add_statement(text="Another")
    assert indexed(library) == (1, 0)
    assert found(library, "合作") == [made.id]


def test_an_older_library_is_indexed_as_it_is_opened(tmp_path: Path) -> None:
    """So the first search of it is quick too."""
    path = tmp_path / "older.db"
    open_library(path).close()
    with closing(sqlite3.connect(path)) as db:
        for table in ("bigrams_fts", "bigram_rows", "bigrams_waiting"):
            db.execute(f"DROP TABLE {table}")
        for trigger in ("bigrams_ai", "bigrams_au"):
            db.execute(f"DROP TRIGGER {trigger}")
        db.execute("DROP INDEX commitments_followed")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = '018_bigrams'")
        db.execute("PRAGMA user_version = 17")
        db.execute(
            "INSERT INTO statements (title, parties, language, source, text, digest, imported)"
            " VALUES ('a', '[]', 'zh', '', ?, 'd', '2024-05-06T07:08:09+00:00')",
            [TEXT],
        )
        db.commit()
    with open_library(path) as library:
        assert indexed(library) == (1, 0)
        assert found(library, "合作") == [1]


def test_a_salvaged_library_is_indexed(
    library: Library, add_statement: Callable[..., Statement], tmp_path: Path
) -> None:
    """As texts are saved and not what is made of them."""
    made = add_statement(text=TEXT)
    library.close()
    salvage(library.path, tmp_path / "salvaged.db")
    with open_library(tmp_path / "salvaged.db") as saved:
        assert indexed(saved) == (1, 0)
        assert found(saved, "合作") == [made.id]


@pytest.mark.parametrize("own", [True, False])
def test_own_words_need_not_be_the_statements(
    own: bool,
    library: Library,
    a_commitment: Commitment,
    an_annotation: Annotation,
) -> None:
    """What a note says, and what shows a status, is found in a statement without such letters."""
    words = "部长们同意开展合作。" if own else "Done."
    made = library.commitments.put(replace(a_commitment, evidence=words))
    library.annotations.put(replace(an_annotation, note=words))
    assert found(library, "合作") == [made.statement_id] * (2 if own else 0)
    assert library.commitment_listing.matching("合作") == (
        frozenset({made.id}) if own else frozenset()
    )
