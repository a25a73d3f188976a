"""Encodings of text: by the labels that documents declare, and by what undeclared bytes look like.

A label means what browsers take it for (https://encoding.spec.whatwg.org/#names-and-labels, by
webencodings): "iso-8859-1" is Windows-1252, "gb2312" is GBK. chardet tells undeclared bytes.
"""

import re
from dataclasses import dataclass

import chardet
import webencodings

_PROBE_BYTES = 64 * 1024
_MOST_WRONG = 0.01
"""So small a share of characters may be wrong in a text whose encoding is declared or plain."""
_DETECTED = (
    "windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255",
    "windows-1256", "windows-1257", "windows-1258", "iso-8859-1", "iso-8859-2", "iso-8859-5",
    "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-9", "iso-8859-13", "iso-8859-15", "koi8-r",
    "koi8-u", "cp866", "mac-roman", "mac-cyrillic", "tis-620", "cp874", "gb18030", "big5hkscs",
    "shift_jis_2004", "cp932", "euc-jp", "euc-jis-2004", "cp949", "euc-kr", "johab", "iso-2022-jp",
    "kz1048",
)  # fmt: skip
"""What texts of the last decades are in; chardet knows many more, of mainframes for one."""
_AS_BROWSERS = {
    "shift_jis_2004": "shift_jis",
    "cp932": "shift_jis",
    "euc_jis_2004": "euc-jp",
    "cp949": "euc-kr",
    "big5hkscs": "big5",
    "cp874": "windows-874",
}
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u0e00-\u0e7f]")
_TWO_SCRIPTS = re.compile(rf"{_LATIN.pattern}{_FOREIGN.pattern}|{_FOREIGN.pattern}{_LATIN.pattern}")
_FEW = 0.3
OFFERED = (
    "utf-8", "windows-1252", "windows-1250", "windows-1251", "koi8-r", "windows-1253",
    "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-874", "gb18030",
    "big5", "shift_jis", "euc-jp", "euc-kr", "iso-8859-2", "iso-8859-5", "ibm866", "macintosh",
)  # fmt: skip
"""The labels that a person can choose from."""


@dataclass(frozen=True, slots=True)
class Guess:
    """The text that bytes are in the ``encoding`` that they look like, by its label."""

    text: str
    encoding: str


def decode_labelled(data: bytes, label: str) -> str | None:
    """Return the text of ``data`` in the encoding that ``label`` means; None if it is not in that.

    A few wrong bytes in many are shown as such (U+FFFD).
    """
    codec = codec_of(label)
    if codec is None:
        return None
    if codec.startswith("utf-16") and b"\0" not in data:
        # What could be read so far as to find this label is UTF-8 (HTML, 13.2.3.2).
        codec = "utf-8"
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        text = data.decode(codec, "replace")
    except (LookupError, UnicodeError):
        return None
    return text if text.count("\ufffd") <= _MOST_WRONG * len(text) else None


def codec_of(label: str) -> str | None:
    """Return Python's name of the encoding that ``label`` means, None if it means none."""
    known = webencodings.lookup(label)
    if known is None:
        return label if label in _DETECTED else None
    if known.name == "replacement":
        return None
    return "cp1252" if known.name == "x-user-defined" else str(known.codec_info.name)


def guessed(data: bytes) -> Guess | None:
    """Return what ``data``, in which nothing declares its encoding, most likely says.

    None if it looks like no text in any encoding.
    """
    for label in _likely(data):
        text = decode_labelled(data, label)
        if text is not None:
            return Guess(text, label)
    return None


def almost_utf8(data: bytes) -> str | None:
    """Return the text of ``data`` if it is UTF-8 but for a few bytes, as after a bad repair."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = sum(character > "\x7f" for character in text) - wrong
    return text if wrong < right * 4 * _MOST_WRONG else None


def likely_encodings(data: bytes) -> tuple[str, ...]:
    """Return the labels of ``OFFERED``, those that ``data`` most likely is in first."""
    first = [each for each in _likely(data) if each in OFFERED]
    # What is UTF-8 is read as that, without a guess.
    plain = ["utf-8"] if almost_utf8(data[:_PROBE_BYTES]) is not None else []
    return tuple(dict.fromkeys((*plain, *first, *OFFERED)))


def encoding_name(label: str) -> str:
    """Return how an encoding is written to people: "Windows-1251", "Shift_JIS"."""
    known = webencodings.lookup(label)
    name = known.name if known else label
    written = {
        "gbk": "GBK",
        "gb18030": "GB 18030",
        "shift_jis": "Shift_JIS",
        "big5": "Big5",
        "macintosh": "Macintosh",
    }
    return written.get(name) or name.upper().replace("WINDOWS-", "Windows-")


def _likely(data: bytes) -> list[str]:
    """Return the labels of the encodings that ``data`` may be in, the likeliest first.

    Of what chardet finds those come first that put no letters of two scripts in one word, nor
    foreign letters in a text that is nearly all in Latin ones.
    """
    probe = data[:_PROBE_BYTES]
    found = chardet.detect_all(probe, include_encodings=_DETECTED, compat_names=False)
    names = [str(each["encoding"]).lower() for each in found if each["encoding"]]
    return [_label(name) for name in sorted(names, key=lambda name: _is_odd(probe, name))]


def _is_odd(data: bytes, codec: str) -> bool:
    """Tell whether words come out that nobody writes."""
    try:
        text = data.decode(codec, "replace")
    except (LookupError, UnicodeError):
        return True
    if _TWO_SCRIPTS.search(text):
        return True
    foreign = len(_FOREIGN.findall(text))
    return 0 < foreign < _FEW * len(_LATIN.findall(text))


def _label(codec: str) -> str:
    """Return the label of what Python calls ``codec``."""
    label = _AS_BROWSERS.get(codec, codec)
    known = webencodings.lookup(label) or webencodings.lookup(label.replace("cp125", "windows-125"))
    return str(known.name) if known else label
