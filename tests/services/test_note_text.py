"""Notes are written in Markdown, of which nothing but words and their look is taken."""

import pytest

from briefreader.services.annotations.note_text import plain_words, safe_html


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Ask the **ministry** *now*", "Ask the ministry now"),
        ("# Why\n\n- one\n- [two](https://x.example)", "Why\none\ntwo"),
        ("two\nlines", "two lines"),
        ("`code` & <b>", "code & <b>"),
        ("    indented", "indented"),
        ("", ""),
    ],
)
def test_plain_words(written: str, words: str) -> None:
    """Without the signs of the markup."""
    assert plain_words(written) == words


def test_hostile_notes_are_text() -> None:
    """HTML is shown as it was typed; an image is not loaded, a script is no link."""
    shown = safe_html("<script>x</script> ![i](http://x.example/i.png) [a](javascript:alert(1))")
    assert "<script" not in shown
    assert "<img" not in shown
    assert 'href="javascript' not in shown
