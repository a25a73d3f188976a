"""Quotes are found again in changed texts, or not at all."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.anchoring import QuoteSelector, describe
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
    found = ChangedText(text).place(QuoteSelector(exact, "before it", "after it"), hint)
    if found is not None:
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert found.exact == (found.span.of(text) == exact)


@pytest.mark.parametrize(
    ("before", "after", "quote", "expected"),
    [
        ("(ten ferries of steel) for", "(ten ferries of iron) for", "(ten ferries of steel)",
         "(ten ferries of iron)"),
        ("(ten ferries of steel) for", "ten ferries of iron for", "(ten ferries of steel)",
         "ten ferries of iron"),
        ("Both sides pledged", "All sides pledged", "Both sides pledged to build a bridge",
         "All sides pledged to build a bridge"),
        ("Both sides pledged", "sides pledged", "Both sides pledged to build a bridge",
         "sides pledged to build a bridge"),
        ("to it in full", "to it in part", "and agreed to it in full", "and agreed to it in part"),
        ("to it in full", "to it in", "and agreed to it in full", "and agreed to it in"),
        ("Both sides pledged", "Both sides pledged", "Both", "Both"),
    ],
)  # fmt: skip
def test_changes_at_the_ends(before: str, after: str, quote: str, expected: str) -> None:
    """Also at those of the text; brackets and marks are kept where they are still there."""
    ends = ("Both sides pledged to build a bridge. Oslo gives", "it. The states met and agreed")
    for old in (
        f"{ends[0]} (ten ferries of steel) for {ends[1]} to it in full",
        "(ten ferries of steel) for both sides who met and agreed to it in full",
    ):
        if quote in old:
            assert place(old, quote, old.replace(before, after)) == expected


def test_a_quote_in_one_paragraph_stays_in_one() -> None:
    """In its longer part where it was parted; what went on across paragraphs still does."""
    old = "Both sides agreed to build a new bridge over the river and a road along its bank."
    new = old.replace("and a", "and,\n\na")
    assert place(old, old, new) == "Both sides agreed to build a new bridge over the river and,"
    assert place(new, new, new.replace("build", "make")) == new.replace("build", "make")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("agreed then again soon on establish a municipal museum in Oslo", None),
        (
            "they then agreed soon on establish a municipal museum in Oslo",
            "establish a municipal museum",
        ),
        (
            "we would be glad if you establish a municipal school near us",
            "establish a municipal school",
        ),
        ("we would be glad if you establish a municipal museum near us", None),
        ("they then agreed to also be in time and meet in Oslo", None),
    ],
)
def test_what_a_quote_lost_its_surroundings_must_keep(words: str, expected: str | None) -> None:
    """Half of its words at least, three quarters where all around it is new."""
    quote = QuoteSelector("establish a bilateral school", "they then agreed to also ", " in Oslo")
    found = ChangedText(words).place(quote, 25)
    assert (found and found.span.of(words)) == expected


def test_a_sentence_in_the_place_of_another_is_not_that() -> None:
    """Though what stands before and after it is the same, and a few words are."""
    new = TEXT.replace(PARAGRAPHS[1], "They agreed to close one port, after long talks, in 2027.")
    assert place(TEXT, PARAGRAPHS[1], new) is None


def test_what_is_looked_for_without_words_is_not_made_of_others() -> None:
    """Marks that were taken out have no place."""
    assert place("We agree to it … and to that", "…", "We agree to it, and to that") is None


@pytest.mark.parametrize(("size", "alone"), [(24, True), (23, False)])
def test_a_short_quote_needs_its_surroundings(size: int, alone: bool) -> None:
    """One side of them is enough; a longer one is known by itself."""
    quote = "in the northern highlands"[:size]
    old = f"They met at length {quote} and they spoke of it"
    assert place(old, quote, f"Rain fell {quote} all night") == (quote if alone else None)
    assert place(old, quote, f"Rain fell {quote} and they spoke of it") == quote
    assert place(old, quote, f"Rain. {old} and left, each for home") == quote


def test_the_nearest_of_equal_places_is_taken() -> None:
    """However many there are, and whether its words changed or not."""
    sentence = "They will review the progress of the bridge over the river."
    old = "\n\n".join([sentence] * 14)
    start = 10 * (len(sentence) + 2)
    selector = describe(old, Span(start, start + len(sentence)), CONTEXT)
    for new in (old, old.replace("review", "reveal")):
        found = ChangedText(new).place(selector, start)
        assert found is not None
        assert found.span == Span(start, start + len(sentence))


def test_the_likeliest_place_is_not_missed_among_nearer_ones() -> None:
    """Which have a few words in common with the quote, as many sentences have."""
    others = "They will review trade. " * 12
    quote = "They will review the progress of the northern bridge"
    new = others + quote.replace("northern", "great northern")
    assert place(quote, quote, new) == "They will review the progress of the great northern bridge"


@pytest.mark.parametrize(
    ("dropped", "added", "is_placed"),
    [(100, 0, True), (101, 0, False), (0, 200, True), (0, 201, False)],
)
def test_a_long_quote_may_become_half_or_twice_as_long(
    dropped: int, added: int, is_placed: bool
) -> None:
    """Whatever is around it; what is much shorter or longer is something else."""
    words = [f"word{number}" for number in range(200)]
    quote = " ".join(words)
    new = " ".join([*words[:50], *["new"] * added, *words[50 + dropped :]])
    found = place(f"Before it. {quote}. After it", quote, f"Other words {new}, and others")
    assert found == (new if is_placed else None)


def test_a_long_quote_whose_ends_are_half_new_is_another() -> None:
    """Unless what is around it is the same."""
    words = [f"word{number}" for number in range(200)]
    quote = " ".join(words)
    new = " ".join("new" if number % 4 > 1 else word for number, word in enumerate(words))
    old = f"Before it. {quote}. After it"
    assert place(old, quote, f"Other words {new}, and others") is None
    assert place(old, quote, f"Before it. {new}. After it") == new


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
            (describe(former, Span(start, start + size), CONTEXT), start)
            for start in range(1_000, 10_000, 3_000)
            for size in (400, 100, 6)
            for former in (text, f"{text[: start + 20]} once {text[start + 20 :]}")
        ]
        return calls_in(lambda: [changed.place(*quote) for quote in quotes])

    assert work(100_000) == work(25_000)


@given(st.text("ab", max_size=40), st.text("ab", min_size=1, max_size=3), st.integers(0, 50))
def test_exact_words_are_found_wherever_they_are(text: str, exact: str, hint: int) -> None:
    """Before the hint and after it, also where it cuts through them; the nearest ones."""
    found = ChangedText(text).place(QuoteSelector(exact, "", ""), hint)
    places = [at for at in range(len(text)) if text.startswith(exact, at)]
    assert (found is not None and found.exact) == bool(places)
    if found is not None and found.exact:
        assert abs(found.span.start - hint) == min(abs(at - hint) for at in places)


@pytest.mark.parametrize(("others", "is_found"), [(199, True), (200, False)])
@pytest.mark.parametrize("behind", [True, False])
def test_two_hundred_places_either_way_are_weighed(
    others: int, behind: bool, is_found: bool
) -> None:
    """The words themselves may stand anywhere: the place with the same surroundings is sought."""
    quote = QuoteSelector("agreed to it", "long after noon the two ministers ", "")
    apart = "the two ministers agreed to it. " * others
    known = "long after noon the two ministers agreed to it. "
    new, hint = (known + apart, len(known + apart)) if behind else (apart + known, 0)
    found = ChangedText(new).place(quote, hint)
    at = new.index("noon") + len("noon the two ministers ")
    assert (found is not None and found.span.start == at) is is_found


@pytest.mark.parametrize(("others", "is_found"), [(7, True), (8, False)])
def test_eight_places_of_similar_words_are_weighed(others: int, is_found: bool) -> None:
    """Of those with as many words in common the nearest: the best of them is taken."""
    far = "it rained all night long when the two ministers sat down and"
    sentence = "they agreed to lower the tolls of the {} port by the end of the year"
    old = f"{far} {sentence.format('northern')}"
    near = "; ministers sat down and ".join(["", *[sentence.format("southern")] * others])
    new = f"{near}. {old.replace('northern', 'southern')}"
    start = old.index("they")
    selector = describe(old, Span(start, len(old)), CONTEXT)
    found = ChangedText(new).place(selector, 0)
    assert found is not None
    assert (found.span.start == new.rindex("they")) is is_found


@pytest.mark.parametrize(("changed", "is_placed"), [((1,), True), ((1, 3), False)])
def test_a_new_wording_is_looked_for_by_four_words_before_it(
    changed: tuple[int, ...], is_placed: bool
) -> None:
    """Two words of which one is new have no pair of words in common with what they were."""
    before = "one fine day in the month of May they spoke of help and of "
    quote, words = QuoteSelector("ten ferries", before, ""), before.split()
    for at in changed:
        words[-at] = "else"
    found = ChangedText(f"{' '.join(words)} twelve ferries").place(quote, 60)
    assert (found is not None) is is_placed


@pytest.mark.parametrize(("count", "is_long"), [(80, False), (81, True)])
def test_a_quote_of_more_than_80_words_is_placed_by_its_ends(count: int, is_long: bool) -> None:
    """However much was put into its middle; a shorter one is looked for as a whole."""
    words = [f"word{number}" for number in range(count)]
    quote = " ".join(words)
    new = " ".join([*words[:40], *["new"] * 50, *words[40:]])
    found = place(f"Before it. {quote}. After it", quote, f"Before it. {new}. After it")
    assert (found == new) is is_long
