"""Choosing a reader, and the files that cannot be read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefreader.documents import reader
from briefreader.documents.reader import SUPPORTED_SUFFIXES, read_document
from briefreader.errors import DocumentError


def refusal(path: Path) -> str:
    """Return the message with which ``path`` is refused, which is one line that names it."""
    with pytest.raises(DocumentError) as raised:
        read_document(path)
    message = str(raised.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    assert message.endswith(".")
    return message


def test_a_file_without_ending_is_plain_text(tmp_path: Path) -> None:
    """Many text files on Linux have no ending."""
    path = tmp_path / "statement"
    path.write_text("We *agreed*.", encoding="utf-8")
    assert read_document(path).text == "We *agreed*."


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """The message says that the name may be wrong."""
    assert "no such file" in refusal(tmp_path / "absent.txt")


def test_a_folder_is_told(tmp_path: Path) -> None:
    """The message says that a folder can be imported."""
    assert "import the folder" in refusal(tmp_path)


def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    """A named pipe, which would block for ever, is not opened."""
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert "not a regular file" in refusal(pipe)


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    """The message says that there is nothing in the file."""
    path = tmp_path / "empty.txt"
    path.touch()
    assert "empty" in refusal(path)


@pytest.mark.parametrize(
    ("name", "content"),
    [("blank.txt", " \n\t\n\ufeff"), ("only.md", "---\ntitle: T\n---\n\n<!-- x -->\n")],
)
def test_a_file_without_text_is_told(tmp_path: Path, name: str, content: str) -> None:
    """White space, or front matter alone, is no statement."""
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    assert "holds no text" in refusal(path)


def test_an_unknown_format_is_told(tmp_path: Path) -> None:
    """The message names the endings that can be read."""
    path = tmp_path / "statement.xyz"
    path.write_text("We agreed.", encoding="utf-8")
    message = refusal(path)
    assert all(suffix in message for suffix in SUPPORTED_SUFFIXES)


def test_a_file_without_read_permission_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message says whom to ask; root, who may read all, is refused here by a stand-in."""
    path = tmp_path / "secret.txt"
    path.write_text("We agreed.", encoding="utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", refuse)
    assert "permission" in refusal(path)


def test_a_failing_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of the system is passed on in its own words."""
    path = tmp_path / "broken.txt"
    path.write_text("We agreed.", encoding="utf-8")

    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", fail)
    assert "Input/output error" in refusal(path)


def test_a_file_over_the_limit_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of exactly the limit is read, one byte more is refused."""
    monkeypatch.setattr(reader, "MAX_BYTES", 1024 * 1024)
    path = tmp_path / "long.txt"
    path.write_bytes(b"a" * 1024 * 1024)
    assert len(read_document(path).text) == 1024 * 1024
    path.write_bytes(b"a" * (1024 * 1024 + 1))
    assert "larger than 1 MB" in refusal(path)


def test_a_binary_file_is_told(tmp_path: Path) -> None:
    """Data with a text file's ending is refused."""
    path = tmp_path / "picture.md"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    assert "binary" in refusal(path)


def test_a_name_with_a_zero_byte_is_told() -> None:
    """A path that no system knows is refused as any other."""
    with pytest.raises(DocumentError):
        read_document(Path("a\0b.txt"))


def test_formats_are_imported_when_first_needed() -> None:
    """Start-up does not pay for the Markdown parser."""
    program = (
        "import sys, briefreader.documents.reader;"
        "sys.exit(sum(name in sys.modules for name in ('markdown_it', 'yaml')))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
