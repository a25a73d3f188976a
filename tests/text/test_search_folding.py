"""Words are found however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.search_folding import FoldedText, fold_for_search, folded, holds_words


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
    ("letters", "plain"),
    [
        ("‘’‚‛′ʼʻ`´‹›＇", "'"),
        ("“”„‟″«»〝〞＂", '"'),
        ("‐‑‒–—―−﹘﹣－⁃", "-"),
        ("\u00a0\u2003\u3000", " "),
        ("ıİIÍ", "i"),
        ("ٱإا", "ا"),
        ("ىیي", "ي"),
        ("کك", "ك"),
        ("ةه", "ه"),
        ("ـ\u00ad\u200bּً", ""),
    ],
)
def test_letters_and_marks_that_are_one(letters: str, plain: str) -> None:
    """Each by itself."""
    assert [fold_for_search(each) for each in letters] == [plain] * len(letters)


@pytest.mark.parametrize("letter", "\u2070\u209c²³¹ぁがヿ가힣й")
def test_letters_that_stay_themselves(letter: str) -> None:
    """Raised and lowered numbers, kana, Hangul: from the first of a block to the last."""
    assert fold_for_search(letter) == letter


def test_case_may_be_kept() -> None:
    """The rest is folded all the same."""
    assert folded("‘Naïve’ Éire", keeps_case=True).text == "'Naive' Eire"
    assert folded("‘Naïve’ Éire").text == FoldedText("‘Naïve’ Éire").text == "'naive' eire"


@pytest.mark.parametrize(
    ("typed", "holds"), [("quai cote", True), ("côte", True), ("quai digue", False), ("", True)]
)
def test_all_words_that_are_typed_occur(typed: str, holds: bool) -> None:
    """In any order, whole or in part."""
    assert holds_words("La Côte, le quai", typed) is holds


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
