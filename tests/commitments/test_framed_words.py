"""Words of the languages' lists, each in a sentence in which it matters."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata

FRAMES = tomllib.loads(Path(__file__).with_name("framed_words.toml").read_text("utf-8"))["frame"]


WORDS = "{language}: {words_are}".format_map


def is_right(detector: Detector, metadata: Metadata, frame: dict[str, Any], word: str) -> bool:
    """Tell whether the sentence that ``word`` makes has the commitments that the frame tells."""
    text = frame["sentence"].format(word)
    found = detector.detect(text, replace(metadata, language=frame["language"]))
    spans = [each.span.of(text) for each in found]
    return spans == [each.format(word) for each in frame["found"]] and all(
        [*each.actors] == frame.get("actors", [*each.actors])
        and each.strength == frame.get("strength", each.strength)
        for each in found
    )


@pytest.mark.parametrize("frame", FRAMES, ids=WORDS)
def test_each_word_does_what_its_list_is_for(
    detector: Detector, between_two: Metadata, frame: dict[str, Any]
) -> None:
    """Another word in its place would not."""
    words = frame["words"].replace("\n", " ").strip().split(", ")
    assert [each for each in words if not is_right(detector, between_two, frame, each)] == []
    other = "сорок" if frame["language"] == "ru" else "blorf"
    assert not is_right(detector, between_two, frame, other)
