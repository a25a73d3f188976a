"""Which parts of a message are its text, and how the programs that wrote it meant their letters."""

from pathlib import Path

import pytest

from briefreader.documents.document import Document
from briefreader.documents.eml import read_eml
from briefreader.documents.mail_flowed import unflowed

HEAD = "From: a@b.example\nSubject: Talks\nMIME-Version: 1.0\n"
PAGE = "<p>The parties will meet in Astana by 2026.</p><p>They will cooperate on energy.</p>"


def part(kind: str, content: str, head: str = "") -> str:
    """Return a part of a message."""
    return f"Content-Type: {kind}\n{head}\n{content}\n"


def several(kind: str, *parts: str, boundary: str = "B") -> str:
    """Return parts as one of several parts."""
    joined = "".join(f"--{boundary}\n{each}" for each in parts)
    return f"Content-Type: multipart/{kind}; boundary={boundary}\n\n{joined}--{boundary}--\n"


def read(message: str | bytes) -> Document:
    """Read a message, which begins with the usual head."""
    content = message if isinstance(message, bytes) else (HEAD + message).encode()
    return read_eml(Path("x.eml"), content)


def paragraphs(message: str) -> list[str]:
    """Return the paragraphs of a message."""
    return [each.strip() for each in read(message).text.split("\n\n") if each.strip()]


def test_all_parts_of_text_are_read_in_order() -> None:
    """A program of Apple's parts the text where a picture stands in it."""
    message = several(
        "mixed",
        part("text/plain; charset=utf-8", "One."),
        part("image/png", "iVBOR", "Content-Disposition: inline; filename=a.png\n"),
        part("text/plain; charset=utf-8", "Two."),
        part("text/html", "<p>Three.</p><p>Four.</p>"),
        part("text/plain", "Not this.", "Content-Disposition: attachment; filename=a.txt\n"),
    )
    assert paragraphs(message) == ["One.", "Two.", "Three.", "Four."]


@pytest.mark.parametrize(
    "stub",
    [
        "",
        "\n \n",
        "This message is in HTML. Please open it in a program that shows HTML.",
        "View this email in your browser: https://example.org/x",
        "Votre navigateur ne peut pas afficher ce message.",
        "Joint statement",
    ],
)
def test_a_plain_part_that_says_nothing_yields_to_the_page(stub: str) -> None:
    """Whatever it says instead."""
    message = several("alternative", part("text/plain", stub), part("text/html", PAGE))
    assert paragraphs(message) == [
        "The parties will meet in Astana by 2026.",
        "They will cooperate on energy.",
    ]


def test_a_plain_part_with_the_text_is_read() -> None:
    """It is as the sender wrote it; only one of the two is."""
    plain = "The parties will meet in Astana by 2026.\n\nThey will cooperate on energy."
    related = several("related", part("text/html", PAGE), boundary="R")
    message = several("alternative", part("text/plain", plain), related)
    assert paragraphs(message) == plain.split("\n\n")


