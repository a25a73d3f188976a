"""Markdown of Obsidian: words stay, markup goes, and what was remarked stands on its words."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader.documents.document import Document
from briefreader.documents.markdown import read_markdown
from briefreader.documents.vault_text import (
    END_OF_TEXT,
    read_vault_text,
    shown_marks,
    written,
)
from briefreader.text.normalise import normalise
from briefreader.text.span import Span

MARKUP = [
    *"ab 1.)-+*_=%#[]()<>|\\`~$^&;:!\n?é😀ש",
    *("\n\n", "- ", "1. ", "2. ", "==", "%%", " #tag", " ^p1", "[[a|b]]", "**", "> ", "&amp;"),
    *("https://e.org/a_b#c?d=e&f", "👩‍👩‍👧", "مرحبا", "---", "```", "\t"),
]


def read(markdown: str) -> Document:
    """Return what is read from ``markdown``."""
    return read_markdown(Path("a.md"), markdown.encode())


def marks(markdown: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return the words of each mark, its note and its tags."""
    found = read(markdown)
    text = normalise(found.text)
    return [
        (each.span.of(text) if each.span else "", each.note, each.tags)
        for each in found.marks.taken
    ]


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("[[Freedonia]] and [[Sylvania|the Sylvans]] met.", "Freedonia and the Sylvans met."),
        ("See [[Plan#Part 2]] and [[#Part 3]].", "See Plan > Part 2 and Part 3."),
        ("As agreed.[[1]](#_ftn1)", "As agreed.[1]"),
        ("We ==will **act**== now. ^p1", "We will act now."),
        ("- We act. ^a-1\n- We stay.\n\n^list", "- We act.\n\n- We stay."),
        ("We act. %%ask Mia%%", "We act."),
        ("We %%really?%% act, %%a%%now.", "We act, now."),
        ("We act.\n\n%%\nOne\n\nTwo\n%%\n\nWe stay.", "We act.\n\nWe stay."),
        ("![[map.png|300]]\n\nWe act.", "We act."),
        ("> [!note]- A title\n> We act.", "A title\n\nWe act."),
        ("> [!quote]\n> We act.", "We act."),
        ("- [ ] We act.\n- [x] We stay.", "- We act.\n\n- We stay."),
        ("We act. #money #q/a", "We act."),
        ("#draft #cop30\n\nWe act.", "We act."),
        ("We act at #COP30 and on #MeToo", "We act at #COP30 and on #MeToo"),
        ("Be number #1. We act. #2", "Be number #1. We act. #2"),
        ("a == b and c == d, 5% of 10%", "a == b and c == d, 5% of 10%"),
        (r"\==a\== \%\%b\%\% \[[c]]", "==a== %%b%% [[c]]"),
        ("`==a== [[b]]` and\n\n```\n%%c%% ^d\n```", "==a== [[b]] and\n\n%%c%% ^d"),
        ("Title\n=====\n\nWe act.", "Title\n\nWe act."),
        ("Act.[^1]\n\n[^1]: The note.", "Act.¹\n\n¹ The note."),
        ("We ==act by 2027==[^n].\n\n[^n]: ==The== note.", "We act by 2027ⁿ.\n\nⁿ The note."),
    ],
)
def test_words_stay_and_markup_goes(markdown: str, text: str) -> None:
    """As Obsidian shows them; what other Markdown means by the same signs stays."""
    assert read(markdown).text == text


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("We ==will act== ==now==.", [("will act", "", ()), ("now", "", ())]),
        ("We will.\n\n- ==Act\nnow.==", [("Act now.", "", ())]),
        ("We act. %%ask Mia%%\n\nMore.", [("We act.", "ask Mia", ())]),
        ("%%first%%\n\nWe act.", [("We act.", "first", ())]),
        ("We act.\n\n%%below%%", [("We act.", "below", ())]),
        ("We act. #money #q/a ^p1", [("We act.", "", ("money", "q/a"))]),
        ("==Cafe\u0301== 😀 ==שלום==", [("Café", "", ()), ("שלום", "", ())]),
        ('We <mark style="background: #fff">will</mark> act.', [("will", "", ())]),
        ("We ==act", []),
    ],
)
def test_what_was_remarked_stands_on_its_words(
    markdown: str, expected: list[tuple[str, str, tuple[str, ...]]]
) -> None:
    """Highlights on theirs, comments and tags on their paragraph."""
    assert marks(markdown) == expected


def test_tags_and_what_is_left_out_are_told() -> None:
    """Tags on a line of their own are the statement's; files that are only shown are named."""
    found = read("---\ntags: a\naliases: [FS 2026]\n---\n#b #a\n\nWe act.\n\n![[x.png]]")
    assert found.tags == ("a", "b")
    assert [str(each) for each in found.warnings] == [
        "left out are other names of it: FS 2026",
        "left out are files that it only shows: x.png",
    ]


@given(st.text(st.sampled_from("ab =%[]|!^#>-`\\\n\ufdd0\ufdd2\ufde0"), max_size=60))
@settings(max_examples=60)
def test_any_markup_is_read(markdown: str) -> None:
    """Nothing raises, and no sign by which places are kept is left in the text."""
    assert not set("\ufdd0\ufdd1\ufdd2\ufde0") & set(read(f"Words.\n\n{markdown}").text)


@given(
    st.lists(st.sampled_from(MARKUP), max_size=30).map("".join),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=3),
)
@settings(max_examples=150)
def test_a_text_comes_back_to_the_letter(raw: str, places: list[tuple[int, int]]) -> None:
    """Whatever it holds, and with the highlights where they were."""
    text = normalise(raw)
    spans = [Span(min(each, default=0), max(each)) for each in places if max(each) <= len(text)]
    found = read_vault_text(f"{written(text, spans, {1, 2})}\n\n{END_OF_TEXT}\nrest")
    assert (found.text, found.marks) == (text, shown_marks(text, spans))
    assert (found.remarks, found.rest) == ((), "\nrest")


def test_lists_are_lists_and_a_number_is_what_it_was() -> None:
    """Obsidian counts items anew, so a number that would be another one is no item."""
    assert written("- We act\n\n1. One\n\n2. Two\n\n7. Seven\n\n1999. A year") == (
        "- We act\n\n1. One\n\n2. Two\n\n7\\. Seven\n\n1999. A year"
    )
