"""What is said of a text that may not be as it was written."""

import io
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

import format_files as files
from briefreader.documents.reader import read_document

RUSSIAN = "Стороны обязуются провести встречу."


def warnings(folder: Path, name: str, content: bytes) -> list[str]:
    """Return what is said of a file with this content."""
    path = folder / name
    path.write_bytes(content)
    return [str(each) for each in read_document(path).warnings]


def page(charset: str = "") -> bytes:
    """Return a Russian web page in Windows-1251, which declares ``charset``."""
    head = f"<meta charset={charset}>" if charset else ""
    return f"<html><head>{head}</head><body><p>{RUSSIAN}</p></body></html>".encode("cp1251")


@pytest.mark.parametrize(
    ("name", "content", "encoding"),
    [
        ("a.txt", RUSSIAN.encode("cp1251"), "Windows-1251"),
        ("a.txt", "Déclaration".encode("cp1252"), "Windows-1252"),
        ("a.md", f"# {RUSSIAN}\n".encode("koi8-r"), "KOI8-R"),
        ("a.html", page(), "Windows-1251"),
        ("a.html", page("no-such-charset"), "Windows-1251"),
        ("a.rtf", rf"{{\rtf1\ansi {RUSSIAN}\par}}".encode("cp1251"), "Windows-1251"),
    ],
)
def test_a_guessed_encoding_is_told(
    tmp_path: Path, name: str, content: bytes, encoding: str
) -> None:
    """Once, with the encoding that was tried and what to do about it."""
    (said,) = warnings(tmp_path, name, content)
    assert f"read as {encoding}:" in said
    assert "UTF-8" in said


def test_a_book_says_it_once_for_all_its_pages(tmp_path: Path) -> None:
    """However many of them were guessed."""
    book = files.epub({"a.xhtml": "<p>One @</p>", "b.xhtml": "<p>Two @</p>"})
    packed = files.archive(
        {name: content.replace(b"@", "é".encode("cp1252")) for name, content in members(book)}
    )
    assert len(warnings(tmp_path, "a.epub", packed)) == 1


def members(packed: bytes) -> list[tuple[str, bytes]]:
    """Return what is in a zip archive."""
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        return [(name, opened.read(name)) for name in opened.namelist()]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", RUSSIAN.encode()),
        ("a.txt", RUSSIAN.encode("utf-16")),
        ("a.txt", b"We met."),
        ("a.md", RUSSIAN.encode("utf-8-sig")),
        ("a.html", page("windows-1251")),
        ("a.rtf", rb"{\rtf1\ansi\ansicpg1252 D\'e9claration\par}"),
        ("a.rtf", r"{\rtf1\ansi\ansicpg1252 Déclaration\par}".encode("cp1252")),
    ],
)
def test_a_declared_encoding_needs_no_words(tmp_path: Path, name: str, content: bytes) -> None:
    """Nor does UTF-8, which other bytes are not by chance."""
    assert warnings(tmp_path, name, content) == []


@pytest.mark.parametrize("suffix", files.SUFFIXES)
def test_sound_files_need_no_words(tmp_path: Path, suffix: str) -> None:
    """In every format."""
    assert warnings(tmp_path, f"a{suffix}", files.content(suffix)) == []


def test_letters_of_a_message_that_names_no_charset_are_guessed(tmp_path: Path) -> None:
    """Nor if it names one that nobody knows, or one that it is not in."""
    message = EmailMessage()
    message["Subject"] = "Joint statement"
    message.set_content("We will meet @.")
    for charset in (b"us-ascii", b"x-unknown", b'"utf-8"'):
        content = bytes(message).replace(b"@", b"\xcf\xd2").replace(b'"utf-8"', charset)
        (said,) = warnings(tmp_path, "a.eml", content)
        assert "read as Windows-1252:" in said


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.eml"])
def test_lost_letters_are_told(tmp_path: Path, name: str) -> None:
    """A wrong byte among many right ones makes no other encoding of them."""
    heads = {"a.eml": b"From: a@b.example\nContent-Type: text/plain; charset=utf-8\n\n"}
    text = f"<p>{RUSSIAN * 10}".encode()
    (said,) = warnings(tmp_path, name, heads.get(name, b"") + text + b"\xff.")
    assert "could not be read" in said


def test_a_scan_is_told_in_the_same_way(tmp_path: Path) -> None:
    """It has no text layer."""
    (said,) = warnings(tmp_path, "a.pdf", files.scanned_pdf())
    assert "no text layer" in said
