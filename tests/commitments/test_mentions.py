"""What sentences name in each language."""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from briefreader.commitments.metadata.gazetteer import Gazetteer, parse_gazetteer
from briefreader.commitments.metadata.naming import parse_naming
from briefreader.commitments.parsing.entities import find_entities
from briefreader.commitments.parsing.mentions import MentionFinder
from briefreader.text.folding import fold

RESOURCES = Path(__file__).parents[2] / "resources"
TABLE = Path(__file__).with_name("mentions.toml")


@cache
def gazetteer_in(language: str) -> Gazetteer:
    """Return the shipped gazetteer as a language uses it."""
    names = (RESOURCES / "languages" / language / "names.toml").read_text("utf-8")
    return parse_gazetteer((RESOURCES / "gazetteer.toml").read_text("utf-8"), parse_naming(names))


def rows() -> Iterator[tuple[str, str, list[str]]]:
    """Yield the language, text and mentions of each row."""
    for language, entries in tomllib.loads(TABLE.read_text("utf-8")).items():
        for entry in entries:
            yield language, entry["text"], entry["mentions"]


@pytest.mark.parametrize(("language", "text", "mentions"), list(rows()))
def test_finds_who_is_named(language: str, text: str, mentions: list[str]) -> None:
    """Kinds, short names and cases are as the table says, in the order of the text."""
    found = MentionFinder(gazetteer_in(language)).find(text, fold(text), 0, len(text))
    assert [f"{each.kind} {each.name}" for each in found] == [
        " ".join(
            word
            for word in each.split(" ")
            if word not in gazetteer_in(language).naming.words.cases
        )
        for each in mentions
    ]
    for mention, told in zip(found, mentions, strict=True):
        case = told.rpartition(" ")[2]
        assert not mention.cases or case in mention.cases


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru"])
def test_every_state_has_a_name_in_each_language(language: str) -> None:
    """A statement in any language may name any state."""
    gazetteer = gazetteer_in(language)
    named = set(gazetteer.all_names.values())
    assert [
        each.name for each in gazetteer.parties if each.kind == "state" and each.name not in named
    ] == []


def test_names_that_a_text_defines_are_its_parties() -> None:
    """An abbreviation in brackets and a surname after an office stand for their party later."""
    text = (
        "Le Ministre des affaires étrangères de la République du Kazakhstan (RK), M. Omarov, et "
        "le Président Ilves de l’Estonie ont conclu. La RK paiera et Ilves présidera le projet."
    )
    entities = find_entities(text, fold(text), gazetteer_in("fr"), ("Kazakhstan", "Estonia"))
    start = text.index("La RK")
    found = entities.finder.find(text, fold(text), start, len(text))
    assert [each.name for each in found if each.kind in ("party", "person")] == [
        "Kazakhstan",
        "Estonia",
    ]
