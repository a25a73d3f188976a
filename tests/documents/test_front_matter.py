"""Front matter: what it declares, and what it must not do."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.documents.front_matter import FrontMatter, split_front_matter

BODY = "We agreed.\n"


def declared(yaml: str) -> FrontMatter:
    """Return what the block ``yaml`` declares, having checked that it is cut off the text."""
    front_matter, rest = split_front_matter(f"---\n{yaml}\n---\n{BODY}")
    assert rest == BODY
    return front_matter


def test_title_date_source_and_language_are_read() -> None:
    """The keys that a statement needs are taken, others are left."""
    assert declared(
        "cssclasses: wide\ndate: '2021-06-13'\nsource_url: https://example.org/a\n"
        'title: "Carbis Bay\\_Communiqu\\xE9"\nlanguage: en-GB'
    ) == FrontMatter(
        title="Carbis Bay Communiqué",
        date=date(2021, 6, 13),
        source="https://example.org/a",
        language="en",
    )


@pytest.mark.parametrize("key", ["source_url", "source", "url", "URL"])
def test_the_source_has_several_names(key: str) -> None:
    """Tools name the address differently."""
    assert declared(f"{key}: https://example.org/b").source == "https://example.org/b"


@pytest.mark.parametrize(
    "value",
    ['"[Page](https://example.org/b)"', '"<https://example.org/b>"', "https://example.org/b"],
)
def test_the_source_may_be_a_link(value: str) -> None:
    """It is where that leads."""
    assert declared(f"source: {value}").source == "https://example.org/b"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2021-06-13", date(2021, 6, 13)),
        ("2021-06-13 09:29:05-04:00", date(2021, 6, 13)),
        ("2021-06-13T09:29:05Z", date(2021, 6, 13)),
        ("2021-13-45", None),
        ("soon", None),
        ("[2021]", None),
    ],
)
def test_only_a_real_date_is_taken(value: str, expected: date | None) -> None:
    """A value that is no date declares none."""
    assert declared(f"date: {value}").date == expected


def test_norway_is_not_false() -> None:
    """Values are words: the language code "no" is not read as a truth value."""
    assert declared("language: no").language == "no"
    assert declared("title: 2021").title == "2021"


@pytest.mark.parametrize(
    ("yaml", "tags"),
    [
        ("tags: [statement, '#climate/cop']", ("statement", "climate/cop")),
        ("tags:\n  - a b\n  - a b", ("a b",)),
        ("tags: statement, climate", ("statement", "climate")),
        ('tags: "#statement #climate"', ("statement", "climate")),
        ("tag: one", ("one",)),
        ("tags:", ()),
    ],
)
def test_tags_are_read_from_lists_and_lines(yaml: str, tags: tuple[str, ...]) -> None:
    """As Obsidian and others write them, each once and without the sign before it."""
    assert declared(yaml).tags == tags


@pytest.mark.parametrize(
    ("yaml", "parties"),
    [
        ("parties: [Freedonia, Sylvania]", ("Freedonia", "Sylvania")),
        ("parties: Freedonia, Sylvania", ("Freedonia", "Sylvania")),
        ("parties: Korea, Republic of; Japan", ("Korea, Republic of", "Japan")),
        (
            'parties:\n  - "[[Freedonia]]"\n  - "[[Sylvania|the Sylvans]]"',
            ("Freedonia", "the Sylvans"),
        ),
        ("parties:\n  - [[Freedonia]]", ("Freedonia",)),
        ("parties: 3", ("3",)),
        ("parties: {a: b}", ()),
    ],
)
def test_parties_are_read_from_lists_lines_and_links(yaml: str, parties: tuple[str, ...]) -> None:
    """A link to the note of a party stands for the words that it shows."""
    assert declared(yaml).parties == parties


@pytest.mark.parametrize(
    ("yaml", "day"),
    [
        ("published: 2026-01-15\ndate: 2026-02-01", date(2026, 1, 15)),
        ("published: soon\ndate: 2026-02-01", date(2026, 2, 1)),
        ('published: "[[2026-01-15]]"', date(2026, 1, 15)),
        ("created: 2026-02-01", None),
    ],
)
def test_what_was_published_is_dated_by_that(yaml: str, day: date | None) -> None:
    """The day on which a note was made of it says nothing of the statement."""
    assert declared(yaml).date == day


@pytest.mark.parametrize("value", ["english", "e", "", "[en]", "en fr"])
def test_what_is_no_language_code_is_left(value: str) -> None:
    """A language that is not given by its code is found in the text instead."""
    assert declared(f"title: T\nlanguage: {value}").language is None


def test_invisible_characters_leave_the_title() -> None:
    """Non-breaking spaces become spaces; word joiners and soft hyphens go."""
    assert declared('title: "Press\\_Briefing COVID-\\u206019 Re\\xADsponse"').title == (
        "Press Briefing COVID-19 Response"
    )


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: [unclosed\n---\nWe agreed.\n",
        "---\nJoint Statement\n---\nWe agreed.\n",
        "---\n- a\n- b\n---\nWe agreed.\n",
        "---\n---\nWe agreed.\n",
        "---\ntitle: T\nWe agreed, but the block never ends.\n",
        "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\n---\nWe agreed.\n",
        "---\n" + "[" * 5000 + "\n---\nWe agreed.\n",
        "---\n" + "title: T\n" * 20000 + "---\nWe agreed.\n",
        "We agreed.\n---\ntitle: T\n---\n",
        "---\ntitle: \x01\n---\nWe agreed.\n",
    ],
    ids=lambda text: text[:24].replace("\n", "|"),
)
def test_what_is_no_front_matter_stays_in_the_text(text: str) -> None:
    """Broken, multiplying, endless or misplaced blocks are text, so that nothing is lost."""
    assert split_front_matter(text) == (FrontMatter(), text)


def test_tags_create_no_objects() -> None:
    """A tag that asks for a Python object is no more than the words it stands before."""
    assert declared("title: !!python/object/apply:os.system [ls]") == FrontMatter()
    assert declared("title: !!python/name:os.system Title").title == "Title"


@given(st.text(alphabet="ab:-[]{}&*!|>'\"#%@, \n\t?1\u00a0", max_size=120))
def test_any_block_is_read_or_left(yaml: str) -> None:
    """No block raises, and the text after it survives."""
    _, rest = split_front_matter(f"---\n{yaml}\n---\n{BODY}")
    assert rest.endswith(BODY)
