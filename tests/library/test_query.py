"""What a typed query means, and what is wrong with it."""

import pytest

from briefreader.library.query import Fault, read_query


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("climate money", '"climate" "money"*'),
        ('"climate money" agree', '"climate money" "agree"'),
        ("energy NOT nuclear", '"energy" NOT "nuclear"'),
        ("energy AND NOT nuclear", '"energy" NOT "nuclear"'),
        ("terror* astana", '"terror"* "astana"'),
        ("(oil OR gas) price", '( "oil" OR "gas" ) AND "price"'),
        ("price (oil OR gas)", '"price" AND ( "oil" OR "gas" )'),
        ("(oil OR gas) (price)", '( "oil" OR "gas" ) AND ( "price" )'),
        ("(oil OR gas) - price", '( "oil" OR "gas" ) AND "price"'),
        ("U.S. and", '"U.S." "and"*'),
        ("oil finance", '"oil" AND ("finance"* OR "ﬁnance"*)'),
        ("Мёд", '("Мёд"* OR "Мед"*)'),
        ("oil (мед)", '"oil" AND ( ("мед" OR "мёд") )'),
        ("oil NOT мед*", '"oil" NOT ("мед"* OR "мёд"*)'),
    ],
)
def test_what_fits_together_is_taken_as_written(typed: str, expression: str) -> None:
    """Words, phrases, prefixes, operators and brackets, without a fault."""
    query = read_query(typed)
    assert (query.expressions, query.fault) == ((expression,), None)


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ('"climate money', Fault.QUOTE),
        ('climate "', Fault.QUOTE),
        ("(climate money", Fault.BRACKET),
        ("climate money)", Fault.BRACKET),
        ("climate () money", Fault.BRACKET),
        (")climate( money", Fault.BRACKET),
        ("climate AND money OR", Fault.OPERATOR),
        ("NOT climate money", Fault.OPERATOR),
        ("climate OR AND money", Fault.OPERATOR),
        ("(climate OR) money", Fault.OPERATOR),
        ("climate AND - NOT OR money", Fault.OPERATOR),
    ],
)
def test_what_does_not_fit_is_named_and_the_words_are_searched(typed: str, fault: Fault) -> None:
    """Without the operators; the last word may be unfinished."""
    query = read_query(typed)
    assert query.fault is fault
    expected = '"climate"*' if typed == 'climate "' else '"climate" "money"*'
    assert query.expressions == (expected,)


@pytest.mark.parametrize("typed", ["", " ", '"', '""', "(", "()", "*", "- –", "\0", "\ud800"])
def test_without_words_there_is_nothing_to_ask(typed: str) -> None:
    """Nor anything to complain of: the user has only begun."""
    query = read_query(typed)
    assert (query.expressions, query.fault) == ((), None)


def test_operators_alone_are_words() -> None:
    """“OR” may be meant as a word, and is then searched as one."""
    assert read_query("OR").expressions == ('"OR"*',)
    assert read_query("not").fault is None


def test_a_single_letter_at_the_end_is_a_word_or_not_typed_yet() -> None:
    """Only where the script has words of more than a letter."""
    assert read_query("vitamin c").expressions == ('"vitamin" "c"', '"vitamin"*')
    assert read_query("c").expressions == ('"c"',)
    assert read_query("気").expressions == ('"気"*',)


def test_a_single_letter_at_the_end_may_not_be_typed_yet() -> None:
    """All the words before it are asked for without it."""
    assert read_query("climate money a").expressions == (
        '"climate" "money" "a"',
        '"climate" "money"*',
    )
    assert read_query("a").expressions == ('"a"',)
