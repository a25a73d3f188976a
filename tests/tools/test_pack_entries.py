"""What can be taken out of a language's files, one by one."""

import tomllib

import pytest
from pack_entries import as_toml, entries, with_whole_patterns


def left(value: object, *, tokens: bool = False) -> list[object]:
    """Return what is left of a value without each of its entries, but the whole."""
    table = {"key": value}
    found = entries(table, tokens=tokens)
    return [each.without(table)["key"] for each in found if each.steps != ("key",) or each.end]


@pytest.mark.parametrize(
    ("value", "without_one"),
    [
        ("one two", ["two", "one "]),
        ("one\ntwo", ["two", "one\n"]),
        ("a|b", ["b", "a"]),
        ("a(?:b|cd)e", ["a(?:cd)e", "a(?:b)e"]),
        (r"a\|b[|(]", []),
        ("a(?:b)?c", ["ac"]),
        ("a(?!b|c)", ["a(?!c)", "a(?!b)", "a"]),
        ("(?<=a)b(?<!c)", ["b(?<!c)", "(?<=a)b"]),
        (["one", "two"], [["two"], ["one"]]),
        (
            [{"name": "x", "base": True}, {}],
            [[{}], [{"name": "x"}, {}], [{"name": "x", "base": True}]],
        ),
    ],
)
def test_takes_out_one_after_another(value: object, without_one: list[object]) -> None:
    """Words of a list, alternatives, conditions and optional parts of patterns, tables and keys."""
    assert left(value) == without_one


def test_a_pattern_of_tokens_is_parted_at_its_spaces() -> None:
    """Its alternatives are those of one token."""
    assert left("<a:b>|<c> d|e", tokens=True) == [
        "<c> d|e",
        "<a:b> d|e",
        "<a:b>|<c> e",
        "<a:b>|<c> d",
    ]


def test_words_are_told_from_rules() -> None:
    """What reads as a word or phrase is no rule."""
    table = {"a": ["word", "two words", "democra*", "<lemma:x>"], "b": ["a (?:b)", "{x} y", r"\w"]}
    found = [each for each in entries(table, tokens=False) if each.kind == "element"]
    assert [each.text for each in found if each.is_word] == table["a"]
    assert [each.text for each in found if not each.is_word] == table["b"]


def test_a_pattern_in_parts_is_one() -> None:
    """A list of words stays one."""
    assert with_whole_patterns({"a": [{"b": ["(?:x", "|y)"], "c": ["x", "y"]}]}) == {
        "a": [{"b": "(?:x|y)", "c": ["x", "y"]}]
    }


def test_what_is_written_is_what_was_read() -> None:
    """Whatever stands in texts and names."""
    table = {"": {"é \"'\n\\": [1, 0.5, True, "\x7f\t“”"]}, "a.b": [{"c": {}}]}
    assert tomllib.loads(as_toml(table)) == table
