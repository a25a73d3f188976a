"""Which way a stretch of text runs."""

import pytest

from briefreader.text.direction import is_right_to_left


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will meet.", False),
        ("سنجتمع في الرياض.", True),
        ("ניפגש בירושלים.", True),
        ("1. «سنجتمع» with others", True),
        ("12 – Встреча", False),
        ("会议 2025", False),
        ("2025 (…)", False),
        ("", False),
    ],
)
def test_the_first_letter_that_has_a_direction_decides(text: str, expected: bool) -> None:
    """Digits and signs have none, and a text without letters runs from the left."""
    assert is_right_to_left(text) is expected
