"""Undeclared encodings are told by what the bytes look like; labels mean what browsers say."""

import pytest

from briefreader.documents.charsets import (
    OFFERED,
    decode_labelled,
    encoding_name,
    guessed,
    likely_encodings,
)

TEXTS = {
    "Les parties s’engagent à réduire leurs émissions d’ici à 2030 ; le Sénégal aussi.": ["cp1252"],
    "Die Parteien verpflichten sich, ihre Emissionen zu senken; Österreich bekräftigt das.": [
        "cp1252"
    ],
    "Las Partes se comprometen a reunirse en Bogotá; España y México reafirman su cooperación.": [
        "cp1252"
    ],
    "Strony zobowiązują się zorganizować spotkanie w Łodzi do 2026 roku; źródło: ćwiczenia.": [
        "cp1250",
        "iso8859-2",
    ],
    "Strany se zavazují snížit své emise do roku 2030. Ministři rozhodli zřídit výbor.": [
        "cp1250",
        "iso8859-2",
    ],
    "Taraflar 2026 yılına kadar İstanbul’da görüşmeyi taahhüt eder; Türkiye işbirliğini.": [
        "cp1254"
    ],
    "Стороны обязуются провести встречу в Астане до 2026 года.": [
        "cp1251",
        "koi8-r",
        "cp866",
        "iso8859-5",
    ],
    "Сторони зобов’язуються провести зустріч у Києві до 2026 року. Україна і Польща.": ["cp1251"],
    "Τα μέρη δεσμεύονται να μειώσουν τις εκπομπές τους έως το 2030.": ["cp1253", "iso8859-7"],
    "הצדדים מתחייבים לקיים פגישה באסטנה עד סוף שנת 2027.": ["cp1255"],
    "يتعهد الطرفان بعقد اجتماع في أستانا قبل نهاية عام 2027.": ["cp1256"],
    "双方承诺在2026年前举行会议。部长们同意就能源和气候变化开展合作。": ["gb18030"],
    "雙方承諾在2026年前舉行會議。部長們決定成立能源安全委員會。": ["big5"],
    "両国は2026年までに会合を開くことを約束する。": ["cp932", "euc-jp"],
    "양국은 2027년까지 정상회의를 개최하기로 약속했다.": ["cp949"],
    "ทั้งสองฝ่ายจะประชุมที่กรุงเทพก่อนปี 2570 และจะร่วมมือกันด้านพลังงาน": ["cp874"],
}


@pytest.mark.parametrize(
    ("text", "encoding"), [(text, each) for text, encodings in TEXTS.items() for each in encodings]
)
def test_a_sentence_is_enough(text: str, encoding: str) -> None:
    """To tell what it says, whole or cut short."""
    for words in (text, text[: len(text) * 2 // 3]):
        data = words.encode(encoding, "ignore")
        found = guessed(data)
        assert found is not None
        assert found.text == data.decode(encoding)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [("Déclaration", "cp1252"), ("It will cost 5 £ – “all” of it", "cp1252"), ("Łódź", "cp1250")],
)
def test_a_few_letters_are_of_the_script_around_them(text: str, encoding: str) -> None:
    """No Greek or Cyrillic letter stands within a Latin word."""
    found = guessed(text.encode(encoding))
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("ISO-8859-1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("gb2312", "gbk"),
        ("Shift_JIS", "cp932"),
        ("tis-620", "cp874"),
        ("windows-874", "cp874"),
        ("iso-8859-9", "cp1254"),
        ("x-user-defined", "cp1252"),
        ("koi", "koi8-r"),
        ("unicode-1-1-utf-8", "utf-8"),
        ("UTF-16", "utf-8"),
    ],
)
def test_labels_mean_what_browsers_take_them_for(label: str, codec: str) -> None:
    """By the Encoding standard."""
    text = "plan ©" if codec in ("utf-8", "cp1252", "cp1254") else "plan"
    assert decode_labelled(text.encode(codec), label) == text


@pytest.mark.parametrize("label", ["", "no-such", "replacement", "iso-2022-kr", "rot13", "base64"])
def test_what_is_no_encoding_of_text_decodes_nothing(label: str) -> None:
    """Nor do codecs of Python that are none of text."""
    assert decode_labelled(b"plan", label) is None


def test_a_person_is_offered_the_likely_encodings_first() -> None:
    """Then all others, each once and by a name that people know."""
    offered = likely_encodings("Стороны обязуются провести встречу".encode("koi8-r"))
    assert offered[0] == "koi8-r"
    assert likely_encodings("Kazakhstan’s plans, and China’s".encode())[0] == "utf-8"
    assert sorted(offered) == sorted(OFFERED)
    assert all(decode_labelled(b"plan", each) == "plan" for each in offered)
    assert [encoding_name(each) for each in ("windows-1251", "shift_jis", "utf-8")] == [
        "Windows-1251", "Shift_JIS", "UTF-8",
    ]  # fmt: skip
