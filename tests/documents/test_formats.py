"""One statement in every format, and what goes wrong with files of each."""

import base64
import random
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

import format_files as files
from briefreader.documents.reader import SUPPORTED_SUFFIXES, read_document
from briefreader.errors import DocumentError
from briefreader.text.normalise import normalise
from briefreader.text.paragraphs import SEPARATOR

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def refusal(folder: Path, name: str, content: bytes) -> str:
    """Return the message with which a file of this name and content is refused."""
    path = folder / name
    path.write_bytes(content)
    with pytest.raises(DocumentError) as raised:
        read_document(path)
    message = str(raised.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    return message


def locked_zip(content: bytes) -> bytes:
    """Return the archive with the mark of encryption on all that is in it."""
    locked = bytearray(content)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = locked.find(mark)
        while start >= 0:
            locked[start + place] |= 1
            start = locked.find(mark, start + 4)
    return bytes(locked)


def locked_book() -> bytes:
    """Return a book that only one shop's reader can open."""
    return files.archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<c/>",
            "META-INF/encryption.xml": "<e/>",
            "META-INF/rights.xml": "<r/>",
        }
    )


@pytest.mark.parametrize("suffix", SUPPORTED_SUFFIXES)
def test_a_statement_reads_the_same_in_every_format(tmp_path: Path, suffix: str) -> None:
    """Headings, paragraphs, printed numbers and lists come out as they are seen."""
    document = read_document(files.write(tmp_path, suffix))
    assert tuple(normalise(document.text).split(SEPARATOR)) == files.PARAGRAPHS
    assert document.original == files.content(suffix)
    assert document.name == f"statement{suffix}"
    assert not document.is_scanned


@pytest.mark.parametrize("suffix", [".odt", ".epub", ".docx"])
@pytest.mark.parametrize("name", ["statement", "attachment"])
def test_what_was_packed_anew_is_read(tmp_path: Path, suffix: str, name: str) -> None:
    """By a program that does not know that the media type comes first, and as it is."""
    packed = files.members(files.content(suffix))
    manifest = {"META-INF/manifest.xml": b"<m/>", "styles.xml": b"<s/>"} if suffix == ".odt" else {}
    path = tmp_path / f"{name}{suffix}"
    kept = {each: content for each, content in packed.items() if each != "mimetype"}
    path.write_bytes(files.archive({"a/": b"", **dict(reversed(kept.items())), **manifest}))
    assert tuple(normalise(read_document(path).text).split(SEPARATOR)) == files.PARAGRAPHS


@pytest.mark.parametrize("suffix", [".md", ".html", ".eml", ".epub"])
def test_a_title_that_the_file_declares_is_known(tmp_path: Path, suffix: str) -> None:
    """It needs no guess from the text."""
    assert read_document(files.write(tmp_path, suffix)).title == files.TITLE


