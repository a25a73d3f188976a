"""The terms of themes by language: how their files are read, and what of a user's own stays."""

import re

import pytest

from briefreader.commitments.attributes.taxonomy import Taxonomy, Term, Theme
from briefreader.commitments.attributes.theme_vocabulary import (
    ThemeVocabulary,
    in_language,
    parse_theme_vocabulary,
    with_terms,
)
from briefreader.errors import ResourceError

TREE, ARBRE, OAK, PORT = Term("tree"), Term("arbre"), Term("oak"), Term("port")
ENGLISH = ThemeVocabulary("en", {"forest": (TREE,), "trade": (PORT,)})
FRENCH = ThemeVocabulary("fr", {"forest": (ARBRE,), "trade": (PORT,)})


def theme(key: str, *terms: Term) -> Theme:
    """Return a theme with these terms."""
    return Theme(
        key=key,
        name=key,
        description="",
        colour_light="#ffffff",
        colour_dark="#000000",
        terms=terms,
    )


def test_a_file_of_terms_is_read() -> None:
    """With what each kind of term counts, and what begins purposes."""
    read = parse_theme_vocabulary(
        'purposes = ["so that", "by *ing"]\n'
        '[forest]\nstrong = ["tree*"]\nusual = ["oak"]\nweak = ["green"]\nacronyms = ["FAO"]\n',
        "en",
        ["forest", "trade"],
    )
    terms = (Term("tree*", 3.0), Term("oak", 2.0), Term("green", 0.5), Term("FAO", 3.0, True))
    assert read.terms == {"forest": terms, "trade": ()}
    assert read.purposes == ("so that", "by *ing")


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[[[", "themes (fr): not valid TOML"),
        ("[forests]", "themes (fr): there is no theme forests"),
        ("forest = 1", "themes (fr): forest must be"),
        ("[forest]\nweak = 1", "themes (fr), forest: weak"),
        ('purposes = "so that"', "themes (fr): purposes"),
    ],
)
def test_names_a_mistake_in_the_terms(toml: str, named: str) -> None:
    """The message names language, theme and field."""
    with pytest.raises(ResourceError, match=re.escape(named)):
        parse_theme_vocabulary(toml, "fr", ["forest"])


def test_a_taxonomy_gets_the_terms_of_a_vocabulary() -> None:
    """In the place of those that it had; a theme that the vocabulary lacks has none."""
    plain = Taxonomy((theme("forest"), theme("stars", OAK)))
    assert with_terms(plain, ENGLISH).themes == (theme("forest", TREE), theme("stars"))


def test_the_terms_of_another_language_take_the_place_of_the_english_ones() -> None:
    """What the user added to them, and themes of the user's own, hold in every language."""
    edited = Taxonomy((theme("forest", TREE, OAK), theme("stars", Term("star"))))
    assert in_language(edited, FRENCH, ENGLISH).themes == (
        theme("forest", ARBRE, OAK),
        theme("stars", Term("star")),
    )
    assert in_language(edited, ENGLISH, ENGLISH) is edited


def test_a_theme_without_its_terms_sorts_nothing_in_any_language() -> None:
    """The user has taken them out."""
    emptied = Taxonomy((theme("forest", OAK), theme("trade")))
    assert in_language(emptied, FRENCH, ENGLISH) == emptied


def test_a_merged_theme_brings_its_terms_in_every_language() -> None:
    """As the theme that it became part of got its English ones, each once."""
    merged = Taxonomy((theme("trade", PORT, TREE),), (("forest", "trade"),))
    assert in_language(merged, FRENCH, ENGLISH).themes == (theme("trade", PORT, ARBRE),)
