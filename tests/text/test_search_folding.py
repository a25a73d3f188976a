"""Words are found however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.search_folding import FoldedText, fold_for_search


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("parties’", "parties'"),
        ("They’ll", "they'll"),
        ("“both”", '"both"'),
        ("co‑operate", "co-operate"),
        ("2020–2030", "2020-2030"),
        ("co\u00adoperate", "cooperate"),
        ("naïve", "naive"),
        ("naïve", "nai\u0308ve"),
        ("conﬁrm", "confirm"),
        ("Côte d’Ivoire", "cote d'ivoire"),
        ("ещё", "еще"),
        ("Ёлка", "елка"),
        ("الطَّاقَة", "الطاقة"),
        ("أستانا", "استانا"),
        ("שָׁלוֹם", "שלום"),
        ("ＣＯＰ２８", "cop28"),
        ("İstanbul", "istanbul"),
        ("will\u200b meet", "will meet"),
        ("will\u00a0meet", "will meet"),
        ("Straße", "strasse"),
        ("Ἀθῆναι", "αθηναι"),
        ("5 €", "5 €"),
    ],
)
def test_equal_words(written: str, typed: str) -> None:
    """Whichever of the two is the text."""
    assert fold_for_search(written) == fold_for_search(typed)


@pytest.mark.parametrize(
    ("written", "other"), [("йогурт", "иогурт"), ("が", "か"), ("2030⁴", "20304"), ("한", "하")]
)
def test_other_words(written: str, other: str) -> None:
    """What is another letter stays one."""
    assert fold_for_search(written) != fold_for_search(other)


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("😀 conﬁrm it", "firm", "ﬁrm"),
        ("a nai\u0308ve plan", "naive", "nai\u0308ve"),
        ("the cafe\u0301", "cafe", "cafe\u0301"),
        ("co\u00adop", "coop", "co\u00adop"),
        ("في الطَّاقَة", "الطاقة", "الطَّاقَة"),
    ],
)
def test_a_place_is_that_of_the_whole_words(text: str, typed: str, found: str) -> None:
    """With what has no width in them, and the marks on the last letter."""
    folded = FoldedText(text)
    start = folded.text.index(fold_for_search(typed))
    span = folded.span(start, start + len(fold_for_search(typed)))
    assert span.of(text) == found


@given(st.text(max_size=60))
def test_every_place_is_in_the_text(text: str) -> None:
    """And its words fold to what was asked for."""
    folded = FoldedText(text)
    for start in range(len(folded.text)):
        span = folded.span(start, start + 1)
        assert folded.text[start] in fold_for_search(span.of(text))
