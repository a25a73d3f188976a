"""How much two texts have in common."""

import random
import subprocess
import sys
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.minhash import MINHASH_SIZE, READ, minhash, shared, shingles, similarity
from briefreader.text.normalise import normalise

WORDS = [f"word{number}" for number in range(400)]


def a_text(seed: int, count: int = 600) -> str:
    """Return ``count`` words in an order of their own."""
    return " ".join(random.Random(seed).choices(WORDS, k=count))  # noqa: S311


def test_a_sketch_is_the_same_in_every_process() -> None:
    """Python's own hashes are not; libraries keep sketches for years."""
    assert minhash("We will build the bridge over the river") == (
        762271792,
        3322015638,
        3864183714,
        3997473416,
    )
    code = (
        "from briefreader.text import minhash as m; print(m.minhash('one two three four five six'))"
    )
    here = str(minhash("one two three four five six"))
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == here


@given(st.text(max_size=300))
def test_any_text_has_an_ordered_sketch_of_limited_length(text: str) -> None:
    """Ascending, without repetition, and empty only where there are no words."""
    made = minhash(text)
    assert list(made) == sorted(set(made))
    assert len(made) <= MINHASH_SIZE
    assert bool(made) == bool(shingles(text))
    assert similarity(text, text) == (1.0 if made else 0.0)


def test_few_words_are_one_shingle() -> None:
    """All of them, however few."""
    assert shingles("We agree today") == {crc32(b"we agree today")}


def test_case_and_typography_do_not_count() -> None:
    """Nor does punctuation: a text from a web page is the text of the PDF."""
    assert minhash("The EU’s leaders – all of them") == minhash("the eu's leaders, all of THEM")


@given(st.integers(0, 50), st.integers(0, 50))
def test_similarity_is_symmetric(one: int, other: int) -> None:
    """And 1 only for texts of the same shingles."""
    left, right = a_text(one, 100), a_text(other, 100)
    assert similarity(left, right) == similarity(right, left)
    assert (similarity(left, right) == 1.0) == (one == other)


def test_sketches_of_similar_texts_share_most_hashes() -> None:
    """A change of a few words leaves at least two thirds of the hashes."""
    for seed in range(30):
        words = a_text(seed).split()
        changed = [*words[:200], "another", *words[201:400], "changed", *words[401:]]
        text, other = " ".join(words), " ".join(changed)
        assert similarity(text, other) > 0.9
        assert len({*minhash(text)} & {*minhash(other)}) > MINHASH_SIZE * 2 / 3


def test_only_the_beginning_of_a_long_text_counts() -> None:
    """What is compared is bounded, however long an annex follows."""
    beginning = "peace " * (READ // 6 + 1)
    assert similarity(beginning, beginning + a_text(1)) == 1.0


def test_short_texts_can_be_compared() -> None:
    """Fewer than five words are one shingle."""
    assert similarity("Peace now", "peace NOW") == 1.0
    assert similarity("Peace now", "Peace later") == 0.0
    assert shared(frozenset(), frozenset()) == 0.0
    assert shared(frozenset({1, 2, 3}), frozenset({2, 3, 4, 5})) == 2 / 5


def test_real_statements_are_told_apart(shared: Path) -> None:
    """A text with page furniture is the same; two communiqués of one group are not."""
    from briefreader.documents.reader import read_document

    texts = {
        file.name: normalise(read_document(file).text)
        for file in (shared / "samples").iterdir()
        if file.name != "README.md"
    }
    published = texts.pop("us-kazakhstan-2015-as-published.txt")
    assert similarity(texts["us-kazakhstan-2015.txt"], published) >= 0.8
    names = sorted(texts)
    for number, one in enumerate(names):
        for other in names[number + 1 :]:
            assert similarity(texts[one], texts[other]) < 0.1, (one, other)


@pytest.mark.parametrize("text", ["", "…", "\n\n"])
def test_a_text_without_words_has_no_sketch(text: str) -> None:
    """Nothing is like nothing."""
    assert minhash(text) == ()
    assert similarity(text, text) == 0.0


def test_a_long_text_has_a_sketch_of_32_hashes() -> None:
    """Libraries keep sketches: those of two versions must be as long as each other."""
    assert len(minhash(a_text(1))) == MINHASH_SIZE == 32