@pytest.mark.parametrize("suffix", files.SUFFIXES)
def test_an_empty_file_of_each_format_is_told(tmp_path: Path, suffix: str) -> None:
    """The message says that there is nothing in it."""
    assert "the file is empty" in refusal(tmp_path, f"x{suffix}", b"")


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".odt", ".epub"])
def test_a_file_that_was_cut_off_is_told(tmp_path: Path, suffix: str) -> None:
    """Half a download is no statement, even where some of its text could be read."""
    content = files.content(suffix)
    message = refusal(tmp_path, f"x{suffix}", content[: len(content) * 2 // 3])
    assert "end of the file is missing" in message or "damaged" in message


@pytest.mark.parametrize("suffix", [".html", ".rtf"])
def test_a_text_that_was_cut_off_is_read_as_far_as_it_goes(tmp_path: Path, suffix: str) -> None:
    """With a warning; browsers and word processors show it too."""
    content = files.content(suffix)
    path = tmp_path / f"x{suffix}"
    path.write_bytes(content[: len(content) * 2 // 3])
    document = read_document(path)
    assert document.text
    assert "its end is missing" in str(document.warnings[0])


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_text_that_ends_within_a_character_is_told(tmp_path: Path, suffix: str) -> None:
    """It is not taken for text in another encoding, but read as far as it goes."""
    path = tmp_path / f"x{suffix}"
    path.write_bytes("Kazakhstan – “we agreed”".encode()[:-1])
    document = read_document(path)
    assert document.text == "Kazakhstan – “we agreed"
    assert ["its end is missing" in str(each) for each in document.warnings] == [True]


def test_a_message_whose_last_part_is_missing_is_told(tmp_path: Path) -> None:
    """The boundary that ends a message of several parts shows that it is whole."""
    message = EmailMessage()
    message["Subject"] = "Water"
    message.set_content("We agreed.")
    message.add_alternative("<p>We agreed.</p>", subtype="html")
    content = bytes(message)
    path = tmp_path / "x.eml"
    path.write_bytes(content[:-30])
    document = read_document(path)
    assert document.text.strip() == "We agreed."
    assert ["its end is missing" in str(each) for each in document.warnings] == [True]


@pytest.mark.parametrize("suffix", files.SUFFIXES)
def test_a_corrupt_file_of_each_format_is_told(tmp_path: Path, suffix: str) -> None:
    """Noise in the place of the content is not read as text."""
    noise = random.Random(5).randbytes(3000)  # noqa: S311
    content = files.content(suffix)
    kept = 4 if suffix in {".docx", ".odt", ".epub", ".pdf", ".rtf"} else 0
    message = refusal(tmp_path, f"x{suffix}", content[:kept] + noise)
    assert "Traceback" not in message


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".epub"])
@pytest.mark.parametrize("seed", range(8))
def test_flipped_bits_in_an_archive_never_pass(tmp_path: Path, suffix: str, seed: int) -> None:
    """A part of an archive with a wrong check sum is refused; else the text is whole."""
    content = bytearray(files.content(suffix))
    chance = random.Random(seed)  # noqa: S311
    for _ in range(40):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path = tmp_path / f"x{suffix}"
    path.write_bytes(content)
    told = ""
    text = SEPARATOR.join(files.PARAGRAPHS)
    try:
        text = normalise(read_document(path).text)
    except DocumentError as error:
        told = str(error)
    assert tuple(text.split(SEPARATOR)) == files.PARAGRAPHS
    assert not told or told.startswith(f"{path}: ")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.pdf", lambda: files.pdf([[(72, 700, 11, "Secret")]], locked=True)),
        ("x.docx", lambda: OLE + "EncryptedPackage".encode("utf-16-le")),
        ("x.odt", lambda: files.odt("<text:p>x</text:p>", manifest="<m><encryption-data/></m>")),
        ("x.odt", lambda: locked_zip(files.content(".odt"))),
        ("x.docx", lambda: locked_zip(files.content(".docx"))),
        ("x.epub", locked_book),
    ],
)
def test_a_file_with_a_password_is_told(
    tmp_path: Path, name: str, content: Callable[[], bytes]
) -> None:
    """The message says what to do about it."""
    assert "protected by a password" in refusal(tmp_path, name, content())


def test_an_encrypted_message_is_told(tmp_path: Path) -> None:
    """The text of an S/MIME message cannot be read here."""
    sealed = base64.b64encode(b"sealed")
    head = b"Subject: Water\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime\n"
    content = head + b"Content-Transfer-Encoding: base64\n\n" + sealed
    assert "encrypted" in refusal(tmp_path, "x.eml", content)


@pytest.mark.parametrize("suffix", files.SUFFIXES)
@pytest.mark.parametrize("real", [".pdf", ".docx", ".odt", ".rtf", ".epub", ".html"])
def test_a_mislabelled_file_is_told(tmp_path: Path, suffix: str, real: str) -> None:
    """The message names the ending that fits; Markdown may well be all HTML."""
    if suffix == real or (suffix, real) == (".md", ".html"):
        assert read_document(files.write(tmp_path, suffix)).text
    else:
        message = refusal(tmp_path, f"x{suffix}", files.content(real))
        assert f"give it the ending “{real}”" in message


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".odt", ".rtf", ".epub", ".html", ".eml"])
def test_plain_text_under_another_name_is_told(tmp_path: Path, suffix: str) -> None:
    """What is no such file at all is not read as one."""
    assert refusal(tmp_path, f"x{suffix}", b"We agreed to meet.\n")


@pytest.mark.parametrize(
    ("content", "words"),
    [(OLE, "“.doc”"), (files.archive({"a.txt": "x"}), "“.zip”")],
)
def test_a_format_that_is_not_read_is_told(tmp_path: Path, content: bytes, words: str) -> None:
    """An old Word document, or any archive, is told from a new one."""
    assert words in refusal(tmp_path, "x.docx", content)
