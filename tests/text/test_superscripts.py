"""Raised characters: made of plain ones, and taken for spaces."""

import re

from briefreader.text.superscripts import SUPERSCRIPTS, TO_SUPERSCRIPT, without_superscripts


def test_plain_characters_are_raised() -> None:
    """Each has its own; what has no raised form stays."""
    assert "0123456789+−-()".translate(TO_SUPERSCRIPT) == "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾"
    assert "abc-xyz qA".translate(TO_SUPERSCRIPT) == "ᵃᵇᶜ⁻ˣʸᶻ qA"


def test_raised_characters_are_spaces() -> None:
    """As many of them, so that no place moves; ordinal signs are letters."""
    assert without_superscripts("2030⁴ and m³⁾²º") == "2030  and m   º"
    assert re.findall(SUPERSCRIPTS, "a¹ bª") == ["¹"]
