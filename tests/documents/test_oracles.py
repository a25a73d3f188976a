"""Files that LibreOffice wrote say the same to us as to other programs (fixtures/oracles)."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from briefreader.documents.reader import read_document
from briefreader.text.superscripts import TO_SUPERSCRIPT

FOLDER = Path(__file__).parents[1] / "fixtures" / "oracles"
OFFICE = [
    f"{name}.{kind}"
    for kind in ("odt", "docx", "rtf")
    for name in ("declaration", "norway-chile", "zayavlenie")
]
PRINTED = ["declaration.pdf", "norway-chile.pdf", "plan.pdf"]
SEEN = [f"{n}.{kind}" for kind in ("html", "epub") for n in ("norway-chile", "plan", "zayavlenie")]
_PLAIN = {raised: plain for plain, raised in TO_SUPERSCRIPT.items()}
# Spaces and line ends, the marks of lists, and w3m's own mark of what is raised.
_APART = re.compile(r"[\s•^─*-]+")


def letters(text: str) -> str:
    """Return a text without what programs write in ways of their own."""
    plain = text.translate(_PLAIN)
    return _APART.sub("", plain.replace("\ufeff", ""))


@pytest.mark.parametrize("name", [*OFFICE, *PRINTED])
def test_a_document_says_what_its_printed_page_says(name: str) -> None:
    """With notes, boxes, tables and numbers, and without hidden text."""
    printed = FOLDER / f"{Path(name).stem}.printed.txt"
    assert letters(read_document(FOLDER / name).text) == letters(printed.read_text("utf-8"))


@pytest.mark.parametrize("name", SEEN)
def test_a_page_says_what_a_browser_shows(name: str) -> None:
    """Also the pages of a book."""
    shown = (FOLDER / f"{name}.txt").read_text("utf-8")
    assert letters(read_document(FOLDER / name).text) == letters(shown)


@pytest.mark.parametrize("charset", ["utf-8", "koi8-r", "iso-8859-5"])
def test_a_message_says_what_python_reads_in_it(tmp_path: Path, charset: str) -> None:
    """Whatever its charset and the way it was packed."""
    message = EmailMessage()
    message["Subject"] = "Совместное заявление"
    message.set_content("Стороны обязуются провести встречу.\n\nКонец.", charset=charset)
    message.add_alternative("<p>Стороны обязуются.</p>", subtype="html")
    path = tmp_path / "a.eml"
    path.write_bytes(bytes(message))
    body = message_from_bytes(path.read_bytes(), policy=policy.default).get_body(("plain",))
    document = read_document(path)
    assert letters(document.text) == letters(body.get_content())
    assert document.title == message["Subject"]
