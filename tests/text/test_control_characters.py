"""Control characters that are shown instead of obeyed."""

import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.control_characters import visible, visible_lines


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Peace\x1b[31m", r"Peace\x1b[31m"),
        ("ring\x07", r"ring\x07"),
        ("a\nimported  statement 9", r"a\nimported  statement 9"),
        ("a\r\tb", r"a\r\tb"),
        ("\x9b31m", r"\x9b31m"),
        ("\u202egpj.exe", r"\u202egpj.exe"),
        ("\u2066x\u2069", r"\u2066x\u2069"),
        ("two\u2028lines", r"two\u2028lines"),
    ],
)
def test_controls_become_escapes(text: str, shown: str) -> None:
    """Each as its code, line ends and tabs by their letter."""
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text", ["Déclaration", string.printable[:95], "بيان مشترك\u200f", "声明 🌉", "e\u0301", ""]
)
def test_words_of_any_script_stay(text: str) -> None:
    """Letters, combining and directional marks and emoji are no controls."""
    assert visible(text) == visible_lines(text) == text


@given(st.text())
def test_nothing_is_left_to_obey(text: str) -> None:
    """The result is one line without a control character, and making it visible again is idle."""
    shown = visible(text)
    assert not any(unicodedata.category(char) == "Cc" for char in shown)
    assert len(shown.splitlines()) <= 1
    assert visible(shown) == shown


def test_lines_may_stay_lines() -> None:
    """Tabs and line feeds are kept where several lines are shown; a carriage return is not."""
    assert visible_lines("a\tb\nc\rd\x08e\x0bf\x1fg") == "a\tb\nc\\rd\\x08e\\x0bf\\x1fg"
