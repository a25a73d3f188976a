"""Heads of messages that would take minutes to parse take no longer than others."""

from pathlib import Path

import pytest

from briefreader.documents.document import Document
from briefreader.documents.reader import read_document
from effort import patience

WORDS = "Norway will give aid to Chile by 2030."
HEADS = {
    "addresses": f"Subject: Talks\nTo: {'a@b.example, ' * 60_000}",
    "encoded words": f"Subject: {'=?utf-8?q?a?= ' * 60_000}",
    "comments": f"Subject: Talks\nFrom: {'(' * 100_000}",
    "parameters": f"Subject: Talks\nContent-Type: text/plain{'; a=b' * 100_000}",
    "fields": "Subject: Talks\n" + "\n".join(f"X-{n}: a" for n in range(50_000)),
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
def test_a_head_without_an_end_is_read(tmp_path: Path, head: str) -> None:
    """Of each field the beginning counts; the text is there."""
    path = tmp_path / "talks.eml"
    path.write_text(f"{head}\n\n{WORDS}\n")
    with patience():
        document: Document = read_document(path)
    assert document.text.strip() == WORDS
