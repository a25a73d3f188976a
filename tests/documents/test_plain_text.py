"""Plain text: the encodings that users have, and files that are no text."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.documents.plain_text import decode
from briefreader.documents.reader import read_document
from briefreader.errors import DocumentError

ENGLISH = "Both sides pledged to meet in Astana – “early in 2016”.\n\nWe agreed.\n"
RUSSIAN = "Обе стороны обязались провести встречу в Астане.\n\nМы согласились.\n"
KAZAKH_AND_EMOJI = "Қазақстан 🇰🇿 мен АҚШ келісті: 2016 жылы кездесу өтеді.\n"


@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, KAZAKH_AND_EMOJI])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_unicode_is_read_with_and_without_a_mark(text: str, mark: bytes, encoding: str) -> None:
    """Every Unicode encoding gives the same text, and the mark is no part of it."""
    assert decode(Path("a.txt"), mark + text.encode(encoding)).text == text


def test_windows_text_keeps_its_quotes_and_dashes() -> None:
    """Bytes that are no UTF-8 are read as Windows-1252."""
    assert decode(Path("a.txt"), ENGLISH.encode("cp1252")).text == ENGLISH


def test_latin_1_text_is_read() -> None:
    """Accented letters of an old file are read as they were meant."""
    french = "Les États s’engagent à coopérer.".replace("’", "'")
    assert decode(Path("a.txt"), french.encode("latin-1")).text == french


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 4,
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0",
        b"PK\x03\x04\x14\0\x06\0" + b"\x9c\xb1\x02" * 40,
        b"\x01\x02\x03 words among \x04\x05\x06",
        b"\0" * 1000,
    ],
    ids=["all bytes", "picture", "archive", "control characters", "zeros"],
)
def test_binary_data_is_refused(data: bytes) -> None:
    """A file that is no text is refused with a sentence that says what to do."""
    with pytest.raises(DocumentError, match=r"^a\.txt: the file holds binary data.*save it as"):
        decode(Path("a.txt"), data)


def test_a_contradicted_mark_is_told() -> None:
    """A file that is not in the encoding that its mark declares is reported with the place."""
    with pytest.raises(DocumentError, match=r"damaged at byte 8 .*UTF-8"):
        decode(Path("a.txt"), codecs.BOM_UTF8 + b"agree\xff")


def test_a_form_feed_is_no_sign_of_binary_data() -> None:
    """Page breaks of printed text files are tolerated."""
    assert decode(Path("a.txt"), b"Page one\n\x0cPage two\n").text == "Page one\n\x0cPage two\n"


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """No content makes the decoder fail in a way of its own."""
    try:
        text = decode(Path("a.txt"), data).text
    except DocumentError:
        return
    assert "\0" not in text


def test_the_original_is_kept_byte_for_byte(tmp_path: Path) -> None:
    """The document carries the file as it was, and where it came from."""
    path = tmp_path / "joint.TXT"
    path.write_bytes(ENGLISH.encode("utf-16"))
    document = read_document(path)
    assert document.original == path.read_bytes()
    assert document.name == "joint.TXT"
    assert document.media_type == "text/plain"
    assert document.source == str(path)
    assert (document.title, document.date, document.language) == (None, None, None)
