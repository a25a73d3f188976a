"""Values of the editable files: read, or their mistake named."""

import re

import pytest

from briefreader.commitments import toml_values
from briefreader.commitments.model import Strength
from briefreader.errors import ResourceError

TABLE = {
    "list": ["a", "b"],
    "text": "x",
    "empty": "",
    "table": {"y": "z"},
    "tables": [{"y": 1}],
    "number": 0.5,
    "zero": 0,
    "true": True,
    "odd": ["a", 1, ""],
}


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (lambda: toml_values.parse_toml("a = 1", "f"), {"a": 1}),
        (lambda: toml_values.tables(TABLE, "tables", "f"), [{"y": 1}]),
        (lambda: toml_values.tables(TABLE, "none", "f"), []),
        (lambda: toml_values.sub_table(TABLE, "table", "f"), {"y": "z"}),
        (lambda: toml_values.sub_table(TABLE, "none", "f"), {}),
        (lambda: toml_values.texts(TABLE, "table", "f"), {"y": "z"}),
        (lambda: toml_values.texts(TABLE, "none", "f"), {}),
        (lambda: toml_values.string(TABLE, "text", "f"), "x"),
        (lambda: toml_values.string(TABLE, "empty", "f", "d"), ""),
        (lambda: toml_values.string(TABLE, "none", "f", "d"), "d"),
        (lambda: toml_values.strings(TABLE, "list", "f"), ("a", "b")),
        (lambda: toml_values.strings(TABLE, "none", "f"), ()),
        (lambda: toml_values.parts(TABLE, "list", "f"), "ab"),
        (lambda: toml_values.parts(TABLE, "text", "f"), "x"),
        (lambda: toml_values.parts(TABLE, "none", "f", "d"), "d"),
        (lambda: toml_values.number(TABLE, "number", "f", 2), 0.5),
        (lambda: toml_values.number(TABLE, "zero", "f", 2), 0),
        (lambda: toml_values.number(TABLE, "none", "f", 2), 2),
        (lambda: toml_values.confidence({"confidence": 1}, "f", 0.5), 1),
        (lambda: toml_values.confidence({}, "f", 0.5), 0.5),
        (lambda: toml_values.choice(Strength, "firm", "f"), Strength.FIRM),
        (lambda: toml_values.flag(TABLE, "true", "f"), True),
        (lambda: toml_values.flag(TABLE, "none", "f"), False),
        (lambda: toml_values.pattern("a+", "f").pattern, "a+"),
        (lambda: toml_values.expanded("{a} {b}", {"a": "x{b}", "b": "y"}, "f"), "(?:x(?:y)) (?:y)"),
        (lambda: toml_values.expanded("{a} {b}", {"b": "y"}, "f", ["a"]), "{a} (?:y)"),
    ],
)
def test_a_value_is_read(read, value):
    """Or what stands for it where it is missing."""
    found = read()
    assert found == value
    assert type(found) is type(value) or isinstance(value, int | float)


@pytest.mark.parametrize(
    ("read", "message"),
    [
        (lambda: toml_values.parse_toml("a =", "f"), "f: not valid TOML"),
        (lambda: toml_values.tables(TABLE, "text", "f"), "f: text must be written as [[text]]"),
        (lambda: toml_values.tables(TABLE, "list", "f"), "f: list must be written as [[list]]"),
        (lambda: toml_values.sub_table(TABLE, "list", "f"), "f: list must be written as [list]"),
        (lambda: toml_values.texts({"t": {"y": 1}}, "t", "f"), "f: t must map names to texts"),
        (lambda: toml_values.string(TABLE, "number", "f", "d"), "f: number must be a text"),
        (lambda: toml_values.string(TABLE, "empty", "f"), "f: empty must be a text"),
        (lambda: toml_values.string(TABLE, "none", "f"), "f: none must be a text"),
        (lambda: toml_values.strings(TABLE, "text", "f"), "f: text must be a list of texts"),
        (lambda: toml_values.strings(TABLE, "odd", "f"), "f: odd must be a list of texts"),
        (lambda: toml_values.strings({"t": [""]}, "t", "f"), "f: t must be a list of texts"),
        (lambda: toml_values.parts(TABLE, "none", "f"), "f: none must be a text"),
        (lambda: toml_values.number(TABLE, "true", "f", 2), "f: true must be a number"),
        (lambda: toml_values.number(TABLE, "text", "f", 2), "f: text must be a number"),
        (lambda: toml_values.number({"n": -1}, "n", "f", 2), "f: n must be a number"),
        (lambda: toml_values.confidence({"confidence": 1.1}, "f", 0), "f: confidence must be"),
        (lambda: toml_values.choice(Strength, "strong", "f"), "f: 'strong'"),
        (lambda: toml_values.flag(TABLE, "zero", "f"), "f: zero must be true or false"),
        (lambda: toml_values.pattern("(", "f"), "f: not a valid pattern"),
        (lambda: toml_values.expanded("{a}", {}, "f"), "f: there is no macro {a}"),
        (lambda: toml_values.expanded("{a}", {"a": "{a}"}, "f"), "f: its macros use each other"),
    ],
)
def test_a_mistake_is_named(read, message):
    """With where it is and which key has it."""
    with pytest.raises(ResourceError, match=f"^{re.escape(message)}"):
        read()
