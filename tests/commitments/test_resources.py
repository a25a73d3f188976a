"""The editable resources: what ships is sound, and a mistake in them is named."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.attributes.taxonomy_file import parse_taxonomy
from briefreader.commitments.attributes.theme_vocabulary import parse_theme_vocabulary, with_terms
from briefreader.commitments.attributes.themes import ThemeScorer
from briefreader.commitments.metadata.gazetteer import Gazetteer, parse_gazetteer
from briefreader.commitments.metadata.naming import parse_naming
from briefreader.commitments.parsing.alternation import alternation
from briefreader.commitments.parsing.mentions import MentionFinder
from briefreader.commitments.rules.lexicon import parse_lexicon
from briefreader.errors import ResourceError

KEYS = """
    peace-security defence-peacekeeping terrorism nonproliferation law-enforcement trade-investment
    economy-finance development energy climate-environment democracy-rights education-culture
    science-digital health migration institutions-dialogue
""".split()  # noqa: SIM905 - sixteen quoted keys would hide their order
NEAR_BLACK, NEAR_WHITE = "#1a1a1a", "#f2f2f2"
THEME = """
[[theme]]
key = "{key}"
name = "Name"
description = "What it covers"
colour_light = "{light}"
colour_dark = "#203040"
"""


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2 for ``#rrggbb``."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_ships_the_sixteen_themes(taxonomy: Taxonomy) -> None:
    """The themes are those of the guidelines, in their order, and each can be recognised."""
    assert [theme.key for theme in taxonomy.themes] == KEYS
    assert all(len(theme.terms) >= 15 for theme in taxonomy.themes)
    assert taxonomy.get("energy") is taxonomy.themes[8]
    assert taxonomy.get("nothing") is None


def test_text_on_theme_colours_is_readable(taxonomy: Taxonomy) -> None:
    """Near-black on the light and near-white on the dark colours has a contrast of 7 to 1."""
    for theme in taxonomy.themes:
        assert contrast(theme.colour_light, NEAR_BLACK) >= 7
        assert contrast(theme.colour_dark, NEAR_WHITE) >= 7


@pytest.mark.parametrize("shade", ["colour_light", "colour_dark"])
def test_theme_colours_differ(taxonomy: Taxonomy, shade: str) -> None:
    """No two themes share a colour, and neighbours differ clearly."""
    colours = [getattr(theme, shade) for theme in taxonomy.themes]
    assert len(set(colours)) == len(colours)
    for one, other in pairwise(colours):
        apart = sum(
            abs(int(one[at : at + 2], 16) - int(other[at : at + 2], 16)) for at in (1, 3, 5)
        )
        assert apart >= 40


@pytest.mark.parametrize(
    ("quote", "key"),
    [
        ("to respect each other's territorial integrity", "peace-security"),
        ("to hold joint naval exercises and train peacekeepers", "defence-peacekeeping"),
        ("to cut off the financing of terrorist groups", "terrorism"),
        ("to prevent the spread of nuclear weapons", "nonproliferation"),
        ("to fight drug trafficking and money laundering", "law-enforcement"),
        ("to lower tariffs on machinery", "trade-investment"),
        ("to stabilise exchange rates and restructure debt", "economy-finance"),
        ("to give food aid to farmers struck by famine", "development"),
        ("to build solar parks and share electricity", "energy"),
        ("to cut greenhouse gas emissions and plant forests", "climate-environment"),
        ("to uphold human rights and free elections", "democracy-rights"),
        ("to award scholarships to students", "education-culture"),
        ("to set standards for artificial intelligence", "science-digital"),
        ("to produce vaccines for children", "health"),
        ("to resettle refugees and readmit migrants", "migration"),
        ("to hold the next round of the ministerial dialogue", "institutions-dialogue"),
        ("to do so", "institutions-dialogue"),
    ],
)
def test_sorts_plain_actions_into_themes(taxonomy: Taxonomy, quote: str, key: str) -> None:
    """The words of an action decide on its best theme; words of no theme are dialogue."""
    scorer = ThemeScorer(taxonomy)
    assert scorer.themes(scorer.scores(quote))[0] == key


def test_surroundings_are_weak_evidence(taxonomy: Taxonomy) -> None:
    """A heading helps a vague action, but does not outweigh clear words."""
    scorer = ThemeScorer(taxonomy)
    heading = [(scorer.scores("Global Health Security"), 1.5)]
    assert scorer.themes(scorer.scores("to do more of this"), heading)[0] == "health"
    clear = scorer.scores("to lower tariffs and open markets to trade")
    assert scorer.themes(clear, heading)[0] == "trade-investment"


def test_ships_all_members_of_the_united_nations(gazetteer: Gazetteer) -> None:
    """There are the 193 members, and a few others that statements name or named."""
    states = [party for party in gazetteer.parties if party.kind == "state"]
    assert 193 <= len(states) <= 220
    assert gazetteer.all_names["republic of korea"] == "South Korea"
    assert gazetteer.demonyms["dutch"] == "Netherlands"
    for party in gazetteer.parties:
        assert all(gazetteer.get(member) for member in party.members)


def test_acronyms_count_in_capitals_only() -> None:
    """A term marked as an acronym is not found in small letters; a star lets a word go on."""
    themes = parse_taxonomy(
        THEME.format(key="one", light="#ffffff") + THEME.format(key="two", light="#fffffe")
    )
    terms = '[one]\nstrong = ["ship*"]\nacronyms = ["WHO"]\n[two]\nstrong = ["who"]'
    vocabulary = parse_theme_vocabulary(terms, "en", ["one", "two"])
    scorer = ThemeScorer(with_terms(themes, vocabulary))
    assert scorer.themes(scorer.scores("who"))[0] == "two"
    assert set(scorer.scores("the WHO")) == {"one", "two"}
    assert scorer.themes(scorer.scores("shipping lanes"))[0] == "one"
    assert scorer.scores("ownership") == {}


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[[theme]\n", "not valid TOML"),
        ('[[theme]]\nname = "x"', "theme 1: key"),
        (THEME.format(key="Two Words", light="#ffffff"), "Two Words"),
        (THEME.format(key="one", light="white"), "colour_light"),
        (THEME.format(key="one", light="#ffffff") * 2, "used twice"),
        ("theme = 1", "[[theme]]"),
    ],
)
def test_names_a_mistake_in_the_taxonomy(toml: str, named: str) -> None:
    """The message names the entry and the field."""
    with pytest.raises(ResourceError, match=re.escape(named)):
        parse_taxonomy(toml)


CUE = '[[cue]]\nname = "x"\npattern = "{pattern}"\nstrength = "{strength}"\n{more}\n'


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        (CUE.format(pattern="a(", strength="firm", more=""), "cue 'x'"),
        (CUE.format(pattern="(a)", strength="firm", more=""), "(?:...)"),
        (CUE.format(pattern="{nothing}", strength="firm", more=""), "{nothing}"),
        (CUE.format(pattern="a", strength="strong", more=""), "strong"),
        (CUE.format(pattern="a", strength="firm", more='subject = "nobody"'), "nobody"),
        (CUE.format(pattern="a", strength="firm", more="confidence = 2"), "confidence"),
        (CUE.format(pattern="a", strength="firm", more="base = 1"), "base"),
        ('[[cue]]\npattern = "a"', "cue 1"),
        ("macros = 1", "[macros]"),
    ],
)
def test_names_a_mistake_in_the_lexicon(toml: str, named: str) -> None:
    """The message names the cue and what is wrong with it."""
    with pytest.raises(ResourceError, match=re.escape(named)):
        parse_lexicon(toml)


def test_refuses_macros_that_use_each_other() -> None:
    """Macros in a circle are a mistake, not an endless loop."""
    toml = '[macros]\na = "{b}"\nb = "{a}"\n' + CUE.format(pattern="{a}", strength="firm", more="")
    with pytest.raises(ResourceError, match="circle"):
        parse_lexicon(toml)


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ('[[party]]\nkind = "state"', "party 1"),
        ('[[party]]\nname = "X"\nkind = "planet"', "party X: kind"),
        ('[[party]]\nname = "X"\naliases = "Y"', "party X: aliases"),
        ('[[party]]\nname = "X"\nexpand = "yes"', "party X: expand"),
        ('[[leader]]\nnames = ["x"]', "leader 1"),
    ],
)
def test_names_a_mistake_in_the_gazetteer(toml: str, named: str) -> None:
    """The message names the entry and the field."""
    with pytest.raises(ResourceError, match=re.escape(named)):
        parse_gazetteer(toml, parse_naming(""))


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[[[", "not valid TOML"),
        ("lists = 1", "[lists]"),
        ("[lists]\nsides = 1", "lists, sides"),
        ('[lists]\nsides = ["part/ie"]', "endings 'ie' for part/ie"),
        ('[endings]\na = "a e"\nb = "b c d"\n[lists]\nsides = ["x/a y/b"]', "x/a y/b"),
        ("[endings]\na = 1", "endings must map"),
        ("national_offices = 1", "[national_offices]"),
        ('article = "("', "not a valid pattern"),
    ],
)
def test_names_a_mistake_in_the_names(toml: str, named: str) -> None:
    """The message begins with the file's kind, and names the entry."""
    with pytest.raises(ResourceError, match=rf"^names\b.*{re.escape(named)}"):
        parse_naming(toml)


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ('beginnings = ["x"]\n[patterns]\nwe = ["{nobody}"]', "no macro {nobody}"),
        ('[macros]\na = "{b}"\nb = "{a}"\n[patterns]\nwe = ["{a}"]', "circle"),
        ('[patterns]\nwe = ["("]', "not a valid pattern"),
    ],
)
def test_names_a_mistake_in_a_pattern_of_names(toml: str, named: str) -> None:
    """Patterns are put together once the gazetteer's names are known."""
    with pytest.raises(ResourceError, match=re.escape(named)):
        parse_gazetteer("", parse_naming(toml))


