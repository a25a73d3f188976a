"""Whether a text begins with its title."""

import pytest

from briefreader.text.leading_title import leading_title

BODY = "\n\nThe ministers met in Oslo and agreed to build a bridge."


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Joint Statement of Norway and Chile", "Joint Statement of Norway and Chile"),
        ("JOINT STATEMENT OF NORWAY AND CHILE", "Joint statement of Norway and Chile"),
        ("Joint Statement\n\nof Norway and Chile", "Joint Statement of Norway and Chile"),
        ("Joint Statement: Norway, Chile", "Joint Statement — Norway, Chile"),
    ],
)
def test_a_title_is_found(head: str, title: str) -> None:
    """However it is set."""
    span = leading_title(head + BODY, title)
    assert span is not None
    assert span.of(head + BODY) == head


@pytest.mark.parametrize("title", ["", "The ministers", "Joint Statement of Norway and Peru", "—"])
def test_none_is_found(title: str) -> None:
    """Where the text begins otherwise, or says more in the same paragraph."""
    assert leading_title("Joint Statement of Norway and Chile" + BODY, title) is None
