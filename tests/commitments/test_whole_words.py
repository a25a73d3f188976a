"""Names found as whole words, the longest first."""

from briefreader.commitments.metadata.whole_words import whole_words


def test_the_longest_phrase_that_ends_with_a_word_is_found() -> None:
    """None is part of a word, and none overlaps another."""
    words = whole_words(("guinea", "guinea bissau", "bissau", "us"), r"(?<![\w'-])", r"(?![\w'-])")
    text = "us, guinea bissau, guinea bissauan, guinea-x, bus, new-us and us"
    assert [each.of(text) for each in words.find(text)] == ["us", "guinea bissau", "guinea", "us"]
