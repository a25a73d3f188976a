"""A span that a hand has made begins and ends with whole words."""

import itertools
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.services.sentence_rules import any_sentence_rules
from briefreader.text.grapheme_clusters import is_boundary
from briefreader.text.span import Span
from briefreader.text.word_span import (
    whole_characters,
    whole_words,
    word_end,
    word_start,
    words_in,
)

STOPS = ".!?…。？।"
TEXTS = st.text(
    alphabet="abS1 .,’'-%$!?…。\n“”()“中日のท\u0e35\u0e48कि\u094d\u0301é👩\u200d👧🇰🇿", max_size=30
)


def marked(text: str) -> tuple[str, Span]:
    """Return ``text`` without its brackets ⟨ and ⟩, and what stood between them."""
    start, end = text.index("⟨"), text.index("⟩") - 1
    return text.replace("⟨", "").replace("⟩", ""), Span(start, end)


@pytest.mark.parametrize(
    ("selected", "expected"),
    [
        ("We ag⟨ree to bu⟩ild it", "agree to build"),
        ("We⟨ agree to ⟩build it", "agree to"),
        ("We ⟨agree to build it.⟩", "agree to build it"),
        ("We ⟨agree to build it. ⟩They left.", "agree to build it"),
        ("They met⟨. We agree⟩ to it.", "We agree"),
        ("Will it ⟨end?!⟩", "end"),
        ("⟨And so on…⟩", "And so on"),
        ("⟨Kazakhstan⟩’s steppe", "Kazakhstan’s"),
        ("the states⟨’ rights⟩", "’ rights"),
        ("the ‘⟨spirit of Minsk⟩’ holds", "spirit of Minsk"),
        ("a long-⟨term pla⟩n", "long-term plan"),
        ("a co\u2011op⟨erative⟩ plan", "co\u2011operative"),
        ("a ⟨U.S.⟩-led bridge", "U.S.-led"),
        ("help from the ⟨U.S.⟩ to build", "U.S."),
        ("help from the ⟨U.S⟩. to build", "U.S."),
        ("help ⟨from the U.S.⟩", "from the U.S."),
        ("with ⟨Acme Inc.⟩ They left.", "Acme Inc."),
        ("met ⟨Mr.⟩ Idrissov there", "Mr."),
        ("We met. Later ⟨Mr.⟩ Idrissov spoke", "Mr."),
        ("they ⟨said no.⟩", "said no"),
        ("worth $1,0⟨00,000 by 20⟩30", "$1,000,000 by 2030"),
        ("by 2.⟨5% a ye⟩ar", "2.5% a year"),
        ("a cost of $⟨50 billion⟩", "$50 billion"),
        ("to ⟨share data.⟩[12] They left.", "share data"),
        ("⟨grow by 2.⟩5 percent", "grow by 2.5"),
        ("to naïve\u0301 cafe⟨s⟩ now", "cafes"),
        ("cafe⟨\u0301 open⟩s", "cafe\u0301 opens"),
        ("双方⟨同意建造⟩桥梁。", "同意建造"),
        ("双方⟨同意建造桥梁。⟩", "同意建造桥梁"),
        ("両国は⟨協力する。⟩以上", "協力する"),
        ("เราจะ⟨สร้างสะพาน⟩ใหม่", "สร้างสะพาน"),
        ("ภา⟨ษาท⟩\u0e35\u0e48ดี", "ษาท\u0e35\u0e48"),
        ("हम पु⟨ल बना⟩एंगे।", "पुल बनाएंगे"),
        ("हम ⟨पुल बनाएंगे।⟩", "पुल बनाएंगे"),
        ("Мы постр⟨оим мос⟩т.", "построим мост"),
        ("بن⟨اء جس⟩ر", "بناء جسر"),
        ("a 👩\u200d⟨👧 and b⟩ridge", "👩\u200d👧 and bridge"),
        ("for 🇰⟨🇿 and⟩", "🇰🇿 and"),
        ("in 2030⟨年前⟩に", "年前"),
    ],
)
def test_a_selection_is_widened_to_its_words(selected: str, expected: str) -> None:
    """Spaces and the sentence's stop are left out; a word has the marks that are written to it."""
    text, span = marked(selected)
    found = whole_words(text, span, any_sentence_rules())
    assert found is not None
    assert found.of(text) == expected


@pytest.mark.parametrize("stop", ".!?…。．！？｡।॥؟۔։።")
def test_the_stop_of_any_script_is_left_out(stop: str) -> None:
    """At the end of what was selected, and at its beginning."""
    text = f"Yes{stop} Mexico agrees{stop}"
    assert whole_words(text, Span(3, len(text)), any_sentence_rules()) == Span(
        5, 5 + len("Mexico agrees")
    )


def test_no_letter_or_digit_is_left_out() -> None:
    """Each alone is a word, and its own whole."""
    for word in string.ascii_letters + string.digits:
        assert whole_words(word, Span(0, 1), any_sentence_rules()) == Span(0, 1)


