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
    """The four keys that a statement needs are taken, others are left."""
    assert declared(
        "tags: [a, b]\ndate: '2021-06-13'\nsource_url: https://example.org/a\n"
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
