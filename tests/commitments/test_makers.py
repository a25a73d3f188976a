"""Who makes a statement, where and when, as its opening and its end say in each language."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from metadata_language import metadata_language

from briefreader.commitments.metadata.statement_metadata import read_metadata


def rows(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the language and the entry of each row of the table with this name."""
    table = Path(__file__).with_name(name).read_text("utf-8")
    for language, entries in tomllib.loads(table).items():
        yield from ((language, entry) for entry in entries)


@pytest.mark.parametrize(("language", "entry"), list(rows("makers.toml")))
def test_reads_who_makes_a_statement(language: str, entry: dict[str, Any]) -> None:
    """Venues, forums, hosts and those who are thanked are no parties."""
    said = read_metadata(entry["text"].strip(), metadata_language(language), code=language)
    assert (list(said.parties), said.date, said.place) == (
        entry["parties"],
        entry.get("date"),
        entry.get("place", ""),
    )


@pytest.mark.parametrize(("language", "entry"), list(rows("openings.toml")))
def test_reads_the_makers_of_any_house(language: str, entry: dict[str, Any]) -> None:
    """Parties are told whatever a house calls its text and however it names them."""
    said = read_metadata(entry["text"].strip(), metadata_language(language), code=language)
    assert set(said.parties) == set(entry["parties"])
