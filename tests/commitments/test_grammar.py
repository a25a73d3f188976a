"""The file of a language's small words, and what is told of its mistakes."""

import re
from pathlib import Path

import pytest

from briefreader.commitments.parsing.grammar import any_of, parse_grammar
from briefreader.errors import ResourceError

SHIPPED = Path(__file__).parents[2] / "resources" / "languages" / "en" / "grammar.toml"


@pytest.mark.parametrize(
    ("was", "now", "named"),
    [
        ("resumed = ", "renamed = ", "grammar (en), spans: resumed"),
        ("resumed = '", "resumed = '(", "grammar (en), spans, resumed: not a valid pattern"),
        ("resumed = '", "resumed = '{nothing}", "grammar (en), spans, resumed: there is no macro"),
        ("\n[spans]", "\n[[spans]]", "grammar (en): spans must be written as [spans]"),
    ],
)
def test_names_a_mistake_in_the_grammar(was: str, now: str, named: str) -> None:
    """Whoever edits the file learns which entry is at fault."""
    toml = SHIPPED.read_text("utf-8").replace(was, now, 1)
    with pytest.raises(ResourceError, match=re.escape(named)):
        parse_grammar(toml, "grammar (en)")


def test_each_verb_that_an_action_splits_at_follows_on_a_joint() -> None:
    """Else it would not be looked for: nothing is read after the last joint."""
    splitting = parse_grammar(SHIPPED.read_text("utf-8"), "grammar (en)").splitting
    joints = (
        " and ",
        ", and ",
        ", as well as ",
        " as well as ",
        ", ",
        "; ",
        "; and ",
        " nor ",
        ", nor ",
    )
    for joint in joints:
        event = splitting.event.search(f"build ships{joint}train crews")
        assert event, joint
        assert event["verb"] is not None
        assert splitting.joint.match(event.string, event.start())


def test_words_may_be_patterns() -> None:
    """In a list of words, one with signs of its own is a pattern."""
    found = re.compile(any_of(r"act co-operate finali[sz]e work\sto"))
    assert all(map(found.fullmatch, ("act", "co-operate", "finalise", "work to")))
    assert not found.fullmatch("work")
