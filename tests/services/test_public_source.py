"""What of a source may leave: addresses of the web, and names of files without their folders."""

import pytest

from briefreader.services.statements.public_source import public_source, web_address


@pytest.mark.parametrize(
    "source",
    [
        "/home/anna/Desk/talks.pdf",
        "~/Desk/talks.pdf",
        "Desk/talks.pdf",
        "talks.pdf",
        r"C:\Users\Anna\Desk\talks.pdf",
        "C:/Users/Anna/talks.pdf",
        "C:talks.pdf",
        r"\\server\anna\talks.pdf",
        r"\\?\C:\Users\Anna\talks.pdf",
        "//server/anna/talks.pdf",
        "file:///home/anna/talks.pdf",
        "FILE:///C:/Users/Anna/talks.pdf",
        "file://server/anna/talks.pdf",
        "file:/home/anna/talks.pdf",
        "file:///home/anna%2FDesk%2Ftalks.pdf",
        "%2Fhome%2Fanna%2Ftalks.pdf",
        "Desk/%5Chome%5Ctalks.pdf",
        "sftp://anna:secret@host/home/anna/talks.pdf",
        "view-source:file:///home/anna/talks.pdf",
        " /home/anna/\n talks.pdf ".replace("\n ", ""),
    ],
)
def test_of_a_path_only_the_name_is_public(source: str) -> None:
    """In the form of any system, as an address, escaped or not."""
    assert public_source(source) == "talks.pdf"
    assert web_address(source) == ""


@pytest.mark.parametrize(
    "source",
    [
        "https://mfa.example/talks.pdf?lang=en&page=2#top",
        "HTTP://mfa.example:8080/a%20b/",
        "https://mfa.example/@anna/talks",
        "doi:10.1000/182",
        "urn:isbn:9780141036144",
        "talks 100%.pdf",
        "talks 100%25.pdf",
        "Q: and A.pdf",
        "",
    ],
)
def test_what_tells_nothing_of_the_computer_stays(source: str) -> None:
    """Addresses and names of the public, and names of files as they are."""
    assert public_source(source) == source


@pytest.mark.parametrize("source", ["/home/anna/", "file:///home/anna/", "C:\\Users\\Anna\\"])
def test_a_folder_says_nothing(source: str) -> None:
    """Its name may be that of its user."""
    assert public_source(source) == ""


@pytest.mark.parametrize(
    ("source", "public"),
    [
        ("https://anna:pass@mfa.example/a", "https://mfa.example/a"),
        ("https://anna@mfa.example:8080?a=b@c", "https://mfa.example:8080?a=b@c"),
        ("http://a@b@mfa.example#x", "http://mfa.example#x"),
    ],
)
def test_an_address_keeps_no_password(source: str, public: str) -> None:
    """Nor the name of who may read what stands there."""
    assert public_source(source) == public
    assert web_address(source) == public
