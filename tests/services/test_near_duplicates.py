"""A text that the library nearly holds is recognised."""

import random
from dataclasses import replace
from typing import Any

from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.importing.near_duplicates import NEAR, ensure_minhashes, near_duplicate
from briefreader.text.minhash import minhash, similarity
from effort import calls_in
from reading_here import import_text

WORDS = [f"word{number}" for number in range(500)]


def a_text(seed: int, count: int = 300) -> str:
    """Return ``count`` words in an order of their own."""
    return " ".join(random.Random(seed).choices(WORDS, k=count))  # noqa: S311


def store(library: Library, detector: Any, text: str) -> Statement:
    """Import ``text`` and hash what has no hashes."""
    found = import_text(library, text, detector)
    ensure_minhashes(library)
    return library.statements.get(found.statement_id)


def test_a_nearly_equal_text_is_found(library: Library, detector: Any) -> None:
    """With the share of it that is the same."""
    for seed in range(5):
        stored = store(library, detector, a_text(seed))
    words = stored.text.split()
    text = " ".join([*words[:100], "changed", *words[101:]])
    found = near_duplicate(library, text, minhash(text))
    assert found is not None
    assert found[0] == stored
    assert found[1] == similarity(text, stored.text) >= NEAR


def test_a_different_text_is_none(library: Library, detector: Any) -> None:
    """Nor is one that shares a part, or one in the trash, or one without words."""
    stored = store(library, detector, a_text(1))
    half = " ".join(stored.text.split()[:150]) + " " + a_text(2, 150)
    for text in (a_text(3), half, "", "…"):
        assert near_duplicate(library, text, minhash(text)) is None
    text = stored.text + " end"
    assert near_duplicate(library, text, minhash(text)) is not None
    library.statements.put(replace(stored, trashed=True))
    assert near_duplicate(library, text, minhash(text)) is None


def test_statements_without_a_sketch_get_one(library: Library, detector: Any) -> None:
    """Those from an older library; a second time nothing is left to do."""
    older = import_text(library, a_text(1), detector).statement_id
    library.minhashes.replace(older, minhash(a_text(1)), ())
    library.settings.set("sketched", value=False)
    assert library.minhashes.missing() == (older,)
    ensure_minhashes(library)
    assert library.minhashes.missing() == ()
    ensure_minhashes(library)


def test_of_many_texts_of_one_form_few_are_looked_at(library: Library, detector: Any) -> None:
    """Work is bounded: the last of many that share a third costs no more than the first."""
    form = a_text(0, 100)

    def work(first: int, last: int) -> int:
        """Store texts of these numbers, and return what it costs to look for one that is new."""
        with library.transaction():
            for number in range(first, last):
                text = f"{form} {a_text(number, 200)}"
                stored = import_text(library, text, detector)
                library.minhashes.put(stored.statement_id, minhash(text))
        text = f"{form} {a_text(5_000, 200)}"
        made = minhash(text)
        assert near_duplicate(library, text, made) is None
        return calls_in(lambda: near_duplicate(library, text, made))

    few = work(1, 60)
    assert work(60, 240) <= 1.2 * few
