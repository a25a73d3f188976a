"""What is to be known of how a text was read stays with it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from briefreader.library.database import Library, open_library
from briefreader.services.detection.detection import load_detector
from briefreader.services.statements.versions import import_version
from briefreader.translatable import Wording, worded
from reading_here import import_path, read_here

RUSSIAN = "Совместное заявление\n\nСтороны обязуются провести встречу."


@pytest.fixture
def guessed(library: Library, tmp_path: Path) -> int:
    """Return the id of a statement whose encoding was guessed."""
    path = tmp_path / "a.txt"
    path.write_bytes(RUSSIAN.encode("cp1251"))
    return import_path(library, path, load_detector()).statement_id


def told(library: Library, statement_id: int) -> list[str]:
    """Return what is said of the text of a statement."""
    digest = library.statements.digest_of(statement_id)
    return [str(each) for each in library.reading_warnings.of_text(statement_id, digest)]


def test_a_warning_stays_with_the_text(library: Library, guessed: int) -> None:
    """Also when the library is opened again."""
    assert library.statements.has_warnings(library.statements.get(guessed))
    with open_library(library.path) as again:
        (said,) = told(again, guessed)
        assert "read as Windows-1251:" in said
        assert again.problems() == ()


def test_another_text_has_warnings_of_its_own(
    library: Library, guessed: int, tmp_path: Path
) -> None:
    """A new version that declares its encoding has none."""
    path = tmp_path / "b.txt"
    path.write_text(f"{RUSSIAN} Сегодня.", "utf-8")
    import_version(library, guessed, path, read_here(load_detector()), load_detector())
    assert told(library, guessed) == []
    assert not library.statements.has_warnings(library.statements.get(guessed))


def test_they_go_with_their_statement(library: Library, guessed: int) -> None:
    """Nothing is left of them."""
    library.statements.delete(guessed)
    assert library.reading_warnings.of_text(guessed, "") == ()


@pytest.mark.parametrize(
    "wording",
    [
        "",
        "[]",
        "[1, {}]",
        '["{x:>99999999}", {"x": "a"}]',
        '["{x.y}", {"x": "a"}]',
        '["{x}", {"y": 1}]',
    ],
)
def test_what_is_no_wording_of_ours_is_left_out(
    library: Library, guessed: int, wording: str
) -> None:
    """A library may come from elsewhere."""
    digest = library.statements.digest_of(guessed)
    library.reading_warnings.put(guessed, digest, [worded("kept {a}", a=Wording("b", {}))])
    with closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute("UPDATE reading_warnings SET wording = ?", [wording])
    assert told(library, guessed) == []
