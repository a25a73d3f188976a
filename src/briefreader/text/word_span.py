"""The words of a text, and a span that a hand has made so that it begins and ends with words.

A word is what stands between spaces and punctuation, with the marks that are written to it:
"Kazakhstan’s", "U.S.-led", "2.5%", "$1,000". In scripts that put no spaces between words (Chinese,
Japanese, Thai and others) each character counts as one, as a reader sees characters.
"""

import re
import unicodedata

from briefreader.text.grapheme_clusters import cluster_end, cluster_start, extends, is_boundary
from briefreader.text.paragraphs import paragraph_at, paragraph_spans
from briefreader.text.sentences import SentenceRules, ends_in_abbreviation, sentence_spans
from briefreader.text.span import Span

# Each code point is told by a letter: a letter, d digit, m mark on the one before, u of a script
# without spaces, ' apostrophe, - hyphen and the like, $ currency, % per cent, x anything else;
# full stops, commas, colons and spaces stand for themselves.
_WORD = re.compile(
    r"""(?:\$(?=d))?[ad][adm]*
    (?:(?:\.?['-]|\.|(?<=d)[,:](?=d))[ad][adm]*)*
    (?:(?<=d)%)?
    |um*""",
    re.VERBOSE,
)
_INITIALS = re.compile(r"(?:am*\.)+am*")
_MARKS = {
    "’": "'", "'": "'", "ʼ": "'", "-": "-", "\u2010": "-", "\u2011": "-", "/": "-", "&": "-",
    ".": ".", ",": ",", ":": ":", "%": "%", "‰": "%", "_": "a", "\u00ad": "m",
}  # fmt: skip
_ENDS_SEARCH = frozenset(" xu")
_STOPS = frozenset(".!?…。．！？｡।॥؟۔։።")
_FOOTNOTE = re.compile(r"\[\d+\]")
_WITHOUT_SPACES = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1950, 0x19FF), (0x1A20, 0x1AAF),
    (0x3005, 0x3007), (0x3021, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF),
    (0xA9E0, 0xA9FF), (0xAA60, 0xAADF), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x1AFF0, 0x1B16F),
    (0x20000, 0x3FFFF),
)  # fmt: skip
"""Thai, Lao, Myanmar, Khmer, Tai, Chinese and Japanese, in code points."""


def words_in(text: str, within: Span) -> tuple[Span, ...]:
    """Return the words of ``text`` in ``within``, in order; offsets count code points of it."""
    shape = "".join(map(_shape, within.of(text)))
    words = []
    for found in _WORD.finditer(shape):
        end = found.end()
        # The last stop of "U.S." is written to it, whether or not it ends the sentence too.
        if _INITIALS.fullmatch(found[0]) and shape.startswith(".", end):
            end += 1
        words.append(Span(within.start + found.start(), within.start + end))
    return tuple(words)


def word_start(text: str, position: int) -> int:
    """Return ``position``, or where the word or character that it lies within begins."""
    word = _word_around(text, position)
    return cluster_start(text, word.start if word else position)


def word_end(text: str, position: int) -> int:
    """Return ``position``, or where the word or character that it lies within ends."""
    word = _word_around(text, position)
    return cluster_end(text, word.end if word else position)


def whole_characters(text: str, span: Span) -> Span:
    """Return ``span`` with the characters, as a reader sees them, that it begins or ends within."""
    return Span(cluster_start(text, span.start), cluster_end(text, span.end))


def whole_words(text: str, span: Span, rules: SentenceRules) -> Span | None:
    """Return ``span`` with the words that it begins or ends within; None if it has no word.

    White space and stops at its beginning, white space and the stop of a sentence at its end are
    left out; the stop of an abbreviation stays.
    """
    start, end = _first(text, span), span.end
    while end > start and _is_left_out(text, end, rules):
        end -= 1
    if end <= start:
        return None
    whole = Span(word_start(text, start), word_end(text, end))
    return whole if any(map(str.isalnum, whole.of(text))) else None


def _first(text: str, span: Span) -> int:
    """Return where ``span`` begins without the white space and stops before its words."""
    start = span.start
    while start < span.end and word_start(text, start) == start == word_end(text, start):
        blank = text[start].isspace() or text[start] in _STOPS
        if not blank or not is_boundary(text, start + 1):
            break
        start += 1
    return start


def _is_left_out(text: str, end: int, rules: SentenceRules) -> bool:
    """Tell whether the last code point before ``end`` belongs to no span that ends with words."""
    if word_end(text, end) != end or not is_boundary(text, end - 1):
        return False
    last = text[end - 1]
    if last.isspace() or (last in _STOPS and last != "."):
        return True
    return last == "." and _ends_sentence(text, end, rules)


def _ends_sentence(text: str, end: int, rules: SentenceRules) -> bool:
    """Tell whether the full stop before ``end`` ends a sentence and belongs to no abbreviation."""
    words = words_in(text, Span(_token_start(text, end), end))
    if (words and words[-1].end == end) or ends_in_abbreviation(text, end - 1, rules):
        return False
    paragraphs = paragraph_spans(text)
    paragraph = paragraphs[paragraph_at(paragraphs, end - 1) - 1]
    after = (each.end for each in sentence_spans(text, paragraph, rules) if each.end >= end)
    rest = _FOOTNOTE.sub("", text[end : next(after, end)])
    return not any(map(str.isalnum, rest))


def _word_around(text: str, position: int) -> Span | None:
    """Return the word that has ``position`` between two of its code points."""
    near = Span(_token_start(text, position), _token_end(text, position))
    words = words_in(text, near)
    return next((each for each in words if each.start < position < each.end), None)


def _token_start(text: str, position: int) -> int:
    while position > 0 and _shape(text[position - 1]) not in _ENDS_SEARCH:
        position -= 1
    return position


def _token_end(text: str, position: int) -> int:
    while position < len(text) and _shape(text[position]) not in _ENDS_SEARCH:
        position += 1
    return position


def _shape(character: str) -> str:
    if character in _MARKS:
        return _MARKS[character]
    if extends(character):
        return "m"
    if character.isspace():
        return " "
    if any(first <= ord(character) <= last for first, last in _WITHOUT_SPACES):
        return "u" if character.isalnum() else "x"
    if character.isdecimal():
        return "d"
    if character.isalnum():
        return "a"
    return "$" if unicodedata.category(character) == "Sc" else "x"
