"""How a briefing words its values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.services.briefing.text_format import actor_phrase, joined_within, opened, shorten


def test_shortening_cuts_at_the_end_of_a_clause():
    """A clause that ends in the second half of the room is where the quote is cut."""
    text = "The parties will build a bridge over the river, and they will open it together"

    assert shorten(text, 60) == "The parties will build a bridge over the river …"


def test_shortening_leaves_no_little_word_at_the_end():
    """Where no clause ends, the cut falls after a word that can stand last."""
    assert (
        shorten("They commit to the protection of the forests", 38)
        == "They commit to the protection …"
    )


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        (
            "We commit to net zero, halving our emissions over two decades to 2030, increasing and "
            "improving finance",
            92,
            "We commit to net zero, halving our emissions over two decades to 2030 …",
        ),
        (
            "The sides will open a border crossing and to share data on trade between their "
            "customs services",
            60,
            "The sides will open a border crossing …",
        ),
        (
            "Стороны обязуются завершить строительство моста, включая создание единого реестра",
            60,
            "Стороны обязуются завершить строительство моста …",
        ),
        (
            "Les parties s’engagent à protéger les forêts, y compris celles du nord et de l’est",
            60,
            "Les parties s’engagent à protéger les forêts …",
        ),
        (
            "They will cooperate on terrorism and violent extremism",
            42,
            "They will cooperate on terrorism …",
        ),
    ],
)
def test_shortening_leaves_what_can_stand_alone(text, limit, short):
    """In each language the cut is where a clause or a member of a list ends."""
    assert shorten(text, limit) == short


@given(st.text(alphabet="ab ,;е́\u0301👍🏽", max_size=80), st.integers(min_value=4, max_value=60))
def test_shortening_never_cuts_inside_a_word(text, limit):
    """A word is whole or gone, unless it is the only one; no mark is parted from its letter."""
    result = shorten(text, limit)

    if result == text:
        return
    kept = result.removesuffix(" …")
    rest = text[len(kept) :]
    if " " in text[: limit - 1].strip(" ,;"):
        assert rest[:1] in " ,;"
    assert rest[:1] != "\u0301"


@given(st.text(max_size=300), st.integers(min_value=4, max_value=200))
def test_shortened_text_is_within_the_limit_and_a_prefix(text, limit):
    """Whatever the text, the result fits, and is the text's own beginning."""
    result = shorten(text, limit)

    assert len(result) <= limit
    assert result == text or text.startswith(result.removesuffix(" …"))


def test_actors_are_named_unless_they_are_all_parties():
    """Both or all parties are called so; others go by name."""
    two = ("United States", "Japan")

    assert actor_phrase(("Japan",), two) == "Japan"
    assert actor_phrase(("Japan", "United States"), two).split() == ["both", "parties"]
    assert actor_phrase(("A", "B", "C"), ("C", "B", "A")).split() == ["all", "parties"]


def test_many_names_are_counted_where_they_do_not_fit():
    """Names that have no room become a number."""
    assert joined_within([f"Party {number}" for number in range(40)], 40).endswith("more")
    assert joined_within(["Japan", "India"], 40) == "Japan and India"


def test_a_quote_from_within_a_sentence_is_opened_with_an_ellipsis():
    """A reader sees that words precede the quote."""
    assert opened("will act") == "… will act"
    assert opened("We will act") == "We will act"