@pytest.mark.parametrize(
    ("parse", "named"),
    [
        (lambda toml: parse_gazetteer(toml, parse_naming("")), "gazetteer"),
        (parse_naming, "names"),
        (parse_lexicon, "lexicon"),
        (parse_taxonomy, "taxonomy"),
    ],
)
def test_names_the_resource_that_is_no_toml(parse: Callable[[str], object], named: str) -> None:
    """The message begins with which of the files it is."""
    with pytest.raises(ResourceError, match=rf"^{named}\b"):
        parse("[[[")


def test_empty_resources_find_nothing() -> None:
    """A user may delete all entries."""
    assert list(parse_lexicon("").heads("we will", 0, 7)) == []
    gazetteer = parse_gazetteer("", parse_naming(""))
    assert gazetteer.parties == ()
    assert MentionFinder(gazetteer).find("Norway", "norway", 0, 6) == []
    assert parse_taxonomy("").themes == ()


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (["a", "ab", "abc"], "abcd", "abc"),
        (["ab.c", "ab"], "abxc", "ab"),
        ([], "x", None),
        (["new york", "new"], "new yorker", "new york"),
    ],
)
def test_an_alternation_prefers_the_longest_word(
    words: list[str], text: str, found: str | None
) -> None:
    """Of words with a common beginning the longest that fits is matched."""
    match = re.match(alternation(words), text)
    assert (match[0] if match else None) == found


def test_shipped_patterns_name_no_sample() -> None:
    """The cues speak the language of diplomacy, not of one statement."""
    cues = (
        (Path(__file__).parents[2] / "resources" / "languages/en/cues.toml")
        .read_text("utf-8")
        .lower()
    )
    assert not re.search(r"kazakhstan|minsk|ireland|mexico|colombia|iraq|africa", cues)