@pytest.mark.parametrize(
    "letters",
    [
        "กฮ",
        "ກຮ",
        "ကဪ",
        "កឳ",
        "ᥐᥭ",
        "ᦀᦫ",
        "ᨠᩔ",
        "〆〇",
        "あん",
        "アン",
        "ㇰㇿ",
        "㐀㐁",
        "一鿿",
        "ꧠꧤ",
        "ꩠꩯ",
        "豈舘",
        "ｦﾝ",
        "𛀀𛀁",
        "𠀀𠀁",
    ],
)
def test_each_letter_is_a_word_where_no_spaces_are_written(letters: str) -> None:
    """In Thai, Lao, Burmese, Khmer, Tai, Chinese and Japanese."""
    assert words_in(letters, Span(0, 2)) == (Span(0, 1), Span(1, 2))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "by the U.S.S.R. and, e.g., p.m. Go. Mr. X. said",
            "by the U.S.S.R. and e.g. p.m. Go Mr X said",
        ),
        ("at 5.30 p.m., 12:30, 1,000 or 2,a or 3:b", "at 5.30 p.m. 12:30 1,000 or 2 a or 3 b"),
        ("$5 €7 $x 4% 3‰ x% 5°", "$5 €7 x 4% 3‰ x 5"),
        ("A.é.B. a.. b", "A.é.B. a b"),
        ("snake_case so\u00adft", "snake_case so\u00adft"),
        ("one-“two” (three) 😀 4th", "one two three 4th"),
    ],
)
def test_words_of_a_line(text: str, words: str) -> None:
    """Initials have their last stop, numbers their signs, others neither."""
    assert [each.of(text) for each in words_in(text, Span(0, len(text)))] == words.split()


@pytest.mark.parametrize("mark", "’'ʼ-\u2010\u2011/&.")
def test_marks_within_a_word_are_part_of_it(mark: str) -> None:
    """Not at its ends."""
    for text in (f"(a{mark}b)", f"(a{mark})"):
        (found,) = words_in(text, Span(0, len(text)))
        assert found.of(text) == ("a" if text.endswith(f"{mark})") else f"a{mark}b")


@pytest.mark.parametrize("word", ["한국", "ལས", "አዲስ", "ᠮᠣᠩ", "नई", "தமிழ்", "ꠀꠁ", "ﬁne"])
def test_letters_stay_together_where_words_are_parted(word: str) -> None:
    """In Korean, Tibetan, Amharic, Mongolian, Hindi, Tamil, Sylheti; ligatures of Latin too."""
    assert words_in(word, Span(0, len(word))) == (Span(0, len(word)),)


@pytest.mark.parametrize("selected", ["a⟨ ⟩b", "a ⟨. ⟩b", "a ⟨… “⟩b", "a ⟨⟩ b", "a ⟨😀⟩ b"])
def test_where_no_word_is_there_is_no_span(selected: str) -> None:
    """Spaces, stops and pictures are no words."""
    assert whole_words(*marked(selected), any_sentence_rules()) is None


@given(TEXTS, st.data())
def test_nothing_that_was_selected_is_lost(text: str, data: st.DataObject) -> None:
    """But spaces and stops; no word or character is cut; a second time is no change."""
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    found = whole_words(text, span, any_sentence_rules())
    if found is None:
        assert not any(map(str.isalnum, span.of(text)))
        return
    lost = text[span.start : max(span.start, found.start)] + text[found.end : span.end]
    assert all(each.isspace() or each in STOPS for each in lost)
    assert whole_words(text, found, any_sentence_rules()) == found
    for place in (found.start, found.end):
        assert is_boundary(text, place)
        assert word_start(text, place) == place == word_end(text, place)
    assert not found.of(text)[0].isspace() or not is_boundary(text, found.start + 1)


@given(st.text(alphabet="中日のท\u0e35ກខကမ", max_size=40), st.data())
def test_scripts_without_spaces_are_not_widened_to_a_line(more: str, data: st.DataObject) -> None:
    """Only to the characters at both ends."""
    text = "中" + more
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    assert whole_words(text, span, any_sentence_rules()) == whole_characters(text, span)


@given(TEXTS)
def test_words_are_in_order_and_whole(text: str) -> None:
    """Without overlap; each stands alone as it stands in the text."""
    words = words_in(text, Span(0, len(text)))
    for before, after in itertools.pairwise(words):
        assert before.end <= after.start
    assert all(each.of(text).strip() == each.of(text) != "" for each in words)
    covered = {place for each in words for place in range(each.start, each.end)}
    assert all(at in covered for at, each in enumerate(text) if each.isalnum())


@pytest.mark.parametrize(
    "ends",
    [
        ("ก", "ໟ"), ("က", "႙"), ("ក", "៹"), ("ᥐ", "᧚"), ("ᨠ", "ᪧ"), ("々", "〇"), ("〡", "ヿ"),
        ("ㇰ", "ㇿ"), ("㐀", "䶿"), ("一", "鿿"), ("ꧠ", "ꧾ"), ("ꩠ", "ꫝ"), ("豈", "龎"), ("ｦ", "ﾝ"),
        ("\U0001aff0", "\U0001b122"), ("𠀀", "\U0003134a"),
    ],
)  # fmt: skip
def test_scripts_without_spaces_have_words_of_one_character(ends: tuple[str, str]) -> None:
    """From the first character of a block to the last."""
    for each in ends:
        assert words_in(each + each, Span(0, 2)) == (Span(0, 1), Span(1, 2)), ascii(each)
