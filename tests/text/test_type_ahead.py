"""A few typed letters find the name that is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.span import Span
from briefreader.text.type_ahead import marks, rank

NAMES = ("Zoom in", "Next commitment", "Open…", "Commitment: confirm", "Préférences", "Recommit")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", NAMES),
        ("   ", NAMES),
        ("open", ("Open…",)),
        ("com", ("Commitment: confirm", "Next commitment", "Recommit")),
        ("comm nex", ("Next commitment",)),
        ("PREF", ("Préférences",)),
        ("préf", ("Préférences",)),
        ("xyz", ()),
        ("open xyz", ()),
    ],
)
def test_the_names_that_hold_every_word_are_found_best_first(
    typed: str, found: tuple[str, ...]
) -> None:
    """Beginnings come before middles; case, accents and order do not count."""
    assert tuple(NAMES[number] for number in rank(typed, NAMES)) == found


@pytest.mark.parametrize(
    ("typed", "name", "marked"),
    [
        ("pref", "Préférences", ["Préf"]),
        ("in zoom", "Zoom in", ["Zoom", "in"]),
        ("in", "Coin in", ["in"]),
        ("", "Zoom in", []),
        ("xyz", "Zoom in", []),
        ("ss", "Straße", ["ß"]),
    ],
)
def test_what_was_typed_is_marked_in_the_name(typed: str, name: str, marked: list[str]) -> None:
    """At the beginning of a word where there is one."""
    assert [each.of(name) for each in marks(typed, name)] == marked


def test_a_word_that_begins_so_is_marked_rather_than_letters_before_it() -> None:
    """However near to the beginning these are."""
    assert marks("a", "ba a") == (Span(3, 4),)


def test_beginnings_come_first_whatever_the_order_of_the_names() -> None:
    """That of the name, then those of words, then middles; equal ones keep their order."""
    names = ("Recommit", "Next commitment", "Decommission", "Old comment", "Commitment")
    assert rank("com", names) == (4, 1, 3, 0, 2)
    assert rank("com e", ("Recommit it, else", "A commitment, else")) == (1, 0)


@given(st.text(), st.lists(st.text(), max_size=6))
def test_any_text_may_be_typed(typed: str, names: list[str]) -> None:
    """Each number comes once, and each mark lies within its name."""
    found = rank(typed, names)
    assert len(set(found)) == len(found)
    for name in names:
        assert all(0 <= each.start < each.end <= len(name) for each in marks(typed, name))
