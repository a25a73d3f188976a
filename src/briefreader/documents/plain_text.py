"""Plain text in the encodings that users have: Unicode, with or without a mark, and older ones."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from briefreader.documents.charsets import almost_utf8, decode_labelled, encoding_name, guessed
from briefreader.documents.document import Document
from briefreader.documents.messages import CUT_OFF, guessed_encoding
from briefreader.errors import DocumentError
from briefreader.translatable import Wording, mark

# UTF-32 comes first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PROBE_BYTES = 64 * 1024
# In UTF-16 the high bytes of spaces, digits and line ends are zero in every script.
_MIN_ZEROS = 0.05
_MAX_STRAY_ZEROS = 0.01
_MAX_CONTROLS = 0.01
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text that bytes encode; ``warnings`` say so where their encoding was only guessed."""

    text: str
    warnings: tuple[Wording, ...] = ()


def read_plain_text(path: Path, data: bytes) -> Document:
    """Return ``data``, the content of ``path``, as a document; raise DocumentError if binary."""
    decoded = decode(path, data)
    return Document(
        name=path.name,
        media_type="text/plain",
        original=data,
        text=decoded.text,
        source=str(path),
        warnings=decoded.warnings,
    )


def decode(path: Path, data: bytes, encoding: str = "") -> Decoded:
    """Return the text that ``data`` encodes; ``path`` is for messages only.

    ``encoding``, a label, decides where a person chose one, else a byte order mark; then UTF-16
    without a mark and UTF-8 are tried, then what the bytes look like, which is a guess. Raises
    DocumentError if the bytes contradict their mark or are no text.
    """
    chosen = decode_labelled(data, encoding) if encoding else None
    if chosen is not None:
        return Decoded(_checked(path, chosen.removeprefix("\ufeff")))
    for bom, name in _MARKS:
        if data.startswith(bom):
            return Decoded(_checked(path, _marked(path, data, bom, name)))
    for name in (*_unmarked_utf16(data), "utf-8"):
        try:
            return Decoded(_checked(path, data.decode(name)))
        except UnicodeDecodeError as error:
            if _is_cut_off(data, error):
                text = data[: error.start].decode("utf-8")
                return Decoded(_checked(path, text), (CUT_OFF,))
    mended = almost_utf8(data)
    if mended is not None:
        return Decoded(_checked(path, mended))
    if b"\0" in data:
        raise _binary(path)
    guess = guessed(data)
    if guess is None:
        raise _binary(path)
    name = encoding_name(guess.encoding)
    return Decoded(_checked(path, guess.text), (guessed_encoding(name),))


def _marked(path: Path, data: bytes, bom: bytes, encoding: str) -> str:
    """Return the text behind a byte order mark; raises DocumentError if it contradicts that."""
    try:
        return data[len(bom) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(
            mark(
                "errors",
                "{path}: the file is damaged at byte {position} (it says that it is "
                "{encoding}); save it anew as UTF-8 text.",
            ),
            path=path,
            position=len(bom) + error.start,
            encoding=encoding.upper(),
        ) from error


def _is_cut_off(data: bytes, error: UnicodeDecodeError) -> bool:
    """Tell whether all is well-formed UTF-8 but the last character, of which a part is missing."""
    is_last = error.encoding == "utf-8" and error.reason == "unexpected end of data"
    return is_last and not data[: error.start].isascii()


def _unmarked_utf16(data: bytes) -> tuple[str, ...]:
    """Return the UTF-16 byte order that the zero bytes of ``data`` betray, if any."""
    if len(data) % 2 or b"\0" not in data:
        return ()
    probe = data[:_PROBE_BYTES]
    pairs = len(probe) // 2
    even = probe[0::2].count(0) / pairs
    odd = probe[1::2].count(0) / pairs
    if odd >= _MIN_ZEROS and even <= _MAX_STRAY_ZEROS:
        return ("utf-16-le",)
    if even >= _MIN_ZEROS and odd <= _MAX_STRAY_ZEROS:
        return ("utf-16-be",)
    return ()


def _checked(path: Path, text: str) -> str:
    """Return ``text`` if it reads as text; raise DocumentError if it is binary data."""
    controls = sum(1 for _ in _CONTROL.finditer(text))
    if "\0" in text or controls > len(text) * _MAX_CONTROLS:
        raise _binary(path)
    return text


def _binary(path: Path) -> DocumentError:
    return DocumentError(
        mark(
            "errors",
            "{path}: the file holds binary data, not text; open it in its own program and "
            "save it as plain text.",
        ),
        path=path,
    )
