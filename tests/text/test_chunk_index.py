"""Places in texts are found chunk by chunk, and long texts piece by piece."""

import random
from collections.abc import Iterable

import pytest

from briefreader.text import chunk_index
from briefreader.text.chunk_index import ChunkIndex


def vowels(chunk: str) -> Iterable[tuple[int, str]]:
    """Yield each vowel of a chunk at its offset."""
    return ((offset, letter) for offset, letter in enumerate(chunk) if letter in "aeo")


@pytest.mark.parametrize("piece", [1, 7, 50])
def test_a_long_text_has_the_same_places_in_pieces(
    piece: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever part of it is asked for, in whatever order."""
    chance = random.Random(piece)  # noqa: S311 - the same texts each time
    words = ["peace", "at", "", "sea", "b", "harbours" * 4]
    text = " ".join(chance.choices(words, k=80))
    whole = ChunkIndex(vowels).between(text, 0, len(text))
    monkeypatch.setattr(chunk_index, "_PIECE", piece)
    index = ChunkIndex(vowels)
    assert list(index.between(text, 0, len(text))) == list(whole)
    for _ in range(300):
        start = chance.randrange(len(text))
        end = chance.randrange(start, len(text) + 1)
        wanted = [each for each in whole if start <= each[0] < end]
        assert list(index.between(text, start, end)) == wanted
        assert list(index.places(text, start, end)) == [place for place, _ in wanted]


@pytest.mark.parametrize("more", [0, 1])
def test_a_short_text_is_read_word_by_word(more: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any part of it has the same places as in a text that is not short."""
    text = "peace at sea, as  before: at the harbour "
    monkeypatch.setattr(chunk_index, "_SHORT", len(text) + more)
    index = ChunkIndex(vowels)
    for start in range(len(text)):
        for end in range(start, len(text) + 1):
            wanted = [each for each in vowels(text) if start <= each[0] < end]
            assert list(index.between(text, start, end)) == wanted
            assert list(index.places(text, start, end)) == [place for place, _ in wanted]


def test_no_chunk_is_read_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether there is something in it or nothing, as long as there are few and they are short."""
    monkeypatch.setattr(chunk_index, "_MOST_KNOWN", 4)
    read: list[str] = []

    def find(chunk: str) -> Iterable[tuple[int, str]]:
        read.append(chunk)
        return vowels(chunk)

    index = ChunkIndex(find)
    longest = "x" * 40
    for chunk in ("peace", "by", longest, longest + "x", "sea", "port"):
        for _ in range(2):
            assert list(index.in_chunk(chunk)) == list(vowels(chunk))
    assert read == ["peace", "by", longest, longest + "x", longest + "x", "sea", "port", "port"]


def test_a_second_long_text_is_indexed_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the first one again, when it comes back."""
    monkeypatch.setattr(chunk_index, "_PIECE", 5)
    index = ChunkIndex(vowels)
    for text in ("peace at sea", "no harbour here", "peace at sea"):
        assert list(index.between(text, 0, len(text))) == list(vowels(text))
