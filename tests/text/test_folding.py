"""Folding for patterns: letters that texts write in two ways become one, and nothing moves."""

from briefreader.text.folding import fold


def test_a_russian_text_may_write_e_for_yo() -> None:
    """One wording finds both spellings, in capitals too, at the same offsets."""
    assert fold("Всё, что Ёлкин учтёт") == "все, что елкин учтет"