def test_a_forwarded_message_is_read_under_the_words_before_it() -> None:
    """As mail programs show it, however often it was forwarded."""
    inner = (
        "Content-Type: message/rfc822\n\nFrom: c@d.example\nSubject: The statement\n\nWe agreed.\n"
    )
    outer = f"Content-Type: message/rfc822\n\n{HEAD}{several('mixed', inner, boundary='C')}"
    message = several("mixed", part("text/plain", "See below."), outer)
    assert paragraphs(message) == ["See below.", "We agreed."]


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("iso-8859-1", "cp1252", "The parties’ leaders “will meet”."),
        ("gb2312", "gbk", "双方承諾在2026年前舉行會議，朱镕基。"),
        ("ks_c_5601-1987", "cp949", "양국은 2027년까지 약속했다."),
        ("x-sjis", "cp932", "両国は①高﨑市で会合を開く。"),
        ("utf-16", "utf-16", "Обе стороны договорились."),
    ],
)
def test_the_charset_of_a_message_means_what_mail_programs_take_it_for(
    label: str, encoding: str, text: str
) -> None:
    """Which is more than its name says."""
    head = f"{HEAD}Content-Type: text/plain; charset={label}\n\n".encode()
    assert read(head + text.encode(encoding)).text.strip() == text


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        (
            "=?utf-8?B?0KHQvtCy0LzQtdGB0YLQvdC+?= =?utf-8?B?0LUg0LfQsNGP0LLQu9C10L3QuNC1?=",
            "Совместное заявление",
        ),
        # One letter in two words.
        ("=?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9?=", "Café"),
        ("=?iso-8859-1?Q?Parties=92_=93talks=94?=", "Parties’ “talks”"),
        ("=?gb2312?B?1uzpRrv5?= plan", "朱镕基 plan"),
        ("Plain =?utf-8?q?caf=C3=A9?= plain", "Plain café plain"),
        ("Re: FW: =?utf-8?q?Re:_Talks?=", "Talks"),
        ("=?no-such?q?Talks?=", "Talks"),
        ("=?utf-8?B?VGFsa3M?=", "Talks"),
        ("=?utf-8?Q?", "=?utf-8?Q?"),
    ],
)
def test_subjects_are_read_as_programs_write_them(subject: str, title: str) -> None:
    """Also where that breaks the rules."""
    assert read(f"{HEAD.replace('Talks', subject)}\nWe agreed.".encode()).title == title


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r"])
def test_a_raw_subject_and_text_are_read(encoding: str) -> None:
    """Programs of old wrote both in the charset of their system, and said nothing of it."""
    words = "Стороны обязуются провести встречу в Астане"
    message = f"From: a@b.example\nSubject: {words}\n\n{words}.".encode(encoding)
    assert (read(message).title, read(message).text.strip()) == (words, f"{words}.")


@pytest.mark.parametrize(
    "before",
    [
        b"\xef\xbb\xbf",
        b"\r\n\r\n",
        b"From a@b.example Thu Nov 26 10:00:00 2026\n",
        b">From a@b.example Thu Nov 26 10:00 2026 +0100\r\n",
    ],
)
def test_what_stands_before_the_head_is_passed_over(before: bytes) -> None:
    """A mark of the encoding, empty lines, or the envelope of a mailbox."""
    document = read(before + f"{HEAD}\nWe agreed.\n".encode())
    assert (document.title, document.text.strip()) == ("Talks", "We agreed.")
    assert document.warnings == ()


def test_a_mailbox_of_several_messages_says_so() -> None:
    """The first is read; none is lost without a word."""
    one = f"From a@b.example Thu Nov 26 10:00:00 2026\n{HEAD}\nWe agreed.\n\n"
    document = read((one * 3).encode())
    assert document.text.strip() == "We agreed."
    assert [str(each) for each in document.warnings] == [
        "2 messages follow the first one in it and were not read"
    ]


@pytest.mark.parametrize(
    ("flowed", "deletes", "text"),
    [
        (
            "The parties \nwill meet \nin Astana.\n\nThey agreed.",
            False,
            "The parties will meet in Astana.\n\nThey agreed.",
        ),
        ("co \noperate on ener \ngy.", True, "cooperate on energy."),
        (" From here\n >not quoted\n-- \nAnna", False, "From here\n>not quoted\n-- \nAnna"),
        (
            "> They \n> agreed.\n>> Who?\nWe did \n> end",
            False,
            "> They agreed.\n>> Who?\nWe did \n> end",
        ),
        ("ends with \n", False, "ends with "),
    ],
)
def test_flowed_text_is_joined(flowed: str, deletes: bool, text: str) -> None:
    """Lines of another depth of quotation are never joined."""
    assert unflowed(flowed, deletes_space=deletes) == text


def test_a_message_packed_by_outlook_says_so() -> None:
    """Nothing but its own program opens it."""
    message = several("mixed", part("application/ms-tnef; name=winmail.dat", "x"))
    with pytest.raises(Exception, match=r"winmail\.dat"):
        read(message)
