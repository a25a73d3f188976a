"""E-mails, EPUB books and Rich Text."""

from email.message import EmailMessage
from pathlib import Path

import pytest

import format_files as files
from briefreader.documents.eml import read_eml
from briefreader.documents.epub import read_epub
from briefreader.documents.rtf import read_rtf
from briefreader.errors import DocumentError
from effort import patience


def message(**content: str) -> EmailMessage:
    """Return a message with text in it."""
    made = EmailMessage()
    made["Subject"] = "Joint Statement"
    made.set_content(content.get("plain", "We agreed."))
    if "html" in content:
        made.add_alternative(content["html"], subtype="html")
    return made


def read(made: EmailMessage) -> str:
    """Return the text of a message."""
    return read_eml(Path("x.eml"), bytes(made)).text


def test_plain_text_is_taken_before_html() -> None:
    """A message often holds both."""
    assert read(message(plain="Plain.", html="<p>Marked up.</p>")).strip() == "Plain."


def test_a_message_in_html_is_read_without_its_markup() -> None:
    """Nothing remote is loaded."""
    made = EmailMessage()
    made["From"] = "a@b.example"
    made.set_content("<p>One.<img src='https://x.example/t.gif'><p>Two.", subtype="html")
    assert read(made) == "One.\n\nTwo."


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
def test_every_transfer_encoding_is_read(encoding: str) -> None:
    """Accents and Cyrillic arrive whole."""
    made = EmailMessage()
    made["Subject"] = "Déclaration"
    made.set_content("Стороны договорились — déjà.", cte=encoding)
    document = read_eml(Path("x.eml"), bytes(made))
    assert document.text.strip() == "Стороны договорились — déjà."
    assert document.title == "Déclaration"


@pytest.mark.parametrize("prefix", ["Re: ", "FW: ", "Fwd: Re: ", "AW: WG: ", "TR : "])
def test_marks_of_replies_are_no_part_of_the_title(prefix: str) -> None:
    """Mail programs of several languages put them before the subject."""
    made = message()
    made.replace_header("Subject", f"{prefix}Joint Statement")
    assert read_eml(Path("x.eml"), bytes(made)).title == "Joint Statement"


def test_a_message_without_text_is_told() -> None:
    """What is attached must be saved on its own."""
    made = EmailMessage()
    made["Subject"] = "Joint Statement"
    made.add_attachment(b"x", maintype="application", subtype="pdf", filename="a.pdf")
    with pytest.raises(DocumentError, match="attached"):
        read(made)


def test_an_unknown_character_set_loses_no_message() -> None:
    """What can be read is read."""
    raw = b"Subject: x\nContent-Type: text/plain; charset=no-such\n\nWe agreed."
    assert read_eml(Path("x.eml"), raw).text == "We agreed."


def test_pages_of_a_book_come_in_the_order_of_its_spine() -> None:
    """Names do not count."""
    content = files.epub(
        {"b.xhtml": "<p>First.</p>", "a.xhtml": "<p>Second.</p>"}, language="fr-CA"
    )
    document = read_epub(Path("x.epub"), content)
    assert document.text == "First.\n\nSecond."
    assert document.language == "fr"


def test_a_book_that_lacks_a_page_is_told() -> None:
    """It is not read in part."""
    content = files.epub({"a.xhtml": "<p>First.</p>"})
    broken = content.replace(b"OEBPS/a.xhtml", b"OEBPS/b.xhtml")
    with pytest.raises(DocumentError, match=r"it has no OEBPS/a\.xhtml"):
        read_epub(Path("x.epub"), broken)


@pytest.mark.parametrize(
    ("coded", "text"),
    [
        (r"d\'e9j\'e0 vu", "déjà vu"),
        (r"\u1057?\u1090?", "Ст"),
        (r"a\emdash b\rquote s", "a—b’s"),
        (r"{\*\generator Word;}kept", "kept"),
        (r"{\b bold} and {\i more}", "bold and more"),
        (r"a\{b\}c", "a{b}c"),
    ],
)
def test_rich_text_is_decoded(coded: str, text: str) -> None:
    """Code pages, Unicode, dashes, and groups that are not for reading."""
    content = f"{{\\rtf1\\ansi\\ansicpg1252 {coded}}}".encode("ascii")
    assert read_rtf(Path("x.rtf"), content).text == text


def test_rich_text_declares_its_title() -> None:
    """In the group with what the file says of itself."""
    content = rb"{\rtf1{\info{\title Joint Statement}}text}"
    assert read_rtf(Path("x.rtf"), content).title == "Joint Statement"


@pytest.mark.parametrize("field", ["From", "To", "Subject"])
@pytest.mark.parametrize("filling", ["(", '"a" <a@b.example>, ', "word ", "=?utf-8?q?a?= "])
def test_the_head_of_a_message_is_read_in_bounded_work(field: str, filling: str) -> None:
    """Half a megabyte in one field took a minute and 700 MB to parse."""
    head = f"{field}: {filling * (400_000 // len(filling))}\nSubject: Talks\nFrom: a@b.example\n"
    with patience():
        document = read_eml(Path("x.eml"), f"{head}\nWe agreed.\n".encode())
    assert document.text.strip() == "We agreed."
    assert len(document.title or "") <= 4_000
