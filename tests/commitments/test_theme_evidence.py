"""Which theme a commitment of a statement gets: its action, then what stands around it."""

from dataclasses import replace

import pytest

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata


def first_themes(detector: Detector, metadata: Metadata, text: str) -> list[str]:
    """Return the first theme of each commitment found in ``text``."""
    return [each.themes[0] for each in detector.detect(text, metadata)]


@pytest.mark.parametrize(
    ("action", "theme"),
    [
        # Sanctions, by their means.
        ("keep financial sanctions on the regime in force", "economy-finance"),
        ("freeze the assets of those who pay for it", "economy-finance"),
        ("widen export controls and the embargo on machine parts", "trade-investment"),
        ("tighten export bans on technology", "trade-investment"),
        ("keep up sanctions until the aggressor withdraws", "peace-security"),
        ("enforce the arms embargo", "peace-security"),
        # The guidelines' small theme cases.
        ("deepen their partnership", "institutions-dialogue"),
        ("build an enduring partnership in the years to come", "institutions-dialogue"),
        ("strengthen food security", "development"),
        ("make supply chains more resilient", "trade-investment"),
        ("counter disinformation", "democracy-rights"),
        # The parties' own dialogue, and the bodies that they meet in.
        ("meet again next year", "institutions-dialogue"),
        ("hold the next round of talks in Oslo", "institutions-dialogue"),
        ("support the reform of the United Nations", "institutions-dialogue"),
        # But a dialogue, or a partnership, on something is about that.
        ("hold a dialogue on energy", "energy"),
        ("build a partnership for clean water", "climate-environment"),
        ("cooperate on vaccines within the United Nations", "health"),
    ],
)
def test_the_action_decides(
    detector: Detector, between_two: Metadata, action: str, theme: str
) -> None:
    """Each of the guidelines' rules, and what must not fall under it."""
    assert first_themes(detector, between_two, f"Norway and Chile will {action}.") == [theme]


@pytest.mark.parametrize(
    ("action", "theme"),
    [
        ("train nurses in order to protect trade, ports and shipping from disruption", "health"),
        ("plant forests so as to create jobs and to pay debts", "climate-environment"),
        ("lower tariffs, including on vaccines, medicines and hospital beds", "trade-investment"),
        ("build schools, which helps trade, exports and investment", "education-culture"),
    ],
)
def test_the_object_comes_before_purposes_and_tails(
    detector: Detector, between_two: Metadata, action: str, theme: str
) -> None:
    """However many words there are in these."""
    assert first_themes(detector, between_two, f"Norway and Chile will {action}.") == [theme]


def test_a_heading_tells_what_a_vague_action_is_about(
    detector: Detector, between_two: Metadata
) -> None:
    """But does not outweigh clear words."""
    text = (
        "Fighting Tuberculosis\n\nNorway and Chile will do more.\n\nThey will lower tariffs.\n\n"
        "Wind Power at Sea\n\nNorway and Chile will do more."
    )
    assert first_themes(detector, between_two, text) == ["health", "trade-investment", "energy"]


def test_the_title_tells_it_where_nothing_else_does(
    detector: Detector, between_two: Metadata
) -> None:
    """Words of dialogue, which every title has, aside."""
    text = "Norway and Chile will do more."
    about = replace(between_two, title="Joint Statement of Norway and Chile on Vaccines")
    assert first_themes(detector, about, text) == ["health"]
    assert first_themes(detector, between_two, text) == ["institutions-dialogue"]


def test_what_stands_before_a_vague_action_counts_more_than_what_follows(
    detector: Detector, between_two: Metadata
) -> None:
    """What “these matters” are is said there."""
    text = (
        "The spread of tuberculosis was noted with concern. Norway and Chile will act together on "
        "these matters. Trade was growing, and so were tariffs."
    )
    assert first_themes(detector, between_two, text) == ["health"]


def test_what_is_far_before_is_no_nearer_than_the_rest(
    detector: Detector, between_two: Metadata
) -> None:
    """In a paragraph without an end each action looks back over a bounded stretch of it."""
    far = "Nobody said a word about it then. " * 30
    text = (
        f"The spread of tuberculosis was noted. {far}Tariffs were high. Norway and Chile will act "
        "together on these matters."
    )
    assert first_themes(detector, between_two, text) == ["trade-investment"]
