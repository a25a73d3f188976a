"""Addresses of one document are the same, however they are written; others are not."""

import pytest

from briefreader.services.statements.source_address import address_key, is_file_key

PAGE = "https://example.org/talks/a?id=1&lang=en"


@pytest.mark.parametrize(
    "other",
    [
        "http://example.org/talks/a?id=1&lang=en",
        "HTTPS://www.Example.org:443/talks/a/?lang=en&id=1#part-2",
        f"{PAGE}&utm_source=mail&fbclid=x",
        f"https://via.hypothes.is/{PAGE}",
        "https://via.hypothes.is/https%3A%2F%2Fexample.org%2Ftalks%2Fa%3Fid%3D1%26lang%3Den",
        f"https://web.archive.org/web/20210312000000/{PAGE}",
        "https://anna:secret@example.org/t%61lks/a?id=1&lang=en",
        f" {PAGE}#:~:text=We%20agreed",
    ],
)
def test_one_page_has_one_key(other: str) -> None:
    """Whatever Hypothesis leaves out of account, ``www.``, and what tracks readers."""
    assert address_key(other) == address_key(PAGE)


@pytest.mark.parametrize(
    "other",
    [
        "https://example.org/talks/a",
        "https://example.org/talks/a?id=2&lang=en",
        "https://example.org/talks/A?id=1&lang=en",
        "https://example.org:8080/talks/a?id=1&lang=en",
        "https://two.example.org/talks/a?id=1&lang=en",
        "https://example.org:x/talks",
        "https://[bad/talks",
        "talks.pdf",
        "",
    ],
)
def test_other_pages_have_other_keys(other: str) -> None:
    """Path, query, port and host count."""
    assert address_key(other) != address_key(PAGE)


def test_files_are_known_by_their_names() -> None:
    """Their folders differ from one computer to another."""
    key = address_key("file:///home/anna/Talks%20of%20May.pdf")
    assert is_file_key(key)
    assert key == address_key(r"C:\Users\Bob\talks of may.PDF") == address_key("Talks of May.pdf")
    assert not is_file_key(address_key(PAGE))
    assert address_key("/home/anna/") == ""


def test_dois_and_urns_are_names() -> None:
    """A DOI is the same with and without its resolver, in any case of letters."""
    assert address_key("doi:10.1000/ABC") == address_key("https://dx.doi.org/10.1000/abc")
    assert address_key("urn:x-pdf:AB12") == address_key("URN:X-PDF:ab12") != address_key("ab12")
