"""Verbs that the cues of a language with tables of endings name."""

import re
from pathlib import Path

import pytest

from briefreader.commitments.inflected.conjugation import Conjugation
from briefreader.commitments.inflected.inflected_reader import InflectedActionReader
from briefreader.services.detection.shipped_languages import load_language

LANGUAGES = Path(__file__).parents[3] / "resources" / "languages"
NAMED = re.compile(r"<([^<>:]+)>")
MARKS = re.compile(r"^(?:se_|ne_)|(?<=[aeií]r)se$")


@pytest.mark.parametrize("code", ["fr", "es"])
def test_every_verb_that_a_cue_names_is_conjugated(code: str) -> None:
    """Guesses know infinitives and futures only, so that its other forms would not be found."""
    reader = load_language(code).reader
    assert isinstance(reader, InflectedActionReader)
    conjugation = reader.grammar.morphology
    assert isinstance(conjugation, Conjugation)
    known = {reading.lemma for readings in conjugation.listed.values() for reading in readings}
    named = NAMED.findall((LANGUAGES / code / "cues.toml").read_text("utf-8"))
    assert sorted({MARKS.sub("", each) for each in named} - known) == []
