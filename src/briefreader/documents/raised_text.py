"""Writer of what a document raises above the line, so that it joins no word or number.

A reader puts ``BEGIN`` and ``END`` around raised text; ``written_out`` takes them out again. A note
number becomes a superscript ("2030⁴"), and so does an exponent ("km²"); what belongs to its number
or word, as in "10th" and "Mme", stays as it is.
"""

import re
from collections.abc import Iterable, Iterator

from briefreader.text.superscripts import SUPERSCRIPTS, TO_SUPERSCRIPT

BEGIN, END = "\x0e", "\x0f"
_MARKS = re.compile(f"[{BEGIN}{END}]")
# Noncharacters, by which a reader may keep places in the text, are none of its letters.
_PLACES = "[\ufdd0-\ufdef]*"
_MARKED = re.compile(f"{BEGIN}(?P<raised>[^{BEGIN}{END}\n]*){END}(?={_PLACES}(?P<after>.?))")
_NUMBERS = re.compile(r"[(+−–-]?\d+(?:\s?[.,;/–−-]\s?\d+)*\)?")
_NOTE = r"(?:\d+|[ivxl]{1,6}|[a-zA-Z])"
_NOTES = re.compile(rf"{_NOTE}(?:\s?[,;–-]\s?{_NOTE})*|\([a-z]\)|[a-z]\)")
_IN_BRACKETS = re.compile(r"\[\d{1,3}\]")
_ROMAN = re.compile(r"[IVXLCDM]+")
_LAST_WORD = re.compile(
    rf"(?P<word>[^\W\d_]{{3,}}|(?<!\d)\d{{4}})(?:[.,;:!?…%'\"’”»)\]]|{SUPERSCRIPTS})*$"
)
_READ_BACK = 32


def without_marks(text: str) -> str:
    """Return ``text`` without the characters that mark raised text, which a file may hold too."""
    return _MARKS.sub("", text)


def raised(text: str) -> str:
    """Return ``text`` marked as raised."""
    return f"{BEGIN}{text}{END}"


def written_out(text: str) -> str:
    """Return ``text``, a paragraph or a line of one, with what is marked in it written out.

    Marks that do not belong together are dropped. Linear in the length of the text.
    """
    if BEGIN not in text:
        return without_marks(text)
    return without_marks(_MARKED.sub(_replacement, text))


def printed_lines(paragraphs: Iterable[str]) -> Iterator[str]:
    """Yield the lines of marked ``paragraphs`` written out, with single spaces; no blank ones."""
    for paragraph in paragraphs:
        for line in written_out(paragraph).split("\n"):
            if words := " ".join(line.split()):
                yield words


def _replacement(match: re.Match[str]) -> str:
    read = match.string[max(0, match.start() - _READ_BACK) : match.start()]
    before = _MARKED.sub(lambda earlier: earlier["raised"], read).rpartition("\n")[2]
    before = re.sub(_PLACES, "", before)
    words, after = match["raised"], match["after"]
    core = words.strip()
    if _IN_BRACKETS.fullmatch(core):
        return words.replace(core, _superscript(core[1:-1]))
    opens = not without_marks(before).strip()
    if not _NUMBERS.fullmatch(core) and not _is_note(core, before, opens=opens):
        return words
    # The number that a note at the foot of a page begins with.
    gap = " " if opens and after.isalnum() else ""
    return words.replace(core, _superscript(core)) + gap


def _is_note(core: str, before: str, *, opens: bool) -> bool:
    """Tell whether raised letters are the mark of a note; others end a word: 10th, XXIe, Mme."""
    if not _NOTES.fullmatch(core):
        return False
    last = _LAST_WORD.search(without_marks(before))
    return opens or (last is not None and not _ROMAN.fullmatch(last["word"]))


def _superscript(core: str) -> str:
    """Return the raised form, in brackets where a letter has none."""
    if re.search("[qA-Z]", core):
        return f"[{core}]"
    sign = "-" if core.startswith("–") else ""
    return (sign + core[len(sign) :]).translate(TO_SUPERSCRIPT)
