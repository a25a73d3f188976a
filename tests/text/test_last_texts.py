"""What is made of a text once, as long as it is one of the last."""

from briefreader.text.chunks import chunk_starts
from briefreader.text.last_texts import LastTexts

TEXTS = [f"text {number}" for number in range(5)]


def test_makes_a_thing_of_the_last_texts_once() -> None:
    """Of three of them; the one asked for longest ago goes."""
    made: list[str] = []

    def lengthen(text: str) -> str:
        made.append(text)
        return f"{text}!"

    last = LastTexts(lengthen)
    first, second, third, fourth, _ = TEXTS
    for text in (first, second, first, third, first, fourth, first):
        assert last.of(text) == f"{text}!"
    assert made == [first, second, third, fourth]
    assert last.of(second) == "text 1!"
    assert made[-1] == second


def test_another_text_of_the_same_letters_is_read_anew() -> None:
    """To tell that they are the same would take as long as to compare them."""
    made: list[str] = []
    last = LastTexts(made.append)
    last.of(TEXTS[0])
    last.of(" ".join(TEXTS[0].split(" ")))
    assert len(made) == 2


def test_chunks_stand_between_spaces() -> None:
    """Each is told with all its places; a line's end is part of one."""
    found = {"we": [0, 18], "act,\nall": [3], "": [12], "act:": [13]}
    assert dict(chunk_starts("we act,\nall  act: we")) == found
