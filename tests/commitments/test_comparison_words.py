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


def test_less_is_firmer_under_a_ceiling():
    """The words before a number tell so."""
    assert [each.ceiling for each in quantities("limit warming to 2 degrees", ENGLISH)] == [True]
    assert [each.ceiling for each in quantities("plant 2 million trees", ENGLISH)] == [False]


@pytest.mark.parametrize(
    "text", ["common = 3", "hedges = [1]", "[numbers]\ntwo = 'x'", "[actions]\nhold = 1", "x ="]
)
def test_a_mistake_is_named(text):
    """Whoever edits the file is told where."""
    with pytest.raises(ResourceError, match="comparison"):
        parse_comparison_words(text, "comparison (xx)")
