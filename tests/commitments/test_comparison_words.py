"""Words by which commitments are compared: stems, quantities, and each language's own file."""

import pytest

from briefreader.commitments.comparison.comparison_words import parse_comparison_words
from briefreader.commitments.comparison.quantities import quantities
from briefreader.commitments.metadata.detection_coverage import DETECTION_LANGUAGES
from briefreader.errors import ResourceError
from briefreader.services.comparison.shipped_comparison import load_comparison_words

ENGLISH = load_comparison_words("en")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cooperate", "cooperation"),
        ("secure", "security"),
        ("fishery", "fishing"),
        ("vaccines", "vaccination"),
        ("resilient", "resilience"),
        ("korea", "korean"),
        ("technologies", "technological"),
    ],
)
def test_forms_of_a_word_have_one_stem(one, other):
    """Endings are taken off."""
    assert ENGLISH.stem(one) == ENGLISH.stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("region", "regulate"), ("internal", "internet"), ("trade", "tradition")]
)
def test_other_words_have_other_stems(one, other):
    """Short words keep what makes them differ."""
    assert ENGLISH.stem(one) != ENGLISH.stem(other)


@pytest.mark.parametrize("code", DETECTION_LANGUAGES)
def test_each_language_has_all_lists_and_no_name_of_its_own(code):
    """A name of an act or thing that English has not would never be found in another language."""
    words = load_comparison_words(code)
    assert set(words.names.values()) <= set(ENGLISH.names.values())
    assert words.acts <= ENGLISH.acts
    assert len(words.acts) >= 18
    for name in ("common", "makers", "endings", "tails", "months", "periods", "hedges", "numbers"):
        assert getattr(words, name), name


@pytest.mark.parametrize(
    ("quote", "values"),
    [
        ("extend more than 50 billion USD of assistance", [5e10]),
        ("provide $1.5 million", [1.5e6]),
        ("send four joint patrols and twenty-four experts", [4, 24]),
        ("keep warming below 1.5 degrees", [1.5]),
        ("cut emissions by 30 percent", [30]),
        ("meet twice a year", [2]),
        ("give notice forty-eight hours ahead", [48]),
        ("adopt Resolution 1540 and Article 5 by 24 May 2030", []),
        ("end COVID-19 within three years", []),
        ("the two sides will explore ways", []),
        ("notify one another", []),
        ("host the G20 in 2026", []),
    ],
)
def test_quantities(quote, values):
    """Sums, shares and counts; no years, days, periods, or numbers that are names."""
    assert [each.value for each in quantities(quote, ENGLISH)] == values


@pytest.mark.parametrize(
    ("quote", "units", "words"),
    [
        ("provide $300", "usd", "300"),
        ("provide €1,500,000 for schools", "eur", "1,500,000 for"),
        ("grant 1 250 000 dollars", "usd", "1 250 000 dollars"),
        ("grant 300 in euros", "eur", "300 in"),
        ("raise it to 30 per cent", "%", "30 per"),
        ("cut emissions by 45%", "%", "45%"),
        (
            "plant 3 million mangrove trees, hedges and more",
            "mangrov tree hedg",
            "3 million mangrove",
        ),
        ("open 12 offices in 3 states", "offic", "12 offices"),
        ("send forty-two nurses", "nurs", "forty-two nurses"),
        ("meet once a year", "year", "once a"),
        ("wait 30 working days", "days work", "30 working"),
    ],
)
def test_of_what_a_quantity_is(quote, units, words):
    """The words after it tell, up to the next number, or a currency's sign before it."""
    (found,) = quantities(quote, ENGLISH)
    assert found.units == frozenset(units.split())
    assert found.words == words


@pytest.mark.parametrize(
    ("quote", "values"),
    [
        ("grant 1,234.5 tonnes", [1234.5]),
        ("cut rates by 2,5 points", [2.5]),
        ("send forty nurses", [40]),
        ("send forty two nurses", [42]),
        ("send ninety-nine nurses", [99]),
        ("send five twenty nurses", [20]),
        ("send twenty-ten nurses", [10]),
        ("send two thousand million bolts", [2e9]),
        ("open 4 and 6 offices", [6]),
        ("give $5 million and 6 boats", [5e6, 6]),
        ("within 3 months send 8 boats", [8]),
        ("by May 24 they open 3 ports", [3]),
        ("in 1850 docks", [1850]),
        ("wait sixty days", []),
        ("name ten", []),
        ("resolution 2231 stays", []),
        ("x_5 mines", []),
        ("5_x mines", []),
        ("5x mines", []),
        ("open 1.2.3 docks", []),
    ],
)
def test_values_of_numbers_in_words_and_figures(quote, values):
    """Tens and ones are one number, scales multiply it; what touches a letter is a name."""
    assert [each.value for each in quantities(quote, ENGLISH)] == values


@pytest.mark.parametrize(
    ("quote", "ceiling"),
    [
        ("limit warming to 2 degrees", True),
        ("plant 2 million trees", False),
        ("keep it well below an average of 2 tonnes", True),
        ("keep it below what is an average of 2 tonnes", False),
    ],
)
def test_less_is_firmer_under_a_ceiling(quote, ceiling):
    """One of the four words before a number tells so."""
    assert [each.ceiling for each in quantities(quote, ENGLISH)] == [ceiling]


@pytest.mark.parametrize(
    "text", ["common = 3", "hedges = [1]", "[numbers]\ntwo = 'x'", "[actions]\nhold = 1", "x ="]
)
def test_a_mistake_is_named(text):
    """Whoever edits the file is told where."""
    with pytest.raises(ResourceError, match="comparison"):
        parse_comparison_words(text, "comparison (xx)")
