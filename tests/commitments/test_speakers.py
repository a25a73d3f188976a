"""Who makes a statement and who binds itself in each commitment, in statements of many genres."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from briefreader.commitments.detector import Detector
from briefreader.commitments.metadata.statement_metadata import read_metadata


def rows() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the language and the entry of each row."""
    table = Path(__file__).with_name("speakers.toml").read_text("utf-8")
    for language, entries in tomllib.loads(table).items():
        yield from ((language, entry) for entry in entries)


@pytest.mark.parametrize(("language", "entry"), list(rows()))
def test_tells_who_acts(detector: Detector, language: str, entry: dict[str, Any]) -> None:
    """The parties are the makers, and each commitment with the words given is of whom it names."""
    text = entry["text"].strip()
    code = detector.guesser.guess(text)
    said = read_metadata(text, detector.language_of(text, code), code=code)
    assert (said.language, set(said.parties)) == (language, set(entry["parties"]))
    found = detector.detect(text, said)
    actors = [
        {name for each in found if words in each.span.of(text) for name in each.actors}
        for words, _ in entry["acts"]
    ]
    assert actors == [set(named.split(", ")) for _, named in entry["acts"]]
