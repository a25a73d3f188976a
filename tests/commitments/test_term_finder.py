"""Terms found by the words that they begin with, as a pattern of all of them would find them."""

import re

from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.attributes.term_finder import TermFinder
from briefreader.commitments.parsing.alternation import alternation


def found(terms: list[str], text: str) -> list[str]:
    """Return the words of ``text`` that are one of the ``terms``."""
    return [text[start:end] for start, end in TermFinder(terms).find(text, 0, len(text))]


def test_the_one_with_the_most_letters_of_its_own_is_found() -> None:
    """It ends with a word, unless a star lets that go on; none overlaps another."""
    terms = ["port", "port*", "free port", "free trad* area", "e-port", "§ 5"]
    assert found(terms, "ports, a free port and airports") == ["ports", "free port"]
    assert found(terms, "free trading area (port) free trade") == ["free trading area", "port"]
    assert found(terms, "§ 5 of the e-port\n\nport") == ["§ 5", "e-port", "port"]
    assert found(["support*"], "support-" + "x" * 50 + " ") == ["support-" + "x" * 50]


def test_only_what_stands_within_is_found() -> None:
    """A term that goes beyond the end is none, a word that does is cut off."""
    finder = TermFinder(["free port", "port*"])
    assert list(finder.find("a free port here", 2, 9)) == []
    assert list(finder.find("ports of ports", 1, 13)) == [(9, 13)]


_TERMS = st.lists(
    st.from_regex(r"[ab]{2}[ab]{0,2}\*?([ -][ab]{1,2}\*?)?", fullmatch=True), max_size=6
)


@given(terms=_TERMS, text=st.text("aab -b\n.", max_size=30))
def test_finds_what_a_pattern_of_all_terms_finds(terms: list[str], text: str) -> None:
    """The same words at the same places."""
    ends = {"*": r"[\w-]*", "$": r"(?!\w)"}
    every = re.compile(rf"(?<!\w){alternation((f'{term}$' for term in terms), ends)}")
    assert found(terms, text) == [each[0] for each in every.finditer(text) if terms]
