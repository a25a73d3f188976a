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
        ("work together in order to lower tariffs", "trade-investment"),
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
        "Fighting Tuberculosis\n\nNorway and Chile will work together.\n\n"
        "They will lower tariffs.\n\n"
        "Wind Power at Sea\n\nNorway and Chile will do more."
    )
    assert first_themes(detector, between_two, text) == ["health", "trade-investment", "energy"]


@pytest.mark.parametrize(
    ("action", "theme"),
    [
        ("work together", "health"),
        ("hold a regular dialogue", "institutions-dialogue"),
        ("respect each other's sovereignty", "peace-security"),
    ],
)
def test_the_title_tells_it_where_nothing_else_does(
    detector: Detector, between_two: Metadata, action: str, theme: str
) -> None:
    """Words of dialogue, which every title has, aside; it is no heading on top of that."""
    title = "Joint Statement of the Summit of Norway and Chile on a Strategic Dialogue on Vaccines"
    about = replace(between_two, title=title)
    assert first_themes(detector, about, f"Norway and Chile will {action}.") == [theme]


def test_what_stands_before_a_vague_action_counts_more_than_what_follows(
    detector: Detector, between_two: Metadata
) -> None:
    """What “these matters” are is said there."""
    text = (
        "The spread of tuberculosis was noted with concern. Norway and Chile will act together on "
        "these matters. Trade was growing, and so were tariffs."
    )
    assert first_themes(detector, between_two, text) == ["health"]


def test_the_first_of_coordinated_actions_tells_what_the_next_is_about(
    detector: Detector, between_two: Metadata
) -> None:
    """Before the rest of its paragraph does."""
    text = (
        "Tariffs were discussed. Norway and Chile agreed to vaccinate travellers and "
        "to divide the work."
    )
    assert first_themes(detector, between_two, text) == ["health", "health"]


def test_a_sentence_tells_what_its_action_without_words_of_its_own_is_about(
    detector: Detector, between_two: Metadata
) -> None:
    """Before the rest of the paragraph does."""
    text = (
        "Tariffs were discussed, exports grew, and customs were thanked. Chile praised the "
        "hospital and stands ready to sign the Protocol without reservations."
    )
    assert first_themes(detector, between_two, text) == ["health"]


def test_the_rest_of_the_paragraph_tells_it_if_it_is_not_far(
    detector: Detector, between_two: Metadata
) -> None:
    """What comes after the action too."""
    text = "Norway and Chile will work together. {}Trade was growing, and so were tariffs."
    assert first_themes(detector, between_two, text.format("")) == ["trade-investment"]
    far = "Nobody said a word about it then. " * 50
    assert first_themes(detector, between_two, text.format(far)) == ["institutions-dialogue"]


def test_clear_words_outweigh_what_stands_before(detector: Detector, between_two: Metadata) -> None:
    """Also those of one sentence in a paragraph on something else."""
    text = "The spread of tuberculosis was noted with concern. Norway and Chile will lower tariffs."
    assert first_themes(detector, between_two, text) == ["trade-investment"]


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


def test_the_object_may_stand_before_the_verb(detector: Detector, between_two: Metadata) -> None:
    """Of an action that is but its verb the whole clause is read."""
    text = (
        "Trade and exports grew, and tariffs fell. Chile has a plan for vaccines and hospitals, "
        "which both sides are determined to support."
    )
    assert first_themes(detector, between_two, text) == ["health"]


def test_a_purpose_tells_it_before_a_heading_does(
    detector: Detector, between_two: Metadata
) -> None:
    """Where the action itself says nothing of its theme."""
    text = "Peace and Security\n\nNorway and Chile will work together in order to lower tariffs."
    assert first_themes(detector, between_two, text) == ["trade-investment"]
