"""Search finds words however they are typed, and marks them as they stand."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from briefreader.library.database import Library
from briefreader.library.listing import SearchScope
from briefreader.library.records import Commitment, Statement

_TEXTS = {
    "ru": "Стороны ещё раз приняли чёткий план. Ёлка и йогурт на столе.",
    "zh": "双方同意在气候变化领域加强合作。",
    "ja": "両首脳は気候変動に関する会合を開く。",
    "th": "ทั้งสองฝ่ายจะร่วมมือด้านพลังงานสะอาด",
    "ar": "اتفق الطرفان على التعاون في مجال الطَّاقَة المتجددة.",
    "he": "הצדדים יפעלו לְשָׁלוֹם באזור.",
    "en": "The parties’ naïve plan: they’ll pay for climate ﬁnance in İstanbul; C++, R&D, the U.S.",
}


@pytest.fixture
def texts(library: Library, add_statement: Callable[..., Statement]) -> Library:
    """Return a library of one statement in each language, titled by it."""
    for language, text in _TEXTS.items():
        add_statement(title=language, text=text, source=f"{language}.txt")
    return library


@pytest.mark.parametrize(
    ("query", "language", "marked"),
    [
        ("еще", "ru", "ещё"),
        ("четкий", "ru", "чёткий"),
        ("елка", "ru", "Ёлка"),
        ("Ёлка", "ru", "Ёлка"),
        ("йогурт", "ru", "йогурт"),
        ('"еще раз"', "ru", "ещё раз"),
        ("еще NOT зонт", "ru", "ещё"),
        ("气候变化", "zh", "气候变化"),
        ("合作", "zh", "合作"),
        ("気候変動", "ja", "気候変動"),
        ("会合", "ja", "会合"),
        ("พลังงาน", "th", "พลังงาน"),
        ("الطاقة", "ar", "الطَّاقَة"),
        ("الطَّاقَة", "ar", "الطَّاقَة"),
        ("שלום", "he", "שָׁלוֹם"),
        ("naive", "en", "naïve"),
        ("istanbul", "en", "İstanbul"),
        ("finance", "en", "ﬁnance"),
        ("climate ﬁnance", "en", "ﬁnance"),
        ("they'll", "en", "they’ll"),
        ("C++", "en", "C"),
        ("R&D", "en", "R&D"),
    ],
)
def test_a_word_typed_another_way_is_found(
    query: str, language: str, marked: str, texts: Library
) -> None:
    """The snippet has the word as it stands in the text, marked."""
    hits = texts.search(query)
    assert [hit.title for hit in hits] == [language]
    assert marked in [hits[0].snippet[each.start : each.end] for each in hits[0].marks]


@pytest.mark.parametrize("query", ["纽约", "лёд", "オタワ", "加强 纽约", "رياضة", "йод", "иогурт"])
def test_what_is_in_no_text_is_not_found(query: str, texts: Library) -> None:
    """All words must be there, and й is another letter than и."""
    assert texts.search(query) == ()


def test_words_joined_by_operators_stay_with_the_index(texts: Library) -> None:
    """A whole run of Chinese letters is a word of the index."""
    hits = texts.search("双方同意在气候变化领域加强合作 OR zanzibar")
    assert [hit.title for hit in hits] == ["zh"]


def test_all_words_are_marked_in_their_order(texts: Library) -> None:
    """Several words are found wherever they stand, and a phrase as one."""
    (hit,) = texts.search('合作 "气候变化"')
    assert [hit.snippet[each.start : each.end] for each in hit.marks] == ["气候变化", "合作"]


def test_a_word_of_the_title_is_marked_there(
    library: Library, add_statement: Callable[..., Statement]
) -> None:
    """And the snippet shows how the text begins."""
    add_statement(title="气候合作联合声明", text="无。" * 300)
    (hit,) = library.search("合作")
    assert [hit.title[each.start : each.end] for each in hit.title_marks] == ["合作"]
    assert (hit.where, hit.marks, len(hit.snippet)) == ("title", (), 141)


def test_commitments_are_found_by_words_within_their_words(
    library: Library, statement: Statement, a_commitment: Commitment
) -> None:
    """In the search and in the table of commitments, in their evidence too."""
    stored = library.commitments.put(replace(a_commitment, evidence="部长们同意开展合作。"))
    (hit,) = library.search("合作", 10, (SearchScope.COMMITMENTS,))
    assert (hit.record_id, hit.statement_id, hit.where) == (stored.id, statement.id, "commitments")
    assert [hit.snippet[each.start : each.end] for each in hit.marks] == ["合作"]
    assert library.commitment_listing.matching("合作") == {stored.id}
    assert library.commitment_listing.matching("纽约") == frozenset()
