"""Archives that mean harm, or are broken."""

import zipfile
from pathlib import Path

import pytest

import format_files as files
from briefreader.documents import archive
from briefreader.documents.archive import Archive
from briefreader.documents.docx import read_docx
from briefreader.errors import DocumentError

PATH = Path("x.docx")


def refusal(content: bytes) -> str:
    """Return why a Word document of this content is refused."""
    with pytest.raises(DocumentError) as raised:
        read_docx(PATH, content)
    return str(raised.value)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file that says it unpacks to more than the limit is not read at all."""
    monkeypatch.setattr(archive, "MAX_UNPACKED", 1_000_000)
    monkeypatch.setattr(zipfile.ZipFile, "read", None)
    content = files.archive({"word/document.xml": b"\0" * 1_000_001})
    assert len(content) < 10_000
    assert "unpacks to more than" in refusal(content)


def test_a_bomb_that_hides_its_size_is_refused() -> None:
    """The size that the archive states is what is read at most; the check sum then fails."""
    content = bytearray(files.archive({"word/document.xml": b"<a>" + b" " * 100_000 + b"</a>"}))
    real = (100_007).to_bytes(4, "little")
    assert content.count(real) == 2
    content = bytearray(content.replace(real, (50).to_bytes(4, "little")))
    assert "damaged" in refusal(bytes(content))


def test_very_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive of ten thousand files is no document."""
    monkeypatch.setattr(archive, "MAX_MEMBERS", 3)
    assert "not read" in refusal(files.archive({f"{n}": "" for n in range(4)}))


@pytest.mark.parametrize("name", ["../../etc/x", "/etc/x", "a/../../x", "C:\\x", "..\\x"])
def test_names_that_lead_out_are_refused(name: str) -> None:
    """Nothing is written to the disk; such an archive is not trusted at all."""
    members: dict[str, str | bytes] = {"word/document.xml": "<x/>", name: "x"}
    assert "leads out of it" in refusal(files.archive(members))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_entities_are_refused(encoding: str) -> None:
    """A billion laughs, or a file of the user's read by the parser, in whatever encoding."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    xml = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE x [<!ENTITY l0 "ha">{laughs}'
        '<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&l9;&f;</x>'
    )
    assert "entities" in refusal(files.archive({"word/document.xml": xml.encode(encoding)}))


@pytest.mark.parametrize("xml", ["", "<x", "<x>&undefined;</x>", "\0", "<x></y>"])
def test_broken_xml_is_told(xml: str) -> None:
    """The message says that the file is damaged."""
    assert "damaged" in refusal(files.archive({"word/document.xml": xml}))


def test_a_missing_part_is_told() -> None:
    """The message names the part."""
    with pytest.raises(DocumentError, match=r"it has no word/document\.xml"):
        Archive(PATH, files.archive({"a": "x"})).read("word/document.xml")
