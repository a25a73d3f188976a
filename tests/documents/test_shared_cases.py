"""Small documents after public reports on other readers, each with what is right for it."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefreader.documents.reader import read_document
from briefreader.errors import DocumentError
from briefreader.text.normalise import normalise
from documents_beside import SHARED

FOLDER = SHARED / "cases" / "documents"
MANIFEST = FOLDER / "manifest.json"
CASES = json.loads(MANIFEST.read_text("utf-8")) if MANIFEST.is_file() else []


def test_the_cases_are_there() -> None:
    """They lie beside the project."""
    if not CASES:
        pytest.skip(f"not tested, as {MANIFEST} is missing")
    assert len(CASES) > 100


@pytest.mark.parametrize(
    "case", [each for each in CASES if "command" not in each], ids=lambda case: case["file"]
)
def test_a_case_is_read_as_is_right(case: dict[str, Any]) -> None:
    """Its words are there, and what is none of them is not."""
    path, expected = FOLDER / case["file"], case["expect"]
    if not expected["ok"]:
        with pytest.raises(DocumentError):
            read(path)
        return
    text = read(path)
    assert [each for each in expected["contains"] if each not in text] == []
    assert [each for each in expected["lacks"] if each in text] == []
    assert [each for each in expected.get("once", ()) if text.count(each) != 1] == []
    if expected["paragraphs"] is not None:
        assert len(text.split("\n\n")) == expected["paragraphs"]


def read(path: Path) -> str:
    """Return the text of a document as a library holds it."""
    return normalise(read_document(path).text)
