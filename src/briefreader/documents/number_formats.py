"""The number formats that Word offers for lists, and the Greek letters of web pages.

Their names are those of ECMA-376, part 1, 17.18.59 (ST_NumberFormat).
"""

from collections.abc import Callable, Mapping
from functools import partial

from briefreader.documents.numerals import letters, roman

_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
_ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوى"
_ABJAD = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_THAI = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ"
_AIUEO = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)
_IROHA = (
    "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
)
_GANADA = "가나다라마바사아자차카타파하"
_CHOSUNG = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_ZODIAC = "子丑寅卯辰巳午未申酉戌亥"
_HAN = "〇一二三四五六七八九"
_KOREAN = "영일이삼사오육칠팔구"
_FULL_WIDTH = "0123456789"
_CHICAGO = "*†‡§"
_CIRCLED = 20
_HUNDRED = 100
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = (
    "", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def list_number(number: int, style: str) -> str:
    """Return ``number`` as Word prints it in ``style``; in digits if the style is not known."""
    return _FORMATS.get(style, str)(number)


def padded(number: int, example: str) -> str:
    """Return ``number`` as long as the first of ``example``, such as "001, 002, 003, …"."""
    first = example.partition(",")[0].strip()
    return str(number).zfill(len(first)) if first.isdigit() else str(number)


def _of(alphabet: str, number: int) -> str:
    """Return a letter, and beyond the last the letters of a number in their base: аа, аб."""
    if not 0 < number <= len(alphabet) * (len(alphabet) + 1):
        return str(number)
    high, low = divmod(number - 1, len(alphabet))
    return (alphabet[high - 1] if high else "") + alphabet[low]


def _around(alphabet: str, number: int) -> str:
    return alphabet[(number - 1) % len(alphabet)] if number > 0 else str(number)


def _up_to_the_last(alphabet: str, number: int) -> str:
    return alphabet[number - 1] if 0 < number <= len(alphabet) else str(number)


def _digits(digits: str, number: int) -> str:
    return "".join(digits[int(each)] for each in str(number)) if number >= 0 else str(number)


def _upper(shown: Callable[[int], str], number: int) -> str:
    text = shown(number)
    return text[:1].upper() + text[1:]


def _ordinal(number: int) -> str:
    """Return 1st, 2nd, 3rd, 4th, 11th."""
    teens = number % _HUNDRED in (11, 12, 13)
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _in_words(number: int) -> str:
    if not 0 <= number < _HUNDRED:
        return str(number)
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]}-{_ONES[ones]}" if ones else _TENS[tens]


def _ordinal_in_words(number: int) -> str:
    words = _in_words(number)
    head, joint, last = words.rpartition("-")
    if last in _ORDINALS:
        return head + joint + _ORDINALS[last]
    if words[:1].isdigit():
        return _ordinal(number)
    return f"{words[:-1]}ieth" if words.endswith("y") else f"{words}th"


def _chicago(number: int) -> str:
    """Return *, †, ‡, §, **, and so on."""
    if number < 1:
        return str(number)
    return _CHICAGO[(number - 1) % len(_CHICAGO)] * ((number - 1) // len(_CHICAGO) + 1)


def _hebrew(number: int) -> str:
    """Return the letters whose values make ``number``; 15 and 16 avoid the name of God."""
    if not 0 < number < _HUNDRED:
        return str(number)
    if number in (15, 16):
        return "ט" + _HEBREW[number - 10]
    tens, ones = divmod(number, 10)
    return (_HEBREW[8 + tens] if tens else "") + (_HEBREW[ones - 1] if ones else "")


def _han(number: int) -> str:
    """Return 一, 十, 十一, 二十, 九十九."""
    if not 0 < number < _HUNDRED:
        return str(number)
    tens, ones = divmod(number, 10)
    ten = ("" if tens == 1 else _HAN[tens]) + "十" if tens else ""
    return ten + (_HAN[ones] if ones else "")


def _circled(number: int) -> str:
    return chr(0x2460 + number - 1) if 0 < number <= _CIRCLED else str(number)


def _two_digits(number: int) -> str:
    return f"{number:02}"


def _upper_letters(number: int) -> str:
    return letters(number).upper()


def _upper_roman(number: int) -> str:
    return roman(number).upper()


_FORMATS: Mapping[str, Callable[[int], str]] = {
    "lowerGreek": partial(_up_to_the_last, _GREEK),
    "none": lambda _number: "",
    "lowerLetter": letters,
    "upperLetter": _upper_letters,
    "lowerRoman": roman,
    "upperRoman": _upper_roman,
    "decimalZero": _two_digits,
    "ordinal": _ordinal,
    "cardinalText": partial(_upper, _in_words),
    "ordinalText": partial(_upper, _ordinal_in_words),
    "hex": lambda number: f"{number:X}",
    "chicago": _chicago,
    "numberInDash": lambda number: f"- {number} -",
    "russianLower": partial(_of, _RUSSIAN),
    "russianUpper": partial(_upper, partial(_of, _RUSSIAN)),
    "hebrew1": _hebrew,
    "hebrew2": partial(_of, _HEBREW),
    "arabicAlpha": partial(_of, _ARABIC),
    "arabicAbjad": partial(_of, _ABJAD),
    "thaiLetters": partial(_of, _THAI),
    "thaiNumbers": partial(_digits, "๐๑๒๓๔๕๖๗๘๙"),
    "hindiNumbers": partial(_digits, "०१२३४५६७८९"),
    "chineseCounting": _han,
    "chineseCountingThousand": _han,
    "ideographDigital": _han,
    "japaneseCounting": _han,
    "japaneseDigitalTenThousand": _han,
    "taiwaneseCounting": _han,
    "taiwaneseCountingThousand": _han,
    "koreanCounting": partial(_digits, _KOREAN),
    "koreanDigital": partial(_digits, _KOREAN),
    "aiueoFullWidth": partial(_around, _AIUEO),
    "aiueo": partial(_around, _AIUEO),
    "irohaFullWidth": partial(_around, _IROHA),
    "iroha": partial(_around, _IROHA),
    "ganada": partial(_around, _GANADA),
    "chosung": partial(_around, _CHOSUNG),
    "ideographTraditional": partial(_up_to_the_last, _STEMS),
    "ideographZodiac": partial(_up_to_the_last, _ZODIAC),
    "decimalFullWidth": partial(_digits, _FULL_WIDTH),
    "decimalFullWidth2": partial(_digits, _FULL_WIDTH),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
}
