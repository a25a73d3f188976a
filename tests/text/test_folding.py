"""Folding for patterns: letters that texts write in two ways become one, and nothing moves."""

from briefreader.text.folding import fold


def test_a_russian_text_may_write_e_for_yo() -> None:
    """One wording finds both spellings, in capitals too, at the same offsets."""
    assert fold("Всё, что Ёлкин учтёт") == "все, что елкин учтет"


def test_each_mark_of_typography_is_a_plain_one() -> None:
    """Quotes, dashes and hyphens of all kinds; raised numbers are spaces."""
    assert fold("’‘“”–—‑‐ Ё") == "''\"\"---- е"
    assert fold("m³ İ") == "m  İ"
