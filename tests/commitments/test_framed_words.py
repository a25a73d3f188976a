"""Words of the languages' lists, each in a sentence in which it matters."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata

FRAMES = tomllib.loads(Path(__file__).with_name("framed_words.toml").read_text("utf-8"))["frame"]


@pytest.mark.parametrize("frame", FRAMES, ids=lambda each: str(each["words_are"]))
def test_each_word_does_what_its_list_is_for(
    detector: Detector, between_two: Metadata, frame: dict[str, Any]
) -> None:
    """The commitments of the sentence that a word makes are those that the frame tells."""
    wrong = {}
    for word in frame["words"].replace("\n", " ").strip().split(", "):
        text = frame["sentence"].format(word)
        found = [each.span.of(text) for each in detector.detect(text, between_two)]
        if found != [each.format(word) for each in frame["found"]]:
            wrong[word] = found
    assert wrong == {}


@pytest.mark.parametrize("frame", FRAMES, ids=lambda each: str(each["words_are"]))
def test_another_word_does_not(
    detector: Detector, between_two: Metadata, frame: dict[str, Any]
) -> None:
    """It is the word that makes the difference, not its sentence."""
    text = frame["sentence"].format("blorf")
    found = [each.span.of(text) for each in detector.detect(text, between_two)]
    assert found != [each.format("blorf") for each in frame["found"]]
