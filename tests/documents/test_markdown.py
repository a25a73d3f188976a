"""Markdown: no markup is left, and every paragraph stands on one line."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.documents.markdown import read_markdown


def paragraphs(markdown: str) -> list[str]:
    """Return the paragraphs that are read from ``markdown``."""
    return read_markdown(Path("a.md"), markdown.encode()).text.split("\n\n")


def test_a_wrapped_paragraph_is_one_line() -> None:
    """Lines of one paragraph are joined by spaces."""
    assert paragraphs("Both sides\npledged to\nmeet.") == ["Both sides pledged to meet."]


def test_a_line_of_two_spaces_separates_paragraphs() -> None:
    """White House releases separate paragraphs by a line that holds only two spaces."""
    assert paragraphs("Both sides\nagreed.  \n  \nWe will\nmeet.  \n") == [
        "Both sides agreed.",
        "We will meet.",
    ]


def test_a_hard_break_separates_paragraphs() -> None:
    """A bold title above its text by a mere line break is a paragraph of its own."""
    assert paragraphs("**Climate**  \nWe recognise\\\nthe need<br>to act.") == [
        "Climate",
        "We recognise",
        "the need",
        "to act.",
    ]


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("We *agreed* to **meet** `soon`.", "We agreed to meet soon."),
        ("See [the plan](https://example.org 'b').", "See the plan."),
        ("See <https://example.org>.", "See https://example.org."),
        ("![The *two* leaders](a.png) met.", "The two leaders met."),
        ("the 21<sup>st</sup> century", "the 21st century"),
        ('<span style="color:red">FREE</span> trade', "FREE trade"),
        (r"17\. We \[the G7\] \*agree\*.", "17. We [the G7] *agree*."),
        ("Trade &amp; growth&nbsp;agenda", "Trade & growth\u00a0agenda"),
        ("before <script>alert('x')</script>after", "before after"),
        ("before <style>p {}</style>after", "before after"),
        ("    An indented paragraph is text.", "An indented paragraph is text."),
        ("> We agreed.", "We agreed."),
        (
            "**Space \u00a0** and surveillance**.** Building",
            "Space \u00a0 and surveillance. Building",
        ),
        ("# Joint *Statement* #", "Joint Statement"),
        ("Joint Statement\n===", "Joint Statement"),
        ("```\nWe agreed.\n```", "We agreed."),
        ("<div>We <b>agreed</b> to\nmeet.</div>", "We agreed to meet."),
    ],
)
def test_markup_goes_and_words_stay(markdown: str, text: str) -> None:
    """Emphasis, links, pictures, tags, escapes and entities leave only their words."""
    assert paragraphs(markdown) == [text]


@pytest.mark.parametrize("mark", [r"\###", r"\# \# \#", "* * *", "---", "###", "<!-- end -->"])
def test_end_marks_and_rules_are_dropped(mark: str) -> None:
    """The marks that end a press release are no text of it."""
    assert paragraphs(f"We agreed.\n\n{mark}\n") == ["We agreed."]


def test_list_items_are_paragraphs_with_a_dash() -> None:
    """Wrapped, indented and nested items each become one line."""
    markdown = "We will:\n\n-   **act**\n    now;\n-   meet\n    - often\n\n    again;\n*   stay.\n"
    assert paragraphs(markdown) == [
        "We will:",
        "- act now;",
        "- meet",
        "- often",
        "again;",
        "- stay.",
    ]


def test_numbered_paragraphs_keep_their_numbers() -> None:
    """A number is the one printed, even where the list is broken or starts late."""
    markdown = "17. We agree.\n\n18. We act.\n\n19\\. We meet.\n\n3) Or\nnot.\n\n20. End."
    assert paragraphs(markdown) == [
        "17. We agree.",
        "18. We act.",
        "19. We meet.",
        "3) Or not.",
        "20. End.",
    ]


def test_table_cells_are_paragraphs() -> None:
    """Sentences of two cells never run into one."""
    markdown = "| Who | What |\n| --- | --- |\n| We | will act |\n"
    assert paragraphs(markdown) == ["Who", "What", "We", "will act"]


def test_hostile_html_leaves_no_code() -> None:
    """Scripts, styles and frames are dropped with what is in them."""
    markdown = (
        "One.\n\n<script>\nsteal()\n</script>\n\n<style>\np{}\n</style>\n\n"
        '<div onclick="steal()">Two.<script>steal()</script><br>Three.</div>\n\n'
        '<iframe src="https://example.org">steal</iframe>\n\n'
        "<img src=x onerror=steal()>Four.\n"
    )
    assert paragraphs(markdown) == ["One.", "Two.", "Three.", "Four."]


def test_an_unclosed_script_takes_only_its_own_block() -> None:
    """Words after a broken inline tag's paragraph are not lost."""
    assert paragraphs("We <script>steal()\n\nagreed.") == ["We", "agreed."]


