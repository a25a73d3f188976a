"""How words begin."""

import pytest

from briefreader.text.euphony import begins_with_i


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("Italia", True),
        ("íberos", True),
        ("“Indonesia”", True),
        ("Hidalgo", True),
        ("Hungría", False),
        ("hielo", False),
        ("iones", False),
        ("Yemen", False),
        ("", False),
    ],
)
def test_the_vowel_i_is_told_from_other_beginnings(words: str, begins: bool) -> None:
    """Marks before it and an h are passed over; before a vowel it is none of its own."""
    assert begins_with_i(words) is begins
