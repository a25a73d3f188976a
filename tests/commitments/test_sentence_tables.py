"""Detection in single sentences of each language, which tables say what is right for."""

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from gold_folders import LABELS

from briefreader.documents.document import Document
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.extraction import extract
from briefreader.services.json_contract import extraction_object
from sentence_tables import HEADS, Row, rows

ALL_FLOORS = tomllib.loads((LABELS / "floors.toml").read_text("utf-8"))
FLOORS = ALL_FLOORS["sentences"]
OWN_FLOORS = [
    (folder, language, least)
    for folder, floors in ALL_FLOORS["own-sentences"].items()
    for language, least in floors.items()
]


def found_in(sentence: str, language: str) -> list[dict[str, Any]]:
    """Return what is detected in a statement of that one sentence."""
    document = Document(
        text="\n\n".join((*HEADS[language], sentence)) + "\n",
        name="sentence.txt",
        media_type="text/plain",
        original=b"",
        source="sentence.txt",
    )
    return list(extraction_object(extract(document, load_detector()))["commitments"])


@pytest.mark.parametrize("language", FLOORS)
def test_no_table_falls_below_its_floor(language: str, shared: Path) -> None:
    """As many rows as ``floors.toml`` says are right."""
    wrong, count = wrong_rows(shared / "gold" / "languages" / f"{language}.md", language)
    assert count - len(wrong) >= FLOORS[language], f"wrong of {count}: {wrong}"


@pytest.mark.parametrize(("folder", "language", "least"), OWN_FLOORS)
def test_no_table_of_our_own_falls_below_its_floor(folder: str, language: str, least: int) -> None:
    """The tables that somebody wrote who did not know what is found."""
    wrong, count = wrong_rows(LABELS / folder / f"{language}.md", language)
    assert count - len(wrong) >= least, f"wrong of {count}: {wrong}"


def wrong_rows(table: Path, language: str) -> tuple[list[int], int]:
    """Return the numbers of the rows that are not right, and how many rows there are."""
    read = list(rows(table))
    right = [row.is_right(found_in(row.sentence, language)) for row in read]
    return [row.number for row, fine in zip(read, right, strict=True) if not fine], len(read)


@pytest.fixture(scope="session")
def yardstick(shared: Path, load_script: Callable[[Path], ModuleType]) -> ModuleType:
    """Return the script that comes with the tables."""
    return load_script(shared / "gold" / "languages" / "sentences.py")


def variants(row: Row, language: str) -> Iterator[list[dict[str, Any]]]:
    """Yield what may be found: what is, what the row says, and that with a mistake of each kind."""
    yield found_in(row.sentence, language)
    said = [
        {
            "start": number,
            "quote": each.quote,
            "strength": each.strength,
            "due": {"by": each.due} if each.due else None,
        }
        for number, each in enumerate(row.commitments)
    ]
    yield said
    yield said[:-1]
    yield [*said, {"start": 99, "quote": row.sentence, "strength": "firm", "due": None}]
    yield said[::-1]
    for mistake in (
        {"strength": "reaffirmed"},
        {"due": {"by": "2024-12-31"}},
        {"due": None},
        {"quote": row.sentence},
        {"quote": row.sentence[: len(row.sentence) // 3]},
        {"start": -1},
    ):
        yield [*said[:-1], *({**each, **mistake} for each in said[-1:])]


def test_judges_as_the_yardstick_does(shared: Path, yardstick: ModuleType) -> None:
    """Whatever is found in the sentences of a table, the same rows are right."""
    table = shared / "gold" / "languages" / "es.md"
    theirs = [cells for cells in yardstick.rows(table) if cells[2] != "optional"]
    ours = list(rows(table))
    assert [(int(cells[0]), cells[1]) for cells in theirs] == [
        (row.number, row.sentence) for row in ours
    ]
    verdicts = {
        (row.number, kind): (row.is_right(found), not yardstick.wrong(cells, found))
        for row, cells in zip(ours, theirs, strict=True)
        for kind, found in enumerate(variants(row, "es"))
    }
    assert {key: both for key, both in verdicts.items() if both[0] != both[1]} == {}
    assert {both[0] for both in verdicts.values()} == {True, False}
