"""Quotes are found again in changed texts, or not at all."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.anchoring import describe
from briefreader.text.fuzzy_anchoring import CONTEXT, ChangedText
from briefreader.text.span import Span
from effort import calls_in

WORDS = [a + b for a in ("bra", "cor", "dul", "fen", "gim") for b in ("ton", "vex", "lim", "sor")]
PARAGRAPHS = [
    "Both sides pledged to build a bridge over the northern river by the end of 2027.",
    "They agreed to open a joint school for customs officers in the border town.",
    "The ministers will meet again in Oslo. They will review the progress of the bridge.",
    "The ministers welcomed the growth of trade. They will review the progress of trade.",
    "Norway intends to provide ten ferries to the islands, subject to approval.",
]
TEXT = "\n\n".join(PARAGRAPHS)


def place(old: str, quote: str, new: str, number: int = 0) -> str | None:
    """Return the words at which ``quote`` (its occurrence ``number``) of ``old`` is placed."""
    start = -1
    for _ in range(number + 1):
        start = old.index(quote, start + 1)
    selector = describe(old, Span(start, start + len(quote)), CONTEXT)
    found = ChangedText(new).place(selector, start)
    return found.span.of(new) if found else None


@pytest.mark.parametrize(
    ("before", "after", "quote", "expected"),
    [
        ("northern river", "great northern river", "build a bridge over the northern river",
         "build a bridge over the great northern river"),
        ("a joint school", "joint schools", "open a joint school for customs officers",
         "open joint schools for customs officers"),
        ("by the end of 2027", "by mid-2028", "build a bridge over the northern river by the end",
         "build a bridge over the northern river by mid-2028"),
        ("pledged", "undertook", "pledged to build a bridge over the northern river",
         "undertook to build a bridge over the northern river"),
        ("ten ferries", "twelve ferries", "ten ferries", "twelve ferries"),
        ("to the islands, subject", "to the islands subject", "islands, subject to approval.",
         "islands subject to approval."),
    ],
)  # fmt: skip
def test_small_edits_within_a_quote(before: str, after: str, quote: str, expected: str) -> None:
    """The quote becomes the words that stand in its place."""
    found = place(TEXT, quote, TEXT.replace(before, after))
    assert found is not None
    assert found.startswith(expected) or expected.startswith(found)
    assert abs(len(found) - len(expected)) <= 8


def test_exact_words_are_told_from_similar_ones() -> None:
    """Who asks can say how sure the place is."""
    selector = describe(TEXT, Span(0, len(PARAGRAPHS[0])), CONTEXT)
    same = ChangedText("News. " + TEXT).place(selector, 0)
    assert same is not None
    assert same.exact
    changed = ChangedText(TEXT.replace("bridge", "tunnel")).place(selector, 0)
    assert changed is not None
    assert not changed.exact


def test_a_moved_paragraph_is_followed() -> None:
    """Also if a word in it was changed meanwhile."""
    moved = "\n\n".join([*PARAGRAPHS[1:], PARAGRAPHS[0].replace("northern ", "")])
    assert place(TEXT, PARAGRAPHS[0], moved) == PARAGRAPHS[0].replace("northern ", "")


@pytest.mark.parametrize("number", range(len(PARAGRAPHS)))
def test_a_deleted_paragraph_has_no_place(number: int) -> None:
    """However alike the others are."""
    rest = "\n\n".join(each for each in PARAGRAPHS if each != PARAGRAPHS[number])
    assert place(TEXT, PARAGRAPHS[number], rest) is None


def test_a_short_quote_is_not_placed_elsewhere() -> None:
    """A word that occurs in another paragraph is not the word that was marked."""
    assert place(TEXT, "bridge", "\n\n".join(PARAGRAPHS[2:])) is None
    assert place(TEXT, "bridge", "New heading\n\n" + TEXT) == "bridge"


def test_repeated_sentences_are_told_apart_by_what_surrounds_them() -> None:
    """The second of two equal beginnings stays the second one."""
    old = TEXT
    new = "Preamble of some length, with many words in it.\n\n" + "\n\n".join(
        [PARAGRAPHS[4], PARAGRAPHS[3], PARAGRAPHS[2], PARAGRAPHS[0]]
    )
    quote = "They will review the progress of"
    for number, around in enumerate(("in Oslo. ", "growth of trade. ")):
        start = old.index(around) + len(around)
        selector = describe(old, Span(start, start + len(quote)), CONTEXT)
        found = ChangedText(new).place(selector, start)
        assert found is not None, number
        assert new[: found.span.start].endswith(around)


@given(st.integers(0, 10_000), st.integers(0, 59), st.integers(8, 30), st.integers(0, 6))
def test_a_quote_survives_a_changed_word(seed: int, begin: int, length: int, at: int) -> None:
    """A word that is replaced, put in or left out moves neither beginning nor end far."""
    chooser = random.Random(seed)  # noqa: S311
    words = [f"{chooser.choice(WORDS)}{chooser.randrange(40)}" for _ in range(100)]
    old = " ".join(words)
    start = len(" ".join(words[:begin])) + (1 if begin else 0)
    quote = " ".join(words[begin : begin + length])
    changed = list(words)
    spot = begin + 1 + at % (length - 2)
    changed[spot : spot + seed % 2] = ["another"] * (seed % 3)
    new = " ".join(changed)
    selector = describe(old, Span(start, start + len(quote)), CONTEXT)
    found = ChangedText(new).place(selector, start)
    assert found is not None
    got = found.span.of(new).split()
    assert got[0] == words[begin]
    assert got[-1] == words[begin + length - 1]


@given(st.text(max_size=200), st.text(max_size=80), st.integers(0, 300))
def test_any_quote_in_any_text_is_answered(text: str, exact: str, hint: int) -> None:
    """A place within the text, or none; never an error."""
    from briefreader.text.anchoring import QuoteSelector

    found = ChangedText(text).place(QuoteSelector(exact, "before it", "after it"), hint)
    if found is not None:
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert found.exact == (found.span.of(text) == exact)


def test_a_long_quote_is_placed_by_its_ends() -> None:
    """A note on a whole chapter follows it."""
    chooser = random.Random(3)  # noqa: S311
    words = [f"{chooser.choice(WORDS)}{chooser.randrange(90)}" for _ in range(1_500)]
    old = " ".join(words)
    quote = " ".join(words[200:1_100])
    new = " ".join([*words[:250], *["new"] * 30, *words[260:800], "x", *words[801:]])
    found = place(old, quote, new)
    assert found is not None
    assert (found.split()[0], found.split()[-1]) == (words[200], words[1_099])


@pytest.mark.parametrize("pool", [40, 4_000])
def test_each_quote_is_looked_for_among_few_places(pool: int) -> None:
    """However long the text is; few different words make many places that are like it."""

    def work(length: int) -> int:
        chooser = random.Random(1)  # noqa: S311
        words = [f"{chooser.choice(WORDS)}{chooser.randrange(pool // 20)}" for _ in range(length)]
        spots = [chooser.randrange(length - 100) for _ in range(50)]
        changed = list(words)
        for spot in spots:
            changed[spot + 4] = "changed"
        text, old = ChangedText(" ".join(changed)), " ".join(words)
        starts = [len(" ".join([*words[:spot], ""])) for spot in spots]
        quotes = [
            describe(old, Span(start, start + len(" ".join(words[spot : spot + 12]))), CONTEXT)
            for spot, start in zip(spots, starts, strict=True)
        ]
        placed: list[object] = []

        def place_all() -> None:
            placed.extend(map(text.place, quotes, starts))

        calls = calls_in(place_all)
        assert sum(each is not None for each in placed) >= 49
        return calls

    assert work(20_000) < 2 * work(5_000)


@pytest.mark.parametrize("unit", ["we ", "we will ", "a b c d e f g h i j k l ", "x"])
def test_texts_that_repeat_themselves_take_no_longer(unit: str) -> None:
    """However often a quote occurs, and however many candidates there are."""

    def work(length: int) -> int:
        text = unit * (length // len(unit))
        changed = ChangedText("new " + text)
        quotes = [
            (describe(text, Span(start, start + size), CONTEXT), start)
            for start in range(1_000, 10_000, 3_000)
            for size in (400, 6)
        ]
        return calls_in(lambda: [changed.place(*quote) for quote in quotes])

    assert work(100_000) == work(25_000)


@given(st.text("ab", max_size=40), st.text("ab", min_size=1, max_size=3), st.integers(0, 50))
def test_exact_words_are_found_wherever_they_are(text: str, exact: str, hint: int) -> None:
    """Before the hint and after it, also where it cuts through them."""
    from briefreader.text.anchoring import QuoteSelector

    found = ChangedText(text).place(QuoteSelector(exact, "", ""), hint)
    assert (found is not None and found.exact) == (exact in text)