def test_a_heading_on_top_is_the_title() -> None:
    """Without front matter, the level-one heading that opens the text is its title."""
    read = read_markdown(Path("a.md"), b"# Joint *Statement*\n\nWe agreed.\n\n# Annex\n")
    assert read.title == "Joint Statement"
    assert read_markdown(Path("a.md"), b"We agreed.\n\n# Annex\n").title is None


def test_windows_line_ends_and_utf16_are_read() -> None:
    """Front matter is found whatever the encoding and line ends."""
    data = "---\r\ntitle: Joint Statement\r\n---\r\nWe\r\nagreed.\r\n".encode("utf-16")
    read = read_markdown(Path("a.md"), data)
    assert (read.title, read.text) == ("Joint Statement", "We agreed.")


@given(st.text(alphabet="ab 1.-*_#>[]()<>/`|\\&;!\n\t:\"'", max_size=200))
def test_any_markdown_is_read(markdown: str) -> None:
    """No markup, however broken, fails or leaves a line break within a paragraph."""
    text = read_markdown(Path("a.md"), markdown.encode()).text
    assert "\n" not in text.replace("\n\n", "")
    assert "\n\n\n" not in text


def test_the_published_statements_are_read_whole(shared: Path) -> None:
    """Of each real statement every word is kept, in order, and no markup but its own signs."""
    for path in sorted((shared / "samples").glob("2*.md")):
        read = read_markdown(path, path.read_bytes())
        assert read.title
        assert "\u00a0" not in read.title
        assert read.date
        assert path.name.startswith(read.date.isoformat())
        assert read.source.startswith("https://bidenwhitehouse.archives.gov/")
        assert not re.search(r"\*\*|</?\w+|\\[#.\[]|###|source_url|\]\(", read.text)
        assert all(line.strip() == line for line in read.text.split("\n"))
        body = path.read_text(encoding="utf-8").split("\n---\n", 1)[1]
        links_and_tags = r"\]\([^)]*\)|</?[a-z]+( [^>]*)?>|<!-- -->|[\\*\[\]<>#]|^ *- "
        assert words(read.text) == words(re.sub(links_and_tags, "", body, flags=re.M))


def words(text: str) -> list[str]:
    """Return the words of ``text`` without brackets and list dashes."""
    return re.sub(r"[\[\]]|^- ", "", text, flags=re.M).split()


def test_the_communique_keeps_all_its_numbers(shared: Path) -> None:
    """The numbered paragraphs of the Carbis Bay communiqué keep their printed numbers."""
    path = shared / "samples" / "2021-06-13-carbis-bay-g7-summit-communique.md"
    body = path.read_text(encoding="utf-8").split("\n---\n", 1)[1]
    printed = [int(number) for number in re.findall(r"^(\d+)\\?\. ", body, flags=re.M)]
    read = read_markdown(path, path.read_bytes()).text
    assert [int(number) for number in re.findall(r"^(\d+)\. ", read, flags=re.M)] == printed
    assert len(printed) > 60
