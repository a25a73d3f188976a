"""The fonts of Rich Text, as far as they tell in which charset their characters are (RTF 1.9.1)."""

import codecs
from dataclasses import dataclass, field

_OF_CHARSETS = {
    77: "mac-roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "big5hkscs",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_OF_PAGES = {
    65001: "utf-8", 10000: "mac-roman", 10007: "mac-cyrillic", 936: "gbk", 950: "big5hkscs",
    1361: "johab", 20127: "ascii", 28591: "cp1252", 28592: "iso8859-2", 28595: "iso8859-5",
    20866: "koi8-r", 21866: "koi8-u",
}  # fmt: skip
_SYMBOLS = 2
_NAMED = ("symbol", "wingdings", "webdings")


@dataclass(slots=True)
class Font:
    """One font: its codec ("": that of the document), and whether it holds symbols."""

    name: str = ""
    codec: str = ""
    is_symbols: bool = False


@dataclass(slots=True)
class FontTable:
    """The fonts by their numbers, as the table of a document tells them."""

    fonts: dict[int, Font] = field(default_factory=dict)
    _last: Font = field(default_factory=Font)

    def begin(self, number: int) -> None:
        """Note that the font ``number`` is told of from now on."""
        self._last = self.fonts.setdefault(number, Font())

    def charset(self, number: int) -> None:
        """Note the charset of the font that is told of."""
        self._last.codec = _OF_CHARSETS.get(number, "")
        self._last.is_symbols = number == _SYMBOLS

    def page(self, number: int) -> None:
        """Note the code page of the font that is told of; it wins over the charset."""
        self._last.codec = codec_of_page(number) or self._last.codec

    def name(self, words: str) -> None:
        """Note the name of the font that is told of, or a part of it."""
        self._last.name += words
        self._last.is_symbols |= self._last.name.lower().startswith(_NAMED)

    def get(self, number: int) -> Font:
        """Return the font ``number``; a plain one if the table has none such."""
        return self.fonts.get(number) or Font()


def codec_of_page(number: int) -> str:
    """Return Python's name of a code page, nothing if it knows none."""
    name = _OF_PAGES.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
